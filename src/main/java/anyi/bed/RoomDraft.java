// SPDX-License-Identifier: Apache-2.0
package anyi.bed;

import anyi.term.RoomSex;
import anyi.value.Problem;
import anyi.value.Problems;
import java.math.BigDecimal;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** A room as it is typed. */
public record RoomDraft(
        @Nullable String number, RoomSex sex, @Nullable String area) {
    private static final int LONGEST = 30;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1000);

    public Problems check() {
        var problems = new ArrayList<Problem>();
        if (number == null || number.isBlank()) {
            problems.add(Problem.refuse("number", "bed.problem.roomNumber"));
        } else if (number.strip().length() > LONGEST) {
            problems.add(Problem.refuse("number", "bed.problem.numberLong", LONGEST));
        }
        if (area != null && !area.isBlank() && squareMetres() == null) {
            problems.add(Problem.refuse("area", "bed.problem.area"));
        }
        return new Problems(problems);
    }

    String numberText() {
        return number == null ? "" : number.strip();
    }

    /** The area, or null where there is none, or none that a room can have. */
    @Nullable
    BigDecimal squareMetres() {
        if (area == null || area.isBlank()) {
            return null;
        }
        try {
            var metres = new BigDecimal(area.strip());
            return metres.signum() > 0 && metres.compareTo(LARGEST) < 0 && metres.scale() <= 2 ? metres : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
