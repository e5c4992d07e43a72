// SPDX-License-Identifier: Apache-2.0
package anyi.resident;

import anyi.kit.Session;
import anyi.resident.contact.ContactCommands;
import anyi.resident.contact.ContactDraft;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.store.Tx;
import anyi.store.schema.tables.records.AssessmentRecord;
import anyi.store.schema.tables.records.BedRecord;
import anyi.store.schema.tables.records.BedStayRecord;
import anyi.store.schema.tables.records.BedTypePeriodRecord;
import anyi.store.schema.tables.records.BuildingRecord;
import anyi.store.schema.tables.records.CareLevelPeriodRecord;
import anyi.store.schema.tables.records.EconomicStatusRecord;
import anyi.store.schema.tables.records.FloorRecord;
import anyi.store.schema.tables.records.FundingPeriodRecord;
import anyi.store.schema.tables.records.LeaveRecord;
import anyi.store.schema.tables.records.RoomRecord;
import anyi.store.schema.tables.records.StayRecord;
import anyi.term.AssessmentReason;
import anyi.term.AssessmentStandard;
import anyi.term.BedType;
import anyi.term.CareDependence;
import anyi.term.CareLevel;
import anyi.term.EconomicCategory;
import anyi.term.Funding;
import anyi.term.LeaveKind;
import anyi.term.RoomSex;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import anyi.value.IdentityNumber;
import anyi.value.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** A small home in memory: fifteen people in nursing and ordinary beds, one who has left. */
public final class TestHome {
    private static final List<String> NAMES = List.of(
            "张有才", "何守信", "马连成", "李秀英", "杨凤芝", "朱淑清", "陈桂荣", "王桂兰", "孙德山", "曹永贵", "郑宝山", "程万里", "沈忠义", "单秀英",
            "买买提·吐尔逊");

    /** Everybody of the home. */
    public record People(List<Resident> all) {
        public UUID id(String name) {
            return all.stream()
                    .filter(resident -> resident.name().equals(name))
                    .findFirst()
                    .orElseThrow()
                    .id();
        }
    }

    private final Ids ids = new Ids(TestStores.CLOCK);
    private final Store store;
    private final Tx tx;
    private final List<UUID> beds = new ArrayList<>();

    private TestHome(Store store, Tx tx) {
        this.store = store;
        this.tx = tx;
    }

    /** @return the residents by name */
    public static People fill(Store store) {
        store.write("试", "试", tx -> {
            new TestHome(store, tx).build();
            return 0;
        });
        return new People(new ResidentQueries(store.read()).all());
    }

    /** People without beds, for the list with very many. */
    public static void crowd(Store store, int many) {
        var ids = new Ids(TestStores.CLOCK);
        Function<Integer, String> name =
                i -> NAMES.get(i % 14).substring(0, 1) + "桂秀德宝万忠守连".charAt(i % 8) + "英芝兰山才义清荣".charAt(i / 8 % 8);
        var drafts = java.util.stream.IntStream.range(0, many)
                .mapToObj(i -> ResidentDraft.of(
                        ids.next(), IdentityDraft.of(name.apply(i), null).withoutNumber("试")))
                .toList();
        store.write("试", "试", tx -> {
            commands(store).takeIn(tx, drafts);
            return 0;
        });
    }

    public static ResidentCommands commands(Store store) {
        return new ResidentCommands(store, new Session("刘春梅"), Messages.of(Language.CHINESE), TestStores.CLOCK);
    }

    /** A right number for a birth between 1900 and 1999. */
    public static String number(LocalDate birth, int sequence) {
        String yymmdd = birth.toString().replace("-", "").substring(2);
        return IdentityNumber.normalise("230197" + yymmdd + "%03d".formatted(sequence));
    }

    private void build() {
        UUID building = building();
        for (int room = 1; room <= 6; room++) {
            room(building, room);
        }
        for (int i = 0; i < NAMES.size(); i++) {
            resident(i);
        }
        left();
    }

    private UUID building() {
        var building = new BuildingRecord();
        building.setId(ids.next());
        building.setName("1号楼");
        building.setPosition(1);
        tx.insert(building);
        var floor = new FloorRecord();
        floor.setId(ids.next());
        floor.setBuildingId(building.getId());
        floor.setName("1层");
        floor.setPosition(1);
        tx.insert(floor);
        return floor.getId();
    }

    private void room(UUID floor, int number) {
        var room = new RoomRecord();
        room.setId(ids.next());
        room.setFloorId(floor);
        room.setRoomNumber("10" + number);
        room.setPosition(number);
        room.setRoomSex(RoomSex.ANY);
        tx.insert(room);
        for (int i = 1; i <= 3; i++) {
            var bed = new BedRecord();
            bed.setId(ids.next());
            bed.setRoomId(room.getId());
            bed.setBedNumber(Integer.toString(i));
            bed.setLabel("10" + number + "-" + i);
            bed.setPosition(i);
            tx.insert(bed);
            var type = new BedTypePeriodRecord();
            type.setId(ids.next());
            type.setBedId(bed.getId());
            type.setBedType(number <= 4 ? BedType.NURSING : BedType.ORDINARY);
            type.setValidFrom(LocalDate.of(2020, 1, 1));
            tx.insert(type);
            beds.add(bed.getId());
        }
    }

