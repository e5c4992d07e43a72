// SPDX-License-Identifier: Apache-2.0
package anyi.staff.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import anyi.given.Given;
import anyi.given.GivenStaff;
import anyi.kit.Session;
import anyi.staff.training.TrainingResult.DoesNotFit;
import anyi.staff.training.TrainingResult.Written;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.term.AttendanceMark;
import anyi.term.StaffPosition;
import anyi.term.TrainingForm;
import anyi.term.TrainingSubject;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import anyi.value.Ids;
import anyi.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TrainingCommandsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private final Store store = TestStores.empty();
    private final Given given = new Given(store);
    private final Ids ids = new Ids(TestStores.CLOCK);
    private final TrainingQueries trainings = new TrainingQueries(store.read());
    private final TrainingCommands commands =
            new TrainingCommands(store, new Session("刘春梅"), Messages.of(Language.CHINESE), ids, TestStores.CLOCK);
    private UUID zhao = given.next();
    private UUID jiang = given.next();

    @BeforeEach
    void two_people() {
        zhao = new GivenStaff(given, "赵敏霞")
                .as(StaffPosition.CARE_WORKER, "2020-03-01")
                .save();
        jiang = new GivenStaff(given, "姜国忠")
                .as(StaffPosition.COOK, "2022-03-01")
                .save();
        new GivenStaff(given, "于占海")
                .as(StaffPosition.LOGISTICS, "2019-01-01", "2025-01-01")
                .save();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void hours_count_once_a_person_and_session_however_often_it_is_signed() {
        UUID session = hold("2026-11-20", Audience.EVERYBODY);
        sign(session, Attendance.of(zhao, AttendanceMark.PRESENT), Attendance.of(jiang, AttendanceMark.ABSENT));
        sign(
                session,
                Attendance.of(zhao, AttendanceMark.LATE, BigDecimal.valueOf(80)),
                Attendance.of(jiang, AttendanceMark.ABSENT));
        List<TrainedRow> trained = trainings.of(zhao);
        assertEquals(1, trained.size());
        assertEquals(0, trained.getFirst().hours().compareTo(new BigDecimal("2")));
        assertEquals(BigDecimal.ZERO, trainings.of(jiang).getFirst().hours());
        SessionRow row = trainings.sessions(TODAY.withDayOfYear(1), TODAY).getFirst();
        assertEquals(List.of(2, 1, 1, 2), List.of(row.expected(), row.there(), row.passed(), row.marked()));
    }

    @Test
    void two_people_who_sign_one_class_in_at_once_lose_nothing() {
        UUID session = hold("2026-11-20", Audience.EVERYBODY);
        TrainingSession held = trainings.session(session).orElseThrow();
        var seen = Optional.of(trainings.marks(held));
        var first = new SignInDraft(session, held.heldOn(), List.of(Attendance.of(zhao, AttendanceMark.PRESENT)), seen);
        var second =
                new SignInDraft(session, held.heldOn(), List.of(Attendance.of(jiang, AttendanceMark.PRESENT)), seen);
        assertInstanceOf(Written.class, commands.signIn(first));
        long revision = store.revision();
        var misfit = assertInstanceOf(TrainingResult.DoesNotFit.class, commands.signIn(second));
        assertEquals(
                SignInDraft.MARKED_MEANWHILE, misfit.problems().all().getFirst().key());
        assertEquals(revision, store.revision());
        assertEquals(List.of(zhao), List.copyOf(trainings.marks(held).keySet()));
    }

    @Test
    void a_session_expects_those_who_were_in_its_posts_on_its_day() {
        UUID cooks = hold("2026-11-20", Audience.of(StaffPosition.COOK));
        List<AttendeeRow> attendees =
                trainings.attendees(trainings.session(cooks).orElseThrow());
        assertEquals(
                List.of("姜国忠"),
                attendees.stream()
                        .filter(AttendeeRow::expected)
                        .map(AttendeeRow::name)
                        .toList());
        assertEquals(2, attendees.size());
        UUID before = hold("2024-11-20", Audience.EVERYBODY);
        assertEquals(
                3, trainings.attendees(trainings.session(before).orElseThrow()).size());
    }

    @Test
    void nothing_is_written_where_one_mark_is_wrong() {
        UUID session = hold("2026-11-20", Audience.EVERYBODY);
        long before = store.revision();
        var twice = new SignInDraft(
                session,
                LocalDate.of(2026, 11, 20),
                List.of(Attendance.of(zhao, AttendanceMark.PRESENT), Attendance.of(zhao, AttendanceMark.PRESENT)));
        assertInstanceOf(DoesNotFit.class, commands.signIn(twice));
        UUID future = hold("2026-12-20", Audience.EVERYBODY);
        var early = new SignInDraft(
                future, LocalDate.of(2026, 12, 20), List.of(Attendance.of(zhao, AttendanceMark.PRESENT)));
        assertInstanceOf(DoesNotFit.class, commands.signIn(early));
        assertEquals(before + 1, store.revision());
        assertEquals(List.of(), trainings.of(zhao));
    }

    @Test
    void a_signed_session_cannot_be_moved_into_the_future_and_can_be_taken_back_whole() {
        UUID id = hold("2026-11-20", Audience.EVERYBODY);
        sign(id, Attendance.of(zhao, AttendanceMark.PRESENT));
        TrainingSession held = trainings.session(id).orElseThrow();
        SessionDraft known = SessionDraft.of(held);
        var moved = new SessionDraft(
                id,
                held.revision(),
                null,
                known.subject(),
                known.topic(),
                known.form(),
                LocalDate.of(2026, 12, 1),
                null,
                null,
                null,
                null,
                null,
                known.hours(),
                null,
                known.audience(),
                null);
        assertInstanceOf(DoesNotFit.class, commands.hold(moved));
        commands.takeBack(held);
        assertEquals(List.of(), trainings.of(zhao));
        assertEquals(List.of(), trainings.sessions(TODAY.withDayOfYear(1), TODAY));
    }

    @Test
    void training_elsewhere_is_a_session_of_one() {
        var draft = new SessionDraft(
                ids.next(),
                0,
                null,
                TrainingSubject.MANAGE,
                "院长培训班",
                null,
                LocalDate.of(2026, 5, 11),
                null,
                null,
                "省民政学校",
                null,
                "省民政厅",
                "40",
                Money.of("600"),
                Audience.NOBODY,
                null);
        assertInstanceOf(Written.class, commands.trainedElsewhere(draft, Attendance.of(zhao, AttendanceMark.PRESENT)));
        TrainedRow row = trainings.of(zhao).getFirst();
        assertEquals(TrainingForm.EXTERNAL, row.session().form());
        assertEquals(
                1, trainings.sessions(TODAY.withDayOfYear(1), TODAY).getFirst().expected());
    }

    @Test
    void courses_have_names_of_their_own() {
        var course =
                new CourseDraft(ids.next(), 0, "消防半年训", TrainingSubject.FIRE, "2", "6", "30", Audience.EVERYBODY, null);
        assertInstanceOf(Written.class, commands.offer(course));
        var other =
                new CourseDraft(ids.next(), 0, "消防半年训", TrainingSubject.FIRE, null, null, null, Audience.NOBODY, null);
        assertInstanceOf(DoesNotFit.class, commands.offer(other));
        assertEquals(1, trainings.courses().size());
    }

    private UUID hold(String on, Audience audience) {
        UUID id = ids.next();
        assertInstanceOf(
                Written.class,
                commands.hold(new SessionDraft(
                        id,
                        0,
                        null,
                        TrainingSubject.FIRE,
                        "消防安全",
                        TrainingForm.IN_HOUSE,
                        LocalDate.parse(on),
                        "14:00",
                        "15:30",
                        "活动室",
                        "王队长",
                        null,
                        null,
                        null,
                        audience,
                        null)));
        return id;
    }

    private void sign(UUID session, Attendance... marks) {
        assertInstanceOf(
                Written.class, commands.signIn(new SignInDraft(session, LocalDate.of(2026, 11, 20), List.of(marks))));
    }
}
