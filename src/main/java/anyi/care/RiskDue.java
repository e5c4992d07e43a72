// SPDX-License-Identifier: Apache-2.0
package anyi.care;

import anyi.term.CareDependence;
import anyi.term.Term;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Why the nine risks of somebody in house are to be assessed now. */
public enum RiskDue implements Term {
    NEVER,
    LEVEL_CHANGED,
    INCIDENT,
    YEARLY;

    /**
     * @param levelThen the level of dependence on the day of the last risk assessment
     * @param lastIncident the newest day on which something happened
     */
    public record Since(
            Optional<RiskAssessment> last,
            Optional<CareDependence> levelThen,
            Optional<CareDependence> levelNow,
            Optional<LocalDate> lastIncident) {}

    public static Set<RiskDue> of(Since since, LocalDate on) {
        if (since.last().isEmpty()) {
            return EnumSet.of(NEVER);
        }
        RiskAssessment last = since.last().get();
        var due = EnumSet.noneOf(RiskDue.class);
        if (since.levelNow().isPresent() && !since.levelNow().equals(since.levelThen())) {
            due.add(LEVEL_CHANGED);
        }
        if (since.lastIncident().filter(day -> day.isAfter(last.on())).isPresent()) {
            due.add(INCIDENT);
        }
        if (!on.isBefore(last.nextOn())) {
            due.add(YEARLY);
        }
        return due;
    }

    @Override
    public String key() {
        return "care.due." + name();
    }
}
