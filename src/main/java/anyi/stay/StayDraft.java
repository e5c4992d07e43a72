// SPDX-License-Identifier: Apache-2.0
package anyi.stay;

import anyi.term.Funding;
import anyi.value.Problem;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An admission as typed, or as a ledger has it.
 *
 * @param id of the stay, made before it is saved, so that trying again is harmless
 * @param dayKnown false where a ledger gives only the month: {@code admittedOn} is then its last day
 * @param bedId nobody has to have a bed on the day of admission
 * @param discharge the end of a stay that is already over; a ledger has such stays
 */
public record StayDraft(
        UUID id,
        UUID residentId,
        @Nullable LocalDate admittedOn,
        boolean dayKnown,
        @Nullable Funding funding,
        @Nullable UUID bedId,
        ContractDraft contract,
        @Nullable String missingContactReason,
        @Nullable DischargeDraft discharge) {

    /** Somebody who moves in today; the other words say how that may differ. */
    public static StayDraft of(UUID id, UUID residentId, LocalDate admittedOn) {
        return new StayDraft(id, residentId, admittedOn, true, null, null, ContractDraft.NONE, null, null);
    }

    public StayDraft inBed(@Nullable UUID bed) {
        return new StayDraft(
                id, residentId, admittedOn, dayKnown, funding, bed, contract, missingContactReason, discharge);
    }

    public StayDraft paidBy(@Nullable Funding payer) {
        return new StayDraft(
                id, residentId, admittedOn, dayKnown, payer, bedId, contract, missingContactReason, discharge);
    }

    public StayDraft under(ContractDraft agreed) {
        return new StayDraft(
                id, residentId, admittedOn, dayKnown, funding, bedId, agreed, missingContactReason, discharge);
    }

    public StayDraft endedBy(@Nullable DischargeDraft end) {
        return new StayDraft(id, residentId, admittedOn, dayKnown, funding, bedId, contract, missingContactReason, end);
    }

    public Problems check(LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (admittedOn == null) {
            problems.add(Problem.refuse("admittedOn", "stay.problem.admissionMissing"));
        } else if (dayKnown && admittedOn.isAfter(today)) {
            problems.add(Problem.refuse("admittedOn", "stay.problem.admissionInFuture", today));
        }
        Problems found = new Problems(problems).and(contract.check());
        return discharge == null || admittedOn == null ? found : found.and(discharge.check(admittedOn, today));
    }

    /** The fact that a draft without problems becomes. */
    Stay toStay() {
        return new Stay(
                id,
                0,
                residentId,
                Objects.requireNonNull(admittedOn),
                dayKnown,
                contract.toContract(),
                Optional.ofNullable(missingContactReason),
                Optional.ofNullable(discharge).map(DischargeDraft::toDischarge));
    }
}
