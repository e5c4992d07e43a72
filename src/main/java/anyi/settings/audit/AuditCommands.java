// SPDX-License-Identifier: Apache-2.0
package anyi.settings.audit;

import anyi.right.Needs;
import anyi.right.Right;
import anyi.sheet.table.Saving;
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
        var text = new StringBuilder("\uFEFF");
        line(
                text,
                words.t("settings.audit.revision"),
                words.t("settings.audit.when"),
                words.t("settings.audit.who"),
                words.t("settings.audit.what"),
                words.t("settings.audit.changes"),
                words.t("settings.audit.hash"));
        rows.forEach(row -> line(
                text,
                String.valueOf(row.revision()),
                row.happenedAt().toString(),
                row.actor(),
                row.purpose(),
                String.valueOf(row.changes()),
                row.hash()));
        Saving saving = Saving.to(file, out -> {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
            return List.of();
        });
        if (saving instanceof Saving.Saved) {
            AccessLog.record(
                    store, clock, AccessKind.SENT_OUT, Optional.empty(), words.t("settings.audit.sent", rows.size()));
        }
        return saving;
    }

    /** RFC 4180; what a spreadsheet would take for a formula gets an apostrophe. */
    private static void line(StringBuilder text, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            String cell = cells[i];
            String safe = !cell.isEmpty() && "=+-@\t".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
            text.append(i == 0 ? "" : ",")
                    .append('"')
                    .append(safe.replace("\"", "\"\""))
                    .append('"');
        }
        text.append("\r\n");
    }
}
