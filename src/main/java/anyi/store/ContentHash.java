// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import anyi.store.vault.DataKey;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/**
 * What rows hold, as one number that does not depend on their order: the sum of their SHA-256. Asks by name, since the
 * schema may be older than the generated classes.
 */
final class ContentHash {
    private static final BigInteger ALL = BigInteger.ONE.shiftLeft(256);

    private final MessageDigest digest = DataKey.sha256();
    private BigInteger sum = BigInteger.ZERO;

    void add(String row) {
        sum = sum.add(new BigInteger(1, digest.digest(row.getBytes(StandardCharsets.UTF_8))))
                .mod(ALL);
    }

    String hex() {
        return String.format(Locale.ROOT, "%064x", sum);
    }

    /** Of each table. */
    static Map<String, String> of(DSLContext db) {
        var hashes = new TreeMap<String, String>();
        for (String table : Snapshot.tables(db)) {
            hashes.put(table.toLowerCase(Locale.ROOT), of(db, table));
        }
        return hashes;
    }

    static String of(DSLContext db, String table) {
        var hash = new ContentHash();
        try (var rows = db.resultQuery("select * from \"" + table + "\"").fetchLazy()) {
            rows.forEach(row -> hash.add(line(row)));
        }
        return hash.hex();
    }

    /** Tables that say how a database came to be, not what the home holds. */
    static boolean isLeftOut(String table) {
        return table.equals("marker") || table.equals("flyway_schema_history");
    }

    /** Columns by name, so that a copy whose columns were added in another order is the same. */
    static String line(Record row) {
        var values = new TreeMap<String, String>();
        for (Field<?> field : row.fields()) {
            Object value = row.get(field);
            if (value != null) {
                values.put(field.getName().toLowerCase(Locale.ROOT), String.valueOf(value));
            }
        }
        return values.toString();
    }
}
