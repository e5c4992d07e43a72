// SPDX-License-Identifier: Apache-2.0
package anyi.sheet;

import anyi.sheet.CellFiller.Content;
import anyi.sheet.CellFiller.Rows;
import anyi.sheet.CellFiller.Spot;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;

/** Fills a workbook of before 2007. */
final class XlsFiller {
    private final Map<Spot, Content> cells;
    private final List<Rows> rows;

    XlsFiller(Map<Spot, Content> cells, List<Rows> rows) {
        this.cells = cells;
        this.rows = rows;
    }

    void fill(byte[] content, OutputStream out) throws IOException {
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(content))) {
            rows.forEach(list -> room(book.getSheet(list.sheet()), list));
            cells.forEach((spot, what) -> {
                Row row = row(book.getSheet(spot.sheet()), spot.row() - 1);
                Cell cell = row.getCell(spot.column() - 1);
                put(cell == null ? row.createCell(spot.column() - 1) : cell, what);
            });
            book.setForceFormulaRecalculation(true);
            book.write(out);
        }
    }

    private static Row row(Sheet sheet, int index) {
        Row row = sheet.getRow(index);
        return row == null ? sheet.createRow(index) : row;
    }

    private static void room(Sheet sheet, Rows list) {
        for (Spot spot : list.cleared()) {
            Cell cell = row(sheet, spot.row() - 1).getCell(spot.column() - 1);
            if (cell != null && cell.getCellType() != CellType.FORMULA) {
                cell.setBlank();
            }
        }
        if (list.missing() > 0) {
            sheet.shiftRows(list.pivot() - 1, Math.max(sheet.getLastRowNum(), list.pivot() - 1), list.missing());
        }
        Row model = list.hasModel() ? sheet.getRow(list.first() - 1) : null;
        if (model == null) {
            return;
        }
        List<CellRangeAddress> wide = sheet.getMergedRegions().stream()
                .filter(area -> area.getFirstRow() == model.getRowNum() && area.getLastRow() == model.getRowNum())
                .toList();
        for (int index = list.first(); index < list.first() - 1 + list.count(); index++) {
            if (sheet.getRow(index) == null) {
                Row row = sheet.createRow(index);
                row.setHeight(model.getHeight());
                model.forEach(cell -> row.createCell(cell.getColumnIndex()).setCellStyle(cell.getCellStyle()));
                int at = index;
                wide.forEach(area -> sheet.addMergedRegion(
                        new CellRangeAddress(at, at, area.getFirstColumn(), area.getLastColumn())));
            }
        }
    }

    private static void put(Cell cell, Content what) {
        if (cell.getCellType() == CellType.FORMULA) {
            return;
        }
        switch (what) {
            case Content.Number(var number, boolean percent) -> {
                String shown = String.valueOf(cell.getCellStyle().getDataFormatString());
                cell.setCellValue(percent && shown.contains("%") ? number.doubleValue() / 100 : number.doubleValue());
            }
            case Content.Text(String text) -> cell.setCellValue(FormulaGuard.guarded(text));
            case Content.Day(var day) -> {
                if (DateUtil.isADateFormat(
                        cell.getCellStyle().getDataFormat(), cell.getCellStyle().getDataFormatString())) {
                    cell.setCellValue(day);
                } else {
                    cell.setCellValue(day.toString());
                }
            }
        }
    }
}
