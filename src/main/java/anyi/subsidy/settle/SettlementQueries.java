// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.settle;

import static anyi.store.schema.Tables.HOME;
import static anyi.store.schema.Tables.PAYMENT;
import static anyi.store.schema.Tables.PAYMENT_BATCH;
import static anyi.store.schema.Tables.PAYMENT_LINE;
import static anyi.store.schema.Tables.RESIDENT;
import static anyi.store.schema.Tables.STAFF;
import static anyi.store.schema.Tables.SUBSIDY_LINE;
import static anyi.store.schema.Tables.SUBSIDY_RUN;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import anyi.store.schema.tables.SubsidyLine;
import anyi.subsidy.claim.Recipient;
import anyi.term.BatchState;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;

/** Reads what was booked for a year and what became of it; in a bureau's file of every home. */
public final class SettlementQueries {
    private final DSLContext db;

    public SettlementQueries(DSLContext db) {
        this.db = db;
    }

    /**
     * The lines for the months of a year that were booked until the end of a day, whenever they were paid.
     *
     * @param zone in which the day ends
     */
    public List<SettledLine> lines(Year year, LocalDate on, ZoneId zone) {
        SubsidyLine corrected = SUBSIDY_LINE.as("corrected");
        return db.select(
                        SUBSIDY_LINE.HOME_ID,
                        coalesce(HOME.NAME, inline("")),
                        SUBSIDY_LINE.ID,
                        SUBSIDY_LINE.POLICY_CODE,
                        row(SUBSIDY_LINE.RESIDENT_ID, SUBSIDY_LINE.STAFF_ID).mapping(Recipient::of),
                        coalesce(RESIDENT.NAME, STAFF.NAME, inline("")),
                        SUBSIDY_LINE.SUBJECT_MONTH.convertFrom(YearMonth::from),
                        SUBSIDY_LINE.LINE_KIND,
                        SUBSIDY_LINE.AMOUNT,
                        coalesce(SUBSIDY_LINE.FUNDING, inline("")),
                        coalesce(corrected.FUNDING, inline("")),
                        paymentsOf())
                .from(SUBSIDY_LINE)
                .join(SUBSIDY_RUN)
                .on(SUBSIDY_RUN.HOME_ID.eq(SUBSIDY_LINE.HOME_ID))
                .and(SUBSIDY_RUN.ID.eq(SUBSIDY_LINE.RUN_ID))
                .leftJoin(corrected)
                .on(corrected.HOME_ID.eq(SUBSIDY_LINE.HOME_ID))
                .and(corrected.ID.eq(SUBSIDY_LINE.CORRECTS_LINE_ID))
                .leftJoin(HOME)
                .on(HOME.HOME_ID.eq(SUBSIDY_LINE.HOME_ID))
                .leftJoin(RESIDENT)
                .on(RESIDENT.HOME_ID.eq(SUBSIDY_LINE.HOME_ID))
                .and(RESIDENT.ID.eq(SUBSIDY_LINE.RESIDENT_ID))
                .leftJoin(STAFF)
                .on(STAFF.HOME_ID.eq(SUBSIDY_LINE.HOME_ID))
                .and(STAFF.ID.eq(SUBSIDY_LINE.STAFF_ID))
                .where(SUBSIDY_LINE.SUBJECT_MONTH.between(
                        year.atDay(1), year.atMonth(12).atDay(1)))
                .and(SUBSIDY_RUN.CLOSED_AT.lt(on.plusDays(1).atStartOfDay(zone).toOffsetDateTime()))
                .orderBy(
                        HOME.NAME,
                        SUBSIDY_LINE.HOME_ID,
                        SUBSIDY_LINE.POLICY_CODE,
                        RESIDENT.PINYIN,
                        STAFF.PINYIN,
                        SUBSIDY_LINE.RESIDENT_ID,
                        SUBSIDY_LINE.STAFF_ID,
                        SUBSIDY_LINE.SUBJECT_MONTH,
                        SUBSIDY_LINE.ID)
                .fetch(mapping(SettledLine::new));
    }

    /** A repayment counts as paid on the day on which it came: it settles lines that are negative. */
    private static Field<List<SettledLine.Payment>> paymentsOf() {
        return multiset(select(coalesce(PAYMENT_BATCH.PAID_ON, PAYMENT.CAME_ON), PAYMENT.RETURNED_ON)
                        .from(PAYMENT_LINE)
                        .join(PAYMENT)
                        .on(PAYMENT.HOME_ID.eq(PAYMENT_LINE.HOME_ID))
                        .and(PAYMENT.ID.eq(PAYMENT_LINE.PAYMENT_ID))
                        .leftJoin(PAYMENT_BATCH)
                        .on(PAYMENT_BATCH.HOME_ID.eq(PAYMENT.HOME_ID))
                        .and(PAYMENT_BATCH.ID.eq(PAYMENT.BATCH_ID))
                        .where(PAYMENT_LINE.HOME_ID.eq(SUBSIDY_LINE.HOME_ID))
                        .and(PAYMENT_LINE.LINE_ID.eq(SUBSIDY_LINE.ID))
                        .and(PAYMENT_BATCH.BATCH_STATE.isNull().or(PAYMENT_BATCH.BATCH_STATE.ne(BatchState.DISSOLVED)))
                        .orderBy(PAYMENT.ID))
                .convertFrom(rows -> rows.map(row ->
                        new SettledLine.Payment(Optional.ofNullable(row.value1()), Optional.ofNullable(row.value2()))));
    }

    /** The years for which something is booked, the newest first. */
    public List<Year> years() {
        return db
                .selectDistinct(SUBSIDY_LINE.SUBJECT_MONTH)
                .from(SUBSIDY_LINE)
                .orderBy(SUBSIDY_LINE.SUBJECT_MONTH.desc())
                .fetch(row -> Year.from(row.value1()))
                .stream()
                .distinct()
                .toList();
    }
}
