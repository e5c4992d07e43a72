// SPDX-License-Identifier: Apache-2.0
package anyi.ledger;

import static anyi.store.schema.Tables.ACT;
import static anyi.store.schema.Tables.HOME;
import static anyi.store.schema.Tables.HOME_RATING;
import static anyi.store.schema.Tables.LEDGER_EXPORT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;

import anyi.ledger.form.HomeRow;
import anyi.ledger.form.HomeRow.Mark;
import anyi.ledger.form.Ledger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record2;

/** What lists need beside the facts of the features: the home's head, and what went out before. */
public final class LedgerQueries {
    private final DSLContext db;

    public LedgerQueries(DSLContext db) {
        this.db = db;
    }

    /** The home with its rating of the day. */
    public HomeRow home(LocalDate on) {
        return db.select(
                        HOME.NAME,
                        HOME.HOME_KIND.convertFrom(Optional::ofNullable),
                        HOME.OWNERSHIP.convertFrom(Optional::ofNullable),
                        HOME_RATING.STARS.convertFrom(
                                stars -> Optional.ofNullable(stars).map(Short::intValue)),
                        row(ACT.REVISION, ACT.ACT_HASH).convertFrom(LedgerQueries::mark))
                .from(HOME)
                .leftJoin(HOME_RATING)
                .on(HOME_RATING.HOME_ID.eq(HOME.HOME_ID))
                .and(HOME_RATING.VALID_FROM.le(on))
                .and(HOME_RATING.VALID_TO.isNull().or(HOME_RATING.VALID_TO.gt(on)))
                .leftJoin(ACT)
                .on(ACT.HOME_ID.eq(HOME.HOME_ID))
                .orderBy(ACT.REVISION.desc())
                .limit(1)
                .fetchSingle(mapping(HomeRow::new));
    }

    private static Optional<Mark> mark(Record2<Long, String> act) {
        return Optional.ofNullable(act.value1()).map(revision -> new Mark(revision, act.value2()));
    }

    /** The last lists that went out, the newest first. */
    public List<ExportedRow> exported(int howMany) {
        return db.select(
                        LEDGER_EXPORT.LEDGER.convertFrom(Ledger::valueOf),
                        LEDGER_EXPORT.AS_OF,
                        LEDGER_EXPORT.FILE_NAME,
                        LEDGER_EXPORT.ROW_COUNT,
                        LEDGER_EXPORT.EXPORTED_AT,
                        LEDGER_EXPORT.EXPORTED_BY)
                .from(LEDGER_EXPORT)
                .orderBy(LEDGER_EXPORT.EXPORTED_AT.desc(), LEDGER_EXPORT.ID.desc())
                .limit(howMany)
                .fetch(mapping(ExportedRow::new));
    }
}
