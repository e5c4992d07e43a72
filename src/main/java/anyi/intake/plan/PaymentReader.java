// SPDX-License-Identifier: Apache-2.0
package anyi.intake.plan;

import static anyi.intake.find.Field.*;

import anyi.intake.find.Field;
import anyi.intake.find.Layout;
import anyi.intake.read.Amount;
import anyi.intake.read.Words;
import anyi.intake.read.WrittenDate;
import anyi.value.Money;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Reads a row of a list of payments: whose month it is and what was paid for what. */
final class PaymentReader {
    private static final List<Field> PARTS =
            List.of(PAID_OLD_AGE, PAID_BASIC, PAID_CARE, PAID_DISABILITY, PAID_SERVICE, PAID_OTHER);
    private final Reading reading;

    private PaymentReader(Reading reading) {
        this.reading = reading;
    }

    static void read(Reading reading) {
        var reader = new PaymentReader(reading);
        reader.who();
        reader.month();
        reader.amounts();
    }

    private void who() {
        reading.copyName(NAME);
        reading.id(ID_NUMBER).good().ifPresent(number -> reading.facts().set(ID_NUMBER, number.text()));
        reading.date(BIRTH).day().ifPresent(day -> reading.facts().set(BIRTH, day.toString()));
        reading.word(SEX, "sex");
        reading.copy(BED);
        reading.facts().set(ACCOUNT, anyi.intake.read.Spelling.tight(reading.text(ACCOUNT)));
        reading.copy(BANK);
        reading.copyName(ACCOUNT_HOLDER);
    }

    private void month() {
        Layout layout = reading.entry().layout();
        Optional<YearMonth> month = reading.entry().column(PAID_MONTH) > 0
                ? monthOf(reading.date(PAID_MONTH)).or(() -> bare(layout))
                : layout.title().month();
        month.ifPresent(of -> reading.facts().set(PAID_MONTH, of.toString()));
        if (month.isEmpty()) {
            reading.refuse(reading.entry().column(PAID_MONTH) > 0 ? PAID_MONTH : NAME, Code.MONTH_UNKNOWN);
        }
    }

    private static Optional<YearMonth> monthOf(WrittenDate date) {
        return Optional.ofNullable(date.earliest()).map(YearMonth::from);
    }

    /** 10月 in the row, the year in the title. */
    private Optional<YearMonth> bare(Layout layout) {
        String digits = anyi.intake.read.ChineseNumber.toDigits(
                anyi.intake.read.Spelling.tight(reading.text(PAID_MONTH)).replaceAll("月份?$", ""));
        return digits.matches("0?[1-9]|1[0-2]")
                ? layout.title().year().map(year -> YearMonth.of(year, Integer.parseInt(digits)))
                : layout.title()
                        .month()
                        .filter(month -> reading.text(PAID_MONTH).isEmpty());
    }

    private void amounts() {
        Money sum = Money.ZERO;
        boolean any = false;
        for (Field part : PARTS) {
            Optional<Money> amount = amount(part);
            if (amount.isPresent()) {
                any = true;
                sum = sum.plus(amount.get());
                reading.facts()
                        .set(part, amount.get().isZero() ? null : amount.get().toString());
            }
        }
        Optional<Money> total = amount(PAID_TOTAL);
        if (!any && total.isEmpty()) {
            reading.refuse(reading.entry().column(PAID_TOTAL) > 0 ? PAID_TOTAL : NAME, Code.AMOUNT_MISSING);
        } else if (!any) {
            kindOfSheet()
                    .ifPresent(part ->
                            reading.facts().set(part, total.orElseThrow().toString()));
            reading.facts().set(PAID_TOTAL, total.orElseThrow().toString());
        } else {
            if (total.isPresent() && !total.get().equals(sum)) {
                reading.warn(PAID_TOTAL, Code.ROW_SUM_WRONG, sum.toString());
            }
            reading.facts().set(PAID_TOTAL, sum.toString());
        }
    }

    /** A list of one amount says in its title or in a column what it was paid for. */
    private Optional<Field> kindOfSheet() {
        Words words = reading.words();
        String told = reading.text(PAID_KIND);
        Optional<String> kind = told.isEmpty()
                ? words.find("subsidy", reading.entry().layout().title().text())
                : words.find("subsidy", told);
        return kind.map(name -> name.equals("BASIC_LIVING") ? PAID_BASIC : Field.valueOf("PAID_" + name));
    }

    private Optional<Money> amount(Field field) {
        String text = reading.text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Money> amount = Amount.read(text);
        if (amount.isEmpty()) {
            reading.refuse(field, Code.AMOUNT_UNREADABLE);
        }
        return amount;
    }
}
