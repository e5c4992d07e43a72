// SPDX-License-Identifier: Apache-2.0
package anyi.intake;

import static anyi.store.schema.Tables.ASSESSMENT;
import static anyi.store.schema.Tables.ATTENDANCE;
import static anyi.store.schema.Tables.BED;
import static anyi.store.schema.Tables.BED_SERVICE_PERIOD;
import static anyi.store.schema.Tables.BED_STAY;
import static anyi.store.schema.Tables.BED_TYPE_PERIOD;
import static anyi.store.schema.Tables.BUILDING;
import static anyi.store.schema.Tables.CARE_LEVEL_PERIOD;
import static anyi.store.schema.Tables.CONTACT;
import static anyi.store.schema.Tables.DISABILITY;
import static anyi.store.schema.Tables.ECONOMIC_STATUS;
import static anyi.store.schema.Tables.FLOOR;
import static anyi.store.schema.Tables.FUNDING_PERIOD;
import static anyi.store.schema.Tables.HUKOU;
import static anyi.store.schema.Tables.LEAVE;
import static anyi.store.schema.Tables.RESIDENT;
import static anyi.store.schema.Tables.ROOM;
import static anyi.store.schema.Tables.STAY;
import static anyi.store.schema.Tables.SUBSIDY_RECEIVED;
import static anyi.store.schema.Tables.SUBSIDY_RUN;
import static anyi.store.schema.Tables.TRAINING_SESSION;

import anyi.intake.find.Field;
import anyi.intake.find.LedgerKind;
import anyi.intake.plan.Facts;
import anyi.intake.plan.Known;
import anyi.intake.plan.KnownRow;
import anyi.staff.Certificate;
import anyi.staff.Staff;
import anyi.staff.StaffFile;
import anyi.staff.StaffQueries;
import anyi.term.AssessmentStandard;
import anyi.term.CareDependence;
import anyi.term.CertificateKind;
import anyi.term.RunState;
import anyi.term.SubsidyKind;
import anyi.value.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** What the home knows, in the form in which files are compared with it. */
public final class IntakeQueries {
    private final DSLContext db;

    public IntakeQueries(DSLContext db) {
        this.db = db;
    }

    /** All that an import compares with. */
    public Known known() {
        return new Known(residents(), beds(), assessments(), leaves(), payments(), staff(), attendances(), closed());
    }

    private List<KnownRow> staff() {
        return new StaffQueries(db).files().stream().map(IntakeQueries::staff).toList();
    }

    private static KnownRow staff(StaffFile file) {
        var facts = new Facts(LedgerKind.STAFF);
        Staff person = file.person();
        facts.set(Field.NAME, person.name())
                .set(Field.SEX, name(person.sex().orElse(null)))
                .set(Field.BIRTH, text(person.birthOn().orElse(null)))
                .set(Field.ID_NUMBER, person.idNumber().orElse(null))
                .set(Field.STAFF_NUMBER, person.number().orElse(null))
                .set(Field.ETHNIC, person.ethnicGroup().orElse(null))
                .set(Field.EDUCATION, name(person.education().orElse(null)))
                .set(Field.PHONE, person.phone().orElse(null));
        file.employments().stream().findFirst().ifPresent(now -> {
            String hired = now.hiredOn().toString();
            facts.set(Field.HIRED_ON, now.hiredDayKnown() ? hired : hired.substring(0, 7))
                    .set(Field.CONTRACT_TO, text(now.contractTo().orElse(null)))
                    .set(Field.EMPLOYMENT, name(now.kind().orElse(null)))
                    .set(
                            Field.INSURED,
                            now.socialInsured().map(yes -> yes ? "YES" : "NO").orElse(null))
                    .set(Field.DISCHARGED, text(now.leftOn().orElse(null)));
        });
        file.posts().stream()
                .findFirst()
                .ifPresent(post -> facts.set(Field.POSITION, post.position().name()));
        file.wages().stream()
                .findFirst()
                .ifPresent(wage -> facts.set(Field.WAGE, wage.amount().toString()));
        certificates(file, facts);
        return new KnownRow(person.id(), person.id(), facts);
    }

