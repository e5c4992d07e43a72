// SPDX-License-Identifier: Apache-2.0
package anyi.benchmark;

import anyi.bureau.Taking;
import anyi.bureau.TestCounty;
import anyi.handover.Subject;
import anyi.store.OpenHome;
import anyi.store.TestStores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jooq.Table;

/**
 * A process of its own: merges the packages of many homes into an encrypted bureau's file, month by month, some lost,
 * some doubled, all out of order, and at last compares each home with what the bureau knows of it, row by row. Says
 * {@code package N}, {@code wrong N}, {@code floor N} (the same bytes read and hashed, the same rows put in by plain
 * JDBC, one transaction a package) in milliseconds a package.
 */
final class Merging {
    /** So many homes live in memory at once. */
    private static final int TOGETHER = 20;

    private Merging() {}

    /** @param args a folder, how many homes, how many months */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]).resolve("merge-" + System.nanoTime()));
        int homes = Integer.parseInt(args[1]);
        int months = Integer.parseInt(args[2]);
        var random = new Random(20261124);
        var tally = new Tally();
        try (OpenHome file = SampleHome.empty(folder.resolve("bureau.anyi"));
                var county = new TestCounty(file.store(), TestCounty.Kept.OPEN)) {
            for (int from = 0; from < homes; from += TOGETHER) {
                for (int i = from; i < Math.min(homes, from + TOGETHER); i++) {
                    county.addNew("第" + (i + 1) + "敬老院", random);
                }
                for (int month = 1; month <= months; month++) {
                    month(county, folder, month, months, random, tally);
                }
                county.homes.forEach(county::assertSame);
                county.forgetHomes();
                System.out.println("homes until now " + Math.min(homes, from + TOGETHER) + " " + tally.times);
            }
            System.out.println("merged " + tally.taken);
            System.out.println("doubled " + tally.doubled);
            System.out.println("lost " + tally.lost);
            floor(file, folder, tally);
        }
    }

    private static final class Tally {
        private final Map<String, Long> times = new HashMap<>();
        private final List<Path> parcels = new ArrayList<>();
        private int taken;
        private int doubled;
        private int lost;
    }

    private static void month(TestCounty county, Path folder, int month, int months, Random random, Tally tally)
            throws IOException {
        LocalDate first = LocalDate.of(2026, 1, 1).plusMonths(month - 1L);
        var brought = new ArrayList<Path>();
        for (TestCounty.Home home : county.homes) {
            home.live(random, first);
            Path stick = Files.createDirectories(folder.resolve("stick").resolve(home.name + "-" + month));
            Path parcel = home.handOver(stick, first.plusMonths(1).minusDays(1));
            if (month < months && random.nextInt(5) == 0) {
                tally.lost++;
            } else {
                brought.add(parcel);
                if (random.nextInt(4) == 0) {
                    brought.add(parcel);
                }
            }
        }
        Collections.shuffle(brought, random);
        for (Path parcel : brought) {
            long begun = System.nanoTime();
            Taking taking = county.merge().take(parcel);
            long time = System.nanoTime() - begun;
            switch (taking) {
                case Taking.Taken _ -> {
                    tally.taken++;
                    tally.parcels.add(parcel);
                    tally.times.merge("taken", time, Long::sum);
                    System.out.println("package " + time / 1e6);
                }
                case Taking.Known _ -> tally.doubled++;
                default -> throw new IllegalStateException(parcel + " " + taking);
            }
        }
        Path receipts = Files.createDirectories(folder.resolve("receipts-" + System.nanoTime()));
        county.acknowledgeSome(receipts, random);
    }

    private static void floor(OpenHome bureau, Path folder, Tally tally) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        long begun = System.nanoTime();
        for (Path parcel : tally.parcels) {
            digest.update(Files.readAllBytes(parcel));
        }
        Map<Table<?>, List<Object[]>> rows = new HashMap<>();
        bureau.store().read().connection(connection -> {
            for (Table<?> table : Subject.tables()) {
                rows.put(table, Floor.content(connection, table));
            }
        });
        int count = rows.values().stream().mapToInt(List::size).sum();
        System.out.println("rows " + count);
        try (var plain = TestStores.plain(folder.resolve("plain"))) {
            for (int i = 0; i < tally.taken; i++) {
                for (var table : rows.entrySet()) {
                    List<Object[]> all = table.getValue();
                    int from = (int) ((long) all.size() * i / tally.taken);
                    int to = (int) ((long) all.size() * (i + 1) / tally.taken);
                    Floor.insert(plain.connection(), table.getKey(), all.subList(from, to));
                }
                plain.commit();
            }
        }
        System.out.println("floor " + (System.nanoTime() - begun) / 1e6 / tally.taken);
    }
}
