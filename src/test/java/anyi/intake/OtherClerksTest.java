// SPDX-License-Identifier: Apache-2.0
package anyi.intake;

import static anyi.store.schema.Tables.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import anyi.intake.plan.Decisions;
import anyi.term.CareDependence;
import anyi.term.CareLevel;
import anyi.term.EconomicCategory;
import anyi.term.LeaveKind;
import anyi.term.SubsidyKind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clerks who call a column what nobody called it before, and write days, beds and months as they please. */
class OtherClerksTest {
    private static final String GAO = "230197194910050011";
    private static final String ZHAO = "230197195103020021";
    private static final String SONG = "230197194812120012";

    @TempDir
    Path folder;

    private final IntakeFixture home = IntakeFixture.empty();

    private interface Filling {
        void of(Workbook book);
    }

    private Path book(String name, Filling filling) throws IOException {
        Path file = folder.resolve(name);
        try (Workbook book = name.endsWith(".xls") ? new HSSFWorkbook() : new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            filling.of(book);
            book.write(out);
        }
        return file;
    }

    private static void rows(Sheet sheet, Object[]... rows) {
        for (Object[] cells : rows) {
            var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            for (int i = 0; i < cells.length; i++) {
                switch (cells[i]) {
                    case Number number -> row.createCell(i).setCellValue(number.doubleValue());
                    case String text when !text.isEmpty() -> row.createCell(i).setCellValue(text);
                    default -> row.createCell(i);
                }
            }
        }
    }

    private static Object[] row(Object... cells) {
        return cells;
    }

    private Path text(String name, Charset charset, String... lines) throws IOException {
        return Files.write(folder.resolve(name), String.join("\r\n", lines).getBytes(charset));
    }

    private Path people() throws IOException {
        return text(
                "老人.csv",
                StandardCharsets.UTF_8,
                "姓名,身份证号,入院日期",
                "高振海," + GAO + ",2019-03-02",
                "赵玉兰," + ZHAO + ",2019-03-02",
                "宋德福," + SONG + ",2020-01-09");
    }

    private ImportReport take(Path... files) {
        ImportReport report = home.report(home.take(List.of(files), Decisions.NONE));
        assertEquals(
                report.rows().read(),
                report.rows().taken() + report.rows().refused() + report.rows().unchanged());
        assertEquals(
                List.of(),
                report.problems().stream()
                        .filter(problem -> problem.severity().equals("REFUSE"))
                        .map(problem -> problem.file() + " " + problem.cell() + " " + problem.code())
                        .toList());
        ImportReport again = home.report(home.take(List.of(files), Decisions.NONE));
        assertEquals(again.rows().read(), again.rows().unchanged(), "the same files again change nothing");
        return report;
    }

    private Map<String, LocalDate> arrivals() {
        return home
                .store()
                .read()
                .select(RESIDENT.NAME, STAY.ADMITTED_ON)
                .from(STAY)
                .join(RESIDENT)
                .on(RESIDENT.ID.eq(STAY.RESIDENT_ID))
                .fetch()
                .stream()
                .collect(Collectors.toMap(row -> row.value1(), row -> row.value2()));
    }

    private List<String> beds() {
        return home.store()
                .read()
                .select(RESIDENT.NAME, ROOM.ROOM_NUMBER, BED.BED_NUMBER)
                .from(BED_STAY)
                .join(STAY)
                .on(STAY.ID.eq(BED_STAY.STAY_ID))
                .join(RESIDENT)
                .on(RESIDENT.ID.eq(STAY.RESIDENT_ID))
                .join(BED)
                .on(BED.ID.eq(BED_STAY.BED_ID))
                .join(ROOM)
                .on(ROOM.ID.eq(BED.ROOM_ID))
                .orderBy(ROOM.ROOM_NUMBER, BED.BED_NUMBER)
                .fetch(row -> row.value1() + " " + row.value2() + "-" + row.value3());
    }