    /** Rosters have one certificate a person, of the skill where there is one, and the end of the health certificate. */
    private static void certificates(StaffFile file, Facts facts) {
        file.certificates().stream()
                .filter(one -> one.kind() != CertificateKind.HEALTH)
                .min(Comparator.comparing((Certificate one) -> one.kind() != CertificateKind.CARE_WORKER)
                        .thenComparing(one -> one.issuedOn().orElse(LocalDate.MIN), Comparator.reverseOrder()))
                .ifPresent(one -> facts.set(
                                Field.CERTIFICATE,
                                one.kind().name() + ":"
                                        + one.level().map(Enum::name).orElse("") + ":"
                                        + one.name().orElse(""))
                        .set(Field.CERT_NUMBER, one.number().orElse(null))
                        .set(Field.CERT_ISSUED, text(one.issuedOn().orElse(null)))
                        .set(Field.CERT_UNTIL, text(one.validUntil().orElse(null)))
                        .set(Field.CERT_ISSUER, one.issuer().orElse(null)));
        file.certificates().stream()
                .filter(one -> one.kind() == CertificateKind.HEALTH)
                .flatMap(one -> one.validUntil().stream())
                .max(Comparator.naturalOrder())
                .ifPresent(day -> facts.set(Field.HEALTH_UNTIL, day.toString()));
    }

    /** Training sessions by first day and topic. */
    Map<String, UUID> sessions() {
        var sessions = new HashMap<String, UUID>();
        db.select(TRAINING_SESSION.ID, TRAINING_SESSION.HELD_ON, TRAINING_SESSION.TOPIC)
                .from(TRAINING_SESSION)
                .orderBy(TRAINING_SESSION.ID)
                .forEach(row -> sessions.putIfAbsent(row.value2() + " " + row.value3(), row.value1()));
        return sessions;
    }

    /** Who is marked at which session. */
    Set<String> attendances() {
        return db.select(ATTENDANCE.STAFF_ID, TRAINING_SESSION.HELD_ON, TRAINING_SESSION.TOPIC)
                .from(ATTENDANCE)
                .join(TRAINING_SESSION)
                .on(TRAINING_SESSION.HOME_ID.eq(ATTENDANCE.HOME_ID))
                .and(TRAINING_SESSION.ID.eq(ATTENDANCE.SESSION_ID))
                .fetchSet(row -> row.value1().toString() + row.value2() + " " + row.value3());
    }

    private List<KnownRow> residents() {
        var people = new HashMap<UUID, KnownRow>();
        db.select().from(RESIDENT).forEach(row -> {
            var facts = new Facts(LedgerKind.RESIDENTS);
            facts.set(Field.NAME, row.get(RESIDENT.NAME))
                    .set(Field.FORMER_NAME, row.get(RESIDENT.FORMER_NAME))
                    .set(Field.SEX, name(row.get(RESIDENT.SEX)))
                    .set(Field.BIRTH, text(row.get(RESIDENT.BIRTH_ON)))
                    .set(Field.ID_NUMBER, row.get(RESIDENT.ID_NUMBER))
                    .set(Field.ETHNIC, row.get(RESIDENT.ETHNIC_GROUP))
                    .set(Field.MARITAL, name(row.get(RESIDENT.MARITAL_STATUS)))
                    .set(Field.EDUCATION, name(row.get(RESIDENT.EDUCATION)))
                    .set(Field.RELIGION, row.get(RESIDENT.RELIGION))
                    .set(Field.FORMER_WORK, row.get(RESIDENT.FORMER_WORK))
                    .set(Field.PHONE, row.get(RESIDENT.PHONE))
                    .set(Field.ADDRESS, row.get(RESIDENT.ADDRESS))
                    .set(Field.ALLERGY, row.get(RESIDENT.ALLERGIES))
                    .set(Field.DIET, row.get(RESIDENT.DIET));
            people.put(row.get(RESIDENT.ID), new KnownRow(row.get(RESIDENT.ID), row.get(RESIDENT.ID), facts));
        });
        addStays(people);
        addBeds(people);
        addContacts(people);
        addStatus(people);
        addRegistration(people);
        return new ArrayList<>(people.values());
    }

