// SPDX-License-Identifier: Apache-2.0
package anyi.report;

import static anyi.report.Blanks.book;
import static anyi.report.Blanks.merged;
import static anyi.report.Blanks.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.given.Given;
import anyi.given.GivenStaff;
import anyi.ledger.LedgerCommands;
import anyi.ledger.form.Issue;
import anyi.ledger.form.Ledger;
import anyi.report.BlankCommands.Looked;
import anyi.report.blank.BlankSheet;
import anyi.report.figure.Figures;
import anyi.report.figure.Indicator;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.term.CareDependence;
import anyi.term.EconomicCategory;
import anyi.term.StaffPosition;
import anyi.value.Ids;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets that nobody had in mind: heads of two rows, merged cells, examples, English, sums below. */
class StrangeBlanksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Store store = TestStores.empty();
    private final Given a = new Given(store);
    private final LedgerCommands ledgers = new LedgerCommands(store, TestStores.CLOCK);
    private final BlankCommands commands = new BlankCommands(store, new Ids(TestStores.CLOCK), ledgers);

    @TempDir
    Path folder;

    @BeforeEach
    void a_home() {
        a.home();
        a.beds("1号楼", 1, 4, 3);
        a.nursing("101-1", "2026-01-10");
        a.nursing("101-2", "2026-01-10");
        a.nursing("101-3", "2026-01-10");
        a.resident("王秀英")
                .female()
                .born("1940-03-15")
                .idNumber("230102194003150021")
                .admitted("2024-03-15")
                .inBed("101-1")
                .economic(EconomicCategory.TEKUN_CONCENTRATED, "2024-01-01")
                .assessed("2026-05-01", CareDependence.SEVERE)
                .save();
        a.resident("赵德发")
                .male()
                .born("1951-10-10")
                .admitted("2026-01-10")
                .inBed("102-1")
                .save();
        a.resident("周玉珍")
                .female()
                .born("1948-02-03")
                .admitted("2026-11-02")
                .inBed("102-2")
                .save();
        new GivenStaff(a, "孙小红").as(StaffPosition.CARE_WORKER, "2025-03-01").save();
        new GivenStaff(a, "钱大海").as(StaffPosition.COOK, "2024-07-15").save();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private BlankSheet found(Path blank) {
        return assertInstanceOf(Looked.Found.class, commands.look(blank, TODAY)).sheet();
    }

    private Path filled(Path blank) {
        Path target = folder.resolve("填好_" + blank.getFileName());
        Filled done = commands.fill("刘春梅", blank, found(blank), TODAY, target);
        assertTrue(done.isSaved());
        return target;
    }

    /** As the page of reports shows it. */
    private String shown(Indicator indicator) {
        Figures figures = new ReportQueries(store.read()).figures(TODAY);
        return figures.of(indicator).value().orElseThrow().toPlainString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"两层.xlsx", "两层.xls"})
    void a_head_of_two_rows_with_merged_cells(String name) {
        Path blank = book(
                folder.resolve(name),
                "情况",
                new String[][] {
                    {"养老机构基本情况统计表"},
                    {"机构名称", "床位（张）", "", "", "在院老人（人）", "", "", "职工（人）", ""},
                    {"", "总数", "其中：护理型", "空床", "合计", "男", "女", "总数", "女性"},
                },
                merged("A1:I1", "A2:A3", "B2:D2", "E2:G2", "H2:I2"));

        Path filled = filled(blank);

        assertEquals("向阳敬老院", text(filled, "A4"));
        assertEquals(shown(Indicator.BEDS_SET_UP), text(filled, "B4"));
        assertEquals("12", text(filled, "B4"));
        assertEquals(shown(Indicator.NURSING_BEDS), text(filled, "C4"));
        assertEquals(shown(Indicator.BEDS_FREE), text(filled, "D4"));
        assertEquals("3", text(filled, "E4"));
        assertEquals(shown(Indicator.MEN), text(filled, "F4"));
        assertEquals(shown(Indicator.WOMEN), text(filled, "G4"));
        assertEquals(shown(Indicator.STAFF), text(filled, "H4"));
        assertEquals(shown(Indicator.STAFF_WOMEN), text(filled, "I4"), "women of the staff, not of the residents");
    }

    @Test
    void words_and_cells_side_by_side_and_last_year_beside_this() {
        Path blank = book(
                folder.resolve("并列.xlsx"),
                "表",
                new String[][] {
                    {"单位名称", "", "填表日期", ""},
                    {"指标", "上年同期", "本期", "备注"},
                    {"入住老人数", "", "", ""},
                    {"其中：女", "", "", ""},
                    {"职工总数", "", "", ""},
                    {"其中：女", "", "", ""},
                },
                sheet -> {});

        Path filled = filled(blank);

        assertEquals("向阳敬老院", text(filled, "B1"));
        assertEquals("2026-11-24", text(filled, "D1"));
        assertEquals("", text(filled, "B3"), "another day's figure is not known");
        assertEquals(shown(Indicator.IN_HOUSE), text(filled, "C3"));
        assertEquals(shown(Indicator.WOMEN), text(filled, "C4"));
        assertEquals(shown(Indicator.STAFF), text(filled, "C5"));
        assertEquals(shown(Indicator.STAFF_WOMEN), text(filled, "C6"));
    }

    @Test
    void a_percent_is_written_as_the_cell_shows_it_and_a_formula_stays() throws Exception {
        Path blank = book(
                folder.resolve("百分比.xlsx"),
                "表",
                new String[][] {{"指标", "数量"}, {"护理型床位占比", ""}, {"入住率（%）", ""}, {"床位总数", ""}},
                sheet -> {
                    var percent = sheet.getWorkbook().createCellStyle();
                    percent.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("0.0%"));
                    sheet.getRow(1).createCell(1).setCellStyle(percent);
                    sheet.getRow(3).createCell(1).setCellFormula("6*2");
                });

        Path filled = filled(blank);

        assertEquals("25.0", shown(Indicator.NURSING_SHARE));
        assertEquals(shown(Indicator.OCCUPANCY).replace(".0", ""), text(filled, "B3"));
        try (var book = new org.apache.poi.xssf.usermodel.XSSFWorkbook(Files.newInputStream(filled))) {
            assertEquals("6*2", book.getSheetAt(0).getRow(3).getCell(1).getCellFormula());
            assertEquals(0.25, book.getSheetAt(0).getRow(1).getCell(1).getNumericCellValue());
        }
    }

    @Test
    void english_figures() {
        Path blank = book(
                folder.resolve("county.xlsx"),
                "Return",
                new String[][] {
                    {"County return of homes"},
                    {"Name of home", "Total beds", "Nursing beds", "Residents", "Women", "Staff", "Parking spaces"},
                },
                merged("A1:G1"));

        BlankSheet sheet = found(blank);
        assertEquals(List.of("Parking spaces"), sheet.unknown());
        Path filled = filled(blank);

        assertEquals("向阳敬老院", text(filled, "A3"));
        assertEquals("12", text(filled, "B3"));
        assertEquals("3", text(filled, "C3"));
        assertEquals("3", text(filled, "D3"));
        assertEquals("2", text(filled, "E3"));
        assertEquals("2", text(filled, "F3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"名单.xlsx", "名单.xls"})
    void a_list_in_an_unusual_order_with_an_example_and_sums_below(String name) {
        Path blank = book(
                folder.resolve(name),
                "老人",
                new String[][] {
                    {"××县养老机构在院老人信息采集表"},
                    {"填报单位：", "", "", "", "", ""},
                    {"入院时间", "老人姓名", "血型", "性别", "公民身份号码", "床位号", "失能等级", "序号"},
                    {"2020-01-01", "张三", "A", "男", "110101194001010010", "1-1", "中度失能", "例"},
                    {"", "", "", "", "", "", "", ""},
                    {"合计", "", "", "", "", "", "", ""},
                    {"填表人：", "", "", "审核人：", "", "", "", ""},
                },
                sheet -> {
                    merged("A1:H1", "A7:C7").accept(sheet);
                    sheet.getRow(5).createCell(1).setCellFormula("COUNTA(B4:B5)");
                });

        BlankSheet sheet = found(blank);
        assertEquals(List.of("血型"), sheet.unknown());
        Path filled = filled(blank);

        assertEquals(ledgers.filled(new Issue(Ledger.RESIDENTS, TODAY)).rows(), 3);
        List<String> names = IntStream.of(4, 5, 6)
                .mapToObj(row -> text(filled, "B" + row))
                .sorted()
                .toList();
        assertEquals(List.of("周玉珍", "王秀英", "赵德发"), names);
        int wang = IntStream.of(4, 5, 6)
                .filter(row -> text(filled, "B" + row).equals("王秀英"))
                .findFirst()
                .orElseThrow();
        assertEquals("2024-03-15", text(filled, "A" + wang));
        assertEquals("", text(filled, "C" + wang));
        assertEquals("女", text(filled, "D" + wang));
        assertEquals("230102194003150021", text(filled, "E" + wang), "every digit");
        assertEquals("101-1", text(filled, "F" + wang));
        assertEquals("能力重度受损（重度失能）", text(filled, "G" + wang), "the word of our own ledger");
        assertEquals(List.of("1", "2", "3"), List.of(text(filled, "H4"), text(filled, "H5"), text(filled, "H6")));
        assertEquals("合计", text(filled, "A7"), "what stood below stays below");
        assertEquals("填表人：", text(filled, "A8"));
        assertFalse(Blanks.rows(filled).stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.text().equals("张三")));
    }

    @Test
    void sums_below_a_list_reach_over_all_its_rows() throws Exception {
        Path blank = book(
                folder.resolve("带合计.xlsx"),
                "老人",
                new String[][] {
                    {"序号", "姓名", "性别", "年龄", "入住日期"},
                    {"1", "", "", "", ""},
                    {"2", "", "", "", ""},
                    {"合计", "", "", "", ""},
                },
                sheet -> {
                    sheet.getRow(3).createCell(3).setCellFormula("SUM(D2:D3)");
                    merged("A4:C4").accept(sheet);
                });

        Path filled = filled(blank);

        try (var book = new org.apache.poi.xssf.usermodel.XSSFWorkbook(Files.newInputStream(filled))) {
            var sheet = book.getSheetAt(0);
            assertEquals("SUM(D2:D4)", sheet.getRow(4).getCell(3).getCellFormula());
            assertEquals("A5:C5", sheet.getMergedRegion(0).formatAsString());
        }
        assertEquals("3", text(filled, "A4"));
    }

    @Test
    void english_list_with_a_title_and_grouped_heads() {
        Path blank = book(
                folder.resolve("residents.xlsx"),
                "Residents",
                new String[][] {
                    {"Register of residents"},
                    {"No.", "Room", "Resident", "", "", "Admission date", "Shoe size"},
                    {"", "", "Name", "Sex", "ID number", "", ""},
                    {"e.g.", "101", "John Doe", "male", "110101194001010010", "2020-01-01", "43"},
                },
                merged("A1:G1", "A2:A3", "B2:B3", "C2:E2", "F2:F3", "G2:G3"));

        BlankSheet sheet = found(blank);
        assertEquals(List.of("Shoe size"), sheet.unknown());
        Path filled = filled(blank);

        List<String> names = IntStream.of(4, 5, 6)
                .mapToObj(row -> text(filled, "C" + row))
                .sorted()
                .toList();
        assertEquals(List.of("周玉珍", "王秀英", "赵德发"), names);
        assertEquals("1", text(filled, "A4"));
        assertEquals("", text(filled, "G4"));
        assertEquals(6, Blanks.rows(filled).size());
    }

    @Test
    void staff_too_and_days_as_days_where_the_column_shows_days() throws Exception {
        Path blank = book(
                folder.resolve("职工.xlsx"),
                "职工花名册",
                new String[][] {{"序号", "姓名", "岗位", "入职日期", "联系电话", "工资卡开户行"}, {"", "", "", "", "", ""}},
                sheet -> {
                    var day = sheet.getWorkbook().createCellStyle();
                    day.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("yyyy-mm-dd"));
                    sheet.getRow(1).createCell(3).setCellStyle(day);
                });

        BlankSheet sheet = found(blank);
        assertEquals(Ledger.STAFF, sheet.lists().getFirst().ledger());
        Path filled = filled(blank);

        assertEquals(2, ledgers.filled(new Issue(Ledger.STAFF, TODAY)).rows());
        try (var book = new org.apache.poi.xssf.usermodel.XSSFWorkbook(Files.newInputStream(filled))) {
            var rows = book.getSheetAt(0);
            for (int row : new int[] {1, 2}) {
                assertTrue(rows.getRow(row).getCell(1).getStringCellValue().matches("孙小红|钱大海"));
                assertTrue(rows.getRow(row).getCell(3).getNumericCellValue() > 30_000, "a real day");
            }
        }
    }

    @Test
    void a_list_with_people_in_it_is_not_filled() {
        Path blank = book(
                folder.resolve("有人.xlsx"),
                "老人",
                new String[][] {
                    {"序号", "姓名", "性别", "身份证号", "入住日期"},
                    {"1", "李桂兰", "女", "230102194003150021", "2024-03-15"},
                },
                sheet -> {});

        assertEquals(new Looked.NotEmpty("老人", 2), commands.look(blank, TODAY));
    }

    @Test
    void a_list_without_a_known_column_is_refused() {
        Path blank = book(
                folder.resolve("车辆.xlsx"),
                "车辆",
                new String[][] {{"车牌号", "车型", "载重", "年检到期"}, {"", "", "", ""}},
                sheet -> {});

        assertInstanceOf(Looked.NothingKnown.class, commands.look(blank, TODAY));
    }
}
