// SPDX-License-Identifier: Apache-2.0
package anyi.assessment.form;

import anyi.term.Term;
import java.util.List;
import java.util.stream.Stream;

/**
 * What part A of the form of GB/T 42195-2022 asks beside what the person's file knows already, and the foot of part C,
 * in the order of the form.
 */
public enum Question implements Term {
    HEIGHT("A.2.4", Kind.NUMBER),
    WEIGHT("A.2.5", Kind.NUMBER),
    LIVING("A.2.10", Kind.MANY),
    PAYMENT("A.2.12", Kind.MANY),
    INCOME("A.2.13", Kind.MANY),
    RELATION("A.3.2", Kind.ONE),
    CONTACT("A.3.3", Kind.TEXT),
    PHONE("A.3.4", Kind.TEXT),
    DIAGNOSES("A.4.1", Kind.MANY),
    OTHER_DIAGNOSES("A.4.1", Kind.TEXT),
    EVIDENCE("A.4.1", Kind.ONE),
    MEDICINES("A.4.2", Kind.LINES),
    PRESSURE("A.5.1", Kind.ONE),
    JOINTS("A.5.2", Kind.ONE),
    WOUNDS("A.5.3", Kind.MANY),
    SPECIAL("A.5.4", Kind.MANY),
    PAIN("A.5.5", Kind.ONE),
    TEETH("A.5.6", Kind.ONE),
    DENTURES("A.5.7", Kind.ONE),
    SWALLOWING("A.5.8", Kind.MANY),
    LOW_BMI("A.5.9", Kind.ONE),
    AIRWAY("A.5.10", Kind.ONE),
    OTHER_HEALTH("A.5.12", Kind.TEXT),
    TOLD_TO("C", Kind.TEXT),
    SUGGESTED("C", Kind.TEXT);

    /** How a question is answered. */
    public enum Kind {
        /** A number with at most one decimal. */
        NUMBER,
        TEXT,
        /** A text of lines. */
        LINES,
        ONE,
        MANY
    }

    /** The headings of part A. */
    public enum Chapter implements Term {
        BASICS("A.2"),
        PEOPLE("A.3"),
        ILLNESS("A.4"),
        HEALTH("A.5"),
        REPORT("C");

        private final String code;

        Chapter(String code) {
            this.code = code;
        }

        public List<Question> questions() {
            return Stream.of(Question.values())
                    .filter(question -> question.code.startsWith(code))
                    .toList();
        }

        @Override
        public String key() {
            return "assessment.chapter." + name();
        }
    }

    private final String code;
    private final Kind kind;

    Question(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    /** Its number in the form, such as A.2.10. */
    public String code() {
        return code;
    }

    public Kind kind() {
        return kind;
    }

    /** What it can be answered with; none where it is answered by a text or number. */
    public List<Choice> choices() {
        return Stream.of(Choice.values())
                .filter(choice -> choice.question() == this)
                .toList();
    }

    @Override
    public String key() {
        return "assessment.question." + name();
    }
}
