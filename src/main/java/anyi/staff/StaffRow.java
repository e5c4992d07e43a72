// SPDX-License-Identifier: Apache-2.0
package anyi.staff;

import anyi.term.EmploymentKind;
import anyi.term.Sex;
import anyi.term.SkillLevel;
import anyi.term.StaffPosition;
import anyi.value.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A line of the list of staff, as of a day.
 *
 * @param hiredOn of the newest employment that had begun on the day
 * @param leftOn the first day on which the person no longer works here
 * @param skill the highest level held on the day
 * @param healthUntil the last day of the newest health certificate
 */
public record StaffRow(
        UUID id,
        String name,
        String initials,
        String search,
        Optional<Sex> sex,
        Optional<LocalDate> birthOn,
        Optional<String> idNumber,
        Optional<String> phone,
        Optional<StaffPosition> position,
        Optional<String> department,
        Optional<LocalDate> hiredOn,
        boolean hiredDayKnown,
        Optional<LocalDate> leftOn,
        Optional<EmploymentKind> kind,
        Optional<Money> wage,
        Optional<SkillLevel> skill,
        Optional<LocalDate> healthUntil) {

    public boolean isInPost(LocalDate on) {
        return hiredOn.map(day -> !day.isAfter(on)).orElse(false)
                && leftOn.map(on::isBefore).orElse(true);
    }
}
