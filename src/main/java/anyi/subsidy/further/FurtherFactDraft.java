// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.further;

import anyi.subsidy.claim.Recipient;
import anyi.subsidy.engine.file.AskedFacts;
import anyi.subsidy.fact.WantedFact;
import anyi.value.Problem;
import anyi.value.Problems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was typed of a further fact.
 *
 * @param typed by field; blank = not known
 * @param from missing = it always was so
 * @param to the first day on which it no longer holds
 */
public record FurtherFactDraft(
        Recipient whose,
        WantedFact wanted,
        Map<String, String> typed,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String source) {
    /** Before the name of a field of the fact, where a problem names it. */
    static final String FIELD = "field.";

    private static final int LONGEST = 200;

    public Problems check() {
        var problems = new ArrayList<Problem>();
        for (WantedFact.Field field : wanted.fields()) {
            String text = typed.getOrDefault(field.name(), "").strip();
            if (text.length() > LONGEST) {
                problems.add(Problem.refuse(FIELD + field.name(), "subsidy.further.problem.long", LONGEST));
            } else if (field.kind() == AskedFacts.Kind.NUMBER && !text.isEmpty() && !isNumber(text)) {
                problems.add(Problem.refuse(FIELD + field.name(), "subsidy.further.problem.number"));
            }
        }
        if (problems.isEmpty() && fields().isEmpty()) {
            problems.add(Problem.refuse(FIELD + wanted.fields().getFirst().name(), "subsidy.further.problem.nothing"));
        }
        if (from != null && to != null && !to.isAfter(from)) {
            problems.add(Problem.refuse("to", "subsidy.further.problem.order"));
        }
        if (source != null && source.strip().length() > LONGEST) {
            problems.add(Problem.refuse("source", "subsidy.further.problem.long", LONGEST));
        }
        return new Problems(problems);
    }

    private static boolean isNumber(String text) {
        try {
            return new BigDecimal(text).scale() < LONGEST;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** What is known of it. */
    Map<String, String> fields() {
        Map<String, String> known = new LinkedHashMap<>();
        for (WantedFact.Field field : wanted.fields()) {
            String text = typed.getOrDefault(field.name(), "").strip();
            if (!text.isEmpty()) {
                known.put(field.name(), text);
            }
        }
        return known;
    }
}
