// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.notice;

import anyi.sheet.table.Body;
import anyi.sheet.table.Column;
import anyi.sheet.table.FileName;
import anyi.sheet.table.Table;
import anyi.text.Formats;
import anyi.text.Messages;
import java.util.List;
import java.util.Map;

/**
 * 公示名单 as it is hung out: always Chinese, masked.
 *
 * @param home the name of the home
 * @param titles of the policies, by code, in Chinese
 */
public record NoticePaper(Notice notice, String home, Map<String, String> titles) {
    private static final List<String> SIGNATURES = List.of("负责人", "制表人", "公示日期");

    public Table table() {
        var formats = new Formats(Messages.Language.CHINESE);
        var body = new Body<>(List.<Column<NoticeEntry>>of(
                        Column.sequence(),
                        Column.text("姓名", 12, entry -> notice.masked().name(name(entry))),
                        Column.code(
                                "身份证号",
                                22,
                                entry -> entry.idNumber()
                                        .map(formats::maskedForNotice)
                                        .orElse("")),
                        Column.text("补贴名称", 30, entry -> titles.getOrDefault(entry.policy(), entry.policy())),
                        Column.<NoticeEntry>money("补贴标准（元/月）", 14, NoticeEntry::standard),
                        Column.text("备注", 12, entry -> "")))
                .rows(notice.entries());
        String period = "公示期：" + formats.date(notice.startsOn()) + " 至 " + formats.date(notice.endsOn()) + "（"
                + notice.workingDays() + " 个工作日）";
        return Table.of(
                "公示名单",
                new Table.Head(notice.title(), "公示单位（盖章）：" + home, period, "单位：元"),
                body,
                new Table.Foot(
                        SIGNATURES,
                        List.of(
                                "公示地点：" + notice.place(),
                                "对名单有异议的，请在公示期内实名或者匿名提出，电话：" + notice.telephone() + "。",
                                "身份证号只写前 3 位和后 4 位。")),
                Table.Paper.A4_PORTRAIT);
    }

    private String name(NoticeEntry entry) {
        return entry.name().isEmpty() ? home : entry.name();
    }

    public String fileName(String extension) {
        return FileName.of(extension, home, notice.title(), notice.startsOn().toString());
    }
}
