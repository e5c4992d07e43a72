// SPDX-License-Identifier: Apache-2.0
package anyi.intake;

import anyi.intake.plan.Finding;
import anyi.intake.plan.Ledger;
import anyi.intake.plan.Line;
import anyi.intake.plan.Plan;
import anyi.sheet.Annotations;
import anyi.text.Messages;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The files of an import again, with one column more that says what to do about each refused row. */
record RefusedRows(Plan plan, List<Path> files, Messages messages) {
    private record Place(String file, String sheet, int row) {}

    /**
     * Writes a file for each that has refused rows.
     *
     * @return how many files were written
     */
    int write(Path folder) {
        Map<Place, String> told = plan.findings().stream()
                .filter(finding -> finding.row() > 0 && finding.severity() != Finding.Severity.WARN)
                .collect(Collectors.toMap(this::place, this::sentence, (one, other) -> one + "；" + other));
        int written = 0;
        for (int i = 0; i < files.size(); i++) {
            Map<String, Annotations.Notes> notes = notes(i, told);
            if (!notes.isEmpty()) {
                Annotations.write(files.get(i), folder, messages.t("intake.refused.column"), notes);
                written++;
            }
        }
        return written;
    }

    /** Of a card or a column for each person the row that stands for the person. */
    private Place place(Finding finding) {
        int row = plan.ledgers().stream()
                .filter(ledger -> ledger.fileName().equals(finding.fileName())
                        && ledger.sheet().equals(finding.sheet()))
                .map(ledger -> ledger.rowOf(finding.row(), finding.column()))
                .filter(found -> found != finding.row())
                .findFirst()
                .orElse(finding.row());
        return new Place(finding.fileName(), finding.sheet(), row);
    }

    private String sentence(Finding finding) {
        String field = finding.field().map(messages::t).orElse("");
        return finding.cell() + " " + field + "："
                + messages.t(finding.code().key(), finding.args().toArray());
    }

    /** Of two tables on one sheet. */
    private static Annotations.Notes both(Annotations.Notes one, Annotations.Notes other) {
        var rows = new HashMap<>(one.rows());
        other.rows().forEach((row, note) -> rows.merge(row, note, (first, second) -> first + "；" + second));
        return new Annotations.Notes(Math.min(one.head(), other.head()), rows);
    }

    private Map<String, Annotations.Notes> notes(int file, Map<Place, String> told) {
        var sheets = new HashMap<String, Annotations.Notes>();
        for (Ledger ledger : plan.ledgers()) {
            if (ledger.file() == file) {
                Map<Integer, String> rows = plan.of(ledger.kind()).stream()
                        .filter(line -> line.isRefused() && line.ledger().equals(ledger))
                        .collect(Collectors.toMap(
                                Line::row,
                                line -> told.getOrDefault(new Place(ledger.fileName(), ledger.sheet(), line.row()), ""),
                                (one, other) -> one));
                if (!rows.isEmpty()) {
                    sheets.merge(
                            ledger.sheet(),
                            new Annotations.Notes(Math.max(1, ledger.layout().headLast()), rows),
                            RefusedRows::both);
                }
            }
        }
        return sheets;
    }
}
