// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/**
 * Holds a copy of the live database against one made from backup and journal: hash by hash for each table, and where two
 * differ, row by row.
 */
final class FullCheck {
    private static final int NAMED = 100;

    private FullCheck() {}

    /** Nothing where both hold the same. */
    static List<OpenHome.BadRow> compare(H2Database.Address live, H2Database.Address reference) throws SQLException {
        try (H2Database one = H2Database.peek(live);
                H2Database other = H2Database.peek(reference)) {
            Map<String, String> expected = ContentHash.of(other.admin());
            var bad = new ArrayList<OpenHome.BadRow>();
            for (String table : Snapshot.tables(other.admin())) {
                String name = table.toLowerCase(Locale.ROOT);
                if (!ContentHash.isLeftOut(name) && !found(one, table).equals(expected.get(name))) {
                    bad.addAll(rows(one, other, table));
                }
            }
            return bad;
        }
    }

    private static String found(H2Database live, String table) {
        try {
            return ContentHash.of(live.admin(), table);
        } catch (DataAccessException e) {
            return "unreadable";
        }
    }

    private static List<OpenHome.BadRow> rows(H2Database live, H2Database reference, String table) {
        Map<String, Integer> expected = lines(reference.admin(), table);
        Map<String, Integer> there;
        try {
            there = lines(live.admin(), table);
        } catch (DataAccessException e) {
            return List.of(new OpenHome.BadRow(table.toLowerCase(Locale.ROOT), "*"));
        }
        var bad = new ArrayList<OpenHome.BadRow>();
        expected.forEach((line, count) -> {
            if (!Objects.equals(there.get(line), count) && bad.size() < NAMED) {
                bad.add(new OpenHome.BadRow(table.toLowerCase(Locale.ROOT), id(line)));
            }
        });
        if (bad.isEmpty()) {
            bad.add(new OpenHome.BadRow(table.toLowerCase(Locale.ROOT), "+"));
        }
        return bad;
    }

    private static Map<String, Integer> lines(DSLContext db, String table) {
        var lines = new HashMap<String, Integer>();
        try (var rows = db.resultQuery("select * from \"" + table + "\"").fetchLazy()) {
            rows.forEach(row -> lines.merge(ContentHash.line(row), 1, Integer::sum));
        }
        return lines;
    }

    private static String id(String line) {
        int at = line.indexOf(" id=");
        int end = line.indexOf(',', at + 1);
        return at < 0 || end < 0 ? line.substring(0, Math.min(60, line.length())) : line.substring(at + 4, end);
    }
}
