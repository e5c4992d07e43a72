// SPDX-License-Identifier: Apache-2.0
package anyi.stay;

import anyi.value.Money;
import anyi.value.Problem;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A contract as typed; all of it may follow later. */
public record ContractDraft(
        @Nullable String number,
        @Nullable LocalDate from,
        @Nullable LocalDate lastDay,
        @Nullable Money feeMonth,
        @Nullable Money deposit) {
    public static final ContractDraft NONE = new ContractDraft(null, null, null, null, null);

    public static ContractDraft of(Contract contract) {
        return new ContractDraft(
                contract.number().orElse(null),
                contract.from().orElse(null),
                contract.lastDay().orElse(null),
                contract.feeMonth().orElse(null),
                contract.deposit().orElse(null));
    }

    public Problems check() {
        List<Problem> problems = new ArrayList<>();
        if (from != null && lastDay != null && lastDay.isBefore(from)) {
            problems.add(Problem.refuse("contractTo", "stay.problem.contractEndsBeforeStart", from));
        }
        if (feeMonth != null && feeMonth.isNegative()) {
            problems.add(Problem.refuse("feeMonth", "stay.problem.negativeAmount"));
        }
        if (deposit != null && deposit.isNegative()) {
            problems.add(Problem.refuse("deposit", "stay.problem.negativeAmount"));
        }
        return new Problems(problems);
    }

    Contract toContract() {
        return new Contract(
                Optional.ofNullable(number),
                Optional.ofNullable(from),
                Optional.ofNullable(lastDay),
                Optional.ofNullable(feeMonth),
                Optional.ofNullable(deposit));
    }
}
