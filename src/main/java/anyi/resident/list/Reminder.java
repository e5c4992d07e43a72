// SPDX-License-Identifier: Apache-2.0
package anyi.resident.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something about a resident that is due within thirty days, or overdue.
 *
 * @param on the day; of an assessment that was never made, the day of admission
 */
public record Reminder(Kind kind, LocalDate on) {
    public static final int DAYS = 30;

    public enum Kind {
        LEAVE_OVERDUE,
        ASSESSMENT_MISSING,
        ASSESSMENT_DUE,
        ID_DUE,
        CONTRACT_DUE,
        VERIFICATION_DUE
    }

    public boolean isOverdue(LocalDate today) {
        return kind == Kind.ASSESSMENT_MISSING || on.isBefore(today);
    }

    /** The pressing ones of somebody in house, the soonest first. */
    public static List<Reminder> of(ResidentRow row, LocalDate on) {
        if (!row.presence().isInHouse(on)) {
            return List.of();
        }
        var reminders = new ArrayList<Reminder>();
        row.presence()
                .expectedBackOn()
                .filter(back -> row.presence().leave().isPresent() && back.isBefore(on))
                .ifPresent(back -> reminders.add(new Reminder(Kind.LEAVE_OVERDUE, back)));
        if (row.care().assessedOn().isEmpty()) {
            row.presence()
                    .admittedOn()
                    .ifPresent(admitted -> reminders.add(new Reminder(Kind.ASSESSMENT_MISSING, admitted)));
        }
        due(reminders, Kind.ASSESSMENT_DUE, row.care().validUntil(), on);
        due(reminders, Kind.ID_DUE, row.who().idExpiresOn(), on);
        due(reminders, Kind.CONTRACT_DUE, row.presence().contractTo(), on);
        due(reminders, Kind.VERIFICATION_DUE, row.means().verifyNextOn(), on);
        reminders.sort(java.util.Comparator.comparing(Reminder::on));
        return List.copyOf(reminders);
    }

    private static void due(List<Reminder> reminders, Kind kind, Optional<LocalDate> day, LocalDate on) {
        day.filter(last -> isDue(last, on)).ifPresent(last -> reminders.add(new Reminder(kind, last)));
    }

    static boolean isDue(LocalDate last, LocalDate on) {
        return !last.isAfter(on.plusDays(DAYS));
    }
}
