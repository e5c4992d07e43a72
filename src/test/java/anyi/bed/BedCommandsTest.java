// SPDX-License-Identifier: Apache-2.0
package anyi.bed;

import static anyi.store.schema.Tables.BED_SERVICE_PERIOD;
import static anyi.store.schema.Tables.BED_TYPE_PERIOD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.bed.BedResult.Done;
import anyi.bed.BedResult.Refused;
import anyi.bed.TakenIn.Outcome;
import anyi.term.BedService;
import anyi.term.BedState;
import anyi.term.BedType;
import anyi.term.LeaveKind;
import anyi.term.RoomSex;
import anyi.term.Sex;
import anyi.value.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BedCommandsTest {
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private final TestHome home = new TestHome();

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    void a_sentence_becomes_beds_in_the_order_of_the_house() {
        home.built("1栋 2层 10间房 每间3张床", BedType.ORDINARY, "2026-01-01");
        List<BedRow> beds = home.queries.on(TestHome.TODAY);
        assertEquals(30, beds.size());
        assertEquals("101-1", beds.getFirst().label());
        assertEquals("205-3", beds.getLast().label());
        assertEquals("1号楼", beds.getFirst().place().building().name());
        assertEquals("二层", beds.getLast().place().floor().name());
        assertTrue(beds.stream().allMatch(bed -> bed.state() == BedState.FREE));
        assertEquals(List.of(), home.queries.on(LocalDate.of(2025, 12, 31)), "not there before they were built");
    }

    @Test
    void a_second_sentence_stands_beside_the_first() {
        home.built("2间 每间1张", BedType.ORDINARY, "2026-01-01").built("2间 每间1张", BedType.ORDINARY, "2026-01-01");
        assertEquals(
                List.of("101-1", "102-1", "2-101-1", "2-102-1"),
                home.queries.on(TestHome.TODAY).stream().map(BedRow::label).toList());
    }

    @Test
    void converting_from_july_changes_no_figure_of_june() {
        home.built("4间 每间3张", BedType.ORDINARY, "2026-01-01").target(2026, "30");
        var june = home.queries.share(JULY.minusDays(1));
        assertEquals(Optional.of(4), june.missing());

        var done = assertInstanceOf(Done.class, change(BedAction.CONVERT_TO_NURSING, JULY, null, "101-1", "101-2"));

        assertEquals(2, done.beds());
        assertEquals(june, home.queries.share(JULY.minusDays(1)));
        var july = home.queries.share(JULY);
        assertEquals(2, july.nursing());
        assertEquals(12, july.inService());
        assertEquals(Optional.of(2), july.missing());
        assertEquals(Optional.of("验收单 5 号"), home.row("101-1", JULY).type().evidence());
        assertEquals(
                BedType.ORDINARY, home.row("101-1", JULY.minusDays(1)).type().type());
    }

    @Test
    void a_nursing_bed_under_repair_stays_one_but_does_not_count() {
        home.built("1间 每间2张", BedType.NURSING, "2026-01-01");
        change(BedAction.TAKE_OUT_OF_SERVICE, JULY, JULY.plusDays(10), "101-1");
        var bed = home.row("101-1", JULY.plusDays(9));
        assertTrue(bed.isNursing());
        assertEquals(BedState.OUT_OF_SERVICE, bed.state());
        assertEquals(1, home.queries.share(JULY).nursing());
        assertEquals(1, home.queries.share(JULY).inService());
        assertEquals(BedState.FREE, home.row("101-1", JULY.plusDays(10)).state());
        assertEquals(2, home.queries.share(JULY.plusDays(10)).nursing());
    }

    @Test
    void a_reserved_bed_is_in_service_but_not_free() {
        home.built("1间 每间2张", BedType.NURSING, "2026-01-01");
        change(BedAction.RESERVE, JULY, null, "101-1");
        assertEquals(BedState.RESERVED, home.row("101-1", JULY).state());
        assertEquals(2, home.queries.share(JULY).inService());
    }

    @Test
    void a_bed_in_which_somebody_lies_is_not_closed() {
        home.built("1间 每间2张", BedType.ORDINARY, "2026-01-01").lying("张有才", Sex.MALE, "101-1", "2026-03-01");
        long before = home.store.revision();
        var refused = assertInstanceOf(Refused.class, change(BedAction.CLOSE, JULY, null, "101-1", "101-2"));
        assertEquals(1, refused.problems().all().size());
        var problem = refused.problems().all().getFirst();
        assertEquals("bed.problem.lying", problem.key());
        assertEquals("101-1 上住着 张有才，要先转床才能撤销。", home.chinese.t(problem));
        assertEquals(before, home.store.revision(), "none of both was written");
        assertEquals(BedState.OCCUPIED, home.row("101-1", TestHome.TODAY).state());
    }

    @Test
    void closing_keeps_the_history() {
        home.built("1间 每间1张", BedType.NURSING, "2026-01-01");
        change(BedAction.CLOSE, JULY, null, "101-1");
        assertEquals(0, home.queries.share(JULY).inService());
        assertEquals(1, home.queries.share(JULY.minusDays(1)).nursing());
        assertEquals(
                List.of(BedService.CLOSED, BedService.IN_SERVICE),
                home.queries.services(home.bed("101-1")).stream()
                        .map(BedPeriod::value)
                        .toList());
    }

    @Test
    void what_is_so_already_or_was_not_yet_there_is_refused() {
        home.built("1间 每间1张", BedType.NURSING, "2026-01-01");
        assertEquals("bed.problem.already", key(change(BedAction.CONVERT_TO_NURSING, JULY, null, "101-1")));
        assertEquals("bed.problem.already", key(change(BedAction.BACK_IN_SERVICE, JULY, null, "101-1")));
        assertEquals(
                "bed.problem.beforeOpened",
                key(change(BedAction.BACK_TO_ORDINARY, LocalDate.of(2025, 1, 1), null, "101-1")));
    }

    @Test
    void the_map_tells_who_is_away() {
        home.built("1间 每间2张", BedType.ORDINARY, "2026-01-01");
        UUID resident = home.lying("马连成", Sex.MALE, "101-2", "2026-02-01");
        home.away(resident, LeaveKind.HOSPITAL, "2026-11-20");
        assertEquals(BedState.ON_LEAVE, home.row("101-2", TestHome.TODAY).state());
        assertEquals(
                BedState.OCCUPIED, home.row("101-2", LocalDate.of(2026, 11, 19)).state());
        assertEquals(BedState.FREE, home.row("101-2", LocalDate.of(2026, 1, 31)).state());
    }

    @Test
    void periods_never_overlap_and_leave_no_gap_whatever_is_done() {
        home.built("1间 每间1张", BedType.ORDINARY, "2026-01-01");
        var random = new Random(7);
        UUID bed = home.bed("101-1");
        for (int i = 0; i < 60; i++) {
            var action = BedAction.values()[random.nextInt(BedAction.values().length)];
            LocalDate from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(120));
            @Nullable
            LocalDate to = action.mayEnd() && random.nextBoolean() ? from.plusDays(1 + random.nextInt(30)) : null;
            home.beds.change(new BedChange(action, List.of(bed), new Period(from, to), Optional.of("依据")));
            assertCovered(home.queries.types(bed));
            assertCovered(home.queries.services(bed));
        }
        assertEquals(1, home.store.read().fetchCount(BED_TYPE_PERIOD, BED_TYPE_PERIOD.VALID_TO.isNull()));
        assertEquals(1, home.store.read().fetchCount(BED_SERVICE_PERIOD, BED_SERVICE_PERIOD.VALID_TO.isNull()));
    }

    @Test
    void rooms_and_beds_are_added_and_renamed() {
        home.built("1间 每间1张", BedType.ORDINARY, "2026-01-01");
        var room = home.queries.rooms().getFirst().place();
        assertInstanceOf(
                Done.class,
                home.beds.addRoom(room.floor().id(), new RoomDraft("102", RoomSex.FEMALE, "18.5"), 2, JULY));
        assertEquals(
                "bed.problem.roomTaken",
                key(home.beds.addRoom(room.floor().id(), new RoomDraft("102", RoomSex.ANY, null), 2, JULY)));
        assertInstanceOf(Done.class, home.beds.addBed(room.room().id(), BedType.NURSING, JULY));
        assertInstanceOf(Done.class, home.beds.renameBed(home.bed("102-2"), "102靠窗"));
        assertEquals("bed.problem.labelTaken", key(home.beds.renameBed(home.bed("101-1"), "102靠窗")));
        home.beds.changeRoom(room.room().id(), new RoomDraft("101甲", RoomSex.MALE, " "));
        home.beds.renameBuilding(room.building().id(), "松鹤楼");
        assertEquals(
                List.of("101-1", "101-2", "102-1", "102靠窗"),
                home.queries.on(TestHome.TODAY).stream().map(BedRow::label).toList());
        assertEquals("101甲", home.queries.rooms().getFirst().place().room().number());
        assertEquals("松鹤楼", home.queries.rooms().getFirst().place().building().name());
        assertEquals(1, home.queries.on(JULY.minusDays(1)).size());
    }

    @Test
    void a_ledger_of_beds_is_taken_in_once() {
        var day = TestHome.TODAY;
        var ledger = List.of(
                taken("2号楼", "305", "1", BedType.NURSING, BedService.IN_SERVICE),
                taken("2号楼", "305", "2", BedType.ORDINARY, BedService.OUT_OF_SERVICE),
                taken("1号楼", "101", "1", BedType.ORDINARY, BedService.RESERVED));
        assertEquals(List.of(Outcome.NEW, Outcome.NEW, Outcome.NEW), takeIn(ledger));
        assertEquals(List.of(Outcome.UNCHANGED, Outcome.UNCHANGED, Outcome.UNCHANGED), takeIn(ledger));
        var bed = home.row("305-2", day);
        assertEquals("三层", bed.place().floor().name());
        assertEquals(BedState.OUT_OF_SERVICE, bed.state());
        assertEquals(BedState.FREE, home.row("305-2", day.minusDays(1)).state(), "believed from the ledger's day on");
        assertEquals(
                List.of(Outcome.CHANGED),
                takeIn(List.of(taken("2 号楼", "305", "2", BedType.NURSING, BedService.IN_SERVICE))));
        assertEquals(BedState.FREE, home.row("305-2", day).state());
        assertTrue(home.row("305-2", day).isNursing());
    }

    @Test
    void a_ledger_finds_the_beds_that_a_sentence_built() {
        home.built("1栋 2层 10间房 每间3张床", BedType.ORDINARY, "2026-11-24");
        var older = new TakenBed(
                Optional.empty(),
                Optional.empty(),
                "101",
                new TakenBed.Labels("101-1", "1"),
                BedType.NURSING,
                new TakenBed.Since(LocalDate.of(2016, 1, 5), BedService.IN_SERVICE, TestHome.TODAY, Optional.empty()));
        assertEquals(List.of(Outcome.CHANGED), takeIn(List.of(older)));
        assertEquals(30, home.queries.on(TestHome.TODAY).size());
        assertTrue(home.row("101-1", TestHome.TODAY).isNursing());
        assertEquals(1, home.queries.on(LocalDate.of(2016, 1, 5)).size());
    }

    /** The newest first: each ends where the next begins, the newest is open. */
    private static void assertCovered(List<? extends BedPeriod<?>> periods) {
        @Nullable LocalDate end = null;
        for (BedPeriod<?> period : periods) {
            assertEquals(end, period.period().to(), periods.toString());
            end = period.period().from();
        }
        assertEquals(LocalDate.of(2026, 1, 1), end);
    }

    private List<Outcome> takeIn(List<TakenBed> ledger) {
        return home.store.write("刘春梅", "导入", tx -> home.beds.takeIn(tx, ledger)).stream()
                .map(TakenIn::outcome)
                .toList();
    }

    private static TakenBed taken(String building, String room, String number, BedType type, BedService service) {
        return new TakenBed(
                Optional.of(building),
                Optional.empty(),
                room,
                new TakenBed.Labels(room + "-" + number, number),
                type,
                new TakenBed.Since(LocalDate.of(2020, 1, 1), service, TestHome.TODAY, Optional.empty()));
    }

    private BedResult change(BedAction action, LocalDate from, @Nullable LocalDate to, String... labels) {
        var beds = List.of(labels).stream().map(home::bed).toList();
        return home.beds.change(new BedChange(action, beds, new Period(from, to), Optional.of("验收单 5 号")));
    }

    private static String key(BedResult result) {
        return assertInstanceOf(Refused.class, result)
                .problems()
                .all()
                .getFirst()
                .key();
    }
}
