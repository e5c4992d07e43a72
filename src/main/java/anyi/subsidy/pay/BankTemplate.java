// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.pay;

import anyi.term.AmountUnit;
import anyi.term.BankFileKind;
import anyi.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * How a bank wants its file.
 *
 * @param revision 0 = a preset of the program, or one that is not stored yet
 * @param accountDigits shorter numbers are filled with zeros at the left; 0 = as they are
 * @param bankCode stands in each row where the column is asked for
 */
public record BankTemplate(
        UUID id,
        long revision,
        String name,
        BankFileKind kind,
        AmountUnit unit,
        boolean headings,
        List<Column> columns,
        int accountDigits,
        String bankCode) {
    public record Column(BankField field, String heading) {}

    public BankTemplate {
        columns = List.copyOf(columns);
    }

    /** Where a home begins that has stored none: a list for the counter, a plain file, a file of a fixed shape. */
    static List<BankTemplate> presets(Messages words) {
        return List.of(
                new BankTemplate(
                        new UUID(0, 1),
                        0,
                        words.t("subsidy.pay.preset.list"),
                        BankFileKind.EXCEL,
                        AmountUnit.YUAN,
                        true,
                        columns(
                                words,
                                BankField.NUMBER,
                                BankField.HOLDER,
                                BankField.ACCOUNT,
                                BankField.BANK,
                                BankField.AMOUNT,
                                BankField.NOTE),
                        0,
                        ""),
                new BankTemplate(
                        new UUID(0, 2),
                        0,
                        words.t("subsidy.pay.preset.plain"),
                        BankFileKind.CSV_GBK,
                        AmountUnit.YUAN,
                        false,
                        columns(words, BankField.ACCOUNT, BankField.HOLDER, BankField.AMOUNT, BankField.NOTE),
                        0,
                        ""),
                new BankTemplate(
                        new UUID(0, 3),
                        0,
                        words.t("subsidy.pay.preset.fixed"),
                        BankFileKind.CSV_UTF8,
                        AmountUnit.FEN,
                        true,
                        columns(
                                words,
                                BankField.NUMBER,
                                BankField.BANK_CODE,
                                BankField.ACCOUNT,
                                BankField.HOLDER,
                                BankField.IDENTITY,
                                BankField.AMOUNT,
                                BankField.NOTE),
                        19,
                        ""));
    }

    private static List<Column> columns(Messages words, BankField... fields) {
        return Arrays.stream(fields)
                .map(field -> new Column(field, words.t(field)))
                .toList();
    }

    /** As the store keeps it: a column a line. */
    String columnList() {
        var list = new StringBuilder();
        for (Column column : columns) {
            list.append(column.field().name())
                    .append(' ')
                    .append(column.heading())
                    .append('\n');
        }
        return list.toString();
    }

    static List<Column> columns(String list) {
        return list.lines()
                .map(line -> {
                    int blank = line.indexOf(' ');
                    return new Column(BankField.valueOf(line.substring(0, blank)), line.substring(blank + 1));
                })
                .toList();
    }
}
