// SPDX-License-Identifier: Apache-2.0
package anyi.resident.merge;

import anyi.resident.Resident;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One of two files, whole.
 *
 * @param claims policies with an application that is approved or on its way, and what they are called
 * @param counts rows that go along, by table
 */
public record FileSide(
        Resident person,
        List<StaySpan> stays,
        List<StayPart> parts,
        List<Fact> facts,
        List<Booked> booked,
        Map<String, String> claims,
        Map<String, Integer> counts) {

    /** Kinds of facts of which the two say different things for the same day. */
    public Set<FactKind> differing(FileSide other) {
        Set<FactKind> kinds = EnumSet.noneOf(FactKind.class);
        for (Fact fact : facts) {
            for (Fact rival : other.facts) {
                if (fact.isRivalOf(rival) && !fact.isSameAs(rival)) {
                    kinds.add(fact.kind());
                }
            }
        }
        return kinds;
    }

    boolean isInHouse() {
        return stays.stream().anyMatch(stay -> stay.dischargedOn().isEmpty());
    }

    int rows() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
