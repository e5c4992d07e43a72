// SPDX-License-Identifier: Apache-2.0
package anyi.ledger;

import static anyi.store.schema.Tables.ACT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.assessment.AssessmentQueries;
import anyi.bed.BedQueries;
import anyi.given.Given;
import anyi.ledger.form.Issue;
import anyi.ledger.form.Ledger;
import anyi.sheet.Opening;
import anyi.sheet.Row;
import anyi.sheet.Rows;
import anyi.sheet.Workbook;
import anyi.sheet.table.Saving;
import anyi.stay.StayQueries;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.term.CareDependence;
import anyi.term.DisabilityCategory;
import anyi.term.EconomicCategory;
import anyi.term.LeaveKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists are written and read again; their figures are those of the screens' queries. */
class LedgerCommandsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String ACTOR = "刘春梅";

    private final Store store = TestStores.empty();
    private final Given a = new Given(store);
    private final LedgerCommands commands = new LedgerCommands(store, TestStores.CLOCK);

    @TempDir
    Path folder;

    @BeforeEach
    void a_small_home() {
        a.home();
        a.target(2026, "55");
        a.beds("1号楼", 2, 2, 2);
        a.resident("王秀英")
                .female()
                .born("1940-03-15")
                .idNumber("110105194912310022")
                .emergencyContact("王强", "13800001111")
                .admitted("2024-03-15")
                .inBed("101-1")
                .economic(EconomicCategory.TEKUN_CONCENTRATED, "2024-01-01")
                .disabled(DisabilityCategory.PHYSICAL, 2, "2020-01-01")
                .assessed("2026-05-01", CareDependence.SEVERE)
                .onLeave("2026-11-20", "2026-11-26", null, LeaveKind.FAMILY)
                .save();
        a.resident("𬭎㛃龘·买买提").male().admitted("2025-01-10").inBed("101-2").save();
        a.resident("=HYPERLINK(1)").admitted("2026-11-01").save();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Path excel(Issue issue) {
        return saved(issue, LedgerFormat.EXCEL);
    }

    private Path saved(Issue issue, LedgerFormat format) {
        Path file = folder.resolve(commands.fileName(issue, format));
        Exported exported = commands.export(ACTOR, issue, format, file);
        return assertInstanceOf(Saving.Saved.class, exported.saving()).file();
    }

    private static List<Row> read(Path file, int sheet) {
        var workbook =
                assertInstanceOf(Opening.Opened.class, Workbook.open(file)).workbook();
        try (workbook;
                Rows rows = workbook.sheets().get(sheet).rows()) {
            var all = new ArrayList<Row>();
            rows.forEachRemaining(all::add);
            return all;
        }
    }

    private static String text(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Issue day(Ledger ledger) {
        return new Issue(ledger, TODAY);
    }

    private static Issue month(Ledger ledger) {
        return Issue.of(ledger, YearMonth.of(2026, 11), TODAY);
    }

    @Test
    void every_list_carries_the_mark_of_the_log() throws IOException {
        String hash = store.read()
                .selectFrom(ACT)
                .orderBy(ACT.REVISION.desc())
                .limit(1)
                .fetchSingle()
                .getActHash();
        String mark = "第 " + store.revision() + " 条，校验值 " + hash.substring(0, 16);

        List<Row> rows = read(excel(month(Ledger.PAYMENTS)), 0);
        assertTrue(rows.getLast().text(1).contains(mark), rows.getLast().text(1));
        assertTrue(text(saved(day(Ledger.RESIDENTS), LedgerFormat.PDF)).contains("校验值"));
    }

    @Test
    void the_roster_has_everybody_in_house_in_the_order_of_the_house() {
        List<Row> rows = read(excel(day(Ledger.RESIDENTS)), 0);

        assertEquals("向阳敬老院在院老人花名册（2026年11月24日）", rows.get(0).text(1));
        assertEquals("统计截止日期：2026年11月24日", rows.get(1).text(9));
        Row first = rows.get(3);
        assertEquals("王秀英", first.text(2));
        assertEquals("110105194912310022", first.text(4));
        assertEquals("86", first.text(6));
        assertEquals("特困人员（集中供养）", first.text(10));
        assertEquals("肢体二级", first.text(11));
        assertEquals("2024-03-15", first.text(19));
        assertTrue(first.text(25).startsWith("2026-11-20 起请假"), first.text(25));
        assertEquals("𬭎㛃龘·买买提", rows.get(4).text(2));
        assertEquals("=HYPERLINK(1)", rows.get(5).text(2));
        int inHouse = new StayQueries(store.read()).countInHouse(TODAY);
        assertTrue(
                rows.get(6).text(1).startsWith("合计 " + inHouse + " 人：男 1 人，女 1 人"),
                rows.get(6).text(1));
        assertTrue(rows.get(7).text(1).contains("制表人："));
    }

    @Test
    void the_rosters_summary_counts_levels_by_sex_and_bed_type() {
        List<Row> rows = read(excel(day(Ledger.RESIDENTS)), 1);

        Row total = rows.stream()
                .filter(row -> row.text(1).equals("合计"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("3", "1", "1", "1", "0", "2", "1"),
                total.cells().stream()
                        .filter(cell -> cell.column() > 2)
                        .map(cell -> cell.text())
                        .toList());
    }

    @Test
    void a_list_of_an_earlier_day_is_as_things_were() {
        List<Row> rows = read(excel(new Issue(Ledger.RESIDENTS, LocalDate.of(2024, 12, 31))), 0);

        assertEquals("合计 1 人：女 1 人，未评估或等级未定 1 人", rows.get(4).text(1));
    }

    @Test
    void the_bed_ledger_has_every_bed_and_counts_each_building() {
        List<Row> rows = read(excel(day(Ledger.BEDS)), 0);

        assertEquals("101", rows.get(3).text(4));
        assertEquals("2", rows.get(3).text(5));
        assertEquals("王秀英", rows.get(3).text(13));
        assertEquals("离院保留", rows.get(3).text(12));
        assertEquals("1号楼小计 8 张：在用 8 张，空闲 6 张", rows.get(11).text(1));
        assertEquals("合计 8 张：在用 8 张，空闲 6 张", rows.get(12).text(1));
    }

    @Test
    void nursing_bed_statistics_agree_with_the_share_on_screen() {
        a.nursing("201-1", "2026-11-10");
        a.nursing("201-2", "2026-10-01");

        List<Row> rows = read(excel(month(Ledger.NURSING_BEDS)), 0);

        var share = new BedQueries(store.read()).share(TODAY);
        Row total = rows.stream()
                .filter(row -> row.text(1).equals("合计"))
                .findFirst()
                .orElseThrow();
        assertEquals(Integer.toString(share.inService()), total.text(9));
        assertEquals(
                List.of("1", "1", "0", "2"), List.of(total.text(10), total.text(11), total.text(12), total.text(13)));
        assertEquals("25.0", total.text(14));
        assertEquals("55.0", total.text(15));
        assertEquals(share.missing().orElseThrow().toString(), total.text(16));
        String note = rows.get(rows.size() - 2).text(1);
        assertTrue(note.contains("另有 1 人在院"), note);
    }

    @Test
    void the_assessment_ledger_names_who_was_never_assessed_or_is_overdue() {
        Path file = excel(day(Ledger.ASSESSMENTS));

        assertEquals("王秀英", read(file, 0).get(4).text(3));
        assertEquals(
                new AssessmentQueries(store.read()).ledger(TODAY).size(),
                read(file, 0).stream()
                        .filter(row -> row.text(1).matches("\\d+"))
                        .count());
        assertEquals("从未评估", read(file, 1).get(3).text(7));
    }

    @Test
    void the_leave_register_counts_nights_up_to_the_day() {
        List<Row> rows = read(excel(month(Ledger.LEAVES)), 0);

        assertEquals("2026年11月向阳敬老院请销假登记表", rows.get(0).text(1));
        assertEquals("4", rows.get(3).text(17));
        assertEquals("未返院", rows.get(3).text(18));
        assertEquals("4", rows.get(4).text(17));
    }

    @Test
    void print_has_every_character_of_every_name() throws IOException {
        a.resident("𠮷田").admitted("2026-11-02").save();
        Path file = folder.resolve("a.pdf");

        var saved = (Saving.Saved) commands.export(ACTOR, day(Ledger.RESIDENTS), LedgerFormat.PDF, file)
                .saving();

        String text = text(file).replaceAll("\\s", "");
        assertTrue(text.contains("𬭎㛃龘·买买提"), text);
        assertTrue(text.contains("〓U+20BB7田"), text);
        assertEquals(List.of("𠮷"), saved.missing());
    }

    @Test
    void every_list_goes_out_as_workbook_and_print_under_the_official_name_and_is_on_record() throws IOException {
        List<Exported> all = commands.exportAll(ACTOR, TODAY, folder);

        assertTrue(all.stream().allMatch(Exported::isSaved));
        assertTrue(Files.exists(folder.resolve("向阳敬老院_床位台账_2026年11月24日.xlsx")));
        assertTrue(Files.exists(folder.resolve("向阳敬老院_请销假登记表_2026年11月.pdf")));
        var record = new LedgerQueries(store.read()).exported(100);
        assertEquals(all.size(), record.size());
        assertEquals(ACTOR, record.getFirst().by());
    }

    @Test
    void a_folder_that_is_not_there_is_said_and_not_recorded() {
        var exported = commands.export(ACTOR, day(Ledger.BEDS), LedgerFormat.EXCEL, folder.resolve("no/a.xlsx"));

        assertFalse(exported.isSaved());
        assertEquals(List.of(), new LedgerQueries(store.read()).exported(10));
    }

    @Test
    void an_empty_home_gives_empty_lists_with_their_heads() {
        try (Store empty = TestStores.empty()) {
            new Given(empty).home();
            var all = new LedgerCommands(empty, TestStores.CLOCK).exportAll(ACTOR, TODAY, folder);
            assertTrue(all.stream().allMatch(Exported::isSaved));
        }
    }
}
