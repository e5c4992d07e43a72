// SPDX-License-Identifier: Apache-2.0
package anyi.care;

import anyi.term.CareDependence;
import anyi.term.RiskEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a file knows of risks and incidents by a day, the newest first.
 *
 * @param inHouse whether somebody has to look after the risks on that day
 */
public record CareFacts(
        String name,
        boolean inHouse,
        List<RiskAssessment> risks,
        List<Incident> incidents,
        Optional<CareDependence> levelThen,
        Optional<CareDependence> levelNow) {

    public CareFacts {
        risks = List.copyOf(risks);
        incidents = List.copyOf(incidents);
    }

    public Set<RiskDue> due(LocalDate on) {
        if (!inHouse) {
            return Set.of();
        }
        var since = new RiskDue.Since(
                risks.stream().findFirst(),
                levelThen,
                levelNow,
                incidents.stream().findFirst().map(Incident::on));
        return RiskDue.of(since, on);
    }

    /** Incidents that an assessment on that day counts (A.2.14 of GB/T 42195-2022). */
    public long recent(LocalDate on) {
        return incidents.stream()
                .filter(incident -> !incident.on().isBefore(RiskEvent.since(on)))
                .count();
    }
}
