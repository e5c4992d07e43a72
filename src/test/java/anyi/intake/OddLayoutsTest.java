// SPDX-License-Identifier: Apache-2.0
package anyi.intake;

import static anyi.store.schema.Tables.BED;
import static anyi.store.schema.Tables.BED_STAY;
import static anyi.store.schema.Tables.RESIDENT;
import static anyi.store.schema.Tables.STAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.intake.plan.Decisions;
import anyi.term.Sex;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ledgers whose tables do not look like a table: several in one sheet, several people in one row, cards, groups. */
class OddLayoutsTest {
    @TempDir
    Path folder;

    private final IntakeFixture home = IntakeFixture.empty();

    private Path csv(String name, String... lines) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, String.join("\r\n", lines), StandardCharsets.UTF_8);
        return file;
    }

    private interface Filling {
        void of(XSSFSheet sheet);
    }

    private Path xlsx(String name, Filling filling) throws IOException {
        Path file = folder.resolve(name);
        try (var book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            filling.of(book.createSheet("Sheet1"));
            book.write(out);
        }
        return file;
    }

    private static void row(XSSFSheet sheet, Object... cells) {
        var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < cells.length; i++) {
            switch (cells[i]) {
                case Number number -> row.createCell(i).setCellValue(number.doubleValue());
                case String text when !text.isEmpty() -> row.createCell(i).setCellValue(text);
                default -> row.createCell(i);
            }
        }
    }

    private ImportReport take(Path... files) {
        ImportReport report = home.report(home.take(List.of(files), Decisions.NONE));
        assertEquals(
                report.rows().read(),
                report.rows().taken() + report.rows().refused() + report.rows().unchanged());
        assertFalse(report.rows().read() == 0 && report.problems().isEmpty(), "nothing was read, and nothing says why");
        return report;
    }

    private static List<String> refused(ImportReport report) {
        return report.problems().stream()
                .filter(problem -> problem.severity().equals("REFUSE"))
                .map(problem -> problem.cell() + " " + problem.code())
                .toList();
    }

    private int residents(String name) {
        return home.store().read().fetchCount(RESIDENT, RESIDENT.NAME.eq(name));
    }

    @Test
    void a_couple_in_one_row_is_two_people() throws IOException {
        ImportReport report = take(csv(
                "入住老人登记表.csv",
                "序号,姓名,身份证,房号-床号,入院日期,联系电话",
                "1,\"高振海\n赵玉兰\",\"230197194910050011\n230197195103020021\",\"101-1\n101-2\",2019.3.2,13800004402",
                "2,宋德福、李桂英,230197194812120012、230197195005050024,102-1、102-2,2020年1月9日,13800004404",
                "3,王秀英,230197193506060029,103-1,2021-03-15,"));
        assertEquals(List.of(), refused(report));
        assertEquals(5, report.counts().get("residents"));
        assertEquals(1, residents("赵玉兰"));
        assertEquals(1, residents("李桂英"));
        assertEquals(5, home.store().read().fetchCount(STAY));
        assertEquals(2, home.store().read().fetchCount(STAY, STAY.ADMITTED_ON.eq(LocalDate.of(2019, 3, 2))));
    }

    @Test
    void a_couple_side_by_side_is_two_people() throws IOException {
        ImportReport report = take(csv(
                "夫妻房登记.csv",
                "夫妻房入住老人登记,,,,,,,",
                "房间号,丈夫姓名,丈夫身份证号,妻子姓名,妻子身份证号,入住时间,联系人,联系电话",
                "201,高振海,230197194910050011,赵玉兰,230197195103020021,2019-03-02,高立新,13800004402",
                "202,宋德福,230197194812120012,,,2020-01-09,宋小梅,13800004404"));
        assertEquals(List.of(), refused(report));
        assertEquals(3, report.counts().get("residents"));
        assertEquals(1, residents("赵玉兰"));
    }

    @Test
    void the_list_printed_in_two_halves_is_one_list() throws IOException {
        ImportReport report = take(csv(
                "老人名单.csv",
                "向阳敬老院老人名单,,,,,,,",
                "序号,姓名,身份证号,入院日期,序号,姓名,身份证号,入院日期",
                "1,高振海,230197194910050011,2019-03-02,3,宋德福,230197194812120012,2020-01-09",
                "2,赵玉兰,230197195103020021,2019-03-02,4,王秀英,230197193506060029,2021-03-15"));
        assertEquals(List.of(), refused(report));
        assertEquals(4, report.counts().get("residents"));
    }

    @Test
    void a_second_table_below_the_first_is_read_too() throws IOException {
        ImportReport report = take(csv(
                "台账.csv",
                "一、入住老人花名册,,,,",
                "序号,姓名,身份证号码,入院日期,护理等级",
                "1,高振海,230197194910050011,2019-03-02,半护理",
                "2,赵玉兰,230197195103020021,2019-03-02,全护理",
                "合计,2人,,,",
                ",,,,",
                "二、请假外出登记,,,,",
                "老人姓名,请假事由,离院日期,预计返院日期,实际返院日期",
                "高振海,探亲,2026-02-15,2026-02-18,2026-02-19"));
        assertEquals(List.of(), refused(report));
        assertEquals(2, report.counts().get("residents"));
        assertEquals(1, report.counts().get("leaves"));
    }

    @Test
    void a_second_table_far_below_is_read_too() throws IOException {
        var lines = new java.util.ArrayList<String>(List.of("楼号,房间号,床号,床位性质,使用情况,备注"));
        for (int room = 1; room <= 100; room++) {
            lines.add("1号楼," + (100 + room) + ",1,普通,空,");
            lines.add("1号楼," + (100 + room) + ",2,护理型,空,");
        }
        lines.add(",,,,,");
        lines.add("姓名,身份证号码,入院日期,床位,护理等级,");
        lines.add("高振海,230197194910050011,2019-03-02,101-1,半护理,");
        ImportReport report = take(csv("床位和老人.csv", lines.toArray(String[]::new)));
        assertEquals(List.of(), refused(report));
        assertEquals(200, report.counts().get("beds"));
        assertEquals(1, report.counts().get("residents"));
        assertEquals(1, home.store().read().fetchCount(BED_STAY));
    }

    @Test
    void a_card_for_each_person_is_a_row_each() throws IOException {
        ImportReport report = take(xlsx("老人信息卡.xlsx", sheet -> {
            row(sheet, "入住老人信息卡");
            row(sheet, "姓名", "高振海", "性别", "男");
            row(sheet, "身份证号", "230197194910050011", "民族", "汉族");
            row(sheet, "入住时间", "2019年3月2日", "房号床号", "101-1");
            row(sheet, "家属姓名", "高立新", "联系电话", "13800004402");
            row(sheet);
            row(sheet, "入住老人信息卡");
            row(sheet, "姓名", "赵玉兰", "性别", "女");
            row(sheet, "身份证号", "230197195103020021", "民族", "满族");
            row(sheet, "入住时间", "2019年3月2日", "房号床号", "101-2");
            row(sheet, "家属姓名", "高立新", "联系电话", "13800004402");
        }));
        assertEquals(List.of(), refused(report));
        assertEquals(2, report.counts().get("residents"));
        assertEquals(2, home.store().read().fetchCount(STAY));
        assertEquals(1, home.store().read().fetchCount(RESIDENT, RESIDENT.ETHNIC_GROUP.eq("满族")));
    }

    @Test
    void people_in_columns_are_read_across() throws IOException {
        ImportReport report = take(csv(
                "老人情况.csv",
                "项目,第1位,第2位,第3位",
                "姓名,高振海,赵玉兰,宋德福",
                "性别,男,女,男",
                "身份证号,230197194910050011,230197195103020021,230197194812120012",
                "入院日期,2019-03-02,2019-03-02,2020-01-09",
                "房号,101,101,102",
                "床号,1,2,1"));
        assertEquals(List.of(), refused(report));
        assertEquals(3, report.counts().get("residents"));
        assertEquals(3, home.store().read().fetchCount(STAY));
    }

    @Test
    void title_two_lines_of_heads_and_units_and_merged_groups() throws IOException {
        ImportReport report = take(xlsx("花名册.xlsx", sheet -> {
            row(sheet, "桃源县柳河镇中心敬老院在院老人花名册");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 8));
            row(sheet, "填报单位：柳河镇中心敬老院", "", "", "", "", "", "填报时间：2026年11月");
            row(sheet, "序 号", "姓  名", "基本情况", "", "", "入住情况", "", "费用（元/月）", "备注");
            row(sheet, "", "", "性别", "年龄（岁）", "公民身份号码", "入院日期", "房号-床号", "", "");
            sheet.addMergedRegion(new CellRangeAddress(2, 2, 2, 4));
            sheet.addMergedRegion(new CellRangeAddress(2, 2, 5, 6));
            for (int column : new int[] {0, 1, 7, 8}) {
                sheet.addMergedRegion(new CellRangeAddress(2, 3, column, column));
            }
            row(sheet, 1, "高 振 海", "男", 77, "230197 19491005 0011", "2023.5.1", "101-1", 1800, "");
            row(sheet, 2, "赵玉兰", "女", 75, "230197195103020021", "二〇二三年五月", "101-2", 1800, "");
            row(sheet, 3, "宋德福", "男", 77, "230197194812120012", 45123, "102-1", 1800, "");
            row(sheet, "", "合计", "", "", "", "", "", 5400, "");
            row(sheet, "院长：", "", "", "审核：", "", "", "制表：");
        }));
        assertEquals(List.of(), refused(report));
        assertEquals(3, report.counts().get("residents"));
        assertEquals(
                1,
                home.store()
                        .read()
                        .fetchCount(
                                STAY,
                                STAY.ADMITTED_ON.eq(LocalDate.of(2023, 5, 1)).and(STAY.ADMITTED_DAY_KNOWN)));
        assertEquals(1, home.store().read().fetchCount(STAY, STAY.ADMITTED_ON.eq(LocalDate.of(2023, 7, 16))));
        assertEquals(1, residents("高振海"));
    }

    @Test
    void a_number_that_excel_has_rounded_is_named_and_never_guessed() throws IOException {
        ImportReport report = take(csv(
                "名册.csv",
                "姓 名,身份证,性别,入院时间",
                "高振海,2.30197E+17,男,2019-03-02",
                "赵玉兰,230197195103020000,女,2019-03-02",
                "宋德福,'230197194812120012,男,2020-01-09"));
        assertEquals(1, report.counts().get("residents"));
        assertEquals(2, refused(report).size(), refused(report).toString());
        assertTrue(
                refused(report).stream().allMatch(problem -> problem.startsWith("B")),
                refused(report).toString());
    }

    @Test
    void the_sex_behind_the_name_and_an_age_instead_of_a_birthday() throws IOException {
        ImportReport report = take(csv(
                "在院老人.csv",
                "老人姓名,年龄,证件号,床位号,入院时间,自理能力",
                "高振海（男）,77,230197194910050011,101-1,2019/3/2,自理",
                "赵玉兰(女),75岁,230197195103020021,101-2,2019/3/2,半自理",
                "宋德福 男,77,230197194812120012,102-1,2020/1/9,不能自理"));
        assertEquals(List.of(), refused(report));
        assertEquals(3, report.counts().get("residents"));
        assertEquals(1, residents("高振海"));
        assertEquals(1, residents("宋德福"));
        assertEquals(
                1,
                home.store().read().fetchCount(RESIDENT, RESIDENT.NAME.eq("赵玉兰").and(RESIDENT.SEX.eq(Sex.FEMALE))));
    }

    @Test
    void beds_grouped_by_floor_with_the_people_in_them() throws IOException {
        ImportReport report = take(
                csv("老人.csv", "姓名,证件号码,入院时间", "高振海,230197194910050011,2019-03-02", "赵玉兰,230197195103020021,2019-03-02"),
                csv(
                        "床位台账.csv",
                        "桃源敬老院床位台账,,,,",
                        "房号,床号,床位类型,状态,入住人",
                        "一楼,,,,",
                        "101,1,护理床,占用,高振海",
                        "101,2,护理床,占用,赵玉兰",
                        "102,1,普通床,空闲,",
                        "二楼,,,,",
                        "201,1,普通床,空闲,",
                        "小计,4张,,,"));
        assertEquals(List.of(), refused(report));
        assertEquals(4, home.store().read().fetchCount(BED));
        assertEquals(2, home.store().read().fetchCount(BED_STAY));
    }

    @Test
    void beds_of_a_room_in_one_row() throws IOException {
        ImportReport report = take(
                csv("老人.csv", "姓名,证件号码,入院时间", "高振海,230197194910050011,2019-03-02", "赵玉兰,230197195103020021,2019-03-02"),
                csv("房间安排.csv", "房间安排表,,,,", "房间号,1床,2床,3床,房间类型", "101,高振海,赵玉兰,空,护理", "102,,,,普通"));
        assertEquals(List.of(), refused(report));
        assertEquals(6, home.store().read().fetchCount(BED));
        assertEquals(2, home.store().read().fetchCount(BED_STAY));
    }

    @Test
    void odd_words_for_headings() throws IOException {
        ImportReport report = take(csv(
                "入住人员台帐.csv",
                "编号,姓 名,性 别,证件号,出生年月,入住时间,房间/床位,失能等级,护理级别,缴费标准(元),第一联系人,与老人关系,联系人手机,人员类别",
                "A001,高振海,男,230197194910050011,1949.10,2019.3.2,101/1,轻度失能,二级,1800,高立新,父子,13800004402,特困",
                "A002,赵玉兰,女,230197195103020021,1951年3月,2019.3.2,101/2,重度失能,特级,2600,高立新,母子,13800004402,低保"));
        assertEquals(List.of(), refused(report));
        assertEquals(2, report.counts().get("residents"));
        assertEquals(2, home.store().read().fetchCount(STAY));
    }

    @Test
    void subsidies_with_a_column_for_each_month() throws IOException {
        ImportReport report = take(
                csv("老人.csv", "姓名,证件号码,入院时间", "高振海,230197194910050011,2019-03-02", "赵玉兰,230197195103020021,2019-03-02"),
                csv(
                        "2026年高龄津贴发放表.csv",
                        "2026年高龄津贴发放明细（单位：元）,,,,,",
                        "姓名,身份证号,1月,2月,3月,合计",
                        "高振海,230197194910050011,100,100,100,300",
                        "赵玉兰,230197195103020021,100,,100,200",
                        "合计,,200,100,200,500"));
        assertEquals(List.of(), refused(report));
        assertEquals(5, report.counts().get("subsidies_paid"));
    }
}
