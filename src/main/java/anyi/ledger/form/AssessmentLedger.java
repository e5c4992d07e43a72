// SPDX-License-Identifier: Apache-2.0
package anyi.ledger.form;

import anyi.assessment.AssessmentLedgerRow;
import anyi.assessment.AssessmentRow;
import anyi.assessment.AssessmentState;
import anyi.assessment.Finding;
import anyi.assessment.scale.Adjustment;
import anyi.assessment.scale.AssessmentRules;
import anyi.sheet.table.Body;
import anyi.sheet.table.Column;
import anyi.sheet.table.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** 老年人能力评估台账, with a sheet of those who were never assessed or are overdue. */
public record AssessmentLedger(
        Frame frame, List<AssessmentLedgerRow> assessments, List<AssessmentRow> inHouse, AssessmentRules rules)
        implements OfficialLedger {
    private static final List<String> DOMAINS = List.of("自理能力", "基础运动能力", "精神状态", "感知觉与社会参与");

    @Override
    public int rows() {
        return assessments.size();
    }

    @Override
    public List<Table> tables() {
        return List.of(ledger(), missing());
    }

    private Table ledger() {
        var columns = new ArrayList<Column<AssessmentLedgerRow>>(head());
        for (int domain = 0; domain < DOMAINS.size(); domain++) {
            int at = domain;
            columns.add(Column.<AssessmentLedgerRow>number(DOMAINS.get(at), 8, row -> part(row, at))
                    .in("得分"));
        }
        columns.add(
                Column.<AssessmentLedgerRow>number("总分", 6, row -> finding(row).score())
                        .in("得分"));
        columns.addAll(result());
        var body = new Body<>(columns).rows(assessments);
        return Table.of("评估台账", frame.head("分"), body, frame.foot(), Table.Paper.A3_LANDSCAPE);
    }

    private List<Column<AssessmentLedgerRow>> head() {
        return List.of(
                Column.sequence(),
                Column.code("评估编号", 14, row -> row.assessment().sheet().number().orElse("")),
                Column.text("姓名", 10, row -> row.person().name()),
                Column.word("性别", 5, row -> frame.word(row.person().sex())),
                Column.code("身份证号", 19, row -> row.person().idNumber().orElse("")),
                Column.number("年龄", 5, AssessmentLedgerRow::age),
                Column.date("评估日期", row -> Optional.of(row.assessment().assessedOn())),
                Column.text(
                        "评估原因", 10, row -> frame.word(row.assessment().sheet().reason())),
                Column.text("评估标准", 14, row -> frame.word(row.assessment().standard())));
    }

    private List<Column<AssessmentLedgerRow>> result() {
        return List.of(
                Column.text("初步等级", 12, row -> frame.word(finding(row).levels().before())),
                Column.text("等级变更依据", 13, AssessmentLedger::reasons),
                Column.text("最终等级", 12, this::level),
                Column.text("上次等级", 12, row -> frame.word(row.previousLevel())),
                Column.text(
                        "评估人员", 14, row -> row.assessment().sheet().assessors().names()),
                Column.text(
                        "评估机构",
                        14,
                        row -> row.assessment()
                                .sheet()
                                .assessors()
                                .organisation()
                                .orElse("")),
                Column.date("下次评估日期", row -> Optional.of(next(row))),
                Column.text("备注", 14, row -> row.assessment().sheet().remark().orElse("")));
    }

    private static Finding finding(AssessmentLedgerRow row) {
        return row.assessment().finding();
    }

    private static Optional<Integer> part(AssessmentLedgerRow row, int at) {
        List<Integer> parts = finding(row).parts();
        return parts.size() == DOMAINS.size() ? Optional.of(parts.get(at)) : Optional.empty();
    }

    /** Of the old standard its own grade, where it does not say which level that is today. */
    private String level(AssessmentLedgerRow row) {
        return finding(row)
                .level()
                .map(frame::word)
                .or(() -> finding(row).levels().oldGrade().map(grade -> grade + "级（MZ/T 039-2013）"))
                .orElse("");
    }

    private static String reasons(AssessmentLedgerRow row) {
        var circumstances = finding(row).circumstances();
        return circumstances.reasons().stream()
                .map(reason -> words(reason, circumstances.riskEvents()))
                .collect(Collectors.joining("、"));
    }

    private static String words(Adjustment reason, int events) {
        return switch (reason) {
            case COMA -> "昏迷";
            case DEMENTIA -> "痴呆";
            case MENTAL_DISORDER -> "精神障碍";
            case RISK_EVENTS -> "照护风险事件" + events + "次";
        };
    }

    private LocalDate next(AssessmentLedgerRow row) {
        return row.assessment()
                .sheet()
                .validUntil()
                .orElseGet(() -> rules.validUntil(row.assessment().assessedOn()));
    }

    private Table missing() {
        LocalDate on = frame.issue().on();
        List<AssessmentRow> due = inHouse.stream()
                .filter(row -> row.state(on, rules) == AssessmentState.NEVER
                        || row.state(on, rules) == AssessmentState.OVERDUE)
                .toList();
        List<Column<AssessmentRow>> columns = List.of(
                Column.sequence(),
                Column.text("姓名", 12, row -> row.person().name()),
                Column.text("房间床号", 12, row -> row.bed().orElse("")),
                Column.date("入住日期", row -> Optional.of(row.admittedOn())),
                Column.date("上次评估日期", row -> row.last().map(AssessmentRow.Last::assessedOn)),
                Column.number("逾期天数", 10, row -> row.last().map(last -> row.daysOverdue(on, rules))),
                Column.text("情况", 26, row -> row.last().isEmpty() ? "从未评估" : "逾期或原标准等级未定"));
        String title = frame.home().name() + "未评估、逾期名单（" + frame.issue().dayWords() + "）";
        return Table.of(
                "未评估、逾期名单",
                frame.head(title, "人"),
                new Body<>(columns).rows(due),
                frame.foot(),
                Table.Paper.A4_LANDSCAPE);
    }
}
