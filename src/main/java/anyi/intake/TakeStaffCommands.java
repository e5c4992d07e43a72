// SPDX-License-Identifier: Apache-2.0
package anyi.intake;

import static anyi.intake.find.Field.*;

import anyi.intake.find.Field;
import anyi.intake.find.LedgerKind;
import anyi.intake.plan.Facts;
import anyi.intake.plan.Line;
import anyi.intake.plan.Mark;
import anyi.intake.plan.Plan;
import anyi.intake.plan.Verdict;
import anyi.intake.read.Words;
import anyi.staff.CertificateDraft;
import anyi.staff.Employment;
import anyi.staff.EmploymentDraft;
import anyi.staff.StaffCommands.NewStaff;
import anyi.staff.StaffDeeds;
import anyi.staff.StaffDraft;
import anyi.staff.StaffFile;
import anyi.staff.StaffQueries;
import anyi.staff.StaffResult;
import anyi.staff.training.Attendance;
import anyi.staff.training.Audience;
import anyi.staff.training.SessionDraft;
import anyi.staff.training.TrainingCommands.TakenAttendance;
import anyi.store.Tx;
import anyi.term.CertificateKind;
import anyi.term.Education;
import anyi.term.EmploymentKind;
import anyi.term.Sex;
import anyi.term.SkillLevel;
import anyi.term.StaffPosition;
import anyi.term.TrainingForm;
import anyi.term.TrainingSubject;
import anyi.value.Ids;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes what a plan takes in about staff, their certificates and their training. */
final class TakeStaffCommands {
    private static final Words WORDS = new Words();
    private static final Set<Field> OF_PERSON =
            Set.of(STAFF_NUMBER, NAME, SEX, BIRTH, ID_NUMBER, ETHNIC, EDUCATION, PHONE);
    private static final Set<Field> OF_EMPLOYMENT = Set.of(HIRED_ON, CONTRACT_TO, EMPLOYMENT, INSURED, DISCHARGED);
    private static final Set<Field> OF_CERTIFICATE =
            Set.of(CERTIFICATE, CERT_NUMBER, CERT_ISSUED, CERT_UNTIL, CERT_ISSUER);

    private final StaffDeeds staff;
    private final Ids ids;
    private final LocalDate today;

    TakeStaffCommands(StaffDeeds staff, Ids ids, LocalDate today) {
        this.staff = staff;
        this.ids = ids;
        this.today = today;
    }

    void take(Tx tx, Plan plan) {
        List<Line> lines = plan.of(LedgerKind.STAFF).stream()
                .filter(line -> line.verdict() == Verdict.TAKEN)
                .toList();
        List<Line> fresh = lines.stream().filter(line -> !line.isKnown()).toList();
        staff.staff().takeIn(tx, fresh.stream().map(this::newStaff).toList());
        var certificates = new ArrayList<CertificateDraft>();
        for (Line line : fresh) {
            if (line.facts().has(CERTIFICATE)) {
                certificates.add(certificate(line));
            }
            if (line.facts().has(HEALTH_UNTIL)) {
                certificates.add(health(line));
            }
        }
        for (Line line : lines) {
            if (line.isKnown()) {
                change(tx, line, certificates);
            }
        }
        staff.certificates().takeIn(tx, certificates);
        trainings(tx, plan);
    }

    private NewStaff newStaff(Line line) {
        Facts facts = line.facts();
        UUID id = Objects.requireNonNull(line.target());
        var person = new StaffDraft(
                id,
                0,
                TakePeopleCommands.cut(facts, STAFF_NUMBER, 30),
                facts.text(NAME),
                facts.term(Sex.class, SEX).orElse(null),
                facts.day(BIRTH),
                facts.get(ID_NUMBER),
                facts.has(ID_NUMBER) ? null : "—",
                TakePeopleCommands.cut(facts, ETHNIC, 30),
                facts.term(Education.class, EDUCATION).orElse(null),
                null,
                null,
                TakePeopleCommands.cut(facts, PHONE, 60),
                null,
                null,
                TakePeopleCommands.cut(facts, REMARK, 1000));
        return new NewStaff(person, employment(facts, ids.next(), 0, id, null));
    }

    private EmploymentDraft employment(Facts facts, UUID id, long revision, UUID staffId, @Nullable Employment before) {
        return new EmploymentDraft(
                id,
                revision,
                staffId,
                facts.latest(HIRED_ON),
                facts.day(HIRED_ON) != null,
                facts.has(DISCHARGED)
                        ? facts.latest(DISCHARGED)
                        : before == null ? null : before.leftOn().orElse(null),
                facts.term(EmploymentKind.class, EMPLOYMENT)
                        .orElse(before == null ? null : before.kind().orElse(null)),
                before == null ? null : before.contractFrom().orElse(null),
                facts.has(CONTRACT_TO)
                        ? facts.day(CONTRACT_TO)
                        : before == null ? null : before.contractTo().orElse(null),
                facts.has(INSURED)
                        ? Boolean.valueOf(facts.text(INSURED).equals("YES"))
                        : before == null ? null : before.socialInsured().orElse(null),
                before == null ? null : before.leavingReason().orElse(null),
                new EmploymentDraft.Start(
                        facts.term(StaffPosition.class, POSITION).orElse(StaffPosition.OTHER),
                        TakePeopleCommands.cut(facts, DEPARTMENT, 60),
                        facts.money(WAGE).orElse(null)));
    }

