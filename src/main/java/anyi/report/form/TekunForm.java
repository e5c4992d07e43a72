// SPDX-License-Identifier: Apache-2.0
package anyi.report.form;

import anyi.ledger.form.OfficialLedger;
import anyi.report.figure.Block;
import anyi.sheet.table.Body;
import anyi.sheet.table.Column;
import anyi.sheet.table.Table;
import java.util.ArrayList;
import java.util.List;

/** 特困人员救助供养对象综合统计表, the part of those supported in homes: one row, groups over their columns. */
public record TekunForm(ReportFrame frame) implements OfficialLedger {
    @Override
    public int rows() {
        return 1;
    }

    @Override
    public List<Table> tables() {
        var columns = new ArrayList<Column<String>>();
        columns.add(Column.text("地区（机构）", 18, name -> name));
        for (Block block : frame.report().blocks()) {
            for (Block.Entry entry : block.entries()) {
                Column<String> column =
                        Column.mixed(frame.word(entry.indicator()), 8, name -> frame.value(entry.indicator()));
                columns.add(column.in(frame.word(block.heading())));
            }
        }
        var body = new Body<>(columns);
        body.row(frame.home().name());
        return List.of(Table.of(
                "集中供养",
                frame.head("人、元"),
                body,
                frame.foot("说明：本表只统计在院的特困人员（集中供养部分）；支出和标准两组本程序没有记录，请手填。"),
                Table.Paper.A3_LANDSCAPE));
    }
}
