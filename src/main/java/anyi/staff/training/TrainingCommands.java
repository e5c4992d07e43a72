// SPDX-License-Identifier: Apache-2.0
package anyi.staff.training;

import static anyi.store.schema.Tables.ATTENDANCE;
import static anyi.store.schema.Tables.COURSE;
import static anyi.store.schema.Tables.TRAINING_SESSION;

import anyi.kit.Session;
import anyi.right.Needs;
import anyi.right.Right;
import anyi.staff.training.TrainingResult.DoesNotFit;
import anyi.staff.training.TrainingResult.Written;
import anyi.store.Stale;
import anyi.store.Store;
import anyi.store.Tx;
import anyi.store.schema.tables.records.AttendanceRecord;
import anyi.store.schema.tables.records.CourseRecord;
import anyi.store.schema.tables.records.TrainingSessionRecord;
import anyi.term.TrainingForm;
import anyi.text.Messages;
import anyi.value.Ids;
import anyi.value.Problem;
import anyi.value.Problems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Everything that changes courses, sessions and attendance. Drafts have been checked. */
@Needs(Right.STAFF)
public final class TrainingCommands {
    private final Store store;
    private final Session session;
    private final Messages purposes;
    private final Ids ids;
    private final Clock clock;

    /** @param purposes the Chinese words: purposes are data of the log */
    public TrainingCommands(Store store, Session session, Messages purposes, Ids ids, Clock clock) {
        this.store = store;
        this.session = session;
        this.purposes = purposes;
        this.ids = ids;
        this.clock = clock;
    }

    /** 设课程, new or corrected. */
    public TrainingResult offer(CourseDraft draft) {
        String purpose = purposes.t("staff.training.purpose.course", Objects.requireNonNull(draft.name()));
        return store.write(session.actor(), purpose, tx -> {
            boolean taken = new TrainingQueries(tx.db())
                    .courses().stream()
                            .anyMatch(other -> !other.id().equals(draft.id())
                                    && other.name()
                                            .equals(Objects.requireNonNull(draft.name())
                                                    .strip()));
            if (taken) {
                return misfit(Problem.refuse("name", "staff.training.problem.courseNameTaken"));
            }
            if (draft.revision() == 0) {
                tx.insert(fill(new CourseRecord(), draft));
                return new Written(tx.revision());
            }
            CourseRecord row = tx.row(COURSE, draft.id());
            if (row.getRevision() != draft.revision()) {
                throw new Stale("course", draft.id());
            }
            tx.update(fill(row, draft));
            return new Written(tx.revision());
        });
    }

    /** 安排班次, new or corrected. */
    public TrainingResult hold(SessionDraft draft) {
        String purpose = purposes.t("staff.training.purpose.session", Objects.requireNonNull(draft.topic()));
        return store.write(session.actor(), purpose, tx -> {
            boolean attended = new TrainingQueries(tx.db()).isAttended(draft.id());
            Problems problems = draft.check(today(), attended);
            if (problems.refuse()) {
                return new DoesNotFit(problems);
            }
            if (draft.revision() == 0) {
                tx.insert(fill(new TrainingSessionRecord(), draft));
            } else {
                TrainingSessionRecord row = tx.row(TRAINING_SESSION, draft.id());
                if (row.getRevision() != draft.revision()) {
                    throw new Stale("training_session", draft.id());
                }
                tx.update(fill(row, draft));
            }
            return new Written(tx.revision());
        });
    }

    /** 登记外出培训: a session elsewhere and the one person who went. */
    public TrainingResult trainedElsewhere(SessionDraft draft, Attendance attendance) {
        String name =
                new TrainingQueries(store.read()).nameOf(attendance.staffId()).orElse("");
        String purpose = purposes.t("staff.training.purpose.external", name);
        return store.write(session.actor(), purpose, tx -> {
            Problems problems = draft.check(today(), true)
                    .and(signIn(draft, List.of(attendance)).check(today()));
            if (problems.refuse()) {
                return new DoesNotFit(problems);
            }
            TrainingSessionRecord row = fill(new TrainingSessionRecord(), draft);
            row.setTrainingForm(TrainingForm.EXTERNAL);
            tx.insert(row);
            tx.insert(fill(new AttendanceRecord(), ids.next(), draft.id(), attendance));
            return new Written(tx.revision());
        });
    }

    private static SignInDraft signIn(SessionDraft draft, List<Attendance> attendances) {
        return new SignInDraft(draft.id(), Objects.requireNonNull(draft.heldOn()), attendances);
    }

    /** 培训签到: the marks of the session become these, unless somebody else has marked it meanwhile. */
    public TrainingResult signIn(SignInDraft draft) {
        TrainingSession held =
                new TrainingQueries(store.read()).session(draft.sessionId()).orElseThrow();
        String purpose = purposes.t(
                "staff.training.purpose.signIn",
                held.topic(),
                draft.attendances().size());
        return store.write(session.actor(), purpose, tx -> signIn(tx, draft));
    }

