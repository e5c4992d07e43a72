// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.run;

import static anyi.store.schema.Tables.EMPLOYMENT;
import static anyi.store.schema.Tables.FURTHER_FACT;
import static anyi.store.schema.Tables.LEAVE;
import static anyi.store.schema.Tables.STAY;

import anyi.given.Given;
import anyi.given.GivenResident;
import anyi.given.GivenStaff;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.store.schema.tables.records.AssessmentRecord;
import anyi.store.schema.tables.records.EconomicStatusRecord;
import anyi.store.schema.tables.records.FurtherFactRecord;
import anyi.store.schema.tables.records.LeaveRecord;
import anyi.subsidy.claim.Claim;
import anyi.subsidy.claim.ClaimCommands;
import anyi.subsidy.claim.Recipient;
import anyi.subsidy.policy.PolicyCommands;
import anyi.subsidy.policy.PolicyQueries;
import anyi.term.AssessmentReason;
import anyi.term.AssessmentStandard;
import anyi.term.CareDependence;
import anyi.term.DischargeReason;
import anyi.term.EconomicCategory;
import anyi.term.LeaveKind;
import anyi.term.SkillLevel;
import anyi.term.StaffPosition;
import anyi.text.Messages;
import anyi.value.Ids;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/**
 * A home with people, claims and policies as chance has it, the same for the same seed: exclusivity groups, limits over a
 * year and a life, a look-back, days of leave, service of the staff, an average over the year, instalments, claw-back.
 */
final class SomeHome implements AutoCloseable {
    static final String ACTOR = "刘春梅";
    static final List<String> POLICIES =
            List.of("law-age", "law-care", "law-poor", "law-post", "law-beds", "law-award");
    private static final List<CareDependence> LEVELS =
            List.of(CareDependence.MILD, CareDependence.MODERATE, CareDependence.SEVERE);

    private final Random random;
    private final Store store = TestStores.empty();
    private final Given given = new Given(store);
    private final Ids ids = new Ids(TestStores.CLOCK);
    private final Messages messages = Messages.of(Messages.Language.CHINESE);
    private final List<UUID> residents = new ArrayList<>();
    private final List<UUID> staff = new ArrayList<>();
    private int people;

    SomeHome(long seed) {
        random = new Random(seed);
        given.home().rated(3, "2026-02-01", null);
        var policies = new PolicyCommands(store, ids, messages);
        POLICIES.forEach(name -> policies.accept(ACTOR, name + ".json", text(name)));
        new PolicyQueries(store.read()).list().forEach(row -> policies.setActive(ACTOR, row.id(), true));
        for (int i = 0; i < 6; i++) {
            admit(day("2025-06-01", 330));
        }
        for (int i = 0; i < 3; i++) {
            hire(day("2016-01-01", 3_800));
        }
        for (String home : List.of("law-beds", "law-award")) {
            approve(home, Recipient.HOME, LocalDate.parse("2026-01-01"));
        }
    }

