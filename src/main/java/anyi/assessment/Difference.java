// SPDX-License-Identifier: Apache-2.0
package anyi.assessment;

import anyi.assessment.scale.Domain;
import anyi.assessment.scale.Item;
import anyi.assessment.scale.OldGrades;
import anyi.term.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two assessments line by line, as finely as both allow: the 26 answers, or the four domains. Different standards have
 * no line in common.
 */
public record Difference(Assessment before, Assessment now, List<Line> lines) {
    public Difference {
        lines = List.copyOf(lines);
    }

    /** Points of one item or domain; of MZ/T 039-2013 grades, where more is worse. */
    public record Line(Term name, int before, int now) {
        public int change() {
            return now - before;
        }
    }

    public static Difference of(Assessment before, Assessment now) {
        return new Difference(before, now, lines(before, now));
    }

    private static List<Line> lines(Assessment before, Assessment now) {
        var lines = new ArrayList<Line>();
        if (before.standard() != now.standard()) {
            return lines;
        }
        var one = before.finding();
        var other = now.finding();
        Optional<OldGrades> old = before.annex().older().grades();
        Optional<OldGrades> oldNow = now.annex().older().grades();
        if (old.isPresent() && oldNow.isPresent()) {
            for (OldGrades.Domain domain : OldGrades.Domain.values()) {
                lines.add(new Line(domain, old.get().of(domain), oldNow.get().of(domain)));
            }
        } else if (one.answers().isPresent() && other.answers().isPresent()) {
            for (Item item : Item.values()) {
                lines.add(new Line(
                        item,
                        one.answers().get().points(item).orElse(0),
                        other.answers().get().points(item).orElse(0)));
            }
        } else if (one.parts().size() == Domain.values().length && other.parts().size() == Domain.values().length) {
            for (Domain domain : Domain.values()) {
                lines.add(new Line(
                        domain, one.parts().get(domain.ordinal()), other.parts().get(domain.ordinal())));
            }
        }
        return lines;
    }
}
