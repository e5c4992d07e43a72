// SPDX-License-Identifier: Apache-2.0
package anyi.report.figure;

import anyi.staff.StaffRow;
import anyi.staff.training.SessionRow;
import anyi.term.Sex;
import anyi.term.StaffPosition;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Who works here on the day, and what was taught in the month up to it.
 *
 * @param all those too who left or have not begun
 */
public record StaffFacts(LocalDate on, List<StaffRow> all, List<SessionRow> sessions) {

    List<Behind> inPost() {
        return those(row -> true);
    }

    List<Behind> women() {
        return those(row -> row.sex().equals(Optional.of(Sex.FEMALE)));
    }

    List<Behind> careWorkers() {
        return those(StaffFacts::cares);
    }

    List<Behind> certified() {
        return those(row -> cares(row) && row.skill().isPresent());
    }

    List<Behind> joined() {
        return inMonth(StaffRow::hiredOn);
    }

    /** The day on which somebody left is the first not in post. */
    List<Behind> left() {
        return inMonth(StaffRow::leftOn);
    }

    List<Behind> held() {
        return sessions.stream()
                .map(session -> session(session, Optional.empty()))
                .toList();
    }

    List<Behind> attended() {
        return sessions.stream()
                .map(session -> session(session, Optional.of(BigDecimal.valueOf(session.there()))))
                .toList();
    }

    /** Class hours of a session times the people who were there. */
    List<Behind> hours() {
        return sessions.stream()
                .map(session -> session(
                        session, Optional.of(session.session().hours().multiply(BigDecimal.valueOf(session.there())))))
                .toList();
    }

    /** Volunteers help and are not counted. */
    private static boolean isStaff(StaffRow row) {
        return row.position().map(StaffPosition::isStaff).orElse(true);
    }

    private static boolean cares(StaffRow row) {
        return row.position().filter(StaffPosition::isCare).isPresent();
    }

    private List<Behind> those(Predicate<StaffRow> which) {
        return all.stream()
                .filter(row -> isStaff(row) && row.isInPost(on) && which.test(row))
                .map(row -> person(row, row.hiredOn()))
                .toList();
    }

    private List<Behind> inMonth(Function<StaffRow, Optional<LocalDate>> day) {
        LocalDate first = on.withDayOfMonth(1);
        return all.stream()
                .filter(StaffFacts::isStaff)
                .filter(row -> day.apply(row)
                        .filter(one -> !one.isBefore(first) && !one.isAfter(on))
                        .isPresent())
                .map(row -> person(row, day.apply(row)))
                .toList();
    }

    private static Behind person(StaffRow row, Optional<LocalDate> day) {
        return new Behind(
                Behind.Kind.STAFF, row.id(), row.name(), row.department().orElse(""), day, Optional.empty());
    }

    private static Behind session(SessionRow row, Optional<BigDecimal> amount) {
        return new Behind(
                Behind.Kind.SESSION,
                row.id(),
                row.session().topic(),
                row.session().place().orElse(""),
                Optional.of(row.session().heldOn()),
                amount);
    }
}
