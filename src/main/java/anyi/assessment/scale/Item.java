// SPDX-License-Identifier: Apache-2.0
package anyi.assessment.scale;

import static anyi.assessment.scale.Domain.MENTAL;
import static anyi.assessment.scale.Domain.MOBILITY;
import static anyi.assessment.scale.Domain.SELF_CARE;
import static anyi.assessment.scale.Domain.SOCIAL;

import anyi.term.Term;

/** The 26 items (二级指标) of GB/T 42195-2022 in the order of the form, with their code and most points. */
public enum Item implements Term {
    EATING("B.1.1", SELF_CARE, 4, false),
    GROOMING("B.1.2", SELF_CARE, 4, true),
    BATHING("B.1.3", SELF_CARE, 4, true),
    UPPER_CLOTHES("B.1.4", SELF_CARE, 4, true),
    LOWER_CLOTHES("B.1.5", SELF_CARE, 4, true),
    BLADDER("B.1.6", SELF_CARE, 4, false),
    BOWEL("B.1.7", SELF_CARE, 4, false),
    TOILET("B.1.8", SELF_CARE, 4, true),
    IN_BED("B.2.1", MOBILITY, 4, true),
    BED_TO_CHAIR("B.2.2", MOBILITY, 4, true),
    WALKING("B.2.3", MOBILITY, 4, false),
    STAIRS("B.2.4", MOBILITY, 3, false),
    TIME("B.3.1", MENTAL, 4, false),
    PLACE("B.3.2", MENTAL, 4, false),
    PEOPLE("B.3.3", MENTAL, 4, false),
    MEMORY("B.3.4", MENTAL, 4, false),
    UNDERSTANDING("B.3.5", MENTAL, 4, false),
    EXPRESSION("B.3.6", MENTAL, 4, false),
    AGGRESSION("B.3.7", MENTAL, 1, false),
    DEPRESSION("B.3.8", MENTAL, 1, false),
    CONSCIOUSNESS("B.3.9", MENTAL, 2, false),
    SIGHT("B.4.1", SOCIAL, 2, false),
    HEARING("B.4.2", SOCIAL, 2, false),
    DAILY_AFFAIRS("B.4.3", SOCIAL, 4, false),
    TRANSPORT("B.4.4", SOCIAL, 3, false),
    SOCIAL_LIFE("B.4.5", SOCIAL, 4, false);

    private final String code;
    private final Domain domain;
    private final int most;
    private final boolean ladder;

    Item(String code, Domain domain, int most, boolean ladder) {
        this.code = code;
        this.domain = domain;
        this.most = most;
        this.ladder = ladder;
    }

    @Override
    public String key() {
        return "assessment.item." + name();
    }

    /** The item's number in the standard, such as B.1.1. */
    public String code() {
        return code;
    }

    public Domain domain() {
        return domain;
    }

    public int most() {
        return most;
    }

    /** 1 to 26. */
    public int number() {
        return ordinal() + 1;
    }

    /** What so many points of this item mean. */
    public Option option(int points) {
        return Option.valueOf((ladder ? "LADDER" : name()) + "_" + points);
    }
}
