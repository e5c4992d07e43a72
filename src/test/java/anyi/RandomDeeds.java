// SPDX-License-Identifier: Apache-2.0
package anyi;

import static anyi.store.schema.Tables.BED;
import static anyi.store.schema.Tables.BUILDING;
import static anyi.store.schema.Tables.FLOOR;
import static anyi.store.schema.Tables.POLICY_VERSION;
import static anyi.store.schema.Tables.RESIDENT;
import static anyi.store.schema.Tables.ROOM;

import anyi.assessment.Sheet;
import anyi.assessment.StatedDraft;
import anyi.assessment.scale.Circumstances;
import anyi.bed.BedAction;
import anyi.bed.BedChange;
import anyi.bed.RoomDraft;
import anyi.care.IncidentDraft;
import anyi.care.RiskDraft;
import anyi.intake.Intake;
import anyi.intake.plan.Decisions;
import anyi.resident.IdentityDraft;
import anyi.resident.ParticularsDraft;
import anyi.resident.Resident;
import anyi.resident.ResidentDraft;
import anyi.resident.ResidentQueries;
import anyi.resident.contact.Contact;
import anyi.resident.contact.ContactDraft;
import anyi.resident.contact.ContactQueries;
import anyi.resident.status.CareLevelDraft;
import anyi.resident.status.DisabilityDraft;
import anyi.resident.status.EconomicStatus;
import anyi.resident.status.EconomicStatusDraft;
import anyi.resident.status.HukouDraft;
import anyi.resident.status.PayeeAccountDraft;
import anyi.resident.status.StatusQueries;
import anyi.settings.home.HomeDraft;
import anyi.settings.home.RatingDraft;
import anyi.settings.home.TargetDraft;
import anyi.staff.CertificateDraft;
import anyi.staff.EmploymentDraft;
import anyi.staff.StaffCommands;
import anyi.staff.StaffDraft;
import anyi.staff.StaffFile;
import anyi.staff.StaffQueries;
import anyi.staff.training.Audience;
import anyi.staff.training.CourseDraft;
import anyi.stay.BedStayQueries;
import anyi.stay.DischargeDraft;
import anyi.stay.FreeBedRow;
import anyi.stay.Stay;
import anyi.stay.StayDraft;
import anyi.stay.StayQueries;
import anyi.stay.leave.Leave;
import anyi.stay.leave.LeaveDraft;
import anyi.stay.leave.LeaveQueries;
import anyi.store.OpenHome;
import anyi.store.Store;
import anyi.term.AssessmentReason;
import anyi.term.AssessmentStandard;
import anyi.term.BedType;
import anyi.term.CareDependence;
import anyi.term.CareLevel;
import anyi.term.CertificateKind;
import anyi.term.DisabilityCategory;
import anyi.term.DischargeReason;
import anyi.term.EconomicCategory;
import anyi.term.EmploymentKind;
import anyi.term.Funding;
import anyi.term.HomeKind;
import anyi.term.HukouKind;
import anyi.term.IncidentHarm;
import anyi.term.IncidentKind;
import anyi.term.LeaveKind;
import anyi.term.Ownership;
import anyi.term.RiskGrade;
import anyi.term.RiskKind;
import anyi.term.RiskOccasion;
import anyi.term.RoomSex;
import anyi.term.Sex;
import anyi.term.StaffPosition;
import anyi.term.TrainingSubject;
import anyi.value.Ids;
import anyi.value.Money;
import anyi.value.Period;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Table;

/** What people do in a home, at random, by the commands that the screens use. What is refused writes nothing. */
final class RandomDeeds {
    private final OpenHome home;
    private final Deeds deeds;
    private final Random random;
    private final Ids ids;
    private final String actor;
    private final LocalDate today;
    private final Map<String, Runnable> kinds = new LinkedHashMap<>();

    RandomDeeds(OpenHome home, Deeds deeds, Random random, String actor, LocalDate today) {
        this.home = home;
        this.deeds = deeds;
        this.random = random;
        this.ids = deeds.ids;
        this.actor = actor;
        this.today = today;
        persons();
        stays();
        beds();
        carers();
        house();
    }

