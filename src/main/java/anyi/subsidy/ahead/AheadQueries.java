// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.ahead;

import static anyi.store.schema.Tables.ASSESSMENT;
import static anyi.store.schema.Tables.BED;
import static anyi.store.schema.Tables.BED_STAY;
import static anyi.store.schema.Tables.CERTIFICATE;
import static anyi.store.schema.Tables.DISABILITY;
import static anyi.store.schema.Tables.ECONOMIC_STATUS;
import static anyi.store.schema.Tables.EMPLOYMENT;
import static anyi.store.schema.Tables.RESIDENT;
import static anyi.store.schema.Tables.STAFF;
import static anyi.store.schema.Tables.STAY;
import static anyi.store.schema.Tables.SUBSIDY_CLAIM;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;

import anyi.stay.StayQueries;
import anyi.store.schema.tables.Assessment;
import anyi.subsidy.claim.Recipient;
import anyi.subsidy.run.Forecast;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Record4;
import org.jooq.Result;

/** What will change within the next three months: amounts as they will be computed, and what falls due. */
public final class AheadQueries {
    static final int MONTHS = 3;
    /** Ages at which allowances have their tiers. */
    private static final int DECADE = 10;

    private static final int FIRST = 60;

    private final DSLContext db;

    public AheadQueries(DSLContext db) {
        this.db = db;
    }

    /** In the order of days. */
    public List<AheadRow> rows(LocalDate on) {
        LocalDate until = YearMonth.from(on).plusMonths(MONTHS).atEndOfMonth();
        var rows = new ArrayList<AheadRow>();
        for (Forecast.Line line : Forecast.of(db, YearMonth.from(on), MONTHS)) {
            rows.add(new AheadRow(
                    line.on(),
                    line.approved() ? AheadKind.AMOUNT : AheadKind.APPLY,
                    line.change().key().whose(),
                    line.change().name(),
                    Optional.of(line.change()),
                    ""));
        }
        rows.addAll(leaving(on, until));
        rows.addAll(moving(on, until));
        rows.addAll(birthdays(on, until));
        rows.addAll(assessments(on, until));
        rows.addAll(verifications(on, until));
        rows.addAll(cards(on, until));
        rows.addAll(claims(on, until));
        rows.addAll(certificates(on, until));
        rows.sort(AheadRow.IN_ORDER);
        return rows;
    }

    private List<AheadRow> leaving(LocalDate on, LocalDate until) {
        return rows(
                AheadKind.LEAVES,
                Recipient::resident,
                db.select(RESIDENT.ID, RESIDENT.NAME, STAY.DISCHARGED_ON, coalesce(STAY.DESTINATION, inline("")))
                        .from(STAY)
                        .join(RESIDENT)
                        .on(RESIDENT.HOME_ID.eq(STAY.HOME_ID))
                        .and(RESIDENT.ID.eq(STAY.RESIDENT_ID))
                        .where(STAY.DISCHARGED_ON.gt(on))
                        .and(STAY.DISCHARGED_ON.le(until))
                        .fetch());
    }

    private List<AheadRow> moving(LocalDate on, LocalDate until) {
        return rows(
                AheadKind.MOVES,
                Recipient::resident,
                db.select(RESIDENT.ID, RESIDENT.NAME, BED_STAY.VALID_FROM, BED.LABEL)
                        .from(BED_STAY)
                        .join(RESIDENT)
                        .on(RESIDENT.HOME_ID.eq(BED_STAY.HOME_ID))
                        .and(RESIDENT.ID.eq(BED_STAY.RESIDENT_ID))
                        .join(BED)
                        .on(BED.HOME_ID.eq(BED_STAY.HOME_ID))
                        .and(BED.ID.eq(BED_STAY.BED_ID))
                        .where(BED_STAY.VALID_FROM.gt(on))
                        .and(BED_STAY.VALID_FROM.le(until))
                        .fetch());
    }

    /** Of those who turn 70, 80, 90, 100 …: others move no allowance. */
    private List<AheadRow> birthdays(LocalDate on, LocalDate until) {
        var rows = new ArrayList<AheadRow>();
        db.select(RESIDENT.ID, RESIDENT.NAME, RESIDENT.BIRTH_ON)
                .from(RESIDENT)
                .where(RESIDENT.BIRTH_ON.isNotNull())
                .and(StayQueries.isInHouse(on))
                .forEach(row -> {
                    LocalDate born = row.value3();
                    LocalDate next = birthday(born, on.getYear());
                    next = next.isAfter(on) ? next : birthday(born, on.getYear() + 1);
                    int age = next.getYear() - born.getYear();
                    if (!next.isAfter(until) && age % DECADE == 0 && age > FIRST) {
                        rows.add(new AheadRow(
                                next,
                                AheadKind.BIRTHDAY,
                                Recipient.resident(row.value1()),
                                row.value2(),
                                Optional.empty(),
                                String.valueOf(age)));
                    }
                });
        return rows;
    }

    /** Of somebody born on 29 February on 1 March of a common year, as policies count. */
    private static LocalDate birthday(LocalDate born, int year) {
        LocalDate day = born.withYear(year);
        return day.getDayOfMonth() == born.getDayOfMonth() ? day : day.plusDays(1);
    }

