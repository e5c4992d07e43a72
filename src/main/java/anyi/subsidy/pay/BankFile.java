// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.pay;

import anyi.sheet.table.Saving;
import anyi.sheet.table.Spreadsheet;
import anyi.sheet.table.Value;
import anyi.term.AmountUnit;
import anyi.term.BankFileKind;
import anyi.term.PaymentKind;
import anyi.text.Formats;
import anyi.text.Messages;
import anyi.value.Money;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a bank gets of a batch: the transfers and nothing else, a row each.
 *
 * @param titles of the policies, by code
 * @param words Chinese: banks read no other
 */
public record BankFile(
        BankTemplate template, BatchRow batch, List<PaymentRow> payments, Map<String, String> titles, Messages words) {
    private static final Charset GBK = Charset.forName("GBK");

    public BankFile {
        payments = payments.stream()
                .filter(payment -> payment.kind() == PaymentKind.TRANSFER)
                .toList();
    }

    /** A character that the bank's encoding lacks, and in whose row: the file would hold a question mark instead. */
    public record Unwritable(String character, String name) {}

    public String extension() {
        return template.kind() == BankFileKind.EXCEL ? "xlsx" : "csv";
    }

    public Optional<Unwritable> unwritable() {
        if (template.kind() != BankFileKind.CSV_GBK) {
            return Optional.empty();
        }
        var encoder = GBK.newEncoder();
        for (PaymentRow payment : payments) {
            for (BankTemplate.Column column : template.columns()) {
                Optional<String> missing = value(column.field(), payment)
                        .shown()
                        .codePoints()
                        .mapToObj(Character::toString)
                        .filter(character -> !encoder.canEncode(character))
                        .findFirst();
                if (missing.isPresent()) {
                    return Optional.of(new Unwritable(missing.get(), payment.name()));
                }
            }
        }
        return Optional.empty();
    }

    public Saving save(Path file) {
        Spreadsheet sheet = sheet();
        return Saving.to(file, out -> {
            switch (template.kind()) {
                case EXCEL -> sheet.writeExcel(out);
                case CSV_GBK -> sheet.writeCsv(out, GBK);
                case CSV_UTF8 -> sheet.writeCsv(out, StandardCharsets.UTF_8);
            }
            return List.of();
        });
    }

    Spreadsheet sheet() {
        List<String> headings = template.headings()
                ? template.columns().stream().map(BankTemplate.Column::heading).toList()
                : List.of();
        List<List<Value>> rows = payments.stream()
                .map(payment -> template.columns().stream()
                        .map(column -> value(column.field(), payment))
                        .toList())
                .toList();
        return new Spreadsheet(words.t("subsidy.pay.sheet", batch.number()), headings, rows);
    }

    private Value value(BankField field, PaymentRow payment) {
        return switch (field) {
            case NUMBER -> new Value.Whole(payments.indexOf(payment) + 1L);
            case ACCOUNT -> text(payment.account().map(Account::number).map(this::padded));
            case HOLDER -> text(payment.account().map(Account::holder));
            case AMOUNT -> amount(payment.amount());
            case NOTE -> new Value.Text(words.t("subsidy.pay.note", title(payment), months(payment)));
            case BANK -> text(payment.account().flatMap(Account::bank));
            case BANK_CODE -> new Value.Text(template.bankCode());
            case RESIDENT -> new Value.Text(payment.name());
            case IDENTITY -> text(payment.identityNumber());
            case POLICY -> new Value.Text(title(payment));
            case MONTHS -> new Value.Text(months(payment));
            case BATCH -> new Value.Text(String.valueOf(batch.number()));
        };
    }

    private static Value text(Optional<String> text) {
        return new Value.Text(text.orElse(""));
    }

    private String padded(String number) {
        int missing = template.accountDigits() - number.length();
        return missing > 0 ? "0".repeat(missing) + number : number;
    }

    private Value amount(Money money) {
        return template.unit() == AmountUnit.FEN
                ? new Value.Whole(money.yuan().multiply(BigDecimal.valueOf(100)).longValueExact())
                : new Value.Amount(money);
    }

    private String title(PaymentRow payment) {
        return titles.getOrDefault(payment.policy(), payment.policy());
    }

    private String months(PaymentRow payment) {
        var formats = new Formats(Messages.Language.CHINESE);
        List<YearMonth> months = payment.months();
        if (months.size() > 2) {
            return words.t("subsidy.pay.span", formats.month(months.getFirst()), formats.month(months.getLast()));
        }
        return months.stream().map(formats::month).collect(Collectors.joining("、"));
    }
}
