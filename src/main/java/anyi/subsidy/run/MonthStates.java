// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.run;

import anyi.kit.Background.Progress;
import anyi.subsidy.claim.Recipient;
import anyi.subsidy.engine.Outcome;
import anyi.subsidy.engine.Policy;
import anyi.subsidy.engine.Status;
import anyi.subsidy.engine.file.StepJson;
import anyi.subsidy.policy.PolicyBook;
import anyi.subsidy.received.Received;
import anyi.subsidy.received.ReceivedQueries;
import anyi.term.Beneficiary;
import anyi.term.LineKind;
import anyi.value.Money;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/** Reads a closed month, or computes an open one, and compares it with the month before. */
public final class MonthStates {
    private final DSLContext db;
    private final RunQueries runs;

    public MonthStates(DSLContext db) {
        this.db = db;
        this.runs = new RunQueries(db);
    }

    public MonthState of(YearMonth month, Progress progress) {
        Optional<RunRow> closed = runs.closed(month);
        Dues dues = Dues.of(db, month);
        Optional<Before> before = before(month.minusMonths(1), dues.policies());
        if (closed.isPresent()) {
            List<LineRow> lines = runs.linesOfRun(month);
            List<Due> regular = lines.stream()
                    .filter(line -> line.kind() == LineKind.REGULAR)
                    .map(MonthStates::due)
                    .toList();
            List<CorrectionRow> corrections = lines.stream()
                    .filter(line -> line.kind() != LineKind.REGULAR)
                    .map(MonthStates::correction)
                    .toList();
            return state(month, closed, regular, List.of(), corrections, before, dues);
        }
        List<Due> all = dues.month(month, progress);
        List<CorrectionRow> corrections = new Corrections(db)
                .before(month).stream().map(MonthStates::correction).toList();
        List<Due> payable = all.stream().filter(Due::isPayable).toList();
        List<Due> rest = all.stream().filter(due -> !due.isPayable()).toList();
        return state(month, closed, payable, rest, corrections, before, dues);
    }

    private MonthState state(
            YearMonth month,
            Optional<RunRow> closed,
            List<Due> lines,
            List<Due> rest,
            List<CorrectionRow> corrections,
            Optional<Before> before,
            Dues dues) {
        List<Change> changes = before.map(then -> new Comparison(db, dues, month).changes(then, lines))
                .orElse(List.of());
        return new MonthState(
                month,
                closed,
                lines,
                rest.stream().filter(Due::isUnclaimed).toList(),
                rest.stream().filter(Due::isOpen).toList(),
                corrections,
                before,
                changes);
    }

    private static Due due(LineRow line) {
        return new Due(
                line.policy(),
                line.version(),
                line.whose(),
                line.name().orElse(""),
                Status.PAID,
                Standing.APPROVED,
                line.amount(),
                List.<Outcome.Paid>of(),
                Optional.empty(),
                line.explanation());
    }

    private static CorrectionRow correction(LineRow line) {
        return new CorrectionRow(
                line.key(), line.name().orElse(""), line.month(), line.amount(), line.version(), line.explanation());
    }

    private static CorrectionRow correction(Correction one) {
        return new CorrectionRow(
                one.key(),
                one.name(),
                one.month(),
                one.difference(),
                one.fresh().flatMap(Due::version),
                StepJson.write(CorrectionStep.of(one)));
    }

    private Optional<Before> before(YearMonth month, PolicyBook policies) {
        if (runs.closed(month).isPresent()) {
            Map<LineKey, Before.Amount> amounts = new LinkedHashMap<>();
            for (LineRow line : runs.linesOfRun(month)) {
                if (line.kind() == LineKind.REGULAR) {
                    String name = line.name().orElse("");
                    amounts.put(line.key(), new Before.Amount(line.amount(), name, Optional.of(line.explanation())));
                }
            }
            return Optional.of(new Before(month, amounts));
        }
        List<Received> received = new ReceivedQueries(db).in(month);
        return received.isEmpty() ? Optional.empty() : Optional.of(received(month, received, policies));
    }

    /** What ledgers report is compared with the one policy of its kind; where there are several, with none. */
    private static Before received(YearMonth month, List<Received> received, PolicyBook policies) {
        Map<String, List<String>> byKind = new HashMap<>();
        for (String code : policies.codes()) {
            Policy.Head head = policies.newest(code).orElseThrow().head();
            if (head.beneficiary() == Beneficiary.RESIDENT) {
                byKind.computeIfAbsent(head.kind().name(), kind -> new ArrayList<>())
                        .add(code);
            }
        }
        Map<LineKey, Before.Amount> amounts = new LinkedHashMap<>();
        for (Received one : received) {
            List<String> codes = byKind.getOrDefault(one.kind().name(), List.of());
            if (codes.size() == 1) {
                var key = new LineKey(codes.getFirst(), Recipient.resident(one.resident()));
                amounts.merge(key, new Before.Amount(one.amount(), "", Optional.empty()), MonthStates::sum);
            }
        }
        return new Before(month, amounts);
    }

    private static Before.Amount sum(Before.Amount one, Before.Amount other) {
        Money money = one.money().plus(other.money());
        return new Before.Amount(money, one.name(), one.explanation());
    }
}
