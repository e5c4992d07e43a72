// SPDX-License-Identifier: Apache-2.0
package anyi.intake.plan;

import anyi.intake.find.Field;
import anyi.sheet.Cell;
import java.util.List;
import java.util.Optional;

/**
 * Something wrong with a cell, or worth a remark.
 *
 * @param ledger where; nothing when a whole file or sheet is meant
 * @param row counted from 1; 0 where the whole sheet is meant
 * @param column counted from 1; 0 where the whole row is meant
 * @param written what the cell shows
 * @param args of the code's sentence
 */
public record Finding(
        Severity severity,
        Code code,
        String fileName,
        String sheet,
        int row,
        int column,
        Optional<Field> field,
        String written,
        List<Object> args) {
    public enum Severity {
        REFUSE,
        WARN,
        REMARK
    }

    /** Such as {@code G21}; empty where a whole sheet is meant. */
    public String cell() {
        return row == 0 ? "" : Cell.columnName(Math.max(column, 1)) + row;
    }

    public boolean refuses() {
        return severity == Severity.REFUSE;
    }
}