    private List<String> leaves() {
        return home.store()
                .read()
                .select(RESIDENT.NAME, LEAVE.LEFT_ON, LEAVE.BACK_ON)
                .from(LEAVE)
                .join(STAY)
                .on(STAY.ID.eq(LEAVE.STAY_ID))
                .join(RESIDENT)
                .on(RESIDENT.ID.eq(STAY.RESIDENT_ID))
                .orderBy(LEAVE.LEFT_ON)
                .fetch(row -> row.value1() + " " + row.value2() + " " + row.value3());
    }

    @Test
    void one_book_with_a_form_above_its_head_and_words_of_its_own() throws IOException {
        ImportReport report = take(book("长青老年公寓台账.xlsx", book -> {
            Sheet people = book.createSheet("长者基本信息");
            rows(
                    people,
                    row("松岭县长青老年公寓"),
                    row("入 住 长 者 信 息 登 记 表"),
                    row("单位（盖章）：长青老年公寓", "", "", "", "", "", "2026年11月20日   填表人：于会计"),
                    row("序", "长者信息", "", "", "入住信息", "", "", "紧急联络人", "", "", "待遇身份", "月缴金额（元）", "备注"),
                    row("", "姓 名", "身份证件号码", "生日", "房间", "床位", "何时入住", "姓名", "称谓", "联络方式"),
                    row(1, "高 振 海", GAO, "49/10/5", 101, "1", "19/3/2", "高立新", "长子", "13855500001", "低保户（农村）", "1500元"),
                    row(
                            2,
                            "赵玉兰",
                            "230197 19510302 0021",
                            18689,
                            101,
                            "2",
                            20190302,
                            "高立新",
                            "外甥",
                            "138 5550 0001",
                            "五保",
                            1500),
                    row("", "小计", "", "", "", "", "", "", "", "", "", 3000),
                    row(
                            3,
                            "宋德福",
                            SONG,
                            "一九四八年十二月十二日",
                            102,
                            "1",
                            "2020、1、9",
                            "宋小梅",
                            "次女",
                            "13855500003",
                            "普通",
                            "1,500.00",
                            "2026年8月3日病故"),
                    row("注：1、本表每月25日前报养老服务科；"));
            people.addMergedRegion(new CellRangeAddress(0, 0, 0, 12));
            people.addMergedRegion(new CellRangeAddress(2, 2, 0, 5));
            people.addMergedRegion(new CellRangeAddress(2, 2, 6, 12));
            people.addMergedRegion(new CellRangeAddress(3, 3, 1, 3));
            people.addMergedRegion(new CellRangeAddress(3, 3, 4, 6));
            people.addMergedRegion(new CellRangeAddress(3, 3, 7, 9));
            rows(
                    book.createSheet("床位"),
                    row("长青老年公寓床位明细"),
                    row("所在楼", "房间", "铺位", "性质", "目前使用情况", "住的是谁"),
                    row("1号楼", 101, 1, "护理型", "占用", "高振海"),
                    row("", "", 2, "普通型", "占用", "赵玉兰"),
                    row("", 102, 1, "普通型", "空闲", ""),
                    row("合计", "", "3张"));
            rows(
                    book.createSheet("2026评估"),
                    row("被评对象", "身份证件号码", "测评日期", "总分", "测评结果", "测评人"),
                    row("高振海", GAO, 46027, 84, "一级", "赵一"),
                    row("赵玉兰", ZHAO, "2026年1月5日", 14, "完全失能", "赵一"));
        }));
        assertEquals(
                Map.of(
                        "高振海", LocalDate.of(2019, 3, 2),
                        "赵玉兰", LocalDate.of(2019, 3, 2),
                        "宋德福", LocalDate.of(2020, 1, 9)),
                arrivals());
        assertEquals(List.of("高振海 101-1", "赵玉兰 101-2"), beds());
        assertEquals(3, report.counts().get("beds"));
        assertEquals(
                1,
                home.store()
                        .read()
                        .fetchCount(ECONOMIC_STATUS, ECONOMIC_STATUS.CATEGORY.eq(EconomicCategory.DIBAO_RURAL)));
        assertEquals(1, home.store().read().fetchCount(CONTACT, CONTACT.RELATION.eq("外甥")));
        assertEquals(1, home.store().read().fetchCount(ASSESSMENT, ASSESSMENT.DEPENDENCE.eq(CareDependence.COMPLETE)));
        assertEquals(1, home.store().read().fetchCount(STAY, STAY.DISCHARGED_ON.eq(LocalDate.of(2026, 8, 3))));
    }

