// SPDX-License-Identifier: Apache-2.0
package anyi.intake;

import static anyi.intake.find.Field.*;

import anyi.intake.find.Field;
import anyi.intake.find.LedgerKind;
import anyi.intake.plan.Facts;
import anyi.intake.plan.Line;
import anyi.intake.plan.Plan;
import anyi.intake.plan.Verdict;
import anyi.resident.IdentityDraft;
import anyi.resident.ParticularsDraft;
import anyi.resident.Registering;
import anyi.resident.Resident;
import anyi.resident.ResidentDraft;
import anyi.resident.ResidentQueries;
import anyi.resident.contact.ContactDraft;
import anyi.resident.contact.ContactQueries;
import anyi.resident.status.Recording;
import anyi.stay.Admitting;
import anyi.stay.ContractDraft;
import anyi.stay.Discharging;
import anyi.stay.Moving;
import anyi.stay.Stay;
import anyi.stay.StayDraft;
import anyi.stay.StayQueries;
import anyi.store.Tx;
import anyi.term.Education;
import anyi.term.MaritalStatus;
import anyi.term.Sex;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes what files say newly, or otherwise, of people whom the home knows. */
final class ChangePeopleCommands {
    private static final Set<Field> OF_PERSON = EnumSet.of(
            NAME,
            FORMER_NAME,
            SEX,
            BIRTH,
            ID_NUMBER,
            ETHNIC,
            MARITAL,
            EDUCATION,
            RELIGION,
            FORMER_WORK,
            PHONE,
            ADDRESS,
            ALLERGY,
            DIET);
    private static final Set<Field> OF_CONTACT = EnumSet.of(CONTACT_NAME, CONTACT_RELATION, CONTACT_PHONE);
    private static final Set<Field> OF_CONTRACT =
            EnumSet.of(ADMITTED, CONTRACT_NUMBER, CONTRACT_FROM, CONTRACT_TO, FEE, DEPOSIT);

    private final Owners owners;
    private final TakePeopleCommands people;
    private final LocalDate today;

    ChangePeopleCommands(Owners owners, TakePeopleCommands people, LocalDate today) {
        this.owners = owners;
        this.people = people;
        this.today = today;
    }

    void change(Tx tx, Plan plan, Map<UUID, UUID> beds) {
        plan.of(LedgerKind.RESIDENTS).stream()
                .filter(line -> line.verdict() == Verdict.TAKEN && line.isKnown())
                .forEach(line -> change(tx, line, beds));
    }

    private void change(Tx tx, Line line, Map<UUID, UUID> beds) {
        List<Field> news = line.news();
        if (news.stream().anyMatch(OF_PERSON::contains)) {
            person(tx, line);
        }
        if (news.stream().anyMatch(OF_CONTACT::contains)) {
            contact(tx, line);
        }
        status(tx, line, news);
        if (line.isReadmission()) {
            Admitting outcome =
                    owners.stays().takeIn(tx, List.of(people.stay(line, beds))).getFirst();
            insist(line, outcome instanceof Admitting.Admitted);
        } else {
            stay(tx, line, news, beds);
        }
    }

    private static void insist(Line line, boolean done) {
        if (!done) {
            throw new NotAsPlanned(List.of(line));
        }
    }

    private static UUID id(Line line) {
        return Objects.requireNonNull(line.target());
    }

    private void person(Tx tx, Line line) {
        Resident known = new ResidentQueries(tx.db()).resident(id(line)).orElseThrow();
        ResidentDraft old = ResidentDraft.of(known);
        IdentityDraft was = old.identity();
        ParticularsDraft had = old.particulars();
        Facts facts = line.facts();
        String number = facts.has(ID_NUMBER) ? facts.get(ID_NUMBER) : was.idNumber();
        var identity = new IdentityDraft(
                or(facts, NAME, 60, was.name()),
                or(facts, FORMER_NAME, 60, was.formerName()),
                facts.term(Sex.class, SEX).orElse(was.sex()),
                facts.has(BIRTH) ? facts.day(BIRTH) : was.birthOn(),
                facts.has(ID_NUMBER) ? null : was.idKind(),
                number,
                number == null ? was.idMissingReason() : null,
                was.idExpiresOn());
        var particulars = new ParticularsDraft(
                or(facts, ETHNIC, 30, had.ethnicGroup()),
                facts.term(MaritalStatus.class, MARITAL).orElse(had.maritalStatus()),
                facts.term(Education.class, EDUCATION).orElse(had.education()),
                or(facts, FORMER_WORK, 120, had.formerWork()),
                or(facts, RELIGION, 60, had.religion()),
                or(facts, PHONE, 60, had.phone()),
                or(facts, ADDRESS, 200, had.address()),
                or(facts, DIET, 120, had.diet()),
                had.bloodType(),
                or(facts, ALLERGY, 200, had.allergies()),
                had.risks(),
                had.remark());
        Registering outcome = owners.person()
                .residents()
                .change(tx, new ResidentDraft(old.id(), old.revision(), identity, particulars));
        insist(line, outcome instanceof Registering.Registered);
    }

