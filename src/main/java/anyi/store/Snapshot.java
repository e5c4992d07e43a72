// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.DSLContext;

/**
 * What a database holds, counted: two copies with the same are the same home at the same moment. Asks by name, since
 * the schema may be older than the generated classes.
 */
record Snapshot(int schema, long revision, String headHash, String lastActAt, long inHouse, Map<String, Long> counts) {

    static Snapshot of(DSLContext db) {
        var counts = new LinkedHashMap<String, Long>();
        for (String each : tables(db)) {
            counts.put(each.toLowerCase(Locale.ROOT), number(db, "select count(*) from \"" + each + "\""));
        }
        int schema = (int) number(db, "select schema_version from marker");
        var last = db.select(
                        field(name("REVISION"), Long.class),
                        field(name("ACT_HASH"), String.class),
                        field(name("HAPPENED_AT"), OffsetDateTime.class))
                .from(table(name("ACT")))
                .orderBy(field(name("REVISION")).desc())
                .limit(1)
                .fetchOne();
        long inHouse = number(db, "select count(*) from stay where discharged_on is null");
        return last == null
                ? new Snapshot(schema, 0, ActHash.START, "", inHouse, counts)
                : new Snapshot(
                        schema,
                        last.value1(),
                        last.value2(),
                        last.value3().toInstant().toString(),
                        inHouse,
                        counts);
    }

    /** The contents that rows of the database name; a schema without them names none. */
    static Set<String> attachments(DSLContext db) {
        for (String table : tables(db)) {
            if (table.equals("ATTACHMENT")) {
                return Set.copyOf(db.select(field(name("SHA256"), String.class))
                        .from(table(name("ATTACHMENT")))
                        .fetchSet(0, String.class));
            }
        }
        return Set.of();
    }

    static Iterable<String> tables(DSLContext db) {
        return db.select(field("table_name", String.class))
                .from("information_schema.tables")
                .where("table_schema = 'PUBLIC'")
                .orderBy(field("table_name"))
                .fetch(0, String.class);
    }

    private static long number(DSLContext db, String sql) {
        return ((Number) Objects.requireNonNull(db.fetchSingle(sql).get(0))).longValue();
    }
}
