// SPDX-License-Identifier: Apache-2.0
package anyi.sheet.table;

import anyi.sheet.FormulaGuard;
import anyi.sheet.table.Heading.Box;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes tables as a workbook, a sheet each, ready to print. */
public final class XlsxFile {
    private static final int TITLE_ROW = 0;
    private static final int INFO_ROW = 1;
    private static final int HEAD_ROW = 2;
    private static final String GREY = "EDEFF2";

    private XlsxFile() {}

    public static List<String> write(OutputStream out, List<Table> tables) throws IOException {
        try (var workbook = new Workbook(out, "Anyi", "1.0")) {
            workbook.setGlobalDefaultFont("宋体", 11);
            for (Table table : tables) {
                Worksheet sheet = workbook.newWorksheet(FileName.ofSheet(table.name()));
                new XlsxFile.OneSheet(sheet, table).write();
                sheet.finish();
            }
        }
        return List.of(); // a workbook shows with the fonts of the PC that opens it
    }

    private record OneSheet(Worksheet sheet, Table table) {
        void write() {
            int depth = Heading.depth(table.headings());
            setUpPage(depth);
            writeTitle();
            writeInfo();
            Heading.boxes(table.headings()).forEach(this::writeHeading);
            int row = HEAD_ROW + depth;
            for (Line line : table.lines()) {
                writeLine(row++, line);
            }
            writeFoot(row);
        }

        private int last() {
            return table.headings().size() - 1;
        }

        private void setUpPage(int depth) {
            sheet.paperSize(table.paper() == Table.Paper.A3_LANDSCAPE ? PaperSize.A3_PAPER : PaperSize.A4_PAPER);
            sheet.pageOrientation(table.paper() == Table.Paper.A4_PORTRAIT ? "portrait" : "landscape");
            sheet.setFitToPage(true);
            sheet.fitToWidth((short) 1);
            sheet.fitToHeight((short) 0);
            sheet.leftMargin(0.4f);
            sheet.rightMargin(0.4f);
            sheet.topMargin(0.6f);
            sheet.bottomMargin(0.6f);
            sheet.footer("第 &P 页 共 &N 页", Position.CENTER);
            sheet.repeatRows(HEAD_ROW, HEAD_ROW + depth - 1);
            sheet.freezePane(0, HEAD_ROW + depth);
            for (int i = 0; i <= last(); i++) {
                sheet.width(i, table.headings().get(i).width() + 1.5);
            }
        }

        private void writeTitle() {
            sheet.value(TITLE_ROW, 0, FormulaGuard.guarded(table.head().title()));
            sheet.rowHeight(TITLE_ROW, 32);
            sheet.range(TITLE_ROW, 0, TITLE_ROW, last())
                    .style()
                    .merge()
                    .bold()
                    .fontSize(18)
                    .horizontalAlignment("center")
                    .verticalAlignment("center")
                    .set();
        }

        private void writeInfo() {
            int third = Math.max(1, (last() + 1) / 3);
            info(0, third - 1, table.head().left(), "left");
            if (last() >= 2) {
                info(third, 2 * third - 1, table.head().middle(), "center");
                info(2 * third, last(), table.head().right(), "right");
            }
        }

        private void info(int from, int to, String text, String side) {
            sheet.value(INFO_ROW, from, FormulaGuard.guarded(text));
            if (to > from) {
                sheet.range(INFO_ROW, from, INFO_ROW, to).merge();
            }
            sheet.style(INFO_ROW, from).horizontalAlignment(side).set();
        }

        private void writeHeading(Box box) {
            int top = HEAD_ROW + box.top();
            int bottom = HEAD_ROW + box.bottom();
            sheet.value(top, box.left(), FormulaGuard.guarded(box.text()));
            sheet.range(top, box.left(), bottom, box.right())
                    .style()
                    .bold()
                    .wrapText(true)
                    .horizontalAlignment("center")
                    .verticalAlignment("center")
                    .fillColor(GREY)
                    .borderStyle(BorderStyle.THIN)
                    .set();
            if (bottom > top || box.right() > box.left()) {
                sheet.range(top, box.left(), bottom, box.right()).merge();
            }
        }

        private void writeLine(int row, Line line) {
            for (int column = 0; column <= last(); column++) {
                writeCell(row, column, line);
            }
            if (line.span() > 0) {
                sheet.value(row, 0, FormulaGuard.guarded(line.label()));
                if (line.span() > 1) {
                    sheet.range(row, 0, row, line.span() - 1).merge();
                }
            }
        }

        private void writeCell(int row, int column, Line line) {
            Kind kind = table.headings().get(column).kind();
            boolean label = column < line.span();
            if (!label) {
                value(row, column, line.values().get(column));
            }
            var style = sheet.style(row, column)
                    .borderStyle(BorderStyle.THIN)
                    .verticalAlignment("center")
                    .horizontalAlignment(
                            label && line.span() <= last()
                                    ? "center"
                                    : label ? "left" : kind.side().excel())
                    .wrapText(kind == Kind.TEXT || kind == Kind.MIXED)
                    .format(label ? "@" : kind.format(line.values().get(column)));
            if (line.isSum()) {
                style.bold().fillColor(GREY);
            }
            style.set();
        }

        private void value(int row, int column, Value value) {
            switch (value) {
                case Value.Empty empty -> {}
                case Value.Whole(long number) -> sheet.value(row, column, number);
                case Value.Decimal(var number) -> sheet.value(row, column, number);
                case Value.Amount(var money) -> sheet.value(row, column, money.yuan());
                case Value.Day(var day) -> sheet.value(row, column, day);
                case Value.Text(String text) -> sheet.value(row, column, FormulaGuard.guarded(text));
                case Value.Month month -> sheet.value(row, column, month.shown());
                case Value.NotApplicable dash -> sheet.value(row, column, dash.shown());
            }
        }

        private void writeFoot(int first) {
            int row = first;
            if (!table.foot().signatures().isEmpty()) {
                sheet.rowHeight(row, 28);
                unframed(row++, String.join("：　　　　　　", table.foot().signatures()) + "：");
            }
            for (String note : table.foot().notes()) {
                unframed(row++, note);
            }
        }

        private void unframed(int row, String text) {
            sheet.value(row, 0, FormulaGuard.guarded(text));
            sheet.range(row, 0, row, last()).merge();
            sheet.style(row, 0).verticalAlignment("center").wrapText(true).set();
        }
    }
}
