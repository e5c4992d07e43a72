// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.sheet.CellValue;
import anyi.sheet.Opening;
import anyi.sheet.Row;
import anyi.sheet.Rows;
import anyi.sheet.Workbook;
import anyi.sheet.table.Saving;
import anyi.subsidy.GivenMoney;
import anyi.term.AmountUnit;
import anyi.term.BankFileKind;
import anyi.text.Messages;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BankFileTest {
    private static final Messages WORDS = Messages.of(Messages.Language.CHINESE);
    private static final Charset GBK = Charset.forName("GBK");

    private final GivenMoney given = new GivenMoney();
    private final UUID wang = given.resident("王桂兰");

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        given.close();
    }

    private BankFile file(BankTemplate template) {
        UUID batch = given.prepare().orElseThrow();
        return new BankFile(
                template,
                given.queries().batch(batch).orElseThrow(),
                given.queries().payments(batch),
                Map.of("oldage", "高龄津贴"),
                WORDS);
    }

    private static BankTemplate template(
            BankFileKind kind, AmountUnit unit, boolean headings, int digits, BankField... fields) {
        List<BankTemplate.Column> columns = java.util.Arrays.stream(fields)
                .map(field -> new BankTemplate.Column(field, WORDS.t(field)))
                .toList();
        return new BankTemplate(UUID.randomUUID(), 0, "银行", kind, unit, headings, columns, digits, "103");
    }

    private String text(BankFile file, Charset charset) throws IOException {
        Path path = folder.resolve("bank." + file.extension());
        assertInstanceOf(Saving.Saved.class, file.save(path));
        return new String(Files.readAllBytes(path), charset);
    }

    @Test
    void a_plain_file_in_the_banks_encoding_and_in_yuan() throws IOException {
        given.account(wang, GivenMoney.CARD, "王,桂兰");
        given.line(wang, "oldage", "2026-09", "25.00");
        given.line(wang, "oldage", "2026-10", "1025.50");
        given.line(null, "operating", "2026-10", "7480.00");
        BankFile file = file(template(
                BankFileKind.CSV_GBK,
                AmountUnit.YUAN,
                false,
                0,
                BankField.ACCOUNT,
                BankField.HOLDER,
                BankField.AMOUNT,
                BankField.NOTE));
        assertEquals(
                GivenMoney.CARD + ",\"王,桂兰\",1050.50,高龄津贴2026年9月、2026年10月\r\n",
                text(file, GBK),
                "what the home itself is owed is not in the bank's file");
    }

    @Test
    void fen_a_padded_account_a_bank_code_and_headings() throws IOException {
        given.account(wang, "123456789012");
        given.line(wang, "oldage", "2026-10", "25.07");
        BankFile file = file(template(
                BankFileKind.CSV_UTF8,
                AmountUnit.FEN,
                true,
                19,
                BankField.NUMBER,
                BankField.BANK_CODE,
                BankField.ACCOUNT,
                BankField.AMOUNT));
        assertEquals("序号,行号,账号,金额\r\n1,103,0000000123456789012,2507\r\n", text(file, StandardCharsets.UTF_8));
    }

    @Test
    void a_workbook_keeps_the_account_as_text_and_the_amount_as_a_number() throws IOException {
        given.account(wang, GivenMoney.CARD);
        given.line(wang, "oldage", "2026-10", "25.00");
        BankFile file = file(BankTemplate.presets(WORDS).getFirst());
        Path path = folder.resolve("bank.xlsx");
        file.save(path);
        try (Workbook workbook = ((Opening.Opened) Workbook.open(path)).workbook();
                Rows rows = workbook.sheets().getFirst().rows()) {
            assertEquals("账号", rows.next().text(3));
            Row first = rows.next();
            assertEquals(new CellValue.Text(GivenMoney.CARD), first.cell(3).value());
            assertEquals("25.00", first.text(5));
        }
    }

    @Test
    void a_name_that_the_encoding_lacks_is_named_and_not_lost() {
        UUID rare = given.resident("王䶮𠮷");
        given.account(rare, GivenMoney.card(2));
        given.line(rare, "oldage", "2026-10", "25.00");
        BankField[] fields = {BankField.ACCOUNT, BankField.HOLDER, BankField.AMOUNT};
        BankFile file = file(template(BankFileKind.CSV_GBK, AmountUnit.YUAN, false, 0, fields));
        BankFile.Unwritable lost = file.unwritable().orElseThrow();
        assertEquals("王䶮𠮷", lost.name());
        var utf8 = template(BankFileKind.CSV_UTF8, AmountUnit.YUAN, false, 0, fields);
        assertEquals(Optional.empty(), new BankFile(utf8, file.batch(), file.payments(), Map.of(), WORDS).unwritable());
    }

    @Test
    void a_template_is_kept_changed_and_dropped() {
        BankTemplate preset = BankTemplate.presets(WORDS).get(1);
        var draft = new TemplateDraft(
                UUID.randomUUID(), 0, "县农商行", preset.kind(), preset.unit(), true, preset.columns(), "22", null);
        assertTrue(draft.check(List.of("县农商行")).refuse());
        assertEquals(List.of(), draft.check(List.of()).all());
        given.templates().keep(GivenMoney.ACTOR, draft);
        BankTemplate kept = new TemplateQueries(given.store().read()).stored().getFirst();
        assertEquals(preset.columns(), kept.columns());
        assertEquals(22, kept.accountDigits());
        given.templates().drop(GivenMoney.ACTOR, kept);
        assertEquals(List.of(), new TemplateQueries(given.store().read()).stored());
    }

    @Test
    void a_template_without_account_or_amount_is_refused_with_every_reason() {
        var draft = new TemplateDraft(
                UUID.randomUUID(),
                0,
                "",
                null,
                null,
                false,
                List.of(new BankTemplate.Column(BankField.BANK_CODE, "行号")),
                "x",
                "");
        assertEquals(
                List.of("name", "kind", "unit", "accountDigits", "", "bankCode"),
                draft.check(List.of()).all().stream()
                        .map(problem -> problem.field())
                        .toList());
    }
}
