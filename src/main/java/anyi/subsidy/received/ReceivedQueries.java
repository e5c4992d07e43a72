// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.received;

import static anyi.store.schema.Tables.SUBSIDY_RECEIVED;
import static org.jooq.Records.mapping;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;

/** Reads what was paid before Anyi. */
public final class ReceivedQueries {
    private final DSLContext db;

    public ReceivedQueries(DSLContext db) {
        this.db = db;
    }

    public List<Received> of(UUID resident) {
        return db.select(
                        SUBSIDY_RECEIVED.ID,
                        SUBSIDY_RECEIVED.RESIDENT_ID,
                        SUBSIDY_RECEIVED.SUBSIDY_KIND,
                        SUBSIDY_RECEIVED.SUBJECT_MONTH.convertFrom(YearMonth::from),
                        SUBSIDY_RECEIVED.AMOUNT,
                        SUBSIDY_RECEIVED.SOURCE.convertFrom(source -> Objects.requireNonNullElse(source, "")))
                .from(SUBSIDY_RECEIVED)
                .where(SUBSIDY_RECEIVED.RESIDENT_ID.eq(resident))
                .orderBy(SUBSIDY_RECEIVED.SUBJECT_MONTH.desc(), SUBSIDY_RECEIVED.SUBSIDY_KIND)
                .fetch(mapping(Received::new));
    }

    public List<Received> in(YearMonth month) {
        return db.select(
                        SUBSIDY_RECEIVED.ID,
                        SUBSIDY_RECEIVED.RESIDENT_ID,
                        SUBSIDY_RECEIVED.SUBSIDY_KIND,
                        SUBSIDY_RECEIVED.SUBJECT_MONTH.convertFrom(YearMonth::from),
                        SUBSIDY_RECEIVED.AMOUNT,
                        SUBSIDY_RECEIVED.SOURCE.convertFrom(source -> Objects.requireNonNullElse(source, "")))
                .from(SUBSIDY_RECEIVED)
                .where(SUBSIDY_RECEIVED.SUBJECT_MONTH.eq(month.atDay(1)))
                .orderBy(SUBSIDY_RECEIVED.RESIDENT_ID)
                .fetch(mapping(Received::new));
    }
}