    private List<AheadRow> assessments(LocalDate on, LocalDate until) {
        Assessment later = ASSESSMENT.as("later");
        return rows(
                AheadKind.ASSESSMENT,
                Recipient::resident,
                db.select(RESIDENT.ID, RESIDENT.NAME, ASSESSMENT.VALID_UNTIL, inline(""))
                        .from(ASSESSMENT)
                        .join(RESIDENT)
                        .on(RESIDENT.HOME_ID.eq(ASSESSMENT.HOME_ID))
                        .and(RESIDENT.ID.eq(ASSESSMENT.RESIDENT_ID))
                        .where(ASSESSMENT.VALID_UNTIL.between(on, until))
                        .and(ASSESSMENT.SUPERSEDED_BY.isNull())
                        .and(notExists(selectOne()
                                .from(later)
                                .where(later.HOME_ID.eq(ASSESSMENT.HOME_ID))
                                .and(later.RESIDENT_ID.eq(ASSESSMENT.RESIDENT_ID))
                                .and(later.SUPERSEDED_BY.isNull())
                                .and(later.ASSESSED_ON.gt(ASSESSMENT.ASSESSED_ON))))
                        .and(StayQueries.isInHouse(on))
                        .fetch());
    }

    private List<AheadRow> verifications(LocalDate on, LocalDate until) {
        return rows(
                AheadKind.VERIFICATION,
                Recipient::resident,
                db.select(
                                RESIDENT.ID,
                                RESIDENT.NAME,
                                coalesce(ECONOMIC_STATUS.VERIFY_NEXT_ON, ECONOMIC_STATUS.VALID_TO),
                                coalesce(ECONOMIC_STATUS.CERTIFICATE_NUMBER, inline("")))
                        .from(ECONOMIC_STATUS)
                        .join(RESIDENT)
                        .on(RESIDENT.HOME_ID.eq(ECONOMIC_STATUS.HOME_ID))
                        .and(RESIDENT.ID.eq(ECONOMIC_STATUS.RESIDENT_ID))
                        .where(coalesce(ECONOMIC_STATUS.VERIFY_NEXT_ON, ECONOMIC_STATUS.VALID_TO)
                                .between(on, until))
                        .and(StayQueries.isInHouse(on))
                        .fetch());
    }

    private List<AheadRow> cards(LocalDate on, LocalDate until) {
        return rows(
                AheadKind.DISABILITY_CARD,
                Recipient::resident,
                db.select(RESIDENT.ID, RESIDENT.NAME, DISABILITY.CARD_EXPIRES_ON, inline(""))
                        .from(DISABILITY)
                        .join(RESIDENT)
                        .on(RESIDENT.HOME_ID.eq(DISABILITY.HOME_ID))
                        .and(RESIDENT.ID.eq(DISABILITY.RESIDENT_ID))
                        .where(DISABILITY.CARD_EXPIRES_ON.between(on, until))
                        .and(StayQueries.isInHouse(on))
                        .fetch());
    }

    /** Whatever the state: one that is ended for a later day is paid until then. */
    private List<AheadRow> claims(LocalDate on, LocalDate until) {
        return db.select(
                        SUBSIDY_CLAIM.APPROVED_TO,
                        row(SUBSIDY_CLAIM.RESIDENT_ID, SUBSIDY_CLAIM.STAFF_ID).mapping(Recipient::of),
                        coalesce(RESIDENT.NAME, STAFF.NAME, inline("")),
                        SUBSIDY_CLAIM.POLICY_CODE)
                .from(SUBSIDY_CLAIM)
                .leftJoin(RESIDENT)
                .on(RESIDENT.HOME_ID.eq(SUBSIDY_CLAIM.HOME_ID))
                .and(RESIDENT.ID.eq(SUBSIDY_CLAIM.RESIDENT_ID))
                .leftJoin(STAFF)
                .on(STAFF.HOME_ID.eq(SUBSIDY_CLAIM.HOME_ID))
                .and(STAFF.ID.eq(SUBSIDY_CLAIM.STAFF_ID))
                .where(SUBSIDY_CLAIM.APPROVED_TO.between(on.plusDays(1), until))
                .fetch(mapping((ends, whose, name, policy) ->
                        new AheadRow(ends, AheadKind.CLAIM_ENDS, whose, name, Optional.empty(), policy)));
    }

    private List<AheadRow> certificates(LocalDate on, LocalDate until) {
        return rows(
                AheadKind.CERTIFICATE,
                Recipient::staff,
                db.select(
                                STAFF.ID,
                                STAFF.NAME,
                                CERTIFICATE.VALID_UNTIL,
                                CERTIFICATE.CERTIFICATE_KIND.convertFrom(Enum::name))
                        .from(CERTIFICATE)
                        .join(STAFF)
                        .on(STAFF.HOME_ID.eq(CERTIFICATE.HOME_ID))
                        .and(STAFF.ID.eq(CERTIFICATE.STAFF_ID))
                        .where(CERTIFICATE.VALID_UNTIL.between(on, until))
                        .and(exists(selectOne()
                                .from(EMPLOYMENT)
                                .where(EMPLOYMENT.HOME_ID.eq(STAFF.HOME_ID))
                                .and(EMPLOYMENT.STAFF_ID.eq(STAFF.ID))
                                .and(EMPLOYMENT.HIRED_ON.le(on))
                                .and(EMPLOYMENT.LEFT_ON.isNull().or(EMPLOYMENT.LEFT_ON.gt(on)))))
                        .fetch());
    }

    private static List<AheadRow> rows(
            AheadKind kind, Function<UUID, Recipient> whose, Result<Record4<UUID, String, LocalDate, String>> result) {
        return result.map(row -> new AheadRow(
                row.value3(), kind, whose.apply(row.value1()), row.value2(), Optional.empty(), row.value4()));
    }
}
