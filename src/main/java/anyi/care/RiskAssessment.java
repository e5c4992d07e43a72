// SPDX-License-Identifier: Apache-2.0
package anyi.care;

import anyi.care.Incident.Told;
import anyi.term.RiskOccasion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The nine risks of GB 38600-2019 of a person on a day. It never changes; another one follows it.
 *
 * @param findings the nine in the order of the standard
 * @param nextOn from this day on it is to be done again
 */
public record RiskAssessment(
        UUID id,
        UUID resident,
        LocalDate on,
        RiskOccasion occasion,
        Optional<String> assessor,
        Told told,
        LocalDate nextOn,
        Optional<String> remark,
        List<RiskFinding> findings) {

    public RiskAssessment {
        findings = List.copyOf(findings);
    }

    RiskAssessment with(List<RiskFinding> found) {
        return new RiskAssessment(id, resident, on, occasion, assessor, told, nextOn, remark, found);
    }
}
