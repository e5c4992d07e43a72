// SPDX-License-Identifier: Apache-2.0
package anyi.settings.home;

import static anyi.store.schema.Tables.HOME;
import static anyi.store.schema.Tables.MARKER;
import static org.jooq.impl.DSL.select;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;

/** Reads what the home says of itself. */
public final class HomeQueries {
    private final DSLContext db;

    public HomeQueries(DSLContext db) {
        this.db = db;
    }

    /** The home as a draft to change. */
    public HomeDraft home() {
        return db.select(
                        HOME.NAME,
                        HOME.CREDIT_CODE,
                        HOME.DIVISION_CODE,
                        HOME.OWNERSHIP,
                        HOME.HOME_KIND,
                        HOME.RURAL_HOME,
                        HOME.OPENED_ON,
                        HOME.ADDRESS,
                        HOME.CONTACT_NAME,
                        HOME.PHONE,
                        HOME.HEAD_NAME)
                .from(HOME)
                .where(isOwn())
                .fetchSingle(Records.mapping(HomeDraft::new));
    }

    public String name() {
        return db.select(HOME.NAME).from(HOME).where(isOwn()).fetchSingle(row -> row.value1());
    }

    /** A bureau's file holds many homes; this file's own row is the one that the marker names. */
    private static Condition isOwn() {
        return HOME.ID.eq(select(MARKER.HOME_ID).from(MARKER));
    }
}
