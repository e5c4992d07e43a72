// SPDX-License-Identifier: Apache-2.0
package anyi.intake.plan;

import anyi.intake.find.Entry;
import anyi.intake.find.Field;
import anyi.intake.find.LedgerKind;
import anyi.intake.read.Amount;
import anyi.intake.read.Spelling;
import anyi.intake.read.Words;
import anyi.intake.read.WrittenDate;
import anyi.intake.read.WrittenId;
import anyi.sheet.CellValue;
import anyi.value.Money;
import anyi.value.PersonName;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One row while it is read: its cells, the facts that come of them, and what is wrong with them. */
final class Reading {
    private static final Set<LedgerKind> YEARLY =
            EnumSet.of(LedgerKind.LEAVES, LedgerKind.ASSESSMENTS, LedgerKind.TRAINING);
    private final Entry entry;
    private final Line line;
    private final Findings findings;
    private final Words words;
    private final LocalDate today;

    /** @param today the day, or the day on which the ledger was filled in when that is later */
    Reading(Entry entry, Line line, Findings findings, Words words, LocalDate today) {
        this.entry = entry;
        this.line = line;
        this.findings = findings;
        this.words = words;
        this.today = today;
    }

    Entry entry() {
        return entry;
    }

    Line line() {
        return line;
    }

    Findings findings() {
        return findings;
    }

    Words words() {
        return words;
    }

    LocalDate today() {
        return today;
    }

    Facts facts() {
        return line.facts();
    }

    /** The text of a cell; empty where it says that there is nothing. */
    String text(Field field) {
        String text = entry.text(field);
        return Spelling.isNothing(text) ? "" : text;
    }

    void copy(Field field) {
        facts().set(field, shorten(text(field)));
    }

    /** Longer than any column keeps; the rest stays in the file. */
    static String shorten(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200);
    }

    void copyName(Field field) {
        facts().set(field, PersonName.tidy(text(field)));
    }

    void word(Field field, String vocabulary) {
        words.find(vocabulary, text(field)).ifPresent(value -> facts().set(field, value));
    }

    WrittenDate date(Field field) {
        Optional<CellValue.Moment> moment = entry.moment(field);
        if (moment.isPresent()) {
            return new WrittenDate.Day(moment.get().day());
        }
        Optional<Integer> year = entry.layout().title().year();
        return year.isPresent() && lacksYear(field)
                ? WrittenDate.ofYear(entry.text(field), year.get())
                : WrittenDate.read(entry.text(field), today);
    }

    /**
     * Whether a register that is about one year writes 3月5日 only. A number is not meant: 3.1 may be the first or the
     * tenth of March.
     */
    boolean lacksYear(Field field) {
        return YEARLY.contains(entry.layout().kind())
                && !entry.isNumber(field)
                && WrittenDate.isWithoutYear(entry.text(field));
    }

    WrittenId id(Field field) {
        return WrittenId.read(entry.text(field), entry.isNumber(field), today);
    }

    enum Need {
        /** An impossible or unreadable day refuses the row; only a month is a warning, the day stays open. */
        DAY_OR_MONTH,
        /** Nothing less than the day will do. */
        DAY,
        /** A day that cannot be read is left out with a warning; an impossible one refuses all the same. */
        LOOSE
    }

    /** Reads a day into the facts and says what is wrong with it. */
    @Nullable
    LocalDate day(Field field, Need need) {
        switch (date(field)) {
            case WrittenDate.Day day -> {
                facts().set(field, day.on().toString());
                return day.on();
            }
            case WrittenDate.Month month when need == Need.DAY -> findings.refuse(line, field, Code.DATE_INCOMPLETE);
            case WrittenDate.Month month -> {
                facts().set(field, month.month().toString());
                findings.warn(line, field, Code.DATE_INCOMPLETE);
            }
            case WrittenDate.Impossible impossible -> findings.refuse(line, field, Code.DATE_IMPOSSIBLE);
            case WrittenDate.Unreadable unreadable
            when need == Need.LOOSE -> {
                if (entry.text(field).matches(".*\\d.*")) {
                    findings.warn(line, field, Code.DATE_UNREADABLE);
                }
            }
            case WrittenDate.Unreadable unreadable -> findings.refuse(line, field, Code.DATE_UNREADABLE);
            case WrittenDate.Nothing nothing -> {}
        }
        return null;
    }

    /** An amount into the facts; what is no amount is a warning and left out. */
    void money(Field field) {
        String text = text(field);
        if (text.isEmpty()) {
            return;
        }
        if (text.matches("免费?|免收|免缴|不收")) {
            facts().set(field, Money.ZERO.toString());
            return;
        }
        Optional<Money> amount = Amount.read(text);
        amount.ifPresent(money -> facts().set(field, money.toString()));
        if (amount.isEmpty()) {
            findings.warn(line, field, Code.AMOUNT_UNREADABLE);
        }
    }

    /** A telephone as people read it: a mobile number without blanks and dashes, anything else as typed. */
    void phone(Field field) {
        String tight = Spelling.tight(text(field)).replaceFirst("\\.0+$", "");
        String bare = tight.replace("-", "");
        facts().set(
                        field,
                        shorten(bare.matches("(86|\\+86)?1\\d{10}") ? bare.replaceFirst("^\\+?86(?=1)", "") : tight));
    }

    void refuse(Field field, Code code, Object... args) {
        findings.refuse(line, field, code, args);
    }

    void warn(Field field, Code code, Object... args) {
        findings.warn(line, field, code, args);
    }
}
