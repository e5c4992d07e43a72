// SPDX-License-Identifier: Apache-2.0
package anyi.admission;

import anyi.resident.ResidentDraft;
import anyi.resident.contact.ContactDraft;
import anyi.resident.status.EconomicStatusDraft;
import anyi.resident.status.HukouDraft;
import anyi.stay.StayDraft;
import anyi.value.Problem;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that an admission writes at once.
 *
 * @param known whether the person's file is there already: it is kept as it is
 * @param contact nobody, where the stay says why
 */
public record AdmissionDraft(
        ResidentDraft resident,
        boolean known,
        Optional<ContactDraft> contact,
        Optional<EconomicStatusDraft> economic,
        Optional<HukouDraft> hukou,
        StayDraft stay) {
    private static final Map<String, String> ECONOMIC_FIELDS =
            Map.of("from", "categoryFrom", "category", "category", "lastDay", "categoryFrom");
    private static final Map<String, String> CONTACT_FIELDS =
            Map.of("name", "contactName", "phone", "contactPhone", "relation", "relation");

    public Problems checkIdentity(LocalDate today) {
        Problems identity = known ? Problems.NONE : resident.check(today).and(resident.remarks(today));
        return identity.and(checkPhone())
                .and(economic.map(status -> renamed(status.check(today), ECONOMIC_FIELDS))
                        .orElse(Problems.NONE));
    }

    private Problems checkPhone() {
        String phone = resident.particulars().phone();
        return phone == null || phone.isBlank() || ContactDraft.looksLikePhone(phone)
                ? Problems.NONE
                : Problems.of(Problem.warn("phone", "admission.problem.phoneForm"));
    }

    public Problems checkContact() {
        if (contact.isPresent()) {
            return renamed(contact.get().check(), CONTACT_FIELDS);
        }
        return stay.missingContactReason() == null
                ? Problems.of(Problem.refuse("contactName", "admission.problem.contactMissing"))
                : Problems.NONE;
    }

    public Problems checkStay(LocalDate today) {
        Problems problems = stay.check(today);
        return stay.funding() == null
                ? problems.and(Problems.of(Problem.refuse("funding", "admission.problem.fundingMissing")))
                : problems;
    }

    public Problems check(LocalDate today) {
        return checkIdentity(today).and(checkContact()).and(checkStay(today));
    }

    private static Problems renamed(Problems problems, Map<String, String> fields) {
        return new Problems(problems.all().stream()
                .map(problem -> new Problem(
                        fields.getOrDefault(problem.field(), problem.field()),
                        problem.key(),
                        problem.args(),
                        problem.severity()))
                .toList());
    }
}
