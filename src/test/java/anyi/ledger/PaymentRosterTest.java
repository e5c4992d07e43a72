// SPDX-License-Identifier: Apache-2.0
package anyi.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.ledger.form.Issue;
import anyi.ledger.form.Ledger;
import anyi.ledger.form.OfficialLedger;
import anyi.resident.ResidentQueries;
import anyi.sheet.table.Line;
import anyi.sheet.table.Table;
import anyi.sheet.table.Value;
import anyi.store.TestStores;
import anyi.store.schema.tables.records.PayeeAccountRecord;
import anyi.subsidy.GivenSubsidies;
import anyi.subsidy.run.Preview;
import anyi.subsidy.run.RunQueries;
import anyi.term.EconomicCategory;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The payments on the roster are the lines that were booked, to the fen. */
class PaymentRosterTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final GivenSubsidies given = new GivenSubsidies();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        given.store().close();
    }

    private OfficialLedger roster(YearMonth month) {
        return new LedgerBook(given.store().read(), Messages.of(Language.CHINESE))
                .fill(Issue.of(Ledger.PAYMENTS, month, TODAY));
    }

    private static String at(Table table, Line line, String heading) {
        for (int i = 0; i < table.headings().size(); i++) {
            if (table.headings().get(i).levels().getLast().equals(heading)) {
                return line.values().get(i).shown();
            }
        }
        throw new IllegalArgumentException(heading);
    }

    private void close(YearMonth month) {
        given.runs().close(GivenSubsidies.ACTOR, month, (done, total, step) -> {});
    }

    @Test
    void an_open_month_shows_what_would_be_paid_and_says_so() {
        given.approve(given.wang(), "2026-10-01");

        Table table = roster(OCTOBER).tables().getFirst();

        assertEquals(
                Preview.of(given.store().read(), OCTOBER).total().toString(),
                at(table, table.lines().getFirst(), "本月实发金额"));
        assertTrue(table.foot().notes().getFirst().contains("尚未关账"));
    }

    @Test
    void a_closed_month_shows_its_lines_with_back_payments_account_and_the_amount_in_words() {
        given.approve(given.wang(), "2026-10-01");
        close(OCTOBER);
        given.category(given.wang(), EconomicCategory.DIBAO_RURAL, "2026-08-15");
        account();
        close(NOVEMBER);

        Table table = roster(NOVEMBER).tables().getFirst();

        Line wang = table.lines().getFirst();
        assertEquals("王桂兰", at(table, wang, "姓名"));
        assertEquals("86", at(table, wang, "年龄"));
        assertEquals("2026年10月", at(table, wang, "享受起始月份"));
        assertEquals("1", at(table, wang, "补发月数"));
        assertEquals("75.00", at(table, wang, "补发金额"));
        assertEquals("6200009861374647150", at(table, wang, "银行账号"));
        var booked = new RunQueries(given.store().read())
                .closed(NOVEMBER)
                .orElseThrow()
                .total();
        Line total = table.lines().get(table.lines().size() - 2);
        assertEquals(new Value.Amount(booked), total.values().get(total.values().size() - 7));
        assertEquals("人民币（大写）：壹佰柒拾伍元整", table.lines().getLast().label());
        assertEquals(1, table.foot().notes().size(), "the log's mark, and nothing to warn of");
        assertFalse(table.foot().notes().getFirst().contains("尚未关账"));
    }

    private void account() {
        var row = new PayeeAccountRecord();
        row.setId(given.given().next());
        row.setResidentId(given.wang());
        row.setBankName("林口县信用社");
        row.setAccountNumber("6200009861374647150");
        row.setValidFrom(LocalDate.of(2025, 1, 1));
        given.given().insert(row);
    }

    @Test
    void the_payment_list_is_printed_too() throws Exception {
        given.approve(given.wang(), "2026-10-01");
        var commands = new LedgerCommands(given.store(), TestStores.CLOCK);

        Issue issue = Issue.of(Ledger.PAYMENTS, OCTOBER, TODAY);
        Exported exported = commands.export(
                GivenSubsidies.ACTOR,
                issue,
                LedgerFormat.PDF,
                folder.resolve(commands.fileName(issue, LedgerFormat.PDF)));

        assertTrue(exported.isSaved());
        Path file = folder.resolve("向阳敬老院_补贴发放花名册_2026年10月.pdf");
        assertTrue(Files.exists(file));
        try (var document = Loader.loadPDF(file.toFile())) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("领取人签字"), text);
            assertTrue(text.contains("王桂兰"), text);
        }
    }

    @Test
    void a_month_without_payments_is_an_empty_roster() {
        assertEquals(0, roster(OCTOBER).rows());
        assertEquals(
                "2026年10月向阳敬老院补贴发放花名册",
                roster(OCTOBER).tables().getFirst().head().title());
    }

    @Test
    void the_full_export_has_every_row_in_the_names_of_its_schema() throws Exception {
        given.approve(given.wang(), "2026-10-01");
        close(OCTOBER);
        var out = new java.io.ByteArrayOutputStream();

        new anyi.ledger.export.ExportJson(new LedgerCommands(given.store(), TestStores.CLOCK).fullExport(TODAY))
                .write(out);

        var json = tools.jackson.databind.json.JsonMapper.shared().readTree(out.toByteArray());
        assertEquals(
                new ResidentQueries(given.store().read()).all().size(),
                json.get("residents").size());
        assertEquals(4, json.get("beds").size());
        assertEquals("101-1", json.get("residents").get(0).get("bed").asString());
        assertEquals("25.00", json.get("subsidy_lines").get(0).get("amount").asString());
        assertEquals("2026-10", json.get("subsidy_lines").get(0).get("month").asString());
        assertEquals("2025-01-01", json.get("stays").get(0).get("admitted").asString());
        assertTrue(json.get("stays").get(0).get("discharged").isNull());
        var schema = tools.jackson.databind.json.JsonMapper.shared()
                .readTree(Files.readAllBytes(Path.of("docs/schemas/export.schema.json")));
        for (String list : List.of("residents", "beds", "stays", "bed_stays", "subsidy_lines")) {
            var known = schema.get("properties")
                    .get(list)
                    .get("items")
                    .get("properties")
                    .propertyNames();
            assertEquals(List.copyOf(known), List.copyOf(json.get(list).get(0).propertyNames()), list);
        }
        assertEquals(List.copyOf(schema.get("properties").propertyNames()), List.copyOf(json.propertyNames()));
    }
}
