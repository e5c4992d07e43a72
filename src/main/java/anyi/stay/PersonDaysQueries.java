// SPDX-License-Identifier: Apache-2.0
package anyi.stay;

import static anyi.store.schema.Tables.FUNDING_PERIOD;
import static anyi.store.schema.Tables.LEAVE;
import static anyi.store.schema.Tables.RESIDENT;
import static anyi.store.schema.Tables.STAY;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.localDateDiff;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;

/** 人天: the days that people were in house in a month, by payer, leave counted apart. */
public final class PersonDaysQueries {
    private final DSLContext db;

    public PersonDaysQueries(DSLContext db) {
        this.db = db;
    }

    public List<PersonDaysRow> of(YearMonth month) {
        Field<LocalDate> first = val(month.atDay(1));
        Field<LocalDate> next = val(month.plusMonths(1).atDay(1));
        // a stay whose payer is not known counts whole
        Field<LocalDate> from = greatest(coalesce(FUNDING_PERIOD.VALID_FROM, STAY.ADMITTED_ON), first);
        Field<LocalDate> to = least(coalesce(FUNDING_PERIOD.VALID_TO, STAY.DISCHARGED_ON, next), next);
        return db.select(
                        RESIDENT.ID,
                        RESIDENT.NAME,
                        FUNDING_PERIOD.FUNDING.convertFrom(Optional::ofNullable),
                        localDateDiff(to, from).cast(Long.class),
                        leaveDays(from, to))
                .from(STAY)
                .join(RESIDENT)
                .on(RESIDENT.HOME_ID.eq(STAY.HOME_ID))
                .and(RESIDENT.ID.eq(STAY.RESIDENT_ID))
                .leftJoin(FUNDING_PERIOD)
                .on(FUNDING_PERIOD.HOME_ID.eq(STAY.HOME_ID))
                .and(FUNDING_PERIOD.STAY_ID.eq(STAY.ID))
                .where(from.lt(to))
                .orderBy(RESIDENT.PINYIN, RESIDENT.ID, from)
                .fetch(mapping(PersonDaysRow::new));
    }

    /** Somebody is away on the day of leaving and not on the day of return; nobody is back before the month ends. */
    private static Field<Long> leaveDays(Field<LocalDate> from, Field<LocalDate> to) {
        Field<LocalDate> left = greatest(LEAVE.LEFT_ON, from);
        Field<LocalDate> back = least(coalesce(LEAVE.BACK_ON, to), to);
        Field<BigDecimal> days = field(select(coalesce(sum(localDateDiff(back, left)), inline(BigDecimal.ZERO)))
                .from(LEAVE)
                .where(LEAVE.HOME_ID.eq(STAY.HOME_ID))
                .and(LEAVE.STAY_ID.eq(STAY.ID))
                .and(left.lt(back)));
        return days.cast(Long.class);
    }
}
