// SPDX-License-Identifier: Apache-2.0
package anyi.ledger.form;

import anyi.sheet.table.Body;
import anyi.sheet.table.Column;
import anyi.sheet.table.Table;
import anyi.stay.leave.Leave;
import anyi.stay.leave.LeaveRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 请销假登记表: every leave that has a day of the month. */
public record LeaveRegister(Frame frame, List<Entry> leaves) implements OfficialLedger {
    /** A leave as the list of leaves has it, and complete. */
    public record Entry(LeaveRow row, Leave leave) {}

    @Override
    public int rows() {
        return leaves.size();
    }

    @Override
    public List<Table> tables() {
        var columns = new ArrayList<Column<Entry>>(away());
        columns.addAll(back());
        var body = new Body<>(columns).rows(leaves).total("合计");
        return List.of(Table.of(
                "请销假登记",
                frame.head("天"),
                body,
                frame.foot("说明：请假天数按离院过夜数计，离院当日起算，返院当日不计；未返院的计至统计日。" + "补贴是否扣减、扣减几天，按各项政策规定执行。"),
                Table.Paper.A3_LANDSCAPE));
    }

    private List<Column<Entry>> away() {
        return List.of(
                Column.sequence(),
                Column.text("姓名", 10, entry -> entry.row().residentName()),
                Column.word("房间床号", 9, entry -> entry.row().bedLabel().orElse("")),
                Column.text("请假类型", 10, entry -> frame.word(entry.row().kind())),
                Column.text("请假事由", 14, entry -> reason(entry.leave())),
                Column.date("离院时间", entry -> Optional.of(entry.row().leftOn())),
                Column.date("预计返院时间", entry -> entry.row().expectedBackOn()),
                Column.text(
                        "陪同人（接领人）姓名", 10, entry -> entry.leave().escort().name().orElse("")),
                Column.text(
                        "与老人关系", 8, entry -> entry.leave().escort().relation().orElse("")),
                Column.code("联系电话", 13, entry -> entry.leave().escort().phone().orElse("")));
    }

    private List<Column<Entry>> back() {
        return List.of(
                Column.text("身体状况（离院时）", 10, entry -> ""),
                Column.text("批准人", 9, entry -> entry.leave().approvedBy().orElse("")),
                Column.signature("接领人签字"),
                Column.date("实际返院时间", entry -> entry.row().backOn()),
                Column.text("返院时状况", 10, entry -> ""),
                Column.text("销假登记人", 9, entry -> ""),
                Column.<Entry>whole(
                                "请假天数",
                                7,
                                entry -> entry.row().days(frame.issue().on()))
                        .sum(),
                Column.text("备注", 12, entry -> remark(entry)));
    }

    private static String reason(Leave leave) {
        return leave.reason().or(leave::destination).orElse("");
    }

    private static String remark(Entry entry) {
        return entry.leave().remark().orElse(entry.row().isOpen() ? "未返院" : "");
    }
}
