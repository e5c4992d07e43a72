// SPDX-License-Identifier: Apache-2.0
package anyi.benchmark;

import static anyi.store.schema.Tables.FUNDING_PERIOD;
import static anyi.store.schema.Tables.RESIDENT;
import static anyi.store.schema.Tables.STAY;

import anyi.intake.IntakeFixture;
import anyi.intake.plan.Decisions;
import anyi.sheet.Opening;
import anyi.sheet.Rows;
import anyi.sheet.Sheet;
import anyi.sheet.Workbook;
import anyi.store.OpenHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Table;

/**
 * A process of its own: reads a workbook, imports it into a fresh encrypted home, and puts the same rows into another
 * one by plain JDBC, in turns. Says {@code read N}, {@code import N}, {@code insert N} in milliseconds.
 */
final class Importing {
    private static final List<Table<?>> TABLES = List.of(RESIDENT, STAY, FUNDING_PERIOD);
    private static final int BATCH = 1_000;

    private final Path workbook;
    private final Path folder;

    private Importing(Path workbook, Path folder) {
        this.workbook = workbook;
        this.folder = folder;
    }

    public static void main(String[] args) throws Exception {
        var importing = new Importing(Path.of(args[0]), Path.of(args[1]));
        int rounds = Integer.parseInt(args[2]);
        for (int round = 0; round <= rounds; round++) {
            importing.round(round > 0);
        }
    }

    private void round(boolean counts) throws Exception {
        long begun = System.nanoTime();
        int rows = read();
        say(counts, "read", begun);
        Path home = folder.resolve("import-" + System.nanoTime());
        Path other = folder.resolve("insert-" + System.nanoTime());
        try (OpenHome imported = SampleHome.empty(home);
                OpenHome plain = SampleHome.empty(other)) {
            begun = System.nanoTime();
            var outcome = IntakeFixture.of(imported.store()).take(List.of(workbook), Decisions.NONE);
            say(counts, "import", begun);
            if (outcome.plan().read() != rows - 1) {
                throw new IllegalStateException(
                        rows - 1 + " rows, but imported " + outcome.plan().read());
            }
            insert(imported, plain, counts);
        }
        delete(home);
        delete(other);
    }

    private static void say(boolean counts, String what, long begun) {
        System.out.println((counts ? what : "warm " + what) + " " + (System.nanoTime() - begun) / 1e6);
    }

    private int read() {
        int read = 0;
        if (!(Workbook.open(workbook) instanceof Opening.Opened(Workbook opened))) {
            throw new IllegalStateException("cannot be read: " + workbook);
        }
        try (opened) {
            for (Sheet sheet : opened.sheets()) {
                try (Rows rows = sheet.rows()) {
                    for (; rows.hasNext(); rows.next()) {
                        read++;
                    }
                }
            }
        }
        return read;
    }

    /** What the import wrote, without the log of it, as raw batches. */
    private static void insert(OpenHome from, OpenHome to, boolean counts) {
        var contents = new ArrayList<List<Object[]>>();
        from.store().read().connection(connection -> {
            for (Table<?> table : TABLES) {
                contents.add(content(connection, table));
            }
        });
        long begun = System.nanoTime();
        to.store().write("测量员", "测量", tx -> {
            tx.db().connection(connection -> {
                for (int i = 0; i < TABLES.size(); i++) {
                    insert(connection, TABLES.get(i), contents.get(i), to);
                }
            });
            return true;
        });
        say(counts, "insert", begun);
    }

    private static List<Object[]> content(Connection connection, Table<?> table) throws SQLException {
        var rows = new ArrayList<Object[]>();
        try (PreparedStatement select = connection.prepareStatement("select * from " + table.getName());
                ResultSet found = select.executeQuery()) {
            int width = found.getMetaData().getColumnCount();
            while (found.next()) {
                var row = new Object[width];
                for (int i = 0; i < width; i++) {
                    row[i] = found.getObject(i + 1);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static void insert(Connection connection, Table<?> table, List<Object[]> rows, OpenHome to)
            throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        String marks = "?" + ",?".repeat(rows.getFirst().length - 1);
        int home = home(table);
        try (PreparedStatement insert =
                connection.prepareStatement("insert into " + table.getName() + " values (" + marks + ")")) {
            int waiting = 0;
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, i == home ? to.store().homeId() : row[i]);
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

    private static int home(Table<?> table) {
        for (int i = 0; i < table.fields().length; i++) {
            if (table.fields()[i].getName().equals("home_id")) {
                return i;
            }
        }
        throw new IllegalStateException(table.getName());
    }

    private static void delete(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