    /** The latest stay of each: later rows overwrite earlier ones. */
    private void addStays(Map<UUID, KnownRow> people) {
        db.select()
                .from(STAY)
                .orderBy(STAY.ADMITTED_ON)
                .forEach(row -> with(people, row.get(STAY.RESIDENT_ID), facts -> {
                    String admitted = row.get(STAY.ADMITTED_ON).toString();
                    facts.set(Field.ADMITTED, row.get(STAY.ADMITTED_DAY_KNOWN) ? admitted : admitted.substring(0, 7))
                            .set(Field.CONTRACT_NUMBER, row.get(STAY.CONTRACT_NUMBER))
                            .set(Field.CONTRACT_FROM, text(row.get(STAY.CONTRACT_FROM)))
                            .set(Field.CONTRACT_TO, text(row.get(STAY.CONTRACT_TO)))
                            .set(Field.FEE, money(row.get(STAY.FEE_MONTH)))
                            .set(Field.DEPOSIT, money(row.get(STAY.DEPOSIT)))
                            .set(Field.DISCHARGED, text(row.get(STAY.DISCHARGED_ON)))
                            .set(Field.DISCHARGE_REASON, name(row.get(STAY.DISCHARGE_REASON)))
                            .set(Field.DESTINATION, row.get(STAY.DESTINATION));
                }));
        db.select()
                .from(FUNDING_PERIOD)
                .where(FUNDING_PERIOD.VALID_TO.isNull())
                .forEach(row -> with(
                        people,
                        row.get(FUNDING_PERIOD.RESIDENT_ID),
                        facts -> facts.set(Field.PAYER, name(row.get(FUNDING_PERIOD.FUNDING)))));
    }

    private void addBeds(Map<UUID, KnownRow> people) {
        db.select(BED_STAY.RESIDENT_ID, BUILDING.NAME, ROOM.ROOM_NUMBER, BED.BED_NUMBER)
                .from(BED_STAY)
                .join(BED)
                .on(BED.HOME_ID.eq(BED_STAY.HOME_ID).and(BED.ID.eq(BED_STAY.BED_ID)))
                .join(ROOM)
                .on(ROOM.HOME_ID.eq(BED.HOME_ID).and(ROOM.ID.eq(BED.ROOM_ID)))
                .join(FLOOR)
                .on(FLOOR.HOME_ID.eq(ROOM.HOME_ID).and(FLOOR.ID.eq(ROOM.FLOOR_ID)))
                .join(BUILDING)
                .on(BUILDING.HOME_ID.eq(FLOOR.HOME_ID).and(BUILDING.ID.eq(FLOOR.BUILDING_ID)))
                .where(BED_STAY.VALID_TO.isNull())
                .forEach(row ->
                        with(people, row.value1(), facts -> place(facts, row.value2(), row.value3(), row.value4())));
    }

    private static void place(Facts facts, String building, String room, String number) {
        facts.setPlace(building, room, number);
    }

    private void addContacts(Map<UUID, KnownRow> people) {
        db.select()
                .from(CONTACT)
                .orderBy(CONTACT.POSITION.desc())
                .forEach(row -> with(
                        people,
                        row.get(CONTACT.RESIDENT_ID),
                        facts -> facts.set(Field.CONTACT_NAME, row.get(CONTACT.NAME))
                                .set(Field.CONTACT_RELATION, row.get(CONTACT.RELATION))
                                .set(Field.CONTACT_PHONE, row.get(CONTACT.PHONE))));
    }

    private void addStatus(Map<UUID, KnownRow> people) {
        db.select()
                .from(ECONOMIC_STATUS)
                .where(ECONOMIC_STATUS.VALID_TO.isNull())
                .orderBy(ECONOMIC_STATUS.VALID_FROM)
                .forEach(row -> with(
                        people,
                        row.get(ECONOMIC_STATUS.RESIDENT_ID),
                        facts -> facts.set(
                                        Field.ECONOMIC,
                                        Facts.category(
                                                row.get(ECONOMIC_STATUS.CATEGORY),
                                                row.get(ECONOMIC_STATUS.CATEGORY_TEXT)))
                                .set(Field.ECONOMIC_NUMBER, row.get(ECONOMIC_STATUS.CERTIFICATE_NUMBER))));
        db.select()
                .from(DISABILITY)
                .where(DISABILITY.VALID_TO.isNull())
                .forEach(row -> with(
                        people,
                        row.get(DISABILITY.RESIDENT_ID),
                        facts -> facts.set(
                                        Field.DISABILITY,
                                        row.get(DISABILITY.DISABILITY_CATEGORY).name() + ":"
                                                + (row.get(DISABILITY.GRADE) == null ? "" : row.get(DISABILITY.GRADE)))
                                .set(Field.DISABILITY_CARD, row.get(DISABILITY.CARD_NUMBER))));
    }