    @Test
    void what_the_heading_does_not_say_the_values_do() throws IOException {
        take(text(
                "在住.csv",
                Charset.forName("UTF-16"),
                "编码\t老人家\t居民身份证\t到院时间\t咋回事\t谁\t本子上记的\t什么档",
                "A1\t高振海\t" + GAO + "\t2019.3.2\t五保户\t儿子\t13800000001\t半护理",
                "A2\t赵玉兰\t" + ZHAO + "\t2019.3.2\t代养\t女儿\t13800000002\t全护理",
                "A3\t宋德福\t" + SONG + "\t２０２０年１月９号\t三无\t女儿\t13800000003\t特护"));
        assertEquals(3, arrivals().size());
        assertEquals(3, home.store().read().fetchCount(ECONOMIC_STATUS));
        assertEquals(
                1,
                home.store().read().fetchCount(CARE_LEVEL_PERIOD, CARE_LEVEL_PERIOD.CARE_LEVEL.eq(CareLevel.SPECIAL)));
        assertEquals(1, home.store().read().fetchCount(RESIDENT, RESIDENT.NAME.eq("高振海")));
        assertEquals(
                2,
                home.store()
                        .read()
                        .fetchCount(CONTACT, CONTACT.RELATION.eq("女儿").and(CONTACT.PHONE.startsWith("138"))));
    }

    @Test
    void a_relation_with_nobody_to_call_is_left_out() throws IOException {
        take(text(
                "老人.csv",
                StandardCharsets.UTF_8,
                "姓名,身份证号,入院日期,与老人关系",
                "高振海," + GAO + ",2019-03-02,儿子",
                "赵玉兰," + ZHAO + ",2019-03-02,女儿"));
        assertEquals(0, home.store().read().fetchCount(CONTACT));
    }

    @Test
    void leave_as_a_span_in_one_cell() throws IOException {
        take(
                people(),
                book(
                        "请假.xls",
                        book -> rows(
                                book.createSheet("2026"),
                                row("2026年请假登记"),
                                row("姓名", "请假起止时间", "天数", "去哪", "事由"),
                                row("高振海", "2026.2.10-2026.2.20", "", "回家", "探亲"),
                                row("赵玉兰", "2026年3月1日至3月5日", "", "县医院", "住院"),
                                row("宋德福", "3.8—3.12", "", "东村", "走亲戚"),
                                row("高振海", "20260501~20260504", "", "", "探亲"),
                                row("赵玉兰", "2026/6/28～7/2", "", "", "探亲"),
                                row("宋德福", "2026.11.10-", "", "", "住院"))));
        assertEquals(
                List.of(
                        "高振海 2026-02-10 2026-02-20",
                        "赵玉兰 2026-03-01 2026-03-05",
                        "宋德福 2026-03-08 2026-03-12",
                        "高振海 2026-05-01 2026-05-04",
                        "赵玉兰 2026-06-28 2026-07-02",
                        "宋德福 2026-11-10 null"),
                leaves());
        assertEquals(2, home.store().read().fetchCount(LEAVE, LEAVE.LEAVE_KIND.eq(LeaveKind.HOSPITAL)));
    }

    @Test
    void leave_in_two_columns_without_a_year_ends_with_the_return() throws IOException {
        ImportReport report = take(
                people(),
                text(
                        "外出.csv",
                        Charset.forName("GB18030"),
                        "老人外出记录（2026年度）,,,",
                        "外出老人姓名,外出起,外出止,外出说明",
                        "高振海,3月5日,3月8日,回家",
                        "赵玉兰,4.2,4.6,住院治疗"));
        assertEquals(List.of("高振海 2026-03-05 2026-03-08", "赵玉兰 2026-04-02 2026-04-06"), leaves());
        assertEquals(
                2,
                report.remarks().stream()
                        .filter(remark -> remark.code().equals("end_is_return"))
                        .count());
    }

