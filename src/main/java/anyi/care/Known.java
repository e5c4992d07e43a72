// SPDX-License-Identifier: Apache-2.0
package anyi.care;

import anyi.value.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the checks look at: the birthday, the days in house, the days of earlier risk assessments. */
public record Known(String name, Optional<LocalDate> bornOn, List<Period> inHouse, List<LocalDate> assessedOn) {

    public Known {
        inHouse = List.copyOf(inHouse);
        assessedOn = List.copyOf(assessedOn);
    }

    boolean wasInHouse(LocalDate on) {
        return inHouse.stream().anyMatch(period -> period.contains(on) || on.equals(period.to()));
    }
}
