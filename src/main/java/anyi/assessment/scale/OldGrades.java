// SPDX-License-Identifier: Apache-2.0
package anyi.assessment.scale;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The grades 0 (best) to 3 of the four domains of MZ/T 039-2013, and which result they come to by its combinations.
 * Its sentences overlap and leave gaps: what two of them claim, or none, is unclear and is never guessed.
 *
 * @param digits daily life, mental state, perception and communication, social participation
 */
public record OldGrades(String digits) {
    private static final int WORST = 3;

    public OldGrades {
        if (!digits.matches("[0-3]{4}")) {
            throw new IllegalArgumentException("four grades from 0 to 3, not " + digits);
        }
    }

    /** The four domains of the old standard. */
    public enum Domain implements anyi.term.Term {
        DAILY,
        MENTAL,
        SENSE,
        SOCIAL;

        @Override
        public String key() {
            return "assessment.old.domain." + name();
        }
    }

    public int of(Domain domain) {
        return digits.charAt(domain.ordinal()) - '0';
    }

    public Map<Domain, Integer> all() {
        var all = new EnumMap<Domain, Integer>(Domain.class);
        for (Domain domain : Domain.values()) {
            all.put(domain, of(domain));
        }
        return all;
    }

    /** The preliminary results that a sentence of the standard claims for this combination: one, several or none. */
    public Set<Integer> results() {
        int daily = of(Domain.DAILY);
        List<Integer> others = List.of(of(Domain.MENTAL), of(Domain.SENSE), of(Domain.SOCIAL));
        var results = new TreeSet<Integer>();
        if (isIntact(daily)) {
            results.add(0);
        }
        if (isMild(daily, others)) {
            results.add(1);
        }
        if (isModerate(daily, others)) {
            results.add(2);
        }
        if (isSevere(daily, others)) {
            results.add(WORST);
        }
        return results;
    }

    public boolean isClear() {
        return results().size() == 1;
    }

    private boolean isIntact(int daily) {
        return daily == 0 && of(Domain.MENTAL) == 0 && of(Domain.SENSE) == 0 && of(Domain.SOCIAL) <= 1;
    }

    private boolean isMild(int daily, List<Integer> others) {
        return daily == 0 && (of(Domain.MENTAL) >= 1 || of(Domain.SENSE) >= 1 || of(Domain.SOCIAL) == 2)
                || daily == 1 && others.stream().anyMatch(grade -> grade <= 1);
    }

    private static boolean isModerate(int daily, List<Integer> others) {
        long oneOrTwo =
                others.stream().filter(grade -> grade == 1 || grade == 2).count();
        return daily == 1 && (others.stream().allMatch(grade -> grade == 2) || others.contains(WORST))
                || daily == 2 && (oneOrTwo == 1 || oneOrTwo == 2) && !others.contains(WORST);
    }

    private static boolean isSevere(int daily, List<Integer> others) {
        return daily == WORST
                || daily == 2 && (others.stream().allMatch(grade -> grade == 2) || others.contains(WORST));
    }

    /**
     * The result after the changes of the old standard: coma is the worst, another reason one worse, the worst stays.
     * Empty where the combination is unclear.
     */
    public java.util.Optional<Integer> result(Circumstances circumstances) {
        Set<Adjustment> reasons = circumstances.reasons();
        if (reasons.contains(Adjustment.COMA)) {
            return java.util.Optional.of(WORST);
        }
        if (!isClear()) {
            return java.util.Optional.empty();
        }
        int before = results().iterator().next();
        return java.util.Optional.of(reasons.isEmpty() ? before : Math.min(WORST, before + 1));
    }
}
