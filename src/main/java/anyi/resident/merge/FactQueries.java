// SPDX-License-Identifier: Apache-2.0
package anyi.resident.merge;

import static anyi.store.schema.Tables.CARE_LEVEL_PERIOD;
import static anyi.store.schema.Tables.DISABILITY;
import static anyi.store.schema.Tables.ECONOMIC_STATUS;
import static anyi.store.schema.Tables.FURTHER_FACT;
import static anyi.store.schema.Tables.HUKOU;
import static anyi.store.schema.Tables.PAYEE_ACCOUNT;
import static anyi.store.schema.Tables.SUBSIDY_CHOICE;
import static anyi.store.schema.Tables.SUBSIDY_RECEIVED;

import anyi.term.EconomicCategory;
import anyi.term.Term;
import anyi.value.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The facts of a person of which only one can hold on a day, whichever feature keeps them. */
final class FactQueries {
    private final DSLContext db;

    FactQueries(DSLContext db) {
        this.db = db;
    }

    /** By kind, then by their first day. */
    List<Fact> of(UUID resident) {
        return Stream.of(
                        economic(resident),
                        disabilities(resident),
                        hukou(resident),
                        careLevels(resident),
                        accounts(resident),
                        further(resident),
                        choices(resident),
                        received(resident))
                .flatMap(List::stream)
                .toList();
    }

    private List<Fact> economic(UUID resident) {
        return db.selectFrom(ECONOMIC_STATUS)
                .where(ECONOMIC_STATUS.RESIDENT_ID.eq(resident))
                .orderBy(ECONOMIC_STATUS.VALID_FROM, ECONOMIC_STATUS.ID)
                .fetch(row -> new Fact(
                        FactKind.ECONOMIC,
                        row.getId(),
                        rival(row.getCategory()),
                        new Period(row.getValidFrom(), row.getValidTo()),
                        says(row.getCategory(), row.getCategoryText(), row.getCertificateNumber())));
    }

    /** A flag stands beside everything but itself; an undecided word takes the place of a category. */
    private static String rival(@Nullable EconomicCategory category) {
        return category == null || category.excludesOthers() ? "" : category.name();
    }

    private List<Fact> disabilities(UUID resident) {
        return db.selectFrom(DISABILITY)
                .where(DISABILITY.RESIDENT_ID.eq(resident))
                .orderBy(DISABILITY.VALID_FROM, DISABILITY.ID)
                .fetch(row -> new Fact(
                        FactKind.DISABLED,
                        row.getId(),
                        "",
                        new Period(row.getValidFrom(), row.getValidTo()),
                        says(
                                row.getDisabilityCategory(),
                                row.getGrade() == null ? null : row.getGrade().toString(),
                                row.getCardNumber())));
    }

    private List<Fact> hukou(UUID resident) {
        return db.selectFrom(HUKOU)
                .where(HUKOU.RESIDENT_ID.eq(resident))
                .orderBy(HUKOU.VALID_FROM, HUKOU.ID)
                .fetch(row -> new Fact(
                        FactKind.REGISTERED,
                        row.getId(),
                        "",
                        new Period(row.getValidFrom(), row.getValidTo()),
                        says(row.getHukouKind(), row.getDivisionCode(), row.getAddress())));
    }

    private List<Fact> careLevels(UUID resident) {
        return db.selectFrom(CARE_LEVEL_PERIOD)
                .where(CARE_LEVEL_PERIOD.RESIDENT_ID.eq(resident))
                .orderBy(CARE_LEVEL_PERIOD.VALID_FROM, CARE_LEVEL_PERIOD.ID)
                .fetch(row -> new Fact(
                        FactKind.CARE_LEVEL,
                        row.getId(),
                        "",
                        new Period(row.getValidFrom(), row.getValidTo()),
                        says(row.getCareLevel())));
    }

    private List<Fact> accounts(UUID resident) {
        return db.selectFrom(PAYEE_ACCOUNT)
                .where(PAYEE_ACCOUNT.RESIDENT_ID.eq(resident))
                .orderBy(PAYEE_ACCOUNT.VALID_FROM, PAYEE_ACCOUNT.ID)
                .fetch(row -> new Fact(
                        FactKind.ACCOUNT,
                        row.getId(),
                        "",
                        new Period(row.getValidFrom(), row.getValidTo()),
                        says(row.getBankName(), tail(row.getAccountNumber()), row.getHolderName())));
    }

    /** Enough to tell two accounts apart. */
    private static String tail(String number) {
        return "…" + number.substring(Math.max(0, number.length() - 4));
    }

    private List<Fact> further(UUID resident) {
        return db.select(
                        FURTHER_FACT.ID,
                        FURTHER_FACT.FACT_NAME,
                        FURTHER_FACT.FACT_FIELDS,
                        FURTHER_FACT.VALID_FROM,
                        FURTHER_FACT.VALID_TO)
                .from(FURTHER_FACT)
                .where(FURTHER_FACT.RESIDENT_ID.eq(resident))
                .orderBy(FURTHER_FACT.FACT_NAME, FURTHER_FACT.ID)
                .fetch(row -> new Fact(
                        FactKind.FURTHER,
                        row.value1(),
                        row.value2(),
                        new Period(Objects.requireNonNullElse(row.value4(), LocalDate.MIN), row.value5()),
                        says(row.value2(), row.value3())));
    }

    private List<Fact> choices(UUID resident) {
        return db.select(
                        SUBSIDY_CHOICE.ID,
                        SUBSIDY_CHOICE.EXCLUSION_GROUP,
                        SUBSIDY_CHOICE.POLICY_CODE,
                        SUBSIDY_CHOICE.VALID_FROM,
                        SUBSIDY_CHOICE.VALID_TO)
                .from(SUBSIDY_CHOICE)
                .where(SUBSIDY_CHOICE.RESIDENT_ID.eq(resident))
                .orderBy(SUBSIDY_CHOICE.VALID_FROM, SUBSIDY_CHOICE.ID)
                .fetch(row -> new Fact(
                        FactKind.CHOICE,
                        row.value1(),
                        row.value2(),
                        new Period(row.value4(), row.value5()),
                        says(row.value2(), row.value3())));
    }

    private List<Fact> received(UUID resident) {
        return db.select(
                        SUBSIDY_RECEIVED.ID,
                        SUBSIDY_RECEIVED.SUBSIDY_KIND,
                        SUBSIDY_RECEIVED.SUBJECT_MONTH,
                        SUBSIDY_RECEIVED.AMOUNT)
                .from(SUBSIDY_RECEIVED)
                .where(SUBSIDY_RECEIVED.RESIDENT_ID.eq(resident))
                .orderBy(SUBSIDY_RECEIVED.SUBJECT_MONTH, SUBSIDY_RECEIVED.ID)
                .fetch(row -> new Fact(
                        FactKind.RECEIVED,
                        row.value1(),
                        row.value2().name(),
                        Period.of(YearMonth.from(row.value3())),
                        says(row.value2(), row.value4().toString())));
    }

    private static List<String> says(@Nullable Object... what) {
        return Stream.of(what)
                .filter(Objects::nonNull)
                .map(each -> each instanceof Term term ? term.key() : String.valueOf(each))
                .toList();
    }
}
