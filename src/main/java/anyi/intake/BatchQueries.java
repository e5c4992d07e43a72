// SPDX-License-Identifier: Apache-2.0
package anyi.intake;

import static anyi.store.schema.Tables.IMPORT_BATCH;
import static anyi.store.schema.Tables.IMPORT_FILE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.listAgg;
import static org.jooq.impl.DSL.select;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;

/** The imports that there were. */
public final class BatchQueries {
    private final DSLContext db;

    public BatchQueries(DSLContext db) {
        this.db = db;
    }

    /** The newest first. */
    public List<BatchRow> all() {
        return db.select(
                        IMPORT_BATCH.ID,
                        IMPORT_BATCH.IMPORTED_AT,
                        IMPORT_BATCH.IMPORTED_BY,
                        IMPORT_BATCH.ACT_REVISION,
                        IMPORT_BATCH.ROWS_READ,
                        IMPORT_BATCH.ROWS_TAKEN,
                        IMPORT_BATCH.ROWS_REFUSED,
                        IMPORT_BATCH.ROWS_UNCHANGED,
                        IMPORT_BATCH.TAKEN_BACK,
                        files())
                .from(IMPORT_BATCH)
                .orderBy(IMPORT_BATCH.REVISION.desc())
                .fetch(mapping(BatchRow::new));
    }

    private static Field<String> files() {
        return select(listAgg(IMPORT_FILE.FILE_NAME, "、").withinGroupOrderBy(IMPORT_FILE.FILE_NAME))
                .from(IMPORT_FILE)
                .where(IMPORT_FILE.HOME_ID.eq(IMPORT_BATCH.HOME_ID))
                .and(IMPORT_FILE.BATCH_ID.eq(IMPORT_BATCH.ID))
                .asField();
    }
}
