// SPDX-License-Identifier: Apache-2.0
package anyi.staff.duty;

import static anyi.store.schema.Tables.ASSESSMENT;
import static anyi.store.schema.Tables.ATTENDANCE;
import static anyi.store.schema.Tables.CARE_LEVEL_PERIOD;
import static anyi.store.schema.Tables.CERTIFICATE;
import static anyi.store.schema.Tables.EMPLOYMENT;
import static anyi.store.schema.Tables.STAFF;
import static anyi.store.schema.Tables.STAFF_POST;
import static anyi.store.schema.Tables.STAY;
import static anyi.store.schema.Tables.TRAINING_SESSION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import anyi.staff.duty.Dutiful.Done;
import anyi.staff.duty.Dutiful.Paper;
import anyi.staff.training.TrainingQueries;
import anyi.term.AttendanceMark;
import anyi.term.CareDependence;
import anyi.term.CareLevel;
import anyi.term.StaffPosition;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Everybody in post against what the post requires, as of a day. */
public final class DutyQueries {
    private final DSLContext db;

    public DutyQueries(DSLContext db) {
        this.db = db;
    }

    /** The matrix: those in post on the day, by post and name. */
    public List<MatrixRow> matrix(LocalDate on) {
        Requirements requirements = requirements();
        return inPost(on).stream()
                .map(person -> new MatrixRow(person, requirements.judge(person, on)))
                .toList();
    }

    public Requirements requirements() {
        return Requirements.of(new TrainingQueries(db).courses());
    }

    /** Who misses which date, the first first: what is broken already, and what ends until the day. */
    public List<ForecastRow> forecast(LocalDate on, LocalDate until) {
        return matrix(on).stream()
                .flatMap(row -> row.judgements().stream()
                        .flatMap(judgement -> judgement.dueOn().stream()
                                .filter(day -> !day.isAfter(until))
                                .map(day -> new ForecastRow(row.person(), judgement, day))))
                .sorted(Comparator.comparing(ForecastRow::dueOn)
                        .thenComparing(row -> row.person().position())
                        .thenComparing(row -> row.person().search()))
                .toList();
    }

    public List<Dutiful> inPost(LocalDate on) {
        return db
                .select(
                        STAFF.ID,
                        STAFF.NAME,
                        STAFF.SEARCH,
                        STAFF_POST.STAFF_POSITION,
                        EMPLOYMENT.HIRED_ON,
                        STAFF_POST.VALID_FROM,
                        papers(on),
                        trainings(on))
                .from(STAFF_POST)
                .join(STAFF)
                .on(STAFF.HOME_ID.eq(STAFF_POST.HOME_ID))
                .and(STAFF.ID.eq(STAFF_POST.STAFF_ID))
                .join(EMPLOYMENT)
                .on(EMPLOYMENT.HOME_ID.eq(STAFF_POST.HOME_ID))
                .and(EMPLOYMENT.STAFF_ID.eq(STAFF_POST.STAFF_ID))
                .and(EMPLOYMENT.HIRED_ON.le(on))
                .and(EMPLOYMENT.LEFT_ON.isNull().or(EMPLOYMENT.LEFT_ON.gt(on)))
                .where(STAFF_POST.VALID_FROM.le(on))
                .and(STAFF_POST.VALID_TO.isNull().or(STAFF_POST.VALID_TO.gt(on)))
                .orderBy(STAFF.PINYIN, STAFF.ID)
                .fetch(mapping(Dutiful::new))
                .stream()
                .filter(person -> person.position().isStaff())
                .sorted(Comparator.comparing(Dutiful::position))
                .toList();
    }

    /** Care workers against residents by care level on the day. */
    public Staffing staffing(LocalDate on) {
        List<StaffPosition> carers = inPost(on).stream()
                .map(Dutiful::position)
                .filter(StaffPosition::isCare)
                .toList();
        return Staffing.of(carers.size(), residents(on));
    }

    /** The care of each resident in house: as agreed, else as the newest assessment says. */
    private List<Optional<Care>> residents(LocalDate on) {
        Field<@Nullable CareLevel> agreed = field(select(CARE_LEVEL_PERIOD.CARE_LEVEL)
                .from(CARE_LEVEL_PERIOD)
                .where(CARE_LEVEL_PERIOD.HOME_ID.eq(STAY.HOME_ID))
                .and(CARE_LEVEL_PERIOD.RESIDENT_ID.eq(STAY.RESIDENT_ID))
                .and(CARE_LEVEL_PERIOD.VALID_FROM.le(on))
                .and(CARE_LEVEL_PERIOD.VALID_TO.isNull().or(CARE_LEVEL_PERIOD.VALID_TO.gt(on)))
                .limit(1));
        Field<@Nullable CareDependence> assessed = field(select(ASSESSMENT.DEPENDENCE)
                .from(ASSESSMENT)
                .where(ASSESSMENT.HOME_ID.eq(STAY.HOME_ID))
                .and(ASSESSMENT.RESIDENT_ID.eq(STAY.RESIDENT_ID))
                .and(ASSESSMENT.ASSESSED_ON.le(on))
                .and(ASSESSMENT.SUPERSEDED_BY.isNull())
                .orderBy(ASSESSMENT.ASSESSED_ON.desc(), ASSESSMENT.REVISION.desc())
                .limit(1));
        return db.select(agreed, assessed)
                .from(STAY)
                .where(STAY.ADMITTED_ON.le(on))
                .and(STAY.DISCHARGED_ON.isNull().or(STAY.DISCHARGED_ON.gt(on)))
                .fetch(row -> Care.of(row.value1(), row.value2()));
    }

    private static Field<List<Paper>> papers(LocalDate on) {
        return multiset(select(
                                CERTIFICATE.CERTIFICATE_KIND,
                                known(CERTIFICATE.SKILL_LEVEL),
                                known(CERTIFICATE.ISSUED_ON),
                                known(CERTIFICATE.VALID_UNTIL))
                        .from(CERTIFICATE)
                        .where(CERTIFICATE.HOME_ID.eq(STAFF.HOME_ID))
                        .and(CERTIFICATE.STAFF_ID.eq(STAFF.ID))
                        .and(CERTIFICATE.ISSUED_ON.isNull().or(CERTIFICATE.ISSUED_ON.le(on))))
                .convertFrom(rows -> rows.map(mapping(Paper::new)));
    }

    private static Field<List<Done>> trainings(LocalDate on) {
        return multiset(select(
                                TRAINING_SESSION.TRAINING_SUBJECT,
                                known(TRAINING_SESSION.COURSE_ID),
                                TRAINING_SESSION.HELD_ON,
                                TRAINING_SESSION.HOURS,
                                ATTENDANCE.PASSED.convertFrom(Boolean.FALSE::equals))
                        .from(ATTENDANCE)
                        .join(TRAINING_SESSION)
                        .on(TRAINING_SESSION.HOME_ID.eq(ATTENDANCE.HOME_ID))
                        .and(TRAINING_SESSION.ID.eq(ATTENDANCE.SESSION_ID))
                        .where(ATTENDANCE.HOME_ID.eq(STAFF.HOME_ID))
                        .and(ATTENDANCE.STAFF_ID.eq(STAFF.ID))
                        .and(ATTENDANCE.ATTENDANCE_MARK.in(AttendanceMark.PRESENT, AttendanceMark.LATE))
                        .and(TRAINING_SESSION.HELD_ON.le(on)))
                .convertFrom(rows -> rows.map(mapping(Done::new)));
    }

    private static <T> Field<Optional<T>> known(Field<T> field) {
        return field.convertFrom(Optional::ofNullable);
    }
}
