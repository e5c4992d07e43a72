// SPDX-License-Identifier: Apache-2.0
package anyi.bureau;

import static anyi.store.schema.Tables.BUREAU_PARCEL_CONTENT;
import static anyi.store.schema.Tables.RESIDENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.given.Given;
import anyi.handover.Acknowledging;
import anyi.handover.HandingOver;
import anyi.handover.HandoverCommands;
import anyi.handover.HandoverQueries;
import anyi.handover.ReceiptCommands;
import anyi.handover.parcel.Keys;
import anyi.handover.parcel.TestKeys;
import anyi.handover.parcel.Unfit;
import anyi.kit.Session;
import anyi.store.Backup;
import anyi.store.NewHome;
import anyi.store.OpenHome;
import anyi.store.Store;
import anyi.store.TestStores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MergeTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 31);

    @TempDir
    Path stick;

    private Path folder(String name) throws IOException {
        return Files.createDirectories(stick.resolve(name));
    }

    @Test
    void twenty_homes_three_months_lost_doubled_and_out_of_order() throws IOException {
        long seed = 20261124;
        var random = new Random(seed);
        try (var county = new TestCounty(20, random)) {
            var late = new ArrayList<Path>();
            for (int month = 1; month <= 3; month++) {
                LocalDate first = LocalDate.of(2026, month, 1);
                var brought = new ArrayList<Path>();
                for (TestCounty.Home home : county.homes) {
                    home.live(random, first);
                    Path parcel = home.handOver(
                            folder(home.name + month), first.plusMonths(1).minusDays(1));
                    if (random.nextInt(4) == 0 && month < 3) {
                        late.add(parcel);
                    } else {
                        brought.addAll(random.nextInt(3) == 0 ? List.of(parcel, parcel) : List.of(parcel));
                    }
                }
                Collections.shuffle(brought, random);
                brought.forEach(parcel -> take(county, parcel, seed));
                Path receipts = folder("receipts" + month);
                county.commands().writeReceipts(receipts);
                for (TestCounty.Home home : county.homes) {
                    if (random.nextInt(3) > 0) {
                        acknowledge(home, receipts);
                    }
                }
            }
            county.homes.forEach(county::assertSame);

            long revision = county.store.revision();
            Collections.shuffle(late, random);
            for (Path parcel : late) {
                var refused =
                        assertInstanceOf(Taking.Refused.class, county.merge().take(parcel));
                assertEquals(Unfit.Reason.OLDER, refused.why().reason());
            }
            county.homes.forEach(county::assertSame);
            for (Path parcel : late) {
                assertInstanceOf(Taking.Known.class, county.merge().take(parcel));
            }
            assertEquals(revision + late.size(), county.store.revision(), "that they came, and nothing else");
            assertTrue(county.queries().members().stream()
                    .allMatch(member -> member.missing().isEmpty()));
            TestStores.assertWhole(county.store);
        }
    }

    @Test
    void two_files_that_became_one_are_one_at_the_bureau_and_two_again_once_that_is_undone() throws IOException {
        var random = new Random(20261128);
        try (var county = new TestCounty(1, random)) {
            TestCounty.Home home = county.homes.getFirst();
            LocalDate first = LocalDate.of(2026, 1, 1);
            home.live(random, first);
            // the number of the file that goes is the one that holds, and its rows are known to the bureau already
            java.util.UUID one = home.a
                    .resident("王秀英")
                    .born("1935-06-06")
                    .idNumber("X1")
                    .admitted("2026-01-02")
                    .save();
            java.util.UUID other = home.a
                    .resident("王秀英")
                    .born("1935-06-06")
                    .idNumber("X2")
                    .admitted("2020-01-02")
                    .discharged("2021-01-02", anyi.term.DischargeReason.FAMILY)
                    .emergencyContact("王大明", "13900000001")
                    .save();
            take(county, home.handOver(folder("one"), first.plusDays(30)), 1);
            receipts(county, home, "r1");

            var before = home.store.read().fetchCount(RESIDENT);
            anyi.resident.merge.GivenMerge.takingNumberOfOther(home.store, one, other);
            take(county, home.handOver(folder("two"), first.plusDays(60)), 1);
            receipts(county, home, "r2");
            county.assertSame(home);
            assertEquals(before - 1, county.store.read().fetchCount(RESIDENT));

            anyi.resident.merge.GivenMerge.takeBack(home.store);
            take(county, home.handOver(folder("three"), first.plusDays(90)), 1);
            county.assertSame(home);
            assertEquals(before, county.store.read().fetchCount(RESIDENT));
            TestStores.assertWhole(county.store);
        }
    }

    private void receipts(TestCounty county, TestCounty.Home home, String name) throws IOException {
        Path receipts = folder(name);
        county.commands().writeReceipts(receipts);
        acknowledge(home, receipts);
    }

    private static void take(TestCounty county, Path parcel, long seed) {
        Taking taking = county.merge().take(parcel);
        assertTrue(taking instanceof Taking.Taken || taking instanceof Taking.Known, () -> seed + " " + taking);
    }

    private static void acknowledge(TestCounty.Home home, Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.getFileName().toString().contains("_" + home.name + "_"))
                    .toList()) {
                assertInstanceOf(
                        Acknowledging.Acknowledged.class, home.receipts().acknowledge(file));
            }
        }
    }

    @Test
    void twice_changes_nothing() throws IOException {
        try (var county = new TestCounty(1, new Random(1))) {
            Path parcel = county.homes.getFirst().handOver(stick, JANUARY);
            assertInstanceOf(Taking.Taken.class, county.merge().take(parcel));
            long revision = county.store.revision();

            assertInstanceOf(Taking.Known.class, county.merge().take(parcel));

            assertEquals(revision, county.store.revision());
        }
    }

    @Test
    void a_gap_is_named_kept_out_and_healed() throws IOException {
        try (var county = new TestCounty(1, new Random(2));
                Store forgetful = TestStores.empty()) {
            TestCounty.Home home = county.homes.getFirst();
            Path first = home.handOver(folder("1"), JANUARY);
            county.merge().take(first);
            county.commands().writeReceipts(folder("r"));
            acknowledge(home, folder("r"));
            home.live(new Random(3), LocalDate.of(2026, 2, 1));
            Path second = home.handOver(folder("2"), JANUARY.plusMonths(1));
            // a bureau that went back to its backup of before the first package
            forgetful.write("局", "登记", tx -> {
                var row = new anyi.store.schema.tables.records.HomeRecord();
                row.setId(forgetful.homeId());
                row.setName("民政局");
                row.setRuralHome(false);
                tx.insert(row);
                return true;
            });
            var session = new Session("养老科");
            var commands =
                    new BureauCommands(forgetful, session, TestCounty.CHINESE, TestStores.CLOCK, TestKeys.of("bureau"));
            commands.establish(10);
            commands.register(home.handover(JANUARY).card());
            var merge =
                    new MergeCommands(forgetful, session, TestCounty.CHINESE, TestStores.CLOCK, TestKeys.of("bureau"));

            var waiting = assertInstanceOf(Taking.Waiting.class, merge.take(second));
            assertEquals(List.of(1), waiting.missing());
            assertEquals(0, forgetful.read().fetchCount(RESIDENT), "nothing of it shows");
            assertInstanceOf(Taking.Known.class, merge.take(second));
            MemberRow member = new BureauQueries(forgetful.read()).members().getFirst();
            assertEquals(List.of(1), member.missing());
            assertEquals(List.of(2), member.waiting());

            var healed = assertInstanceOf(Taking.Taken.class, merge.take(first));
            assertEquals(List.of(2), healed.healed());
            assertFalse(forgetful.read().fetchExists(BUREAU_PARCEL_CONTENT));
            MemberRow now = new BureauQueries(forgetful.read()).members().getFirst();
            assertEquals(List.of(), now.missing());
            assertEquals(2, now.number().orElseThrow());
            TestStores.assertWhole(forgetful);
        }
    }

    @Test
    void damaged_foreign_and_contradictory_ones_are_refused_by_name_and_change_nothing() throws IOException {
        try (var county = new TestCounty(2, new Random(4));
                var stranger = new TestCounty.Home("外县敬老院")) {
            stranger.begin(new Random(5));
            stranger.receipts().register(county.commands().card());
            TestCounty.Home home = county.homes.getFirst();
            Path good = home.handOver(stick, JANUARY);
            byte[] bytes = Files.readAllBytes(good);
            long revision = county.store.revision();

            assertEquals(Unfit.Reason.DAMAGED, refusal(county, write("cut", Arrays.copyOf(bytes, bytes.length / 2))));
            byte[] flipped = bytes.clone();
            flipped[bytes.length - 100] ^= 1;
            assertEquals(Unfit.Reason.DAMAGED, refusal(county, write("flipped", flipped)));
            assertEquals(Unfit.Reason.UNKNOWN_KEY, refusal(county, stranger.handOver(folder("s"), JANUARY)));
            assertEquals(Unfit.Reason.UNREADABLE, refusal(county, stick.resolve("gone")));
            assertEquals(revision, county.store.revision());
            assertEquals(0, county.store.read().fetchCount(RESIDENT));

            county.merge().take(good);
            county.commands().writeReceipts(folder("r"));
            Path receipt;
            try (Stream<Path> files = Files.list(folder("r"))) {
                receipt = files.findFirst().orElseThrow();
            }
            assertEquals(Unfit.Reason.IS_RECEIPT, refusal(county, receipt));
            assertEquals(
                    Unfit.Reason.FOR_OTHERS,
                    assertInstanceOf(
                                    Acknowledging.Refused.class,
                                    county.homes.get(1).receipts().acknowledge(receipt))
                            .why()
                            .reason(),
                    "a receipt for another home");
        }
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(stick.resolve(name), bytes);
    }

    private static Unfit.Reason refusal(TestCounty county, Path file) {
        return assertInstanceOf(Taking.Refused.class, county.merge().take(file))
                .why()
                .reason();
    }

    @Test
    void a_home_that_went_back_to_a_backup_is_noticed_and_begins_again() throws IOException {
        char[] password = "一个好密码".toCharArray();
        var session = new Session("办公室");
        try (var county = new TestCounty(0, new Random(6))) {
            OpenHome home = TestStores.folder(stick.resolve("院.anyi"))
                    .create(new NewHome("院", "办公室", "建立"), password)
                    .home();
            Keys keys = Keys.of(home::secret);
            var receipts = new ReceiptCommands(home.store(), session, TestCounty.CHINESE, TestStores.CLOCK, keys);
            receipts.register(county.commands().card());
            county.commands().register(handover(home, keys).card());
            new Given(home.store()).resident("王秀英").admitted("2026-01-01").save();
            assertInstanceOf(Taking.Taken.class, county.merge().take(handOver(home, keys, "1", false)));
            county.commands().writeReceipts(folder("r"));
            try (Stream<Path> files = Files.list(folder("r"))) {
                receipts.acknowledge(files.findFirst().orElseThrow());
            }
            Backup backup = home.backUp(Backup.Kind.BY_HAND);
            new Given(home.store()).resident("李桂兰").admitted("2026-02-01").save();
            assertInstanceOf(Taking.Taken.class, county.merge().take(handOver(home, keys, "2", false)));

            try (OpenHome again = home.restore(backup)) {
                for (String name : List.of("赵德发", "孙玉珍", "周福")) {
                    new Given(again.store())
                            .resident(name)
                            .admitted("2026-02-01")
                            .save();
                    assertEquals(Unfit.Reason.OTHER_HISTORY, refusal(county, handOver(again, keys, name, false)));
                }
                assertInstanceOf(Taking.Taken.class, county.merge().take(handOver(again, keys, "3", true)));
                assertEquals(
                        List.of("周福", "孙玉珍", "王秀英", "赵德发"),
                        county.store.read().fetch(RESIDENT).stream()
                                .map(row -> row.getName())
                                .sorted()
                                .toList());
            }
        }
    }

    private static HandoverCommands handover(OpenHome home, Keys keys) {
        return new HandoverCommands(home.store(), new Session("办公室"), TestCounty.CHINESE, TestStores.CLOCK, keys);
    }

    private Path handOver(OpenHome home, Keys keys, String folder, boolean whole) throws IOException {
        var made = handover(home, keys).handOver(new HandingOver.Ask(folder(folder), whole, false));
        return assertInstanceOf(HandingOver.Made.class, made).file();
    }

    @Test
    void everything_again_takes_the_place_of_what_was_known() throws IOException {
        try (var county = new TestCounty(1, new Random(8))) {
            TestCounty.Home home = county.homes.getFirst();
            county.merge().take(home.handOver(folder("1"), JANUARY));
            home.live(new Random(9), LocalDate.of(2026, 2, 1));
            var made = home.handover(JANUARY.plusMonths(1)).handOver(new HandingOver.Ask(folder("2"), true, false));

            county.merge().take(((HandingOver.Made) made).file());

            county.assertSame(home);
        }
    }

    @Test
    void a_question_travels_to_the_row_and_its_answer_back() throws IOException {
        try (var county = new TestCounty(1, new Random(10))) {
            TestCounty.Home home = county.homes.getFirst();
            county.merge().take(home.handOver(folder("1"), JANUARY));
            var person = home.store.read().fetch(RESIDENT).getFirst();
            county.commands().ask(home.store.homeId(), "resident", person.getId(), person.getId(), "证件号请核对");
            assertEquals(1, county.commands().writeReceipts(folder("r")).size());
            acknowledge(home, folder("r"));

            var question = new HandoverQueries(home.store.read()).questions().getFirst();
            assertEquals("证件号请核对", question.question());
            assertEquals(person.getName(), question.name().orElseThrow());
            home.receipts().answer(question.id(), "已核对，无误");
            county.merge().take(home.handOver(folder("2"), JANUARY.plusMonths(1)));

            AskedRow asked = county.queries().questions().getFirst();
            assertEquals("已核对，无误", asked.answer().orElseThrow());
            assertEquals(1, county.commands().writeReceipts(folder("r2")).size());
            assertEquals(0, county.commands().writeReceipts(folder("r3")).size(), "nothing is owed any more");
        }
    }
}
