// SPDX-License-Identifier: Apache-2.0
package anyi.intake;

import anyi.intake.plan.Finding;
import anyi.intake.plan.Ledger;
import anyi.intake.plan.Line;
import anyi.intake.plan.Plan;
import anyi.intake.plan.Verdict;
import anyi.kit.Session;
import anyi.store.Tx;
import anyi.store.schema.tables.records.ImportBatchRecord;
import anyi.store.schema.tables.records.ImportFileRecord;
import anyi.store.schema.tables.records.ImportRowRecord;
import anyi.value.Ids;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.impl.DSL;

/** Keeps an import: its files, its rows, each with its verdict and what became of it. */
final class KeepCommands {
    private static final int CHUNK = 5_000;
    private final Session session;
    private final Ids ids;

    KeepCommands(Session session, Ids ids) {
        this.session = session;
        this.ids = ids;
    }

    UUID keep(Tx tx, Plan plan, List<FileMark> files) {
        var batch = new ImportBatchRecord();
        batch.setId(ids.next());
        batch.setImportedAt(
                tx.db().select(DSL.currentOffsetDateTime()).fetchSingle().value1());
        batch.setImportedBy(session.actor());
        batch.setActRevision(tx.revision());
        batch.setRowsRead(plan.read());
        batch.setRowsTaken(plan.count(Verdict.TAKEN));
        batch.setRowsRefused(plan.count(Verdict.REFUSED));
        batch.setRowsUnchanged(plan.count(Verdict.UNCHANGED));
        batch.setTakenBack(false);
        tx.insert(batch);
        var fileIds = new ArrayList<UUID>();
        for (int i = 0; i < files.size(); i++) {
            ImportFileRecord row = file(batch.getId(), files.get(i), kinds(plan, i));
            tx.insert(row);
            fileIds.add(row.getId());
        }
        rows(tx, plan, fileIds);
        return batch.getId();
    }

    private ImportFileRecord file(UUID batch, FileMark file, String kinds) {
        var row = new ImportFileRecord();
        row.setId(ids.next());
        row.setBatchId(batch);
        String name = file.name();
        row.setFileName(name.length() <= 260 ? name : name.substring(0, 260));
        row.setFileHash(file.hash());
        row.setKinds(kinds);
        return row;
    }

    private static String kinds(Plan plan, int file) {
        return plan.ledgers().stream()
                .filter(ledger -> ledger.file() == file)
                .map(Ledger::kind)
                .distinct()
                .map(Enum::name)
                .collect(Collectors.joining(" "));
    }

    private record Place(String file, String sheet, int row) {}

    private void rows(Tx tx, Plan plan, List<UUID> files) {
        Map<Place, String> problems = new HashMap<>();
        plan.findings().stream()
                .filter(finding -> finding.row() > 0)
                .forEach(finding -> problems.merge(
                        new Place(finding.fileName(), finding.sheet(), finding.row()),
                        told(finding),
                        (one, other) -> one + "\n" + other));
        var chunk = new ArrayList<ImportRowRecord>();
        plan.rows().forEach(line -> {
            chunk.add(row(line, files.get(line.ledger().file()), problems));
            if (chunk.size() == CHUNK) {
                tx.insertAll(chunk);
                chunk.clear();
            }
        });
        tx.insertAll(chunk);
    }

    private static String told(Finding finding) {
        return finding.severity() + " " + finding.code().code() + " " + finding.cell();
    }

    private ImportRowRecord row(Line line, UUID file, Map<Place, String> problems) {
        var row = new ImportRowRecord();
        row.setId(ids.next());
        row.setFileId(file);
        String sheet = line.ledger().sheet();
        row.setSheetName(sheet.isEmpty() ? null : sheet.substring(0, Math.min(100, sheet.length())));
        row.setRowNumber(line.row());
        row.setVerdict(line.verdict().name());
        row.setRawText(line.raw());
        row.setProblems(problems.get(new Place(line.ledger().fileName(), sheet, line.row())));
        if (!line.isRefused()) {
            row.setTargetTable(MarkCommands.table(line.ledger().kind()));
            row.setTargetId(line.target());
        }
        return row;
    }
}
