// SPDX-License-Identifier: Apache-2.0
package anyi.report.figure;

import anyi.resident.Resident;
import anyi.stay.Stay;
import anyi.stay.leave.LeaveRow;
import anyi.stay.movement.MovementKind;
import anyi.stay.movement.MovementRow;
import anyi.term.DischargeReason;
import anyi.value.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Who came, went and was away, up to the day.
 *
 * @param ofYear every movement since the first of January
 * @param leaves every leave that has a day of the month
 */
public record MovementFacts(
        LocalDate on,
        List<MovementRow> ofYear,
        List<LeaveRow> leaves,
        List<Stay> stays,
        Map<UUID, Resident> residents) {

    LocalDate firstOfMonth() {
        return on.withDayOfMonth(1);
    }

    LocalDate firstOfYear() {
        return on.withDayOfYear(1);
    }

    List<Behind> inHouseBeforeMonth() {
        return inHouse(firstOfMonth().minusDays(1));
    }

    List<Behind> inHouseBeforeYear() {
        return inHouse(firstOfYear().minusDays(1));
    }

    private List<Behind> inHouse(LocalDate day) {
        return stays.stream()
                .filter(stay -> stay.covers(day))
                .map(stay -> person(stay, stay.admittedOn()))
                .toList();
    }

    List<Behind> admittedInMonth() {
        return since(firstOfMonth(), MovementKind.ADMITTED);
    }

    List<Behind> dischargedInMonth() {
        return since(firstOfMonth(), MovementKind.DISCHARGED);
    }

    List<Behind> diedInMonth() {
        return died(firstOfMonth());
    }

    List<Behind> admittedInYear() {
        return since(firstOfYear(), MovementKind.ADMITTED);
    }

    List<Behind> dischargedInYear() {
        return since(firstOfYear(), MovementKind.DISCHARGED);
    }

    List<Behind> diedInYear() {
        return died(firstOfYear());
    }

    private List<Behind> since(LocalDate first, MovementKind kind) {
        return ofYear.stream()
                .filter(row -> row.kind() == kind && !row.on().isBefore(first))
                .map(Behind::movement)
                .toList();
    }

    private List<Behind> died(LocalDate first) {
        return ofYear.stream()
                .filter(row -> row.dischargeReason().equals(Optional.of(DischargeReason.DEATH))
                        && !row.on().isBefore(first))
                .map(Behind::movement)
                .toList();
    }

    /** Every stay with its days of the year up to the day, leave included. */
    List<Behind> personDaysOfYear() {
        var year = new Period(firstOfYear(), on.plusDays(1));
        return stays.stream()
                .flatMap(stay ->
                        stay
                                .days()
                                .flatMap(year::intersect)
                                .map(days -> person(stay, days.from()).adding(days.days()))
                                .stream())
                .toList();
    }

    List<Behind> leavesBegun() {
        return leaves.stream()
                .filter(leave -> !leave.leftOn().isBefore(firstOfMonth())
                        && !leave.leftOn().isAfter(on))
                .map(Behind::leave)
                .toList();
    }

    /** Every leave with its days away in the month up to the day; the day of return is none. */
    List<Behind> leaveDays() {
        return leaves.stream()
                .map(leave -> Behind.leave(leave).adding(daysAway(leave)))
                .filter(row -> row.amount().orElseThrow().signum() > 0)
                .toList();
    }

    private long daysAway(LeaveRow leave) {
        LocalDate from = leave.leftOn().isBefore(firstOfMonth()) ? firstOfMonth() : leave.leftOn();
        LocalDate end = on.plusDays(1);
        LocalDate to = leave.backOn().filter(back -> back.isBefore(end)).orElse(end);
        return Math.max(0, ChronoUnit.DAYS.between(from, to));
    }

    List<Behind> away() {
        return leaves.stream()
                .filter(leave -> leave.isAway(on))
                .map(Behind::leave)
                .toList();
    }

    private Behind person(Stay stay, LocalDate day) {
        String name = Optional.ofNullable(residents.get(stay.residentId()))
                .map(Resident::name)
                .orElse("");
        return new Behind(Behind.Kind.PERSON, stay.residentId(), name, "", Optional.of(day), Optional.empty());
    }
}