    private TrainingResult signIn(Tx tx, SignInDraft draft) {
        TrainingSession held = new TrainingQueries(tx.db())
                .session(draft.sessionId())
                .orElseThrow(() -> new Stale("training_session", draft.sessionId()));
        Problems problems = new SignInDraft(held.id(), held.heldOn(), draft.attendances()).check(today());
        if (problems.refuse()) {
            return new DoesNotFit(problems);
        }
        if (draft.seen()
                .filter(seen -> !seen.equals(new TrainingQueries(tx.db()).marks(held)))
                .isPresent()) {
            return misfit(Problem.refuse("person", SignInDraft.MARKED_MEANWHILE));
        }
        Map<UUID, AttendanceRecord> before = new HashMap<>();
        tx.db()
                .selectFrom(ATTENDANCE)
                .where(ATTENDANCE.SESSION_ID.eq(held.id()))
                .forEach(row -> before.put(row.getStaffId(), row));
        var fresh = new ArrayList<AttendanceRecord>();
        for (Attendance attendance : draft.attendances()) {
            AttendanceRecord row = before.remove(attendance.staffId());
            if (row == null) {
                fresh.add(fill(new AttendanceRecord(), ids.next(), held.id(), attendance));
            } else {
                fill(row, row.getId(), held.id(), attendance);
                if (row.modified()) {
                    tx.update(row);
                }
            }
        }
        before.values().forEach(tx::delete);
        tx.insertAll(fresh);
        return new Written(tx.revision());
    }

    /** 删除班次 with its marks: it never took place. */
    public long takeBack(TrainingSession held) {
        String purpose = purposes.t("staff.training.purpose.takeBack", held.topic());
        return store.write(session.actor(), purpose, tx -> {
            TrainingSessionRecord row = tx.row(TRAINING_SESSION, held.id());
            if (row.getRevision() != held.revision()) {
                throw new Stale("training_session", held.id());
            }
            tx.db()
                    .selectFrom(ATTENDANCE)
                    .where(ATTENDANCE.SESSION_ID.eq(held.id()))
                    .forEach(tx::delete);
            tx.delete(row);
            return tx.revision();
        });
    }

    /** A mark of an import, at a session of the same or of the home. */
    public record TakenAttendance(UUID sessionId, Attendance attendance) {}

    /** Sessions and marks of an import; the caller has seen to it that nobody is marked twice at a session. */
    public void takeIn(Tx tx, List<SessionDraft> sessions, List<TakenAttendance> attendances) {
        tx.insertAll(sessions.stream()
                .map(draft -> fill(new TrainingSessionRecord(), draft))
                .toList());
        tx.insertAll(attendances.stream()
                .map(taken -> fill(new AttendanceRecord(), ids.next(), taken.sessionId(), taken.attendance()))
                .toList());
    }

    private static TrainingResult misfit(Problem problem) {
        return new DoesNotFit(Problems.of(problem));
    }

    private static CourseRecord fill(CourseRecord row, CourseDraft draft) {
        row.setId(draft.id());
        row.setName(Objects.requireNonNull(draft.name()).strip());
        row.setTrainingSubject(draft.subject());
        row.setHours(draft.hoursGiven());
        row.setRepeatMonths(draft.months());
        row.setWarnDays(draft.days());
        row.setAudience(draft.audience().kept());
        row.setRemark(draft.remark());
        return row;
    }

    private static TrainingSessionRecord fill(TrainingSessionRecord row, SessionDraft draft) {
        row.setId(draft.id());
        row.setCourseId(draft.courseId());
        row.setTrainingSubject(draft.subject());
        row.setTopic(Objects.requireNonNull(draft.topic()).strip());
        row.setTrainingForm(draft.form() == null ? TrainingForm.IN_HOUSE : draft.form());
        row.setHeldOn(draft.heldOn());
        row.setStartsAt(SessionDraft.time(draft.startsAt()));
        row.setEndsAt(SessionDraft.time(draft.endsAt()));
        row.setPlace(draft.place());
        row.setTeacher(draft.teacher());
        row.setOrganiser(draft.organiser());
        row.setHours(draft.classHours());
        row.setCost(draft.cost());
        row.setAudience(draft.audience().kept());
        row.setRemark(draft.remark());
        return row;
    }

    private static AttendanceRecord fill(AttendanceRecord row, UUID id, UUID sessionId, Attendance attendance) {
        row.setId(id);
        row.setSessionId(sessionId);
        row.setStaffId(attendance.staffId());
        row.setAttendanceMark(attendance.mark());
        row.setScore(attendance.score());
        row.setPassed(attendance.passed());
        row.setCertificateNumber(attendance.certificateNumber());
        row.setRemark(attendance.remark());
        return row;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