    private static @Nullable String or(Facts facts, Field field, int length, @Nullable String known) {
        return facts.has(field) ? TakePeopleCommands.cut(facts, field, length) : known;
    }

    private void contact(Tx tx, Line line) {
        var known = new ContactQueries(tx.db()).of(id(line)).stream().findFirst();
        ContactDraft draft = people.contact(line).orElseThrow();
        if (known.isPresent()) {
            ContactDraft was = ContactDraft.of(known.get());
            Facts facts = line.facts();
            draft = new ContactDraft(
                    was.id(),
                    was.revision(),
                    was.residentId(),
                    facts.has(CONTACT_NAME) ? draft.name() : was.name(),
                    facts.has(CONTACT_RELATION) ? draft.relation() : was.relation(),
                    facts.has(CONTACT_PHONE) ? draft.phone() : was.phone(),
                    was.address(),
                    was.roles());
        }
        owners.person().contacts().record(tx, draft);
    }

    private void status(Tx tx, Line line, List<Field> news) {
        var person = owners.person();
        boolean another = isReplaced(line, news);
        LocalDate from = another ? today : people.admitted(line.facts());
        if (news.contains(HUKOU_KIND) || news.contains(HUKOU_ADDRESS)) {
            people.hukou(line, from)
                    .ifPresent(draft -> recorded(line, person.successions().changeHukou(tx, draft)));
        }
        if (news.contains(ECONOMIC) || news.contains(ECONOMIC_NUMBER)) {
            people.economic(line, from)
                    .ifPresent(draft -> recorded(line, person.economic().change(tx, draft)));
        }
        if (news.contains(DISABILITY) || news.contains(DISABILITY_CARD)) {
            people.disability(line, from)
                    .ifPresent(draft -> recorded(line, person.disabilities().record(tx, draft)));
        }
        if (news.contains(CARE_LEVEL)) {
            people.careLevel(line, from)
                    .ifPresent(draft -> recorded(line, person.successions().changeCareLevel(tx, draft)));
        }
    }

    /** What was known otherwise stays true until today. */
    private static boolean isReplaced(Line line, List<Field> news) {
        Facts known =
                Objects.requireNonNull(line.person()).known().orElseThrow().facts();
        return news.stream().anyMatch(known::has);
    }

    private static void recorded(Line line, Recording outcome) {
        insist(line, outcome instanceof Recording.Recorded);
    }

    private void stay(Tx tx, Line line, List<Field> news, Map<UUID, UUID> beds) {
        boolean contract = news.stream().anyMatch(OF_CONTRACT::contains);
        UUID bed = line.bed();
        if (!contract && bed == null && !news.contains(DISCHARGED) && !news.contains(PAYER)) {
            return;
        }
        Stay stay =
                new StayQueries(tx.db()).staysOf(id(line)).stream().findFirst().orElseThrow();
        if (contract) {
            correct(tx, line, stay);
        }
        if (bed != null) {
            LocalDate from = stay.admittedOn();
            boolean lies = Objects.requireNonNull(line.person())
                    .known()
                    .orElseThrow()
                    .facts()
                    .has(ROOM);
            Moving outcome = owners.stays().moveBed(tx, stay.id(), beds.getOrDefault(bed, bed), lies ? today : from);
            insist(line, outcome instanceof Moving.Moved || outcome instanceof Moving.AlreadyThere);
        }
        if (news.contains(PAYER)) {
            TakePeopleCommands.funding(line.facts())
                    .ifPresent(payer -> owners.stays().changeFunding(tx, stay.id(), payer, stay.admittedOn()));
        }
        if (news.contains(DISCHARGED) && stay.isOpen()) {
            Discharging outcome =
                    owners.stays().discharge(tx, stay.id(), Objects.requireNonNull(people.discharge(line)));
            insist(line, outcome instanceof Discharging.Discharged);
        }
    }

    private void correct(Tx tx, Line line, Stay stay) {
        Facts facts = line.facts();
        ContractDraft was = ContractDraft.of(stay.contract());
        ContractDraft now = TakePeopleCommands.contract(facts);
        var contract = new ContractDraft(
                facts.has(CONTRACT_NUMBER) ? now.number() : was.number(),
                now.from() == null ? was.from() : now.from(),
                now.lastDay() == null ? was.lastDay() : now.lastDay(),
                now.feeMonth() == null ? was.feeMonth() : now.feeMonth(),
                now.deposit() == null ? was.deposit() : now.deposit());
        boolean told = facts.day(ADMITTED) != null;
        var draft = new StayDraft(
                stay.id(),
                stay.residentId(),
                told ? people.admitted(facts) : stay.admittedOn(),
                told || stay.admittedDayKnown(),
                null,
                null,
                contract,
                null,
                null);
        insist(line, owners.stays().correct(tx, draft, stay.revision()) instanceof Admitting.Admitted);
    }
}
