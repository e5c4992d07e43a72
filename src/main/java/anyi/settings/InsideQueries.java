// SPDX-License-Identifier: Apache-2.0
package anyi.settings;

import static anyi.store.schema.Tables.ACT;
import static org.jooq.Records.mapping;

import java.util.List;
import org.jooq.DSLContext;

/** What stands in a backup. */
public final class InsideQueries {
    private final DSLContext db;

    public InsideQueries(DSLContext db) {
        this.db = db;
    }

    /** The newest acts, the newest first. */
    public List<InsideRow> lastActs(int count) {
        return db.select(ACT.HAPPENED_AT, ACT.ACTOR, ACT.PURPOSE)
                .from(ACT)
                .orderBy(ACT.REVISION.desc())
                .limit(count)
                .fetch(mapping(InsideRow::new));
    }
}
