// SPDX-License-Identifier: Apache-2.0
package anyi.resident.status;

import static anyi.store.schema.Tables.CARE_LEVEL_PERIOD;
import static anyi.store.schema.Tables.DISABILITY;
import static anyi.store.schema.Tables.ECONOMIC_STATUS;
import static anyi.store.schema.Tables.HUKOU;
import static anyi.store.schema.Tables.PAYEE_ACCOUNT;
import static anyi.store.schema.Tables.RESIDENT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;

import anyi.value.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectField;

/** Dated facts of a person, the earliest first. */
public final class StatusQueries {
    private final DSLContext db;

    public StatusQueries(DSLContext db) {
        this.db = db;
    }

    public List<EconomicStatus> economicOf(UUID residentId) {
        return economic(ECONOMIC_STATUS.RESIDENT_ID.eq(residentId));
    }

    /** Of everybody, as of a day. */
    public List<EconomicStatus> economicOn(LocalDate on) {
        return economic(holds(ECONOMIC_STATUS.VALID_FROM, ECONOMIC_STATUS.VALID_TO, on));
    }

    private List<EconomicStatus> economic(Condition which) {
        return db.select(
                        ECONOMIC_STATUS.ID,
                        ECONOMIC_STATUS.REVISION,
                        ECONOMIC_STATUS.RESIDENT_ID,
                        optional(ECONOMIC_STATUS.CATEGORY),
                        optional(ECONOMIC_STATUS.CATEGORY_TEXT),
                        optional(ECONOMIC_STATUS.CERTIFICATE_NUMBER),
                        period(ECONOMIC_STATUS.VALID_FROM, ECONOMIC_STATUS.VALID_TO),
                        optional(ECONOMIC_STATUS.VERIFIED_ON),
                        optional(ECONOMIC_STATUS.VERIFY_NEXT_ON))
                .from(ECONOMIC_STATUS)
                .where(which)
                .orderBy(ECONOMIC_STATUS.VALID_FROM, ECONOMIC_STATUS.ID)
                .fetch(mapping(EconomicStatus::new));
    }

    public List<Disability> disabilitiesOf(UUID residentId) {
        return disabilities(DISABILITY.RESIDENT_ID.eq(residentId));
    }

    /** Of everybody, as of a day. */
    public List<Disability> disabilitiesOn(LocalDate on) {
        return disabilities(holds(DISABILITY.VALID_FROM, DISABILITY.VALID_TO, on));
    }

    private List<Disability> disabilities(Condition which) {
        return db.select(
                        DISABILITY.ID,
                        DISABILITY.REVISION,
                        DISABILITY.RESIDENT_ID,
                        DISABILITY.DISABILITY_CATEGORY,
                        DISABILITY.GRADE.convertFrom(
                                grade -> Optional.ofNullable(grade).map(Short::intValue)),
                        optional(DISABILITY.CARD_NUMBER),
                        optional(DISABILITY.CARD_EXPIRES_ON),
                        period(DISABILITY.VALID_FROM, DISABILITY.VALID_TO))
                .from(DISABILITY)
                .where(which)
                .orderBy(DISABILITY.VALID_FROM, DISABILITY.ID)
                .fetch(mapping(Disability::new));
    }

    public List<Hukou> hukouOf(UUID residentId) {
        return hukou(HUKOU.RESIDENT_ID.eq(residentId));
    }

    /** Of everybody, as of a day. */
    public List<Hukou> hukouOn(LocalDate on) {
        return hukou(holds(HUKOU.VALID_FROM, HUKOU.VALID_TO, on));
    }

    private List<Hukou> hukou(Condition which) {
        return db.select(
                        HUKOU.ID,
                        HUKOU.REVISION,
                        HUKOU.RESIDENT_ID,
                        optional(HUKOU.DIVISION_CODE),
                        optional(HUKOU.HUKOU_KIND),
                        optional(HUKOU.ADDRESS),
                        HUKOU.VERIFIED,
                        period(HUKOU.VALID_FROM, HUKOU.VALID_TO))
                .from(HUKOU)
                .where(which)
                .orderBy(HUKOU.VALID_FROM)
                .fetch(mapping(Hukou::new));
    }

    public List<CareLevelPeriod> careLevelsOf(UUID residentId) {
        return careLevels(CARE_LEVEL_PERIOD.RESIDENT_ID.eq(residentId));
    }

    /** Of everybody, as of a day. */
    public List<CareLevelPeriod> careLevelsOn(LocalDate on) {
        return careLevels(holds(CARE_LEVEL_PERIOD.VALID_FROM, CARE_LEVEL_PERIOD.VALID_TO, on));
    }

    private List<CareLevelPeriod> careLevels(Condition which) {
        return db.select(
                        CARE_LEVEL_PERIOD.ID,
                        CARE_LEVEL_PERIOD.REVISION,
                        CARE_LEVEL_PERIOD.RESIDENT_ID,
                        CARE_LEVEL_PERIOD.CARE_LEVEL,
                        period(CARE_LEVEL_PERIOD.VALID_FROM, CARE_LEVEL_PERIOD.VALID_TO))
                .from(CARE_LEVEL_PERIOD)
                .where(which)
                .orderBy(CARE_LEVEL_PERIOD.VALID_FROM)
                .fetch(mapping(CareLevelPeriod::new));
    }

    public List<PayeeAccount> accountsOf(UUID residentId) {
        return accounts(PAYEE_ACCOUNT.RESIDENT_ID.eq(residentId));
    }

    /** Of everybody, as of a day. */
    public List<PayeeAccount> accountsOn(LocalDate on) {
        return accounts(holds(PAYEE_ACCOUNT.VALID_FROM, PAYEE_ACCOUNT.VALID_TO, on));
    }

    private List<PayeeAccount> accounts(Condition which) {
        return db.select(
                        PAYEE_ACCOUNT.ID,
                        PAYEE_ACCOUNT.REVISION,
                        PAYEE_ACCOUNT.RESIDENT_ID,
                        optional(PAYEE_ACCOUNT.BANK_NAME),
                        PAYEE_ACCOUNT.ACCOUNT_NUMBER,
                        optional(PAYEE_ACCOUNT.HOLDER_NAME),
                        optional(PAYEE_ACCOUNT.RECEIVER_NAME),
                        optional(PAYEE_ACCOUNT.RECEIVER_RELATION),
                        period(PAYEE_ACCOUNT.VALID_FROM, PAYEE_ACCOUNT.VALID_TO))
                .from(PAYEE_ACCOUNT)
                .where(which)
                .orderBy(PAYEE_ACCOUNT.VALID_FROM)
                .fetch(mapping(PayeeAccount::new));
    }

    /** For the purpose of an act. */
    String nameOf(UUID residentId) {
        return db.select(RESIDENT.NAME)
                .from(RESIDENT)
                .where(RESIDENT.ID.eq(residentId))
                .fetchOptional(RESIDENT.NAME)
                .orElse("");
    }

    private static Condition holds(Field<LocalDate> from, Field<LocalDate> to, LocalDate on) {
        return from.le(on).and(to.isNull().or(to.gt(on)));
    }

    private static SelectField<Period> period(Field<LocalDate> from, Field<LocalDate> to) {
        return row(from, to).mapping(Period::new);
    }

    private static <T> Field<Optional<T>> optional(Field<T> field) {
        return field.convertFrom(Optional::ofNullable);
    }
}
