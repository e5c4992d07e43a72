// SPDX-License-Identifier: Apache-2.0
package anyi.ledger.form;

import anyi.sheet.table.Body;
import anyi.sheet.table.Column;
import anyi.sheet.table.Table;
import anyi.staff.training.SessionRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** 培训台账: the sessions of the year up to the day, the first first. */
public record TrainingLedger(Frame frame, List<SessionRow> sessions) implements OfficialLedger {
    public TrainingLedger {
        sessions = List.copyOf(sessions.reversed());
    }

    @Override
    public int rows() {
        return sessions.size();
    }

    @Override
    public List<Table> tables() {
        List<Column<SessionRow>> columns = List.of(
                Column.sequence(),
                Column.date("培训时间", row -> Optional.of(row.session().heldOn())),
                Column.word("起止时刻", 12, TrainingLedger::times),
                Column.text("培训内容（课程）", 20, row -> row.session().topic()),
                Column.text("培训类别", 12, row -> frame.word(row.session().subject())),
                Column.word("培训形式", 9, row -> frame.word(row.session().form())),
                Column.text("授课人", 9, row -> row.session().teacher().orElse("")),
                Column.text("培训地点", 12, row -> row.session().place().orElse("")),
                Column.<SessionRow>decimal(
                                "学时", 7, row -> Optional.of(row.session().hours()))
                        .sum(),
                Column.<SessionRow>whole("应到人数", 7, SessionRow::expected).sum(),
                Column.<SessionRow>whole("实到人数", 7, SessionRow::there).sum(),
                Column.<SessionRow>whole("合格人数", 7, SessionRow::passed).sum(),
                Column.decimal("出勤率（%）", 8, TrainingLedger::attendance),
                Column.<SessionRow>money("费用（元）", 10, row -> row.session().cost())
                        .sum(),
                Column.text("组织部门", 12, row -> row.session().organiser().orElse("")),
                Column.text("资料", 10, row -> row.marked() > 0 ? "☑签到 □课件 □照片 □试卷" : "□签到 □课件 □照片 □试卷"),
                Column.text("备注", 10, row -> row.session().remark().orElse("")));
        return List.of(Table.of(
                "培训台账",
                frame.head("人、元"),
                new Body<>(columns).rows(sessions).total("合计"),
                frame.foot("说明：1 学时为 45 分钟；人数按人次计。"),
                Table.Paper.A3_LANDSCAPE));
    }

    private static String times(SessionRow row) {
        return row.session()
                .startsAt()
                .map(from -> from + "-" + row.session().endsAt().orElse(""))
                .orElse("");
    }

    private static Optional<BigDecimal> attendance(SessionRow row) {
        return row.expected() == 0 || row.marked() == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(row.there() * 100L)
                        .divide(BigDecimal.valueOf(row.expected()), 1, RoundingMode.HALF_UP));
    }
}
