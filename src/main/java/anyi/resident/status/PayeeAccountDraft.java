// SPDX-License-Identifier: Apache-2.0
package anyi.resident.status;

import anyi.value.BankCardNumber;
import anyi.value.Problem;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account as typed; it holds from a day until the next one. */
public record PayeeAccountDraft(
        UUID id,
        UUID residentId,
        @Nullable String bankName,
        @Nullable String accountNumber,
        @Nullable String holderName,
        @Nullable String receiverName,
        @Nullable String receiverRelation,
        @Nullable LocalDate from) {

    /** @param residentName whose account it should be, unless a receiver is named */
    public Problems check(String residentName) {
        List<Problem> problems = new ArrayList<>();
        if (accountNumber == null || accountNumber.isBlank()) {
            problems.add(Problem.refuse("accountNumber", "resident.problem.accountMissing"));
        } else if (!BankCardNumber.read(accountNumber).isGood()) {
            problems.add(Problem.warn("accountNumber", "resident.problem.accountNoCard"));
        }
        String holder = holderName == null ? "" : holderName.strip();
        String receiver = receiverName == null ? "" : receiverName.strip();
        if (!holder.isEmpty() && !holder.equals(residentName) && !holder.equals(receiver)) {
            problems.add(Problem.refuse("holderName", "resident.problem.holderDiffers", residentName));
        }
        if (!receiver.isEmpty() && (receiverRelation == null || receiverRelation.isBlank())) {
            problems.add(Problem.refuse("receiverRelation", "resident.problem.receiverRelationMissing"));
        }
        if (from == null) {
            problems.add(Problem.refuse("from", "resident.problem.fromMissing"));
        }
        return new Problems(problems);
    }
}
