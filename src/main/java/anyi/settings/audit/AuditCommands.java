// SPDX-License-Identifier: Apache-2.0
package anyi.settings.audit;

import anyi.right.Needs;
import anyi.right.Right;
import anyi.sheet.table.Saving;
import anyi.sheet.table.Spreadsheet;
import anyi.sheet.table.Value;
import anyi.store.AccessKind;
import anyi.store.AccessLog;
import anyi.store.Store;
import anyi.text.Messages;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Lets the audit trail out as a table, without what was changed: that stays in the home. */
@Needs(Right.AUDIT)
public final class AuditCommands {
    /** Without it Excel takes the file for GBK. */
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Store store;
    private final Clock clock;
    private final Messages words;

    public AuditCommands(Store store, Clock clock, Messages words) {
        this.store = store;
        this.clock = clock;
        this.words = words;
    }

    /** A table for Excel, in the order that is shown; sums of the chain stand beside each act. */
    public Saving export(List<AuditRow> rows, Path file) {
        store.doer().need(Right.AUDIT);
        Spreadsheet sheet = new Spreadsheet(
                words.t("settings.audit.title"),
                headings(),
                rows.stream().map(AuditCommands::cells).toList());
        Saving saving = Saving.to(file, out -> {
            out.write(BYTE_ORDER_MARK);
            sheet.writeCsv(out, StandardCharsets.UTF_8);
            return List.of();
        });
        if (saving instanceof Saving.Saved) {
            AccessLog.record(
                    store, clock, AccessKind.SENT_OUT, Optional.empty(), words.t("settings.audit.sent", rows.size()));
        }
        return saving;
    }

    private List<String> headings() {
        return List.of(
                words.t("settings.audit.revision"),
                words.t("settings.audit.when"),
                words.t("settings.audit.who"),
                words.t("settings.audit.what"),
                words.t("settings.audit.changes"),
                words.t("settings.audit.hash"));
    }

    private static List<Value> cells(AuditRow row) {
        return List.of(
                new Value.Whole(row.revision()),
                new Value.Text(row.happenedAt().toString()),
                new Value.Text(row.actor()),
                new Value.Text(row.purpose()),
                new Value.Whole(row.changes()),
                new Value.Text(row.hash()));
    }
}
