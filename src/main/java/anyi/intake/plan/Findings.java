// SPDX-License-Identifier: Apache-2.0
package anyi.intake.plan;

import anyi.intake.find.Field;
import anyi.intake.find.Piece;
import anyi.sheet.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects what is found; one finding of a code a cell. A refusal refuses the row. */
final class Findings {
    private record Spot(Ledger ledger, int row, int column, Code code) {}

    private final List<Finding> all = new ArrayList<>();
    private final Set<Spot> seen = new HashSet<>();

    List<Finding> all() {
        return all;
    }

    void refuse(Line line, Field field, Code code, Object... args) {
        line.refuse();
        add(Finding.Severity.REFUSE, line, field, code, args);
    }

    void warn(Line line, Field field, Code code, Object... args) {
        add(Finding.Severity.WARN, line, field, code, args);
    }

    void remark(Line line, Field field, Code code, Object... args) {
        add(Finding.Severity.REMARK, line, field, code, args);
    }

    private void add(Finding.Severity severity, Line line, Field field, Code code, Object... args) {
        int column = line.column(field);
        add(severity, line.ledger(), line.row(), column, field, code, cellOf(line.raw(), column), args);
    }

    void warnTotal(Ledger ledger, Row row, int column, Field field, Object... args) {
        add(Finding.Severity.WARN, ledger, row.number(), column, field, Code.TOTAL_ROW_WRONG, row.text(column), args);
    }

    private void add(
            Finding.Severity severity,
            Ledger ledger,
            int row,
            int column,
            Field field,
            Code code,
            String written,
            Object... args) {
        if (seen.add(new Spot(ledger, row, column, code))) {
            Piece.Spot there = ledger.onSheet(row, column);
            all.add(new Finding(
                    severity,
                    code,
                    ledger.fileName(),
                    ledger.sheet(),
                    there.row(),
                    there.column(),
                    Optional.of(field),
                    written,
                    List.of(args)));
        }
    }

    void refuseItem(Line line, int column, Code code, Object... args) {
        line.refuse();
        add(
                Finding.Severity.REFUSE,
                line.ledger(),
                line.row(),
                column,
                Field.ITEM,
                code,
                cellOf(line.raw(), column),
                args);
    }

    void add(Finding finding) {
        all.add(finding);
    }

    private static String cellOf(String raw, int column) {
        String[] cells = raw.split("\t", -1);
        return column >= 1 && column <= cells.length ? cells[column - 1] : "";
    }
}
