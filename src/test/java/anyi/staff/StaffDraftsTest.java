// SPDX-License-Identifier: Apache-2.0
package anyi.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.staff.training.Attendance;
import anyi.staff.training.Audience;
import anyi.staff.training.ClassHours;
import anyi.staff.training.SessionDraft;
import anyi.staff.training.SignInDraft;
import anyi.term.AttendanceMark;
import anyi.term.CertificateKind;
import anyi.term.Sex;
import anyi.term.SkillLevel;
import anyi.term.StaffPosition;
import anyi.term.TrainingForm;
import anyi.term.TrainingSubject;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import anyi.value.Problem;
import anyi.value.Problems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StaffDraftsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final UUID ID = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);

    @Test
    void the_number_gives_birth_and_sex() {
        StaffDraft draft = StaffDraft.of(ID, " 贾 连林 ", "230197197308041116");
        assertTrue(draft.check(TODAY).isEmpty());
        Staff staff = draft.toStaff(TODAY);
        assertEquals("贾连林", staff.name());
        assertEquals(Sex.MALE, staff.sex().orElseThrow());
        assertEquals(LocalDate.of(1973, 8, 4), staff.birthOn().orElseThrow());
    }

    @Test
    void a_wrong_digit_is_refused_beside_the_number() {
        assertEquals(
                "staff.problem.idCheck",
                key(StaffDraft.of(ID, "傅芳荣", "230197197308240567").check(TODAY), "idNumber"));
        assertEquals(
                "staff.problem.idMissing", key(StaffDraft.of(ID, "傅芳荣", null).check(TODAY), "idNumber"));
    }

    @Test
    void a_certificate_that_ends_before_it_begins_is_refused_in_plain_words() {
        Problems problems = certificate(CertificateKind.CARE_WORKER, SkillLevel.LEVEL_5, "2026-05-01", "2025-05-01")
                .check(TODAY);
        assertTrue(problems.refuse());
        Problem problem = problems.at("validUntil").orElseThrow();
        assertEquals(
                "有效期至早于发证日期（2026-05-01）：还没有生效就已到期。请改正其中一个。",
                Messages.of(Language.CHINESE).t(problem));
        assertEquals(
                "It ends before it begins (2026-05-01). Correct one of the two dates.",
                Messages.of(Language.ENGLISH).t(problem));
    }

    @Test
    void a_lapsed_certificate_may_be_kept_and_a_health_certificate_needs_a_date() {
        assertFalse(certificate(CertificateKind.HEALTH, null, "2025-05-01", "2026-05-01")
                .check(TODAY)
                .refuse());
        assertEquals(
                "staff.problem.healthUndated",
                key(certificate(CertificateKind.HEALTH, null, null, null).check(TODAY), "validUntil"));
        assertEquals(
                "staff.problem.skillLevelMissing",
                key(certificate(CertificateKind.CARE_WORKER, null, null, null).check(TODAY), "level"));
    }

    @Test
    void nobody_is_signed_in_to_a_session_that_has_not_come() {
        SessionDraft draft = session("2026-12-01", "2", null, null);
        assertTrue(draft.check(TODAY, false).isEmpty());
        Problem problem = draft.check(TODAY, true).at("heldOn").orElseThrow();
        assertEquals(
                "2026-12-01 还没有到，不能签到。到了那天再签，或改正日期。",
                Messages.of(Language.CHINESE).t(problem));
        var signIn =
                new SignInDraft(ID, LocalDate.of(2026, 12, 1), List.of(Attendance.of(OTHER, AttendanceMark.PRESENT)));
        assertEquals("staff.training.problem.attendedInFuture", key(signIn.check(TODAY), "heldOn"));
    }

    @Test
    void a_person_is_signed_in_once() {
        var twice = new SignInDraft(
                ID,
                TODAY,
                List.of(Attendance.of(OTHER, AttendanceMark.PRESENT), Attendance.of(OTHER, AttendanceMark.LATE)));
        assertEquals("staff.training.problem.signedInTwice", key(twice.check(TODAY), "person"));
        var score = new SignInDraft(
                ID, TODAY, List.of(Attendance.of(OTHER, AttendanceMark.PRESENT, BigDecimal.valueOf(101))));
        assertEquals("staff.training.problem.scoreOutOfRange", key(score.check(TODAY), "score"));
    }

    @Test
    void hours_come_of_the_clock_in_halves() {
        assertEquals("2.5", ClassHours.ofMinutes(120).toString());
        assertEquals("2", ClassHours.ofMinutes(90).toString());
        assertEquals("4", ClassHours.between("0900", "12:00").orElseThrow().toString());
        assertEquals(
                "staff.training.problem.endsFirst",
                key(session("2026-11-01", "2", "14:00", "13:00").check(TODAY, false), "endsAt"));
        assertEquals(
                "staff.training.problem.hoursMissing",
                key(session("2026-11-01", null, "14:00", null).check(TODAY, false), "hours"));
    }

    @Test
    void an_audience_is_kept_as_text() {
        assertEquals("ALL", Audience.EVERYBODY.kept());
        Audience two = Audience.read("COOK CARE_WORKER");
        assertEquals("CARE_WORKER COOK", two.kept());
        assertTrue(two.has(StaffPosition.COOK));
        assertFalse(two.has(StaffPosition.DRIVER));
        assertFalse(Audience.EVERYBODY.has(StaffPosition.VOLUNTEER));
        assertTrue(Audience.read("").isNobody());
    }

    private static SessionDraft session(
            String heldOn, @Nullable String hours, @Nullable String from, @Nullable String to) {
        return new SessionDraft(
                ID,
                0,
                null,
                TrainingSubject.FIRE,
                "消防安全",
                TrainingForm.IN_HOUSE,
                LocalDate.parse(heldOn),
                from,
                to,
                null,
                null,
                null,
                hours,
                null,
                Audience.EVERYBODY,
                null);
    }

    private static CertificateDraft certificate(
            CertificateKind kind, @Nullable SkillLevel level, @Nullable String issued, @Nullable String until) {
        return new CertificateDraft(
                ID,
                0,
                OTHER,
                kind,
                null,
                level,
                null,
                null,
                issued == null ? null : LocalDate.parse(issued),
                until == null ? null : LocalDate.parse(until),
                false,
                null);
    }

    private static String key(Problems problems, String field) {
        return problems.at(field).map(Problem::key).orElse("");
    }
}
