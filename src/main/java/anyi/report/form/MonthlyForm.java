// SPDX-License-Identifier: Apache-2.0
package anyi.report.form;

import anyi.ledger.form.OfficialLedger;
import anyi.report.figure.Block;
import anyi.report.figure.Block.Entry;
import anyi.sheet.table.Body;
import anyi.sheet.table.Column;
import anyi.sheet.table.Line;
import anyi.sheet.table.Table;
import anyi.sheet.table.Value;
import java.util.ArrayList;
import java.util.List;

/** 月报: one page, three indicators beside each other, a line of heading above each block. */
public record MonthlyForm(ReportFrame frame) implements OfficialLedger {
    private static final int ACROSS = 3;

    @Override
    public int rows() {
        return frame.report().blocks().stream()
                .mapToInt(block -> block.entries().size())
                .sum();
    }

    @Override
    public List<Table> tables() {
        var body = new Body<>(columns());
        int number = 0;
        for (Block block : frame.report().blocks()) {
            number++;
            body.remark(Line.Role.SUBTOTAL, number + " " + frame.word(block.heading()));
            body.rows(rows(block.entries()));
        }
        return List.of(Table.of(
                "月报",
                frame.head(""),
                body,
                frame.foot("说明：1.入住率＝已住床位÷在用床位；护理型床位占比＝护理型床位÷在用床位；停用、撤销的床位不计。2.补贴为本月关账数，未关账的月份空着。3.空格为本程序没有的记录，请手填。"),
                Table.Paper.A4_PORTRAIT));
    }

    private static List<List<Entry>> rows(List<Entry> entries) {
        var rows = new ArrayList<List<Entry>>();
        for (int i = 0; i < entries.size(); i += ACROSS) {
            rows.add(entries.subList(i, Math.min(entries.size(), i + ACROSS)));
        }
        return rows;
    }

    private List<Column<List<Entry>>> columns() {
        var columns = new ArrayList<Column<List<Entry>>>();
        for (int i = 0; i < ACROSS; i++) {
            int at = i;
            columns.add(Column.text("指标", 22, row -> at < row.size() ? name(row.get(at)) : ""));
            columns.add(Column.mixed(
                    "数量", 11, row -> at < row.size() ? frame.value(row.get(at).indicator()) : new Value.Empty()));
        }
        return columns;
    }

    private String name(Entry entry) {
        String name = (entry.within() ? "　" : "") + frame.word(entry.indicator());
        return name + "（" + frame.word(entry.indicator().unit()) + "）";
    }
}