    static String text(String name) {
        String path = "/anyi/subsidy/laws/" + name + ".json";
        try (var in = Objects.requireNonNull(SomeHome.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Store store() {
        return store;
    }

    RunCommands.Closed close(YearMonth month) {
        return new RunCommands(store, ids, messages, TestStores.CLOCK).close(ACTOR, month, (done, total, step) -> {});
    }

    private LocalDate day(String from, int within) {
        return LocalDate.parse(from).plusDays(random.nextInt(within));
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private void admit(LocalDate on) {
        GivenResident person = given.resident("老人" + people++)
                .born(day("1932-01-01", 7_000).toString())
                .admitted(on.toString());
        if (random.nextInt(4) > 0) {
            person.assessed(on.toString(), one(LEVELS));
        }
        if (random.nextInt(3) == 0) {
            person.discharged(
                    on.plusDays(30 + random.nextInt(200)).toString(),
                    random.nextBoolean() ? DischargeReason.DEATH : DischargeReason.FAMILY);
        }
        UUID id = person.save();
        residents.add(id);
        for (String policy : POLICIES.subList(0, 3)) {
            if (random.nextInt(4) > 0) {
                approve(policy, Recipient.resident(id), day("2026-01-01", 90));
            }
        }
    }

    private void hire(LocalDate on) {
        var person = new GivenStaff(given, "员工" + people++).as(StaffPosition.CARE_WORKER, on.toString());
        if (random.nextBoolean()) {
            person.skilled(SkillLevel.LEVEL_4, day("2026-01-01", 200).toString());
        }
        UUID id = person.save();
        staff.add(id);
        if (random.nextInt(3) > 0) {
            approve("law-post", Recipient.staff(id), day("2026-01-01", 120));
        }
    }

    private void approve(String policy, Recipient whose, LocalDate from) {
        new ClaimCommands(store, ids, messages)
                .approve(ACTOR, new Claim(policy, whose, Optional.empty(), from.withDayOfMonth(1)));
    }

    /** One fact more, or one put right, anywhere in the year; what cannot be is left out. */
    void change() {
        switch (random.nextInt(10)) {
            case 0 -> admit(day("2026-01-01", 270));
            case 1 -> category();
            case 2 -> category();
            case 3 -> assess();
            case 4 -> leave();
            case 5 -> discharge();
            case 6 -> leaves();
            case 7 ->
                furtherOfHome(
                        "newBeds",
                        "{\"count\":\"%d\",\"acceptedOn\":\"%s\"}"
                                .formatted(1 + random.nextInt(30), day("2026-01-01", 240)));
            case 8 -> change(FURTHER_FACT.getName());
            default -> hire(day("2026-01-01", 200));
        }
    }

    private void category() {
        var row = new EconomicStatusRecord();
        row.setId(ids.next());
        row.setResidentId(one(residents));
        row.setCategory(random.nextBoolean() ? EconomicCategory.DIBAO_RURAL : EconomicCategory.TEKUN_CONCENTRATED);
        row.setValidFrom(day("2026-01-01", 250));
        row.setValidTo(random.nextBoolean() ? null : row.getValidFrom().plusDays(1 + random.nextInt(120)));
        given.insert(row);
    }

    private void assess() {
        var row = new AssessmentRecord();
        row.setId(ids.next());
        row.setResidentId(one(residents));
        row.setStandard(AssessmentStandard.GBT_42195_2022);
        row.setAssessedOn(day("2026-01-01", 250));
        row.setReason(AssessmentReason.FIRST);
        row.setDependence(one(LEVELS));
        row.setStated(true);
        row.setComa(false);
        row.setDementia(false);
        row.setMentalDisorder(false);
        row.setRiskEvents((short) 0);
        given.insert(row);
    }

    private void leave() {
        UUID resident = one(residents);
        var stay = store.read().fetchSingle(STAY, STAY.RESIDENT_ID.eq(resident));
        LocalDate from = stay.getAdmittedOn().plusDays(random.nextInt(200));
        LocalDate to = from.plusDays(1 + random.nextInt(20));
        boolean other = store.read()
                .fetchExists(
                        LEAVE,
                        LEAVE.RESIDENT_ID.eq(resident).and(LEAVE.LEFT_ON.lt(to)).and(LEAVE.BACK_ON.gt(from)));
        if (other || stay.getDischargedOn() != null && to.isAfter(stay.getDischargedOn())) {
            return;
        }
        var row = new LeaveRecord();
        row.setId(ids.next());
        row.setStayId(stay.getId());
        row.setResidentId(resident);
        row.setLeaveKind(random.nextBoolean() ? LeaveKind.HOSPITAL : LeaveKind.FAMILY);
        row.setLeftOn(from);
        row.setBackOn(to);
        given.insert(row);
    }

    /** Somebody left, or left on another day than was recorded. */
    private void discharge() {
        UUID resident = one(residents);
        var stay = store.read().fetchSingle(STAY, STAY.RESIDENT_ID.eq(resident));
        LocalDate on = stay.getAdmittedOn().plusDays(1 + random.nextInt(300));
        if (store.read().fetchExists(LEAVE, LEAVE.RESIDENT_ID.eq(resident).and(LEAVE.BACK_ON.gt(on)))) {
            return;
        }
        store.write(ACTOR, "更正离院", tx -> {
            var row = tx.row(STAY, stay.getId());
            row.setDischargedOn(on);
            row.setDischargeReason(DischargeReason.FAMILY);
            tx.update(row);
            return true;
        });
    }

    private void leaves() {
        var employment = store.read().fetchSingle(EMPLOYMENT, EMPLOYMENT.STAFF_ID.eq(one(staff)));
        store.write(ACTOR, "更正离职", tx -> {
            var row = tx.row(EMPLOYMENT, employment.getId());
            LocalDate left = day("2026-02-01", 200);
            row.setLeftOn(
                    left.isAfter(row.getHiredOn()) ? left : row.getHiredOn().plusDays(1));
            tx.update(row);
            return true;
        });
    }

    private void furtherOfHome(String fact, String fields) {
        var row = new FurtherFactRecord();
        row.setId(ids.next());
        row.setFactName(fact);
        row.setFactFields(fields);
        given.insert(row);
    }

    /** A day of change of use is recorded, or taken back. */
    private void change(String table) {
        var known = store.read().fetchOptional(FURTHER_FACT, FURTHER_FACT.FACT_NAME.eq("useChangedOn"));
        if (known.isEmpty()) {
            furtherOfHome("useChangedOn", "{\"value\":\"%s\"}".formatted(day("2026-01-01", 240)));
            return;
        }
        store.write(ACTOR, "更正 " + table, tx -> {
            tx.delete(tx.row(FURTHER_FACT, known.get().getId()));
            return true;
        });
    }

    @Override
    public void close() {
        store.close();
    }
}