    private CertificateDraft certificate(Line line) {
        Facts facts = line.facts();
        String[] parts = facts.text(CERTIFICATE).split(":", -1);
        return new CertificateDraft(
                ids.next(),
                0,
                Objects.requireNonNull(line.target()),
                CertificateKind.valueOf(parts[0]),
                parts[2].isEmpty() ? null : parts[2],
                parts[1].isEmpty() ? null : SkillLevel.valueOf(parts[1]),
                TakePeopleCommands.cut(facts, CERT_NUMBER, 60),
                TakePeopleCommands.cut(facts, CERT_ISSUER, 120),
                facts.day(CERT_ISSUED),
                facts.day(CERT_UNTIL),
                false,
                null);
    }

    private CertificateDraft health(Line line) {
        return new CertificateDraft(
                ids.next(),
                0,
                Objects.requireNonNull(line.target()),
                CertificateKind.HEALTH,
                null,
                null,
                null,
                null,
                null,
                line.facts().day(HEALTH_UNTIL),
                false,
                null);
    }

    /** What a ledger says more, or otherwise, of somebody known; another certificate is a new one. */
    private void change(Tx tx, Line line, List<CertificateDraft> certificates) {
        List<Field> news = line.news();
        Facts facts = line.facts();
        StaffFile file = new StaffQueries(tx.db())
                .file(Objects.requireNonNull(line.target()))
                .orElseThrow();
        if (news.stream().anyMatch(OF_PERSON::contains)) {
            StaffDraft told = newStaff(line).person();
            StaffDraft before = StaffDraft.of(file.person());
            granted(
                    line,
                    staff.staff()
                            .change(
                                    tx,
                                    new StaffDraft(
                                            before.id(),
                                            before.revision(),
                                            or(told.number(), before.number()),
                                            told.name(),
                                            told.sex() == null ? before.sex() : told.sex(),
                                            told.birthOn() == null ? before.birthOn() : told.birthOn(),
                                            or(told.idNumber(), before.idNumber()),
                                            before.idMissingReason(),
                                            or(told.ethnicGroup(), before.ethnicGroup()),
                                            told.education() == null ? before.education() : told.education(),
                                            before.politicalStatus(),
                                            before.hukouAddress(),
                                            or(told.phone(), before.phone()),
                                            before.emergencyName(),
                                            before.emergencyPhone(),
                                            or(told.remark(), before.remark()))));
        }
        if (news.contains(WAGE) && file.employedOn(today).isPresent()) {
            granted(
                    line,
                    staff.staff().pay(tx, file.person().id(), facts.money(WAGE).orElseThrow(), today));
        }
        if (news.contains(POSITION) && file.employedOn(today).isPresent()) {
            granted(
                    line,
                    staff.staff()
                            .move(
                                    tx,
                                    file.person().id(),
                                    facts.term(StaffPosition.class, POSITION).orElseThrow(),
                                    TakePeopleCommands.cut(facts, DEPARTMENT, 60),
                                    today));
        }
        if (news.stream().anyMatch(OF_EMPLOYMENT::contains)
                && !file.employments().isEmpty()) {
            Employment before = file.employments().getFirst();
            granted(
                    line,
                    staff.staff()
                            .correct(tx, employment(facts, before.id(), before.revision(), before.staffId(), before)));
        }
        if (facts.has(CERTIFICATE) && news.stream().anyMatch(OF_CERTIFICATE::contains)) {
            certificates.add(certificate(line));
        }
        if (news.contains(HEALTH_UNTIL)) {
            certificates.add(health(line));
        }
    }

    private static void granted(Line line, StaffResult result) {
        if (!(result instanceof StaffResult.Written)) {
            throw new NotAsPlanned(List.of(line));
        }
    }

    private static @Nullable String or(@Nullable String told, @Nullable String before) {
        return told == null ? before : told;
    }

    private void trainings(Tx tx, Plan plan) {
        var queries = new IntakeQueries(tx.db());
        Map<String, UUID> sessions = new HashMap<>(queries.sessions());
        Set<String> known = queries.attendances();
        var drafts = new ArrayList<SessionDraft>();
        var attendances = new ArrayList<TakenAttendance>();
        for (Line line : plan.of(LedgerKind.TRAINING)) {
            if (line.verdict() != Verdict.TAKEN) {
                continue;
            }
            UUID person = Objects.requireNonNull(line.target());
            for (Mark mark : Mark.read(line.facts().text(SESSION))) {
                UUID session = sessions.computeIfAbsent(mark.session(), key -> {
                    SessionDraft draft = session(mark);
                    drafts.add(draft);
                    return draft.id();
                });
                if (!known.contains(person + mark.session())) {
                    attendances.add(new TakenAttendance(
                            session,
                            new Attendance(
                                    person,
                                    mark.mark(),
                                    mark.score().isEmpty() ? null : new BigDecimal(mark.score()),
                                    mark.passed().isEmpty() ? null : Boolean.valueOf(mark.passed()),
                                    null,
                                    null)));
                }
            }
        }
        staff.trainings().takeIn(tx, drafts, attendances);
    }

    private SessionDraft session(Mark mark) {
        boolean online = mark.place().contains("线上");
        return new SessionDraft(
                ids.next(),
                0,
                null,
                WORDS.find(TrainingSubject.class, "subject", mark.topic()).orElse(TrainingSubject.OTHER),
                mark.topic(),
                online ? TrainingForm.ONLINE : TrainingForm.IN_HOUSE,
                mark.on(),
                null,
                null,
                mark.place().isEmpty() ? null : mark.place(),
                mark.teacher().isEmpty()
                        ? null
                        : mark.teacher()
                                .substring(0, Math.min(60, mark.teacher().length())),
                null,
                mark.hours(),
                null,
                Audience.NOBODY,
                null);
    }
}