    /** By name. */
    Map<String, Runnable> kinds() {
        return kinds;
    }

    private Store store() {
        return home.store();
    }

    private void persons() {
        var person = deeds.persons;
        kinds.put("register", () -> person.residents().register(ResidentDraft.of(ids.next(), stranger())));
        kinds.put("change", () -> {
            Resident known =
                    new ResidentQueries(store().read()).resident(resident()).orElseThrow();
            person.residents()
                    .change(ResidentDraft.of(known)
                            .with(ParticularsDraft.NONE.reachedBy("1381234" + (1000 + random.nextInt(9000)), word())));
        });
        kinds.put(
                "contact",
                () -> person.contacts().record(ContactDraft.of(ids.next(), resident(), word(), "子", "13912345678")));
        kinds.put("contact changed", () -> {
            ContactDraft known = ContactDraft.of(contact());
            person.contacts()
                    .record(new ContactDraft(
                            known.id(),
                            known.revision(),
                            known.residentId(),
                            word(),
                            known.relation(),
                            known.phone(),
                            word(),
                            known.roles()));
        });
        kinds.put("contact removed", () -> person.contacts().remove(contact()));
        kinds.put(
                "means",
                () -> person.economic()
                        .change(EconomicStatusDraft.of(
                                ids.next(), resident(), one(EconomicCategory.values()), recently())));
        kinds.put("means removed", () -> {
            List<EconomicStatus> known = new StatusQueries(store().read()).economicOf(resident());
            person.economic().remove(one(known));
        });
        kinds.put(
                "disability",
                () -> person.disabilities()
                        .record(DisabilityDraft.of(
                                ids.next(),
                                resident(),
                                one(DisabilityCategory.values()),
                                1 + random.nextInt(4),
                                recently())));
        kinds.put(
                "disability removed",
                () -> person.disabilities().remove(one(new StatusQueries(store().read()).disabilitiesOn(today))));
        kinds.put(
                "care level",
                () -> person.successions()
                        .changeCareLevel(
                                new CareLevelDraft(ids.next(), resident(), one(CareLevel.values()), recently())));
        kinds.put(
                "hukou",
                () -> person.successions()
                        .changeHukou(new HukouDraft(
                                ids.next(), 0, resident(), "330106", HukouKind.RURAL, word(), true, recently())));
        kinds.put(
                "account",
                () -> person.successions()
                        .changeAccount(new PayeeAccountDraft(
                                ids.next(), resident(), "农商行", "622848" + number(10), null, null, null, recently())));
        kinds.put("import", this::importLedger);
    }

