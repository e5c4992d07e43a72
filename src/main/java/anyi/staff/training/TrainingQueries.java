// SPDX-License-Identifier: Apache-2.0
package anyi.staff.training;

import static anyi.store.schema.Tables.ATTENDANCE;
import static anyi.store.schema.Tables.COURSE;
import static anyi.store.schema.Tables.EMPLOYMENT;
import static anyi.store.schema.Tables.STAFF;
import static anyi.store.schema.Tables.STAFF_POST;
import static anyi.store.schema.Tables.TRAINING_SESSION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import anyi.term.StaffPosition;
import anyi.term.TrainingForm;
import anyi.term.TrainingSubject;
import anyi.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;

/** Courses, sessions, and who came. */
public final class TrainingQueries {
    private final DSLContext db;

    public TrainingQueries(DSLContext db) {
        this.db = db;
    }

    public List<Course> courses() {
        return db.select(
                        COURSE.ID,
                        COURSE.REVISION,
                        COURSE.NAME,
                        COURSE.TRAINING_SUBJECT,
                        known(COURSE.HOURS),
                        known(COURSE.REPEAT_MONTHS),
                        COURSE.WARN_DAYS,
                        COURSE.AUDIENCE.convertFrom(Audience::read),
                        known(COURSE.REMARK))
                .from(COURSE)
                .orderBy(COURSE.NAME)
                .fetch(mapping(Course::new));
    }

    /** @param from @param to the first days of sessions, both inclusive; the newest first */
    public List<SessionRow> sessions(LocalDate from, LocalDate to) {
        return db.select(session(), inPost(), marks())
                .from(TRAINING_SESSION)
                .where(TRAINING_SESSION.HELD_ON.between(from, to))
                .orderBy(TRAINING_SESSION.HELD_ON.desc(), TRAINING_SESSION.ID.desc())
                .fetch(mapping(TrainingQueries::counted));
    }

    public Optional<TrainingSession> session(UUID id) {
        return db.select(session())
                .from(TRAINING_SESSION)
                .where(TRAINING_SESSION.ID.eq(id))
                .fetchOptional(record -> record.value1());
    }

    /** The marks of a session as they are kept, by person. */
    Map<UUID, Attendance> marks(TrainingSession held) {
        return attendees(held).stream()
                .filter(person -> person.attendance().isPresent())
                .collect(Collectors.toMap(
                        AttendeeRow::staffId, person -> person.attendance().orElseThrow()));
    }

    /** Everybody who was employed on the session's day or is marked, by name. */
    public List<AttendeeRow> attendees(TrainingSession session) {
        LocalDate on = session.heldOn();
        Field<Optional<StaffPosition>> position = postOn(STAFF_POST.STAFF_POSITION, on);
        return db.select(
                        STAFF.ID,
                        STAFF.NAME,
                        STAFF.INITIALS,
                        STAFF.SEARCH,
                        position,
                        postOn(STAFF_POST.DEPARTMENT, on),
                        attendance())
                .from(STAFF)
                .leftJoin(ATTENDANCE)
                .on(ATTENDANCE.HOME_ID.eq(STAFF.HOME_ID))
                .and(ATTENDANCE.STAFF_ID.eq(STAFF.ID))
                .and(ATTENDANCE.SESSION_ID.eq(session.id()))
                .where(ATTENDANCE
                        .ID
                        .isNotNull()
                        .or(exists(selectOne()
                                .from(EMPLOYMENT)
                                .where(EMPLOYMENT.HOME_ID.eq(STAFF.HOME_ID))
                                .and(EMPLOYMENT.STAFF_ID.eq(STAFF.ID))
                                .and(EMPLOYMENT.HIRED_ON.le(on))
                                .and(EMPLOYMENT.LEFT_ON.isNull().or(EMPLOYMENT.LEFT_ON.gt(on))))))
                .orderBy(STAFF.PINYIN, STAFF.ID)
                .fetch(mapping((id, name, initials, search, post, department, attendance) -> new AttendeeRow(
                        id,
                        name,
                        initials,
                        search,
                        post,
                        department,
                        post.map(session.audience()::has).orElse(false),
                        attendance)));
    }

    /** The sessions somebody was expected at and marked, the newest first. */
    public List<TrainedRow> of(UUID staffId) {
        return db.select(session(), ATTENDANCE.ATTENDANCE_MARK, known(ATTENDANCE.SCORE), known(ATTENDANCE.PASSED))
                .from(ATTENDANCE)
                .join(TRAINING_SESSION)
                .on(TRAINING_SESSION.HOME_ID.eq(ATTENDANCE.HOME_ID))
                .and(TRAINING_SESSION.ID.eq(ATTENDANCE.SESSION_ID))
                .where(ATTENDANCE.STAFF_ID.eq(staffId))
                .orderBy(TRAINING_SESSION.HELD_ON.desc(), TRAINING_SESSION.ID.desc())
                .fetch(mapping(TrainedRow::new));
    }

    boolean isAttended(UUID sessionId) {
        return db.fetchExists(selectOne().from(ATTENDANCE).where(ATTENDANCE.SESSION_ID.eq(sessionId)));
    }

