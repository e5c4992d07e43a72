// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.verify;

import anyi.subsidy.claim.ClaimQueries;
import anyi.subsidy.claim.ClaimRow;
import anyi.subsidy.engine.Policy;
import anyi.subsidy.engine.Rules;
import anyi.subsidy.policy.PolicyBook;
import anyi.subsidy.policy.PolicyQueries;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Whom policies want verified, the first to be due ahead. */
public record VerifyBook(List<VerifyRow> rows) {
    public VerifyBook {
        rows = List.copyOf(rows);
    }

    public static VerifyBook of(DSLContext db, LocalDate on) {
        var policies = new PolicyBook(new PolicyQueries(db).active());
        Map<String, Rules.Verification> rules = new HashMap<>();
        for (String code : policies.codes()) {
            policies.newest(code)
                    .map(Policy::withVerification)
                    .map(policy -> policy.rules().verification())
                    .ifPresent(rule -> rules.put(code, rule));
        }
        if (rules.isEmpty()) {
            return new VerifyBook(List.of());
        }
        Map<VerificationCommands.Whom, LocalDate> newest = new VerificationQueries(db).newest();
        var rows = new ArrayList<VerifyRow>();
        for (ClaimRow claim : new ClaimQueries(db).approvedOnce(rules.keySet())) {
            Optional<UUID> resident = claim.resident();
            Rules.Verification rule = rules.get(claim.policy());
            if (rule != null && resident.isPresent() && claim.covers(YearMonth.from(on))) {
                rows.add(row(
                        claim,
                        resident.get(),
                        rule,
                        newest.get(new VerificationCommands.Whom(resident.get(), claim.policy()))));
            }
        }
        rows.sort(Comparator.comparing(VerifyRow::dueOn));
        return new VerifyBook(rows);
    }

    private static VerifyRow row(ClaimRow claim, UUID resident, Rules.Verification rule, @Nullable LocalDate verified) {
        LocalDate from = claim.approvedFrom().orElseThrow();
        LocalDate approved = claim.approvedOn().filter(day -> day.isAfter(from)).orElse(from);
        boolean byApproval = verified == null || verified.isBefore(approved);
        LocalDate last = byApproval || verified == null ? approved : verified;
        return new VerifyRow(
                resident,
                claim.name().orElse(""),
                claim.policy(),
                rule.everyMonths(),
                rule.paidLater(),
                last,
                byApproval,
                rule.lastMonth(YearMonth.from(last)).atEndOfMonth());
    }

    /** Those who are due by a day, or over already. */
    public List<VerifyRow> dueBy(LocalDate day) {
        return rows.stream().filter(row -> !row.dueOn().isAfter(day)).toList();
    }
}
