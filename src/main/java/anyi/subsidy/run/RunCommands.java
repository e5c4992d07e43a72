// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.run;

import anyi.kit.Background.Progress;
import anyi.people.approval.ApprovalKind;
import anyi.people.approval.SecondPersonCommands;
import anyi.right.Needs;
import anyi.right.Right;
import anyi.store.ActKind;
import anyi.store.Store;
import anyi.store.Tx;
import anyi.store.schema.tables.records.SubsidyLineRecord;
import anyi.store.schema.tables.records.SubsidyRunRecord;
import anyi.subsidy.engine.file.SharesJson;
import anyi.subsidy.engine.file.StepJson;
import anyi.term.LineKind;
import anyi.term.RunState;
import anyi.text.Messages;
import anyi.value.Ids;
import anyi.value.Money;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.UUID;

/** Closes months. What is closed never changes; a later month books the difference. */
@Needs(Right.CLOSE_MONTH)
public final class RunCommands {
    public sealed interface Closed {
        record Done(UUID run, int lines, Money total, int corrections) implements Closed {}

        record Already(YearMonth month) implements Closed {}

        /** Months are closed one after the other. */
        record LaterIsClosed(YearMonth later) implements Closed {}

        /** The month has not ended its payments' time: it lies after the present one. */
        record TooEarly(YearMonth month) implements Closed {}
    }

    private final Store store;
    private final Ids ids;
    private final Messages messages;
    private final Clock clock;

    public RunCommands(Store store, Ids ids, Messages messages, Clock clock) {
        this.store = store;
        this.ids = ids;
        this.messages = messages;
        this.clock = clock;
    }

    /** Computes the month anew inside one transaction and books its lines; cancelled = nothing was written. */
    public Closed close(String actor, YearMonth month, Progress progress) {
        if (month.isAfter(YearMonth.now(clock))) {
            return new Closed.TooEarly(month);
        }
        return store.write(actor, messages.t("subsidy.run.act.close", month.toString()), tx -> {
            SecondPersonCommands.use(tx, store.doer(), ApprovalKind.CLOSE_MONTH, month.toString());
            var runs = new RunQueries(tx.db());
            for (RunRow run : runs.closed()) {
                if (run.month().equals(month)) {
                    return new Closed.Already(month);
                }
                if (run.month().isAfter(month)) {
                    return new Closed.LaterIsClosed(run.month());
                }
            }
            return book(tx, actor, Preview.of(tx.db(), month, progress));
        });
    }

    private Closed book(Tx tx, String actor, MonthPreview preview) {
        tx.kind(ActKind.FINAL);
        var run = new SubsidyRunRecord();
        run.setId(ids.next());
        run.setRunMonth(preview.month().atDay(1));
        run.setRunState(RunState.CLOSED);
        run.setClosedAt(clock.instant().atZone(clock.getZone()).toOffsetDateTime());
        run.setClosedBy(actor);
        run.setInputHash(preview.inputHash());
        run.setLineCount(preview.lines());
        run.setTotalAmount(preview.total());
        run.setVerificationKept(true);
        tx.insert(run);
        var lines = new ArrayList<SubsidyLineRecord>();
        preview.payable().forEach(due -> lines.add(regular(run.getId(), preview.month(), due)));
        preview.corrections().forEach(one -> lines.add(correction(run.getId(), one)));
        if (!lines.isEmpty()) {
            tx.insertDerived(lines);
        }
        return new Closed.Done(
                run.getId(),
                lines.size(),
                preview.total(),
                preview.corrections().size());
    }

    private SubsidyLineRecord regular(UUID run, YearMonth month, Due due) {
        SubsidyLineRecord line = line(run, due.key(), month, LineKind.REGULAR, due.amount());
        line.setPolicyVersionId(due.version().orElse(null));
        line.setExplanation(due.explanation());
        line.setFunding(SharesJson.write(due.shares()));
        return line;
    }

    private SubsidyLineRecord correction(UUID run, Correction one) {
        Money difference = one.difference();
        LineKind kind = difference.isPositive() ? LineKind.BACK_PAYMENT : LineKind.RECOVERY;
        SubsidyLineRecord line = line(run, one.key(), one.month(), kind, difference);
        line.setPolicyVersionId(one.fresh().flatMap(Due::version).orElse(null));
        line.setCorrectsLineId(one.corrects().orElse(null));
        line.setReasonKey("subsidy.line.corrected");
        line.setExplanation(StepJson.write(CorrectionStep.of(one)));
        line.setFunding(one.shares().isEmpty() ? null : SharesJson.write(one.shares()));
        return line;
    }

    private SubsidyLineRecord line(UUID run, LineKey key, YearMonth month, LineKind kind, Money amount) {
        var line = new SubsidyLineRecord();
        line.setId(ids.next());
        line.setRunId(run);
        line.setPolicyCode(key.policy());
        line.setResidentId(key.whose().resident().orElse(null));
        line.setStaffId(key.whose().staff().orElse(null));
        line.setSubjectMonth(month.atDay(1));
        line.setLineKind(kind);
        line.setAmount(amount);
        return line;
    }
}
