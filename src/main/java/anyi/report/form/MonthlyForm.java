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
import java.util.Optional;

/** 月报: one page, two indicators beside each other, a line of heading above each block. */
public record MonthlyForm(ReportFrame frame) implements OfficialLedger {
    private record Pair(Entry left, Optional<Entry> right) {}

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
            body.rows(pairs(block));
        }
        return List.of(Table.of(
                "月报",
                frame.head(""),
                body,
                frame.foot("说明：1.入住率＝已住床位÷在用床位；护理型床位占比＝护理型床位÷在用床位；停用、撤销的床位不计。2.补贴为本月关账数，未关账的月份空着。3.空格为本程序没有的记录，请手填。"),
                Table.Paper.A4_PORTRAIT));
    }

    private static List<Pair> pairs(Block block) {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < block.entries().size(); i += 2) {
            pairs.add(new Pair(
                    block.entries().get(i),
                    i + 1 < block.entries().size() ? Optional.of(block.entries().get(i + 1)) : Optional.empty()));
        }
        return pairs;
    }

    private List<Column<Pair>> columns() {
        return List.of(
                Column.text("指标", 21, pair -> name(pair.left())),
                Column.word("单位", 6, pair -> unit(pair.left())),
                Column.mixed("数量", 12, pair -> frame.value(pair.left().indicator())),
                Column.text("指标", 21, pair -> pair.right().map(this::name).orElse("")),
                Column.word("单位", 6, pair -> pair.right().map(this::unit).orElse("")),
                Column.mixed(
                        "数量",
                        12,
                        pair -> pair.right()
                                .map(entry -> frame.value(entry.indicator()))
                                .orElseGet(Value.Empty::new)));
    }

    private String name(Entry entry) {
        return (entry.within() ? "　" : "") + frame.word(entry.indicator());
    }

    private String unit(Entry entry) {
        return frame.word(entry.indicator().unit());
    }
}