    private void stays() {
        var stays = deeds.stays;
        kinds.put("admit", () -> {
            UUID person = ids.next();
            deeds.persons.residents().register(ResidentDraft.of(person, stranger()));
            stays.admit(StayDraft.of(ids.next(), person, recently()).inBed(freeBed()));
        });
        kinds.put("move", () -> stays.moveBed(stay().id(), freeBed(), recently()));
        kinds.put("exchange", () -> stays.exchange(stay().id(), stay().id(), recently()));
        kinds.put("funding", () -> stays.changeFunding(stay().id(), one(Funding.values()), recently()));
        kinds.put(
                "discharge",
                () -> stays.discharge(
                        stay().id(), new DischargeDraft(today, one(DischargeReason.values()), word(), null)));
        kinds.put(
                "discharge taken back",
                () -> stays.takeBackDischarge(one(new StayQueries(store().read())
                                .all().stream()
                                        .filter(each -> each.discharge().isPresent())
                                        .toList())
                        .id()));
        kinds.put(
                "leave",
                () -> deeds.leaves.grant(new LeaveDraft(
                        ids.next(),
                        0,
                        resident(),
                        one(LeaveKind.values()),
                        recently(),
                        null,
                        null,
                        word(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)));
        kinds.put("come back", () -> {
            Leave leave = one(
                    leaves().stream().filter(each -> each.backOn().isEmpty()).toList());
            deeds.leaves.comeBack(leave, today);
        });
        kinds.put("leave taken back", () -> deeds.leaves.takeBack(one(leaves())));
        kinds.put("leave corrected", () -> {
            LeaveDraft known = LeaveDraft.of(one(leaves()));
            deeds.leaves.correct(known.withBackOn(today));
        });
    }

    private List<Leave> leaves() {
        return new LeaveQueries(store().read()).all();
    }

    private void beds() {
        var beds = deeds.beds;
        kinds.put(
                "bed changed",
                () -> beds.change(new BedChange(
                        one(BedAction.values()),
                        List.of(anyOf(BED, BED.ID)),
                        Period.from(recently()),
                        Optional.of(word()))));
        kinds.put(
                "room",
                () -> beds.addRoom(
                        anyOf(FLOOR, FLOOR.ID),
                        new RoomDraft(number(5), RoomSex.ANY, "20"),
                        1 + random.nextInt(3),
                        recently()));
        kinds.put(
                "room changed",
                () -> beds.changeRoom(anyOf(ROOM, ROOM.ID), new RoomDraft(number(5), one(RoomSex.values()), "18")));
        kinds.put("building renamed", () -> beds.renameBuilding(anyOf(BUILDING, BUILDING.ID), word()));
        kinds.put("bed", () -> beds.addBed(anyOf(ROOM, ROOM.ID), BedType.ORDINARY, recently()));
        kinds.put("bed renamed", () -> beds.renameBed(anyOf(BED, BED.ID), word()));
    }

    private void carers() {
        kinds.put("risks", () -> {
            var grades = new EnumMap<RiskKind, RiskGrade>(RiskKind.class);
            for (RiskKind kind : RiskKind.values()) {
                grades.put(kind, RiskGrade.NONE);
            }
            deeds.care.assess(
                    new RiskDraft(
                            resident(),
                            today,
                            RiskOccasion.YEARLY,
                            grades,
                            Map.of(),
                            new RiskDraft.Details(word(), word(), today, null)),
                    today);
        });
        kinds.put(
                "incident",
                () -> deeds.care.record(
                        new IncidentDraft(
                                ids.next(),
                                0,
                                resident(),
                                one(IncidentKind.values()),
                                today,
                                "08:30",
                                word(),
                                word(),
                                word(),
                                IncidentHarm.MINOR,
                                word(),
                                word(),
                                today),
                        today));
        kinds.put(
                "assessment",
                () -> deeds.assessments.recordStated(
                        new StatedDraft(
                                resident(),
                                AssessmentStandard.MZT_039_2013,
                                Sheet.of(recently(), AssessmentReason.FIRST),
                                List.of(),
                                new StatedDraft.Result(null, CareDependence.MILD, Circumstances.NONE)),
                        today));
        var staff = deeds.staff;
        kinds.put("hire", () -> {
            UUID person = ids.next();
            staff.staff()
                    .hire(new StaffCommands.NewStaff(
                            StaffDraft.of(person, word(), identityNumber(1980)), employment(person)));
        });
        kinds.put("staff changed", () -> {
            StaffDraft known = StaffDraft.of(staffFile().person());
            staff.staff()
                    .change(new StaffDraft(
                            known.id(),
                            known.revision(),
                            known.number(),
                            word(),
                            known.sex(),
                            known.birthOn(),
                            known.idNumber(),
                            known.idMissingReason(),
                            known.ethnicGroup(),
                            known.education(),
                            known.politicalStatus(),
                            word(),
                            known.phone(),
                            known.emergencyName(),
                            known.emergencyPhone(),
                            word()));
        });
        kinds.put(
                "pay",
                () -> staff.staff()
                        .pay(
                                staffFile().person().id(),
                                Money.of(String.valueOf(2000 + random.nextInt(3000))),
                                recently()));
        kinds.put(
                "post",
                () -> staff.staff().move(staffFile().person().id(), one(StaffPosition.values()), word(), recently()));
        kinds.put(
                "certificate",
                () -> staff.certificates()
                        .record(new CertificateDraft(
                                ids.next(),
                                0,
                                staffFile().person().id(),
                                CertificateKind.FIRST_AID,
                                null,
                                null,
                                number(8),
                                word(),
                                recently(),
                                null,
                                true,
                                null)));
        kinds.put(
                "certificate taken back",
                () -> staff.certificates().takeBack(one(staffFile().certificates())));
        kinds.put(
                "course",
                () -> staff.trainings()
                        .offer(new CourseDraft(
                                ids.next(),
                                0,
                                word(),
                                TrainingSubject.FIRE,
                                "4",
                                "12",
                                null,
                                Audience.EVERYBODY,
                                null)));
    }

    private StaffFile staffFile() {
        return one(new StaffQueries(store().read()).files());
    }

    private EmploymentDraft employment(UUID person) {
        return new EmploymentDraft(
                ids.next(),
                0,
                person,
                recently(),
                true,
                null,
                one(EmploymentKind.values()),
                null,
                null,
                true,
                null,
                new EmploymentDraft.Start(StaffPosition.CARE_WORKER, null, Money.of("2600")));
    }

    private void house() {
        kinds.put("rating", () -> deeds.goals.rate(new RatingDraft(1 + random.nextInt(5), recently(), word())));
        kinds.put(
                "target",
                () -> deeds.goals.aim(new TargetDraft(
                        String.valueOf(2020 + random.nextInt(12)),
                        String.valueOf(50 + random.nextInt(40)),
                        null,
                        null)));
        kinds.put(
                "home",
                () -> deeds.home.describe(new HomeDraft(
                        word(),
                        null,
                        "230197",
                        Ownership.PUBLIC,
                        HomeKind.CENTRAL_RURAL_HOME,
                        true,
                        null,
                        word(),
                        word(),
                        null,
                        word())));
        kinds.put(
                "policy",
                () -> deeds.subsidies
                        .policies()
                        .setActive(actor, anyOf(POLICY_VERSION, POLICY_VERSION.ID), random.nextBoolean()));
    }

    private void importLedger() {
        try {
            Path file = Files.createTempFile("anyi-deeds", ".csv");
            try {
                var lines = new StringBuilder("序号,姓名,身份证号,入住日期,床位号\n");
                for (int i = 1; i <= 3; i++) {
                    lines.append(i).append(',').append(word()).append(',').append(identityNumber(1940));
                    lines.append(',').append(recently()).append(",\n");
                }
                Files.writeString(file, lines);
                deeds.intake.take(new Intake.Files(List.of(file), Decisions.NONE), today, rows -> {});
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UUID resident() {
        return anyOf(RESIDENT, RESIDENT.ID);
    }

    /** Mostly one of a few, so that acts lean on one another. */
    private UUID anyOf(Table<?> table, Field<UUID> id) {
        List<UUID> all = store().read().select(id).from(table).orderBy(id).fetch(id);
        return all.get(random.nextInt(random.nextBoolean() ? Math.min(4, all.size()) : all.size()));
    }

    private Contact contact() {
        return one(new ContactQueries(store().read()).all());
    }

    private Stay stay() {
        return one(new StayQueries(store().read())
                .all().stream().filter(each -> each.discharge().isEmpty()).toList());
    }

    private UUID freeBed() {
        List<FreeBedRow> free = new BedStayQueries(store().read()).free(today);
        return one(free).bedId();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private <T> T one(T[] of) {
        return of[random.nextInt(of.length)];
    }

    private LocalDate recently() {
        return today.minusDays(random.nextInt(40));
    }

    private IdentityDraft stranger() {
        return IdentityDraft.of(word(), identityNumber(1940)).born(Sex.FEMALE, null);
    }

    private String word() {
        var word = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            word.append((char) ('一' + random.nextInt(400)));
        }
        return word.toString();
    }

    private String number(int digits) {
        var text = new StringBuilder();
        for (int i = 0; i < digits; i++) {
            text.append((char) ('1' + random.nextInt(9)));
        }
        return text.toString();
    }

    /** Of a woman, with its check character. */
    private String identityNumber(int year) {
        String body = "330106" + (year + random.nextInt(10)) + "05" + (10 + random.nextInt(18)) + number(2) + "2";
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (body.charAt(i) - '0') * ((1 << (17 - i)) % 11);
        }
        return body + "10X98765432".charAt(sum % 11);
    }
}