    Optional<String> nameOf(UUID staffId) {
        return db.select(STAFF.NAME).from(STAFF).where(STAFF.ID.eq(staffId)).fetchOptional(STAFF.NAME);
    }

    private record InPost(UUID staffId, StaffPosition position) {}

    private record Mark(
            UUID staffId, boolean there, @Nullable Boolean passed) {}

    private static SessionRow counted(TrainingSession session, List<InPost> inPost, List<Mark> marks) {
        var expected = new HashSet<UUID>();
        inPost.stream()
                .filter(one -> session.audience().has(one.position()))
                .forEach(one -> expected.add(one.staffId()));
        marks.forEach(mark -> expected.add(mark.staffId()));
        List<Mark> there = marks.stream().filter(Mark::there).toList();
        long passed = there.stream()
                .filter(mark -> !Boolean.FALSE.equals(mark.passed()))
                .count();
        return new SessionRow(session, expected.size(), there.size(), (int) passed, marks.size());
    }

    private static Field<List<InPost>> inPost() {
        return multiset(select(STAFF_POST.STAFF_ID, STAFF_POST.STAFF_POSITION)
                        .from(STAFF_POST)
                        .where(STAFF_POST.HOME_ID.eq(TRAINING_SESSION.HOME_ID))
                        .and(STAFF_POST.VALID_FROM.le(TRAINING_SESSION.HELD_ON))
                        .and(STAFF_POST.VALID_TO.isNull().or(STAFF_POST.VALID_TO.gt(TRAINING_SESSION.HELD_ON))))
                .convertFrom(rows -> rows.map(mapping(InPost::new)));
    }

    private static Field<List<Mark>> marks() {
        return multiset(select(ATTENDANCE.STAFF_ID, ATTENDANCE.ATTENDANCE_MARK, ATTENDANCE.PASSED)
                        .from(ATTENDANCE)
                        .where(ATTENDANCE.HOME_ID.eq(TRAINING_SESSION.HOME_ID))
                        .and(ATTENDANCE.SESSION_ID.eq(TRAINING_SESSION.ID)))
                .convertFrom(
                        rows -> rows.map(mapping((staff, mark, passed) -> new Mark(staff, mark.isThere(), passed))));
    }

    private static <T> Field<Optional<T>> postOn(Field<T> column, LocalDate on) {
        return known(field(select(column)
                .from(STAFF_POST)
                .where(STAFF_POST.HOME_ID.eq(STAFF.HOME_ID))
                .and(STAFF_POST.STAFF_ID.eq(STAFF.ID))
                .and(STAFF_POST.VALID_FROM.le(val(on)))
                .and(STAFF_POST.VALID_TO.isNull().or(STAFF_POST.VALID_TO.gt(on)))
                .orderBy(STAFF_POST.VALID_FROM.desc())
                .limit(1)));
    }

    private static SelectField<Optional<Attendance>> attendance() {
        return row(
                        ATTENDANCE.STAFF_ID,
                        ATTENDANCE.ATTENDANCE_MARK,
                        ATTENDANCE.SCORE,
                        ATTENDANCE.PASSED,
                        ATTENDANCE.CERTIFICATE_NUMBER,
                        ATTENDANCE.REMARK)
                .mapping((staff, mark, score, passed, number, remark) -> mark == null
                        ? Optional.empty()
                        : Optional.of(new Attendance(staff, mark, score, passed, number, remark)));
    }

    private static SelectField<TrainingSession> session() {
        return row(
                        TRAINING_SESSION.ID,
                        TRAINING_SESSION.REVISION,
                        known(TRAINING_SESSION.COURSE_ID),
                        TRAINING_SESSION.TRAINING_SUBJECT,
                        TRAINING_SESSION.TOPIC,
                        TRAINING_SESSION.TRAINING_FORM,
                        TRAINING_SESSION.HELD_ON,
                        known(TRAINING_SESSION.STARTS_AT),
                        known(TRAINING_SESSION.ENDS_AT),
                        known(TRAINING_SESSION.PLACE),
                        known(TRAINING_SESSION.TEACHER),
                        known(TRAINING_SESSION.ORGANISER),
                        TRAINING_SESSION.HOURS,
                        known(TRAINING_SESSION.COST),
                        TRAINING_SESSION.AUDIENCE,
                        known(TRAINING_SESSION.REMARK))
                .mapping(TrainingQueries::read);
    }

    /** jOOQ reads a row within a row twice where one of its fields is converted to a record, hence here. */
    private static TrainingSession read(
            UUID id,
            long revision,
            Optional<UUID> course,
            TrainingSubject subject,
            String topic,
            TrainingForm form,
            LocalDate heldOn,
            Optional<String> startsAt,
            Optional<String> endsAt,
            Optional<String> place,
            Optional<String> teacher,
            Optional<String> organiser,
            BigDecimal hours,
            Optional<Money> cost,
            String audience,
            Optional<String> remark) {
        return new TrainingSession(
                id,
                revision,
                course,
                subject,
                topic,
                form,
                heldOn,
                startsAt,
                endsAt,
                place,
                teacher,
                organiser,
                hours,
                cost,
                Audience.read(audience),
                remark);
    }

    private static <T> Field<Optional<T>> known(Field<T> field) {
        return field.convertFrom(Optional::ofNullable);
    }
}
