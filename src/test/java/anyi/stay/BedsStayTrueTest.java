// SPDX-License-Identifier: Apache-2.0
package anyi.stay;

import static anyi.store.schema.Tables.BED_SERVICE_PERIOD;
import static anyi.store.schema.Tables.BED_STAY;
import static anyi.store.schema.Tables.FUNDING_PERIOD;
import static anyi.store.schema.Tables.STAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.given.Given;
import anyi.kit.Session;
import anyi.stay.leave.LeaveCommands;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.store.schema.tables.records.BedStayRecord;
import anyi.term.BedService;
import anyi.term.DischargeReason;
import anyi.term.Funding;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import anyi.value.Ids;
import anyi.value.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is entered in whatever order, no two people lie in one bed on one day and nobody in two. */
class BedsStayTrueTest {
    private static final LocalDate START = LocalDate.parse("2026-01-01");
    private static final int DAYS = 120;
    private static final int ENTRIES = 100;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 20261124})
    void rules_hold_after_every_order_of_entries(long seed) {
        try (Store store = TestStores.empty()) {
            var home = new RandomHome(store, new Random(seed));
            int done = 0;
            for (int i = 0; i < ENTRIES; i++) {
                if (home.enterSomething()) {
                    done++;
                    assertRules(store);
                }
            }
            assertTrue(done > ENTRIES / 10, "entries that were accepted: " + done);
        }
    }

    private static void assertRules(Store store) {
        List<BedStayRecord> all = store.read().fetch(BED_STAY);
        for (BedStayRecord one : all) {
            for (BedStayRecord other : all) {
                boolean same = one.getBedId().equals(other.getBedId())
                        || one.getResidentId().equals(other.getResidentId());
                if (same && !one.getId().equals(other.getId())) {
                    assertTrue(!period(one).overlaps(period(other)), () -> one + " and " + other);
                }
            }
            var stay = store.read().fetchSingle(STAY, STAY.ID.eq(one.getStayId()));
            assertEquals(
                    period(one),
                    period(one)
                            .intersect(new Period(stay.getAdmittedOn(), stay.getDischargedOn()))
                            .orElseThrow());
            store.read()
                    .fetch(BED_SERVICE_PERIOD, BED_SERVICE_PERIOD.BED_ID.eq(one.getBedId()))
                    .forEach(service -> assertTrue(service.getService() == BedService.IN_SERVICE
                            || !new Period(service.getValidFrom(), service.getValidTo()).overlaps(period(one))));
        }
        assertFundingHasNoGap(store);
    }

    private static void assertFundingHasNoGap(Store store) {
        store.read().fetch(STAY).forEach(stay -> {
            var periods = store.read()
                    .selectFrom(FUNDING_PERIOD)
                    .where(FUNDING_PERIOD.STAY_ID.eq(stay.getId()))
                    .orderBy(FUNDING_PERIOD.VALID_FROM)
                    .fetch();
            LocalDate next = stay.getAdmittedOn();
            for (var period : periods) {
                assertEquals(next, period.getValidFrom());
                next = period.getValidTo();
            }
            assertTrue(periods.isEmpty() || Objects.equals(next, stay.getDischargedOn()));
        });
    }

    private static Period period(BedStayRecord row) {
        return new Period(row.getValidFrom(), row.getValidTo());
    }

    /** Enters admissions, moves, exchanges, discharges and their taking back on random days, forwards and backwards. */
    private static final class RandomHome {
        private final Store store;
        private final Random random;
        private final Given given;
        private final StayCommands commands;
        private final List<UUID> residents = new ArrayList<>();
        private final List<String> beds;

        RandomHome(Store store, Random random) {
            this.store = store;
            this.random = random;
            given = new Given(store);
            var session = new Session("李梅");
            var words = Messages.of(Language.CHINESE);
            commands = new StayCommands(
                    store, session, words, new Ids(TestStores.CLOCK), new LeaveCommands(store, session, words));
            beds = given.home().beds("1号楼", 1, 2, 2);
            given.service("102-2", BedService.OUT_OF_SERVICE, "2026-02-01", "2026-03-01");
            for (int i = 0; i < 6; i++) {
                residents.add(given.resident("老人" + i).save());
            }
            while (store.read().fetchCount(STAY) == 0) {
                admit();
            }
        }

        boolean enterSomething() {
            Object outcome = switch (random.nextInt(7)) {
                case 0, 1 -> admit();
                case 2, 3 -> commands.moveBed(anyStay(), bed(), day());
                case 4 -> commands.exchange(anyStay(), anyStay(), day());
                case 5 -> leaveTheHome();
                default -> commands.changeFunding(anyStay(), Funding.DESTITUTE_SUPPORT, day());
            };
            return outcome instanceof Admitting.Admitted
                    || outcome instanceof Moving.Moved
                    || outcome instanceof Discharging.Discharged
                    || outcome instanceof Reopening.Reopened;
        }

        private Object leaveTheHome() {
            UUID stay = anyStay();
            boolean open =
                    new StayQueries(store.read()).stay(stay).orElseThrow().isOpen();
            return open && random.nextInt(3) > 0
                    ? commands.discharge(stay, new DischargeDraft(day(), DischargeReason.FAMILY, null, null))
                    : open ? correct(stay) : commands.takeBackDischarge(stay);
        }

        private Object correct(UUID id) {
            Stay stay = new StayQueries(store.read()).stay(id).orElseThrow();
            return commands.correct(StayDraft.of(id, stay.residentId(), day()), stay.revision());
        }

        private Object admit() {
            var draft = StayDraft.of(given.next(), residents.get(random.nextInt(residents.size())), day());
            return commands.admit(draft.inBed(bed()).paidBy(Funding.SELF));
        }

        private UUID anyStay() {
            List<UUID> stays = store.read().fetchValues(STAY.ID);
            return stays.get(random.nextInt(stays.size()));
        }

        private UUID bed() {
            return given.bed(beds.get(random.nextInt(beds.size())));
        }

        private LocalDate day() {
            return START.plusDays(random.nextInt(DAYS));
        }
    }
}
