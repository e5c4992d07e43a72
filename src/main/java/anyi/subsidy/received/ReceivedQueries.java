// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.received;

import static anyi.store.schema.Tables.SUBSIDY_RECEIVED;
import static org.jooq.Records.mapping;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Reads what was paid before Anyi. */
public final class ReceivedQueries {
    private final DSLContext db;

    public ReceivedQueries(DSLContext db) {
        this.db = db;
    }

    public List<Received> of(UUID resident) {
        return received(SUBSIDY_RECEIVED.RESIDENT_ID.eq(resident));
    }

    public List<Received> in(YearMonth month) {
        return received(SUBSIDY_RECEIVED.SUBJECT_MONTH.eq(month.atDay(1)));
    }

    /** Every amount of everybody, for the full export. */
    public List<Received> all() {
        return received(DSL.noCondition());
    }

    private List<Received> received(Condition which) {
        return db.select(
                        SUBSIDY_RECEIVED.ID,
                        SUBSIDY_RECEIVED.RESIDENT_ID,
                        SUBSIDY_RECEIVED.SUBSIDY_KIND,
                        SUBSIDY_RECEIVED.SUBJECT_MONTH.convertFrom(YearMonth::from),
                        SUBSIDY_RECEIVED.AMOUNT,
                        SUBSIDY_RECEIVED.SOURCE.convertFrom(source -> Objects.requireNonNullElse(source, "")))
                .from(SUBSIDY_RECEIVED)
                .where(which)
                .orderBy(
                        SUBSIDY_RECEIVED.SUBJECT_MONTH.desc(),
                        SUBSIDY_RECEIVED.RESIDENT_ID,
                        SUBSIDY_RECEIVED.SUBSIDY_KIND)
                .fetch(mapping(Received::new));
    }
}