    private void addRegistration(Map<UUID, KnownRow> people) {
        db.select()
                .from(HUKOU)
                .where(HUKOU.VALID_TO.isNull())
                .forEach(row -> with(
                        people,
                        row.get(HUKOU.RESIDENT_ID),
                        facts -> facts.set(Field.HUKOU_KIND, name(row.get(HUKOU.HUKOU_KIND)))
                                .set(Field.HUKOU_ADDRESS, row.get(HUKOU.ADDRESS))));
        db.select()
                .from(CARE_LEVEL_PERIOD)
                .where(CARE_LEVEL_PERIOD.VALID_TO.isNull())
                .forEach(row -> with(
                        people,
                        row.get(CARE_LEVEL_PERIOD.RESIDENT_ID),
                        facts -> facts.set(Field.CARE_LEVEL, name(row.get(CARE_LEVEL_PERIOD.CARE_LEVEL)))));
    }

    private interface Fill {
        void in(Facts facts);
    }

    private static void with(Map<UUID, KnownRow> people, UUID id, Fill fill) {
        KnownRow row = people.get(id);
        if (row != null) {
            fill.in(row.facts());
        }
    }

    private List<KnownRow> beds() {
        var lying = db.select(BED_STAY.BED_ID, BED_STAY.RESIDENT_ID)
                .from(BED_STAY)
                .where(BED_STAY.VALID_TO.isNull())
                .fetchMap(BED_STAY.BED_ID, BED_STAY.RESIDENT_ID);
        var types = db.select(BED_TYPE_PERIOD.BED_ID, BED_TYPE_PERIOD.BED_TYPE)
                .from(BED_TYPE_PERIOD)
                .where(BED_TYPE_PERIOD.VALID_TO.isNull())
                .fetchMap(BED_TYPE_PERIOD.BED_ID, BED_TYPE_PERIOD.BED_TYPE);
        var services = db.select(BED_SERVICE_PERIOD.BED_ID, BED_SERVICE_PERIOD.SERVICE)
                .from(BED_SERVICE_PERIOD)
                .where(BED_SERVICE_PERIOD.VALID_TO.isNull())
                .fetchMap(BED_SERVICE_PERIOD.BED_ID, BED_SERVICE_PERIOD.SERVICE);
        return places().stream()
                .map(place -> {
                    place.facts().set(Field.BED_TYPE, name(types.get(place.id())));
                    place.facts().set(Field.BED_STATE, name(services.get(place.id())));
                    return new KnownRow(place.id(), lying.getOrDefault(place.id(), place.id()), place.facts());
                })
                .toList();
    }

    private List<KnownRow> places() {
        return db.select(BED.ID, BED.LABEL, BUILDING.NAME, ROOM.ROOM_NUMBER, BED.BED_NUMBER)
                .from(BED)
                .join(ROOM)
                .on(ROOM.HOME_ID.eq(BED.HOME_ID).and(ROOM.ID.eq(BED.ROOM_ID)))
                .join(FLOOR)
                .on(FLOOR.HOME_ID.eq(ROOM.HOME_ID).and(FLOOR.ID.eq(ROOM.FLOOR_ID)))
                .join(BUILDING)
                .on(BUILDING.HOME_ID.eq(FLOOR.HOME_ID).and(BUILDING.ID.eq(FLOOR.BUILDING_ID)))
                .fetch(row -> {
                    var facts = new Facts(LedgerKind.BEDS).set(Field.BED_LABEL, row.value2());
                    place(facts, row.value3(), row.value4(), row.value5());
                    return new KnownRow(row.value1(), row.value1(), facts);
                });
    }

