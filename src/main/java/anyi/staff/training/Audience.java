// SPDX-License-Identifier: Apache-2.0
package anyi.staff.training;

import anyi.term.StaffPosition;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** For whom a course is mandatory, or whom a session expects: everybody, or those in some posts. */
public record Audience(boolean everybody, Set<StaffPosition> positions) {
    public static final Audience EVERYBODY = new Audience(true, Set.of());
    public static final Audience NOBODY = new Audience(false, Set.of());
    private static final String ALL = "ALL";

    public Audience {
        positions = everybody ? Set.of() : Set.copyOf(positions);
    }

    public static Audience of(StaffPosition... positions) {
        return new Audience(false, Set.of(positions));
    }

    /** As columns keep it. */
    public static Audience read(String kept) {
        if (kept.equals(ALL)) {
            return EVERYBODY;
        }
        return new Audience(
                false,
                Arrays.stream(kept.split(" "))
                        .filter(name -> !name.isEmpty())
                        .map(StaffPosition::valueOf)
                        .collect(Collectors.toSet()));
    }

    public String kept() {
        return everybody ? ALL : sorted().stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    /** In the order of the vocabulary. */
    public List<StaffPosition> sorted() {
        return positions.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(positions));
    }

    public boolean isNobody() {
        return !everybody && positions.isEmpty();
    }

    public boolean has(StaffPosition position) {
        return everybody ? position.isStaff() : positions.contains(position);
    }
}
