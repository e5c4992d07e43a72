// SPDX-License-Identifier: Apache-2.0
package anyi.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.given.Given;
import anyi.given.GivenTraining;
import anyi.ledger.form.Issue;
import anyi.ledger.form.Ledger;
import anyi.sheet.Opening;
import anyi.sheet.Row;
import anyi.sheet.Rows;
import anyi.sheet.Workbook;
import anyi.sheet.table.Saving;
import anyi.staff.GivenHome;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.term.TrainingSubject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lists of staff and training, written and read again. */
class StaffLedgersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private final Store store = TestStores.empty();
    private final Given given = new Given(store);
    private final LedgerCommands commands = new LedgerCommands(store, TestStores.CLOCK);
    private List<UUID> people = List.of();

    @TempDir
    Path folder;

    @BeforeEach
    void a_home() {
        given.home();
        var home = new GivenHome(given);
        people = home.staff();
        home.training(people);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void the_roster_has_the_columns_that_bureaus_ask_for() throws IOException {
        List<Row> rows = excel(Ledger.STAFF);
        assertEquals("向阳敬老院员工花名册（2026年11月24日）", rows.getFirst().text(1));
        assertEquals(
                "序号 工号 姓名 性别 身份证号 出生日期 年龄 民族 文化程度 政治面貌 户籍地址 联系电话 岗位 人员分类 用工形式 入职日期 合同起止 是否缴纳社保 月工资（元） 技能等级 证书编号"
                        + " 健康证有效期至 紧急联系人及电话 离职日期 备注",
                heads(rows));
        assertTrue(has(rows, "刘春梅", "院长", "管理人员"));
        assertTrue(pdf(Ledger.STAFF).contains("护理人员 9 人"));
    }

    @Test
    void certificates_are_counted_by_person_and_listed() throws IOException {
        List<Row> rows = excel(Ledger.CERTIFICATES);
        Row carers = rows.stream()
                .filter(row -> row.text(2).equals("护理员"))
                .findFirst()
                .orElseThrow();
        assertEquals("8 7", carers.text(3) + " " + carers.text(4));
        assertTrue(carers.text(5).startsWith("87.5"), carers.text(5));
        List<Row> list = sheet(saved(Ledger.CERTIFICATES, LedgerFormat.EXCEL), 1);
        assertTrue(has(list, "杨秀玲", "健康证", "过期"));
        assertTrue(has(list, "姜国忠", "健康证", "临期"));
    }

    @Test
    void sessions_and_hours_of_the_year_agree() throws IOException {
        List<Row> sessions = excel(Ledger.TRAININGS);
        assertTrue(has(sessions, "消防安全", "院内集中"));
        assertEquals(
                4, sessions.stream().filter(row -> row.text(1).matches("\\d+")).count());
        List<Row> hours = excel(Ledger.HOURS);
        Row chen = hours.stream()
                .filter(row -> row.text(2).equals("陈红"))
                .findFirst()
                .orElseThrow();
        assertTrue(has(List.of(chen), "24.0", "20.0"), chen.toString());
    }

    @Test
    void the_sign_in_sheet_prints_the_names_before_the_class() throws IOException {
        UUID session = new GivenTraining(given, TrainingSubject.FALL, "2026-12-01", "2")
                .about("跌倒预防")
                .save();
        Path file = folder.resolve(commands.signInName(session, LedgerFormat.PDF));
        assertInstanceOf(Saving.Saved.class, commands.signInSheet(session, LedgerFormat.PDF, file));
        String text = text(file);
        assertTrue(text.contains("跌倒预防"), text);
        assertTrue(text.contains("应到：14 人"), text);
        assertTrue(text.contains("周丽"), text);
        assertEquals("向阳敬老院_培训签到表_2026年12月1日.pdf", file.getFileName().toString());
    }

    @Test
    void every_list_is_written_in_both_forms() throws IOException {
        for (Ledger ledger :
                List.of(Ledger.STAFF, Ledger.CERTIFICATES, Ledger.TRAININGS, Ledger.HOURS, Ledger.SIGN_IN)) {
            excel(ledger);
            pdf(ledger);
        }
    }

    private List<Row> excel(Ledger ledger) {
        return sheet(saved(ledger, LedgerFormat.EXCEL), 0);
    }

    private String pdf(Ledger ledger) throws IOException {
        return text(saved(ledger, LedgerFormat.PDF));
    }

    private static String text(Path file) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private Path saved(Ledger ledger, LedgerFormat format) {
        return assertInstanceOf(
                        Saving.Saved.class,
                        commands.export(
                                        "刘春梅",
                                        new Issue(ledger, TODAY),
                                        format,
                                        folder.resolve(commands.fileName(new Issue(ledger, TODAY), format)))
                                .saving())
                .file();
    }

    private static List<Row> sheet(Path file, int index) {
        var workbook =
                assertInstanceOf(Opening.Opened.class, Workbook.open(file)).workbook();
        var rows = new ArrayList<Row>();
        try (workbook;
                Rows all = workbook.sheets().get(index).rows()) {
            while (all.hasNext()) {
                rows.add(all.next());
            }
        }
        return rows;
    }

    private static String heads(List<Row> rows) {
        Row head = rows.stream()
                .filter(row -> row.text(1).equals("序号"))
                .findFirst()
                .orElseThrow();
        return String.join(" ", head.cells().stream().map(anyi.sheet.Cell::text).toList());
    }

    private static boolean has(List<Row> rows, String... words) {
        return rows.stream().anyMatch(row -> {
            List<String> texts = row.cells().stream().map(anyi.sheet.Cell::text).toList();
            return List.of(words).stream().allMatch(texts::contains);
        });
    }
}
