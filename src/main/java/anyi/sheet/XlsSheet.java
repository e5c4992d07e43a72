// SPDX-License-Identifier: Apache-2.0
package anyi.sheet;

import anyi.sheet.CellValue.Fault;
import anyi.sheet.CellValue.Truth;
import anyi.sheet.Merges.Area;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** A sheet of an old workbook as rows. */
final class XlsSheet implements Sheet {
    private final HSSFSheet sheet;
    private final boolean hidden;

    XlsSheet(HSSFSheet sheet, boolean hidden) {
        this.sheet = sheet;
        this.hidden = hidden;
    }

    @Override
    public String name() {
        return sheet.getSheetName();
    }

    @Override
    public boolean hidden() {
        return hidden;
    }

    @Override
    public Rows rows() {
        return new XlsRows();
    }

    private final class XlsRows implements Rows {
        private final Iterator<org.apache.poi.ss.usermodel.Row> rows = sheet.rowIterator();
        private final NumberText numbers =
                new NumberText(sheet.getWorkbook().getInternalWorkbook().isUsing1904DateWindowing());
        private final Merges merges = new Merges(sheet.getMergedRegions().stream()
                .map(area -> new Area(
                        area.getFirstRow() + 1,
                        area.getFirstColumn() + 1,
                        area.getLastRow() + 1,
                        area.getLastColumn() + 1))
                .toList());
        private @Nullable Row next = read();

        @Override
        public Set<Integer> hiddenColumns() {
            var columns = new HashSet<Integer>();
            for (int column = 0; column < 256; column++) {
                if (sheet.isColumnHidden(column)) {
                    columns.add(column + 1);
                }
            }
            return columns;
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Row next() {
            Row row = next;
            if (row == null) {
                throw new NoSuchElementException();
            }
            next = read();
            return row;
        }

        private @Nullable Row read() {
            while (rows.hasNext()) {
                var row = rows.next();
                var cells = new ArrayList<Cell>();
                for (org.apache.poi.ss.usermodel.Cell cell : row) {
                    Cell read = cell((HSSFCell) cell);
                    if (!read.text().isEmpty()) {
                        cells.add(read);
                    }
                }
                if (!cells.isEmpty()) {
                    return merges.spread(new Row(row.getRowNum() + 1, cells, row.getZeroHeight()));
                }
            }
            return null;
        }

        private Cell cell(HSSFCell cell) {
            int row = cell.getRowIndex() + 1;
            int column = cell.getColumnIndex() + 1;
            CellType type =
                    cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
            boolean struck = cell.getCellStyle().getFont(sheet.getWorkbook()).getStrikeout();
            return switch (type) {
                case NUMERIC -> number(row, column, cell, struck);
                case STRING -> {
                    HSSFRichTextString rich = cell.getRichStringCellValue();
                    yield Cell.text(row, column, rich.getString(), struck || struck(rich));
                }
                case BOOLEAN -> {
                    boolean yes = cell.getBooleanCellValue();
                    yield new Cell(row, column, new Truth(yes), yes ? "TRUE" : "FALSE", struck, false);
                }
                case ERROR -> {
                    String code = error(cell.getErrorCellValue());
                    yield new Cell(row, column, new Fault(code), code, struck, false);
                }
                default -> Cell.blank(row, column);
            };
        }

        private Cell number(int row, int column, HSSFCell cell, boolean struck) {
            double stored = cell.getNumericCellValue();
            if (Double.isNaN(stored) || Double.isInfinite(stored)) {
                return new Cell(row, column, new Fault("#NUM!"), "#NUM!", struck, false);
            }
            var exact = BigDecimal.valueOf(stored);
            HSSFCellStyle style = cell.getCellStyle();
            var format = NumberFormat.of(style.getDataFormat(), style.getDataFormatString());
            return new Cell(row, column, numbers.value(exact, format), numbers.text(exact, format), struck, false);
        }

        /** Crossed out run by run. */
        private boolean struck(HSSFRichTextString rich) {
            int runs = rich.numFormattingRuns();
            if (runs == 0 || rich.getIndexOfFormattingRun(0) > 0) {
                return false;
            }
            for (int run = 0; run < runs; run++) {
                if (!sheet.getWorkbook()
                        .getFontAt(rich.getFontOfFormattingRun(run))
                        .getStrikeout()) {
                    return false;
                }
            }
            return true;
        }

        private static String error(byte code) {
            try {
                return FormulaError.forInt(code).getString();
            } catch (IllegalArgumentException e) {
                return "#N/A";
            }
        }

        @Override
        public void close() {}
    }
}
