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
        Floor.say(counts, "read", begun);
        Path home = folder.resolve("import-" + System.nanoTime());
        Path other = folder.resolve("insert-" + System.nanoTime());
        try (OpenHome imported = SampleHome.empty(home);
                OpenHome plain = SampleHome.empty(other)) {
            begun = System.nanoTime();
            var outcome = IntakeFixture.of(imported.store()).take(List.of(workbook), Decisions.NONE);
            Floor.say(counts, "import", begun);
            if (outcome.plan().read() != rows - 1) {
                throw new IllegalStateException(
                        rows - 1 + " rows, but imported " + outcome.plan().read());
            }
            insert(imported, plain, counts);
        }
        delete(home);
        delete(other);
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
                List<Object[]> rows = Floor.content(connection, table);
                int home = List.of(table.fields()).indexOf(table.field("home_id"));
                rows.forEach(row -> row[home] = to.store().homeId());
                contents.add(rows);
            }
        });
        long begun = System.nanoTime();
        to.store().write("测量员", "测量", tx -> {
            tx.db().connection(connection -> {
                for (int i = 0; i < TABLES.size(); i++) {
                    Floor.insert(connection, TABLES.get(i), contents.get(i));
                }
            });
            return true;
        });
        Floor.say(counts, "insert", begun);
    }

    private static void delete(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