    @Test
    void months_side_by_side_with_their_parts_below() throws IOException {
        take(people(), book("供养金.xls", book -> {
            Sheet sheet = book.createSheet("供养金发放");
            rows(
                    sheet,
                    row("石桥镇2026年特困供养资金发放表"),
                    row("序号", "姓名", "身份证号", "8月", "", "9月", "", "合计"),
                    row("", "", "", "基本生活费", "照料护理费", "基本生活费", "照料护理费"),
                    row(1, "高振海", GAO, 860, 300, 860, 300, 2320),
                    row(2, "宋德福", SONG, 860, "", "", 300, 1160),
                    row("合计", "", "", 1720, 300, 860, 600, 3480));
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 3, 4));
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 5, 6));
        }));
        assertEquals(
                3,
                home.store()
                        .read()
                        .fetchCount(SUBSIDY_RECEIVED, SUBSIDY_RECEIVED.SUBSIDY_KIND.eq(SubsidyKind.BASIC_LIVING)));
        assertEquals(
                3,
                home.store().read().fetchCount(SUBSIDY_RECEIVED, SUBSIDY_RECEIVED.SUBSIDY_KIND.eq(SubsidyKind.CARE)));
    }

    @Test
    void the_month_of_a_payment_is_heard_from_the_values() throws IOException {
        ImportReport report = take(
                people(),
                text(
                        "签领表.csv",
                        StandardCharsets.UTF_8,
                        "护理补贴高龄津贴签领表,,,,,,",
                        "领款老人,身份证件,账期,老龄补助,失能照护补助,到手合计,按手印",
                        "高振海," + GAO + ",2026年9月,80,150元,230,",
                        "赵玉兰," + ZHAO + ",2026.10,80,150元,230,",
                        "宋德福," + SONG + ",202611,80,150元,230,"));
        assertEquals(3, report.counts().get("subsidies_paid"));
    }

    @Test
    void beds_named_by_storey_and_circled_numbers() throws IOException {
        take(
                text(
                        "老人.csv",
                        StandardCharsets.UTF_8,
                        "姓名,身份证号,入院日期,房床",
                        "高振海," + GAO + ",2019-03-02,二楼201①",
                        "赵玉兰," + ZHAO + ",2019-03-02,201室2床",
                        "宋德福," + SONG + ",2020-01-09,202—1"),
                text(
                        "床位.csv",
                        StandardCharsets.UTF_8,
                        "层;室号;床位号;床的性质;启用情况;入住长者",
                        "二层;201室;①;护理;已入住;高振海",
                        "二层;201室;②;非护理;已入住;赵玉兰",
                        "二层;202室;①;非护理;已入住;宋德福"));
        assertEquals(List.of("高振海 201-1", "赵玉兰 201-2", "宋德福 202-1"), beds());
    }

    @Test
    void whoever_signed_below_the_table_is_no_bed_and_nobody() throws IOException {
        ImportReport report = take(
                text(
                        "在院人员.csv",
                        StandardCharsets.UTF_8,
                        "序号,对象类别,姓名,身份证号,入院日期,床位",
                        "1,五保,高振海," + GAO + ",2019-03-02,101A",
                        "2,一般,赵玉兰," + ZHAO + ",2019-03-02,101B",
                        "分管领导：,,民政所长：,王五,,"),
                text(
                        "床位.csv",
                        StandardCharsets.UTF_8,
                        "序号,房间号,床号,床位类型,状态,入住老人",
                        "1,101,A,护理型,入住,高振海",
                        "2,101,B,普通型,入住,赵玉兰",
                        "填表人：张三,,审核人：李四,负责人：,,",
                        "统计人,,,,,"));
        assertEquals(4, report.rows().read());
        assertEquals(2, report.counts().get("beds"));
        assertEquals(2, arrivals().size());
    }
}