    private List<KnownRow> assessments() {
        return db.select()
                .from(ASSESSMENT)
                .where(ASSESSMENT.SUPERSEDED_BY.isNull())
                .fetch(row -> {
                    var facts = new Facts(LedgerKind.ASSESSMENTS);
                    boolean old = row.get(ASSESSMENT.STANDARD) == AssessmentStandard.MZT_039_2013
                            && row.get(ASSESSMENT.OLD_GRADE) != null;
                    CareDependence level = old
                            ? CareDependence.values()[row.get(ASSESSMENT.OLD_GRADE)]
                            : row.get(ASSESSMENT.DEPENDENCE);
                    facts.set(Field.ASSESSED_ON, text(row.get(ASSESSMENT.ASSESSED_ON)))
                            .set(Field.ASSESS_REASON, name(row.get(ASSESSMENT.REASON)))
                            .set(Field.STANDARD, name(row.get(ASSESSMENT.STANDARD)))
                            .set(Field.ITEM, row.get(ASSESSMENT.ANSWERS))
                            .set(Field.PART_SELF_CARE, number(row.get(ASSESSMENT.PART_SELF_CARE)))
                            .set(Field.PART_MOBILITY, number(row.get(ASSESSMENT.PART_MOBILITY)))
                            .set(Field.PART_MENTAL, number(row.get(ASSESSMENT.PART_MENTAL)))
                            .set(Field.PART_SOCIAL, number(row.get(ASSESSMENT.PART_SOCIAL)))
                            .set(Field.SCORE, number(row.get(ASSESSMENT.SCORE)))
                            .set(Field.LEVEL, name(level))
                            .set(
                                    Field.ASSESSORS,
                                    joined(row.get(ASSESSMENT.FIRST_ASSESSOR), row.get(ASSESSMENT.SECOND_ASSESSOR)))
                            .set(Field.ORGANISATION, row.get(ASSESSMENT.ORGANISATION))
                            .set(Field.VALID_UNTIL, text(row.get(ASSESSMENT.VALID_UNTIL)))
                            .set(Field.ASSESSMENT_NUMBER, row.get(ASSESSMENT.ASSESSMENT_NUMBER));
                    return new KnownRow(row.get(ASSESSMENT.ID), row.get(ASSESSMENT.RESIDENT_ID), facts);
                });
    }

    private static @Nullable String joined(@Nullable String first, @Nullable String second) {
        return second == null ? first : first + "、" + second;
    }

    private List<KnownRow> leaves() {
        return db.select().from(LEAVE).fetch(row -> {
            var facts = new Facts(LedgerKind.LEAVES);
            facts.set(Field.LEFT_ON, text(row.get(LEAVE.LEFT_ON)))
                    .set(Field.EXPECTED_ON, text(row.get(LEAVE.EXPECTED_BACK_ON)))
                    .set(Field.BACK_ON, text(row.get(LEAVE.BACK_ON)))
                    .set(Field.LEAVE_KIND, name(row.get(LEAVE.LEAVE_KIND)))
                    .set(Field.ESCORT_NAME, row.get(LEAVE.ESCORT_NAME))
                    .set(Field.ESCORT_PHONE, row.get(LEAVE.ESCORT_PHONE));
            return new KnownRow(row.get(LEAVE.ID), row.get(LEAVE.RESIDENT_ID), facts);
        });
    }

    /** The amounts of a person and month together. */
    private List<KnownRow> payments() {
        var rows = new HashMap<String, KnownRow>();
        db.select().from(SUBSIDY_RECEIVED).forEach(row -> {
            String month =
                    YearMonth.from(row.get(SUBSIDY_RECEIVED.SUBJECT_MONTH)).toString();
            KnownRow known = rows.computeIfAbsent(
                    row.get(SUBSIDY_RECEIVED.RESIDENT_ID) + month,
                    key -> new KnownRow(
                            row.get(SUBSIDY_RECEIVED.ID),
                            row.get(SUBSIDY_RECEIVED.RESIDENT_ID),
                            new Facts(LedgerKind.SUBSIDIES).set(Field.PAID_MONTH, month)));
            Facts facts = known.facts();
            Money sum = facts.money(Field.PAID_TOTAL).orElse(Money.ZERO).plus(row.get(SUBSIDY_RECEIVED.AMOUNT));
            facts.set(Field.PAID_TOTAL, sum.toString());
            if (row.get(SUBSIDY_RECEIVED.SUBSIDY_KIND) != SubsidyKind.TOTAL) {
                facts.set(
                        Facts.paidFor(row.get(SUBSIDY_RECEIVED.SUBSIDY_KIND)),
                        row.get(SUBSIDY_RECEIVED.AMOUNT).toString());
            }
        });
        return new ArrayList<>(rows.values());
    }

    private Set<YearMonth> closed() {
        return new HashSet<>(db.select(SUBSIDY_RUN.RUN_MONTH)
                .from(SUBSIDY_RUN)
                .where(SUBSIDY_RUN.RUN_STATE.eq(RunState.CLOSED))
                .fetch(row -> YearMonth.from(row.value1())));
    }

    private static @Nullable String name(@Nullable Enum<?> term) {
        return term == null ? null : term.name();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable String number(@Nullable Short number) {
        return number == null ? null : number.toString();
    }

    private static @Nullable String money(@Nullable Money money) {
        return money == null ? null : money.toString();
    }
}
