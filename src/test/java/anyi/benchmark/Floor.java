// SPDX-License-Identifier: Apache-2.0
package anyi.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Table;

/** What the least work would be: the same rows by plain JDBC. */
final class Floor {
    static final int BATCH = 1_000;

    private Floor() {}

    static void say(boolean counts, String what, long begun) {
        System.out.println((counts ? what : "warm " + what) + " " + (System.nanoTime() - begun) / 1e6);
    }

    /** Takes a row as its driver gives it. */
    @FunctionalInterface
    interface Sink {
        void row(Object[] row) throws SQLException;
    }

    /** Every row of the table. */
    static List<Object[]> content(Connection connection, Table<?> table) throws SQLException {
        var rows = new ArrayList<Object[]>();
        try (PreparedStatement select = connection.prepareStatement("select * from " + table.getName())) {
            each(select, rows::add);
        }
        return rows;
    }

    /** Every row of the question, one after the other. */
    static void each(PreparedStatement select, Sink sink) throws SQLException {
        try (ResultSet found = select.executeQuery()) {
            int width = found.getMetaData().getColumnCount();
            while (found.next()) {
                var row = new Object[width];
                for (int i = 0; i < width; i++) {
                    row[i] = found.getObject(i + 1);
                }
                sink.row(row);
            }
        }
    }

    static void insert(Connection connection, Table<?> table, List<Object[]> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        String marks = "?" + ",?".repeat(rows.getFirst().length - 1);
        try (PreparedStatement insert =
                connection.prepareStatement("insert into " + table.getName() + " values (" + marks + ")")) {
            int waiting = 0;
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
                waiting++;
                if (waiting == BATCH) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            insert.executeBatch();
        }
    }
}
