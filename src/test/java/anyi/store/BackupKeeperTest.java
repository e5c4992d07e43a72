// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups that nobody asks for: when they are made, which of them stay, and what is said when one is bad. */
class BackupKeeperTest {
    private static final char[] PASSWORD = "password".toCharArray();

    @TempDir
    Path dir = Path.of("");

    private Instant now = TestStores.CLOCK.instant();
    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Shanghai");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };
    private final List<BackupKeeper.State> told = new ArrayList<>();

    private OpenHome home() {
        return TestStores.folder(dir.resolve("h"), clock, Migrations.all(), Rebuild.LARGE)
                .create(TestStores.NEW, PASSWORD.clone())
                .home();
    }

    private void later(Duration time) {
        now = now.plus(time);
    }

    @Test
    void an_hour_with_changes_brings_one_and_an_hour_without_none() {
        try (var home = home()) {
            var keeper = new BackupKeeper(home, told::add);
            keeper.look();
            assertEquals(1, home.backups().size());
            TestStores.building(home.store(), "1号楼");
            later(Duration.ofMinutes(59));
            keeper.look();
            assertEquals(1, home.backups().size());
            later(Duration.ofMinutes(1));
            keeper.look();
            assertEquals(2, home.backups().size());
            later(Duration.ofHours(5));
            keeper.look();
            assertEquals(2, home.backups().size());
            TestStores.building(home.store(), "2号楼");
            keeper.close();
            assertEquals(
                    Backup.Kind.ON_CLOSE, home.backups().getFirst().manifest().kind());
            keeper.look();
            assertEquals(3, home.backups().size());
            assertTrue(told.stream().allMatch(BackupKeeper.State::good));
        }
    }

    @Test
    void how_it_stands_is_told_when_it_changes_also_by_somebody_elses_copy() throws IOException {
        Path stick = dir.resolve("stick");
        Files.createDirectories(stick);
        try (var home = home()) {
            var keeper = new BackupKeeper(home, told::add);
            keeper.look();
            keeper.look();
            TestStores.building(home.store(), "1号楼");
            keeper.look();
            assertEquals(1, told.size());
            home.setSecondPlace(stick);
            keeper.look();
            assertEquals(2, told.size());
            assertTrue(told.getLast().second().isPresent());
            home.backUp(Backup.Kind.BY_HAND);
            keeper.look();
            assertEquals(3, told.size());
            assertEquals(home.backups().stream().findFirst(), told.getLast().newest());
            assertEquals(
                    home.secondCopies().stream().findFirst(), told.getLast().second());
            Files.delete(home.backups().getFirst().file());
            keeper.look();
            assertEquals(4, told.size());
            assertEquals(home.backups().stream().findFirst(), told.getLast().newest());
            Files.move(stick, dir.resolve("pulled out"));
            keeper.look();
            assertEquals(5, told.size());
            assertEquals(java.util.Optional.empty(), told.getLast().second());
        }
    }

    @Test
    void once_a_week_the_newest_is_proven_again_and_a_bad_one_is_told() throws IOException {
        try (var home = home()) {
            var keeper = new BackupKeeper(home, told::add);
            keeper.look();
            later(Duration.ofDays(7));
            keeper.look();
            assertTrue(told.getLast().good());
            Path file = home.backups().getFirst().file();
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
            later(Duration.ofDays(6));
            keeper.look();
            assertTrue(told.getLast().good());
            later(Duration.ofDays(1));
            keeper.look();
            assertFalse(told.getLast().good());
        }
    }

    @Test
    void a_clock_set_back_keeps_no_backup_from_being_made_and_loses_none() {
        try (var home = home()) {
            var keeper = new BackupKeeper(home, told::add);
            keeper.look();
            TestStores.building(home.store(), "1号楼");
            later(Duration.ofDays(-3650));
            keeper.look();
            assertEquals(2, home.backups().size());
        }
    }

    @Test
    void a_copy_goes_to_the_second_place_while_it_is_there() throws IOException {
        Path stick = dir.resolve("stick");
        Files.createDirectories(stick);
        try (var home = home()) {
            home.backUp(Backup.Kind.BY_HAND);
            home.setSecondPlace(stick);
            assertEquals(1, home.secondCopies().size());
            TestStores.building(home.store(), "1号楼");
            home.backUp(Backup.Kind.BY_HAND);
            assertEquals(2, home.secondCopies().size());
            Files.move(stick, dir.resolve("pulled"));
            home.backUp(Backup.Kind.BY_HAND);
            assertEquals(3, home.backups().size());
            assertEquals(List.of(), home.secondCopies());
            assertFalse(Files.exists(stick));
        }
        Backup copy =
                HomeFolder.verify(Backups.list(dir.resolve("pulled")).getFirst().file(), PASSWORD.clone(), dir);
        assertEquals(2, copy.manifest().revision());
    }

    @Test
    void before_a_large_step_there_is_a_copy_of_what_was() {
        try (var home = home()) {
            TestStores.building(home.cautiously(), "1号楼");
            assertEquals(1, home.backups().getFirst().manifest().revision());
            TestStores.building(home.store(), "2号楼");
            TestStores.building(home.cautiously(), "3号楼");
            assertEquals(
                    List.of(3L, 1L),
                    home.backups().stream()
                            .map(each -> each.manifest().revision())
                            .toList());
        }
    }

    @Test
    void of_three_years_of_hours_some_of_each_age_stay() {
        var all = new ArrayList<Backup>();
        Instant start = now.minus(Duration.ofDays(1100));
        for (int hour = 0; hour <= 1100 * 24; hour++) {
            all.add(backup(start.plus(Duration.ofHours(hour)), hour, Backup.Kind.HOURLY));
        }
        all.add(backup(start, 1, Backup.Kind.BY_HAND));
        all.add(backup(now.plus(Duration.ofDays(400)), 2, Backup.Kind.HOURLY));
        List<Backup> kept = new ArrayList<>(all);
        var gone = new java.util.HashSet<>(new Rotation(clock).superfluous(all));
        kept.removeIf(gone::contains);
        List<Long> hours = kept.stream()
                .filter(each -> each.manifest().kind() == Backup.Kind.HOURLY)
                .map(each -> Duration.between(each.manifest().made(), now).toHours())
                .toList();
        assertTrue(hours.containsAll(List.of(0L, 1L, 20L)), hours.toString());
        assertTrue(hours.stream().anyMatch(age -> age > 10 * 30 * 24L), hours.toString());
        assertTrue(kept.size() > 40 && kept.size() < 24 + 14 + 8 + 12 + 3, String.valueOf(kept.size()));
        assertTrue(kept.stream().anyMatch(each -> each.manifest().kind() == Backup.Kind.BY_HAND));
        assertTrue(kept.stream().anyMatch(each -> each.manifest().made().isAfter(now)));
    }

    private static Backup backup(Instant made, long revision, Backup.Kind kind) {
        return new Backup(
                Path.of(revision + kind.name()),
                new Backup.Manifest(
                        1, new UUID(1, 1), made.toString(), kind, 18, "", revision, "", "", 0, Map.of(), ""));
    }
}