    private void resident(int i) {
        LocalDate birth = LocalDate.of(1934 + i, 5, 3);
        boolean male = !NAMES.get(i).matches(".*[英芝清荣兰]");
        UUID id = ids.next();
        var identity = new IdentityDraft(
                NAMES.get(i), null, null, null, null, number(birth, 100 + 2 * i + (male ? 1 : 0)), null, expires(i));
        ParticularsDraft particulars = new ParticularsDraft(
                "汉族",
                null,
                null,
                null,
                null,
                "1540123456" + i % 10,
                "柳河镇双合村",
                null,
                null,
                i == 7 ? "青霉素过敏" : null,
                i == 7 ? "跌倒高风险" : null,
                null);
        commands(store).register(tx, ResidentDraft.of(id, identity).with(particulars));
        UUID stay = stay(id, i);
        lie(id, stay, i);
        if (i != 13) {
            assess(id, i);
        }
        economic(id, i);
        careLevel(id, i);
        if (i == 2) {
            leave(id, stay);
        }
        if (i == 7) {
            var contacts = new ContactCommands(store, new Session("刘春梅"), Messages.of(Language.CHINESE));
            contacts.takeIn(
                    tx,
                    List.of(ContactDraft.of(ids.next(), id, "陈立军", "子", "15401232071")
                            .as(anyi.resident.contact.Contact.Roles.GUARDIAN)));
        }
    }

    private static LocalDate expires(int i) {
        return i == 7 ? LocalDate.of(2026, 12, 9) : LocalDate.of(2035, 1, 1);
    }

    private UUID stay(UUID resident, int i) {
        var stay = new StayRecord();
        stay.setId(ids.next());
        stay.setResidentId(resident);
        stay.setAdmittedOn(LocalDate.of(2024, 3, 15));
        stay.setAdmittedDayKnown(true);
        stay.setContractNumber("2024-%03d".formatted(i));
        stay.setContractFrom(LocalDate.of(2024, 3, 15));
        stay.setContractTo(i == 11 ? LocalDate.of(2026, 12, 15) : LocalDate.of(2027, 3, 14));
        tx.insert(stay);
        var funding = new FundingPeriodRecord();
        funding.setId(ids.next());
        funding.setStayId(stay.getId());
        funding.setResidentId(resident);
        funding.setFunding(i % 3 == 0 ? Funding.SELF : Funding.DESTITUTE_SUPPORT);
        funding.setValidFrom(stay.getAdmittedOn());
        tx.insert(funding);
        return stay.getId();
    }

    private void lie(UUID resident, UUID stay, int i) {
        var lying = new BedStayRecord();
        lying.setId(ids.next());
        lying.setStayId(stay);
        lying.setResidentId(resident);
        lying.setBedId(beds.get(i));
        lying.setValidFrom(LocalDate.of(2024, 3, 15));
        tx.insert(lying);
    }

    private void assess(UUID resident, int i) {
        CareDependence[] levels = CareDependence.values();
        assessment(resident, LocalDate.of(2025, 5, 10), 52, levels[(i + 2) % 5], LocalDate.of(2026, 5, 9));
        CareDependence now = i < 10 ? levels[3 + i % 2] : levels[i % 3];
        assessment(
                resident,
                LocalDate.of(2025, 11, 11).plusMonths(i == 9 ? 0 : 12),
                43,
                now,
                i == 9 ? LocalDate.of(2026, 11, 10) : LocalDate.of(2027, 11, 10));
    }

    private void assessment(UUID resident, LocalDate on, int score, CareDependence level, LocalDate until) {
        var row = new AssessmentRecord();
        row.setId(ids.next());
        row.setResidentId(resident);
        row.setStandard(AssessmentStandard.GBT_42195_2022);
        row.setAssessedOn(on);
        row.setReason(AssessmentReason.ROUTINE);
        row.setScore((short) score);
        row.setDependence(level);
        row.setStated(false);
        row.setComa(false);
        row.setDementia(false);
        row.setMentalDisorder(false);
        row.setRiskEvents((short) 0);
        row.setValidUntil(until);
        tx.insert(row);
    }

    private void economic(UUID resident, int i) {
        var row = new EconomicStatusRecord();
        row.setId(ids.next());
        row.setResidentId(resident);
        row.setCategory(i % 4 == 3 ? EconomicCategory.DIBAO_RURAL : EconomicCategory.TEKUN_CONCENTRATED);
        row.setValidFrom(LocalDate.of(2024, 1, 1));
        row.setVerifyNextOn(i == 12 ? LocalDate.of(2026, 12, 1) : LocalDate.of(2027, 6, 1));
        tx.insert(row);
    }

    private void careLevel(UUID resident, int i) {
        var row = new CareLevelPeriodRecord();
        row.setId(ids.next());
        row.setResidentId(resident);
        row.setCareLevel(i < 10 ? CareLevel.NURSING : CareLevel.ASSISTED);
        row.setValidFrom(LocalDate.of(2024, 3, 15));
        tx.insert(row);
    }

    private void leave(UUID resident, UUID stay) {
        var row = new LeaveRecord();
        row.setId(ids.next());
        row.setStayId(stay);
        row.setResidentId(resident);
        row.setLeaveKind(LeaveKind.HOSPITAL);
        row.setLeftOn(LocalDate.of(2026, 11, 20));
        row.setExpectedBackOn(LocalDate.of(2026, 11, 28));
        row.setReason("肺部感染");
        tx.insert(row);
    }

    private void left() {
        UUID id = ids.next();
        commands(store)
                .register(tx, ResidentDraft.of(id, IdentityDraft.of("汪振宝", number(LocalDate.of(1940, 2, 29), 101))));
        UUID stay = stay(id, 20);
        StayRecord row = tx.row(anyi.store.schema.Tables.STAY, stay);
        row.setDischargedOn(LocalDate.of(2026, 6, 24));
        row.setDischargeReason(anyi.term.DischargeReason.DEATH);
        tx.update(row);
    }
}
