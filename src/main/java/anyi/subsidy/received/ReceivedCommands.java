// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.received;

import static anyi.store.schema.Tables.SUBSIDY_RECEIVED;

import anyi.store.Tx;
import anyi.store.schema.tables.records.SubsidyReceivedRecord;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** Takes in what ledgers report as paid. */
public final class ReceivedCommands {
    private static final int SOURCE = 300;

    /** Many at once, as an import brings them. */
    public void takeIn(Tx tx, List<Received> received) {
        tx.insertAll(received.stream().map(ReceivedCommands::row).toList());
    }

    /** What somebody got for a month becomes what is given here. */
    public void replace(Tx tx, UUID resident, YearMonth month, List<Received> received) {
        tx.db()
                .selectFrom(SUBSIDY_RECEIVED)
                .where(SUBSIDY_RECEIVED.RESIDENT_ID.eq(resident))
                .and(SUBSIDY_RECEIVED.SUBJECT_MONTH.eq(month.atDay(1)))
                .forEach(tx::delete);
        takeIn(tx, received);
    }

    private static SubsidyReceivedRecord row(Received received) {
        var row = new SubsidyReceivedRecord();
        row.setId(received.id());
        row.setResidentId(received.resident());
        row.setSubsidyKind(received.kind());
        row.setSubjectMonth(received.month().atDay(1));
        row.setAmount(received.amount());
        String source = received.source();
        row.setSource(source.length() <= SOURCE ? source : source.substring(0, SOURCE));
        return row;
    }
}
