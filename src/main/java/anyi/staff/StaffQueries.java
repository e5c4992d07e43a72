// SPDX-License-Identifier: Apache-2.0
package anyi.staff;

import static anyi.store.schema.Tables.ATTACHMENT;
import static anyi.store.schema.Tables.CERTIFICATE;
import static anyi.store.schema.Tables.EMPLOYMENT;
import static anyi.store.schema.Tables.STAFF;
import static anyi.store.schema.Tables.STAFF_POST;
import static anyi.store.schema.Tables.STAFF_WAGE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import anyi.term.CertificateKind;
import anyi.value.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectField;

/** Who works here, and each one's file. */
public final class StaffQueries {
    private final DSLContext db;

    public StaffQueries(DSLContext db) {
        this.db = db;
    }

    /** Everybody, those too who left or have not begun; posts, wages and certificates as of the day. */
    public List<StaffRow> all(LocalDate on) {
        return db.select(
                        STAFF.ID,
                        STAFF.NAME,
                        STAFF.INITIALS,
                        STAFF.SEARCH,
                        known(STAFF.SEX),
                        known(STAFF.BIRTH_ON),
                        known(STAFF.ID_NUMBER),
                        known(STAFF.PHONE),
                        newestPost(STAFF_POST.STAFF_POSITION, on),
                        newestPost(STAFF_POST.DEPARTMENT, on),
                        newestEmployment(EMPLOYMENT.HIRED_ON),
                        newestEmployment(EMPLOYMENT.HIRED_DAY_KNOWN).convertFrom(day -> day.orElse(true)),
                        newestEmployment(EMPLOYMENT.LEFT_ON),
                        newestEmployment(EMPLOYMENT.EMPLOYMENT_KIND),
                        known(field(select(STAFF_WAGE.MONTH_WAGE)
                                .from(STAFF_WAGE)
                                .where(STAFF_WAGE.HOME_ID.eq(STAFF.HOME_ID))
                                .and(STAFF_WAGE.STAFF_ID.eq(STAFF.ID))
                                .and(STAFF_WAGE.VALID_FROM.le(on))
                                .orderBy(STAFF_WAGE.VALID_FROM.desc())
                                .limit(1))),
                        known(field(select(min(CERTIFICATE.SKILL_LEVEL))
                                .from(CERTIFICATE)
                                .where(CERTIFICATE.HOME_ID.eq(STAFF.HOME_ID))
                                .and(CERTIFICATE.STAFF_ID.eq(STAFF.ID))
                                .and(CERTIFICATE.CERTIFICATE_KIND.eq(CertificateKind.CARE_WORKER))
                                .and(CERTIFICATE.ISSUED_ON.isNull().or(CERTIFICATE.ISSUED_ON.le(on)))
                                .and(CERTIFICATE.VALID_UNTIL.isNull().or(CERTIFICATE.VALID_UNTIL.ge(on))))),
                        known(field(select(max(CERTIFICATE.VALID_UNTIL))
                                .from(CERTIFICATE)
                                .where(CERTIFICATE.HOME_ID.eq(STAFF.HOME_ID))
                                .and(CERTIFICATE.STAFF_ID.eq(STAFF.ID))
                                .and(CERTIFICATE.CERTIFICATE_KIND.eq(CertificateKind.HEALTH))
                                .and(CERTIFICATE.ISSUED_ON.isNull().or(CERTIFICATE.ISSUED_ON.le(on))))))
                .from(STAFF)
                .orderBy(STAFF.PINYIN, STAFF.ID)
                .fetch(mapping(StaffRow::new));
    }

    public Optional<StaffFile> file(UUID staffId) {
        return db.select(staff(), employments(), posts(), wages(), certificates())
                .from(STAFF)
                .where(STAFF.ID.eq(staffId))
                .fetchOptional(mapping(StaffFile::new));
    }

    /** Everybody's file, by name. */
    public List<StaffFile> files() {
        return db.select(staff(), employments(), posts(), wages(), certificates())
                .from(STAFF)
                .orderBy(STAFF.PINYIN, STAFF.ID)
                .fetch(mapping(StaffFile::new));
    }

    /** All certificates, the first to end first, those without an end last. */
    public List<CertificateRow> certificates(LocalDate on) {
        return db.select(
                        certificate(),
                        STAFF.NAME,
                        STAFF.SEARCH,
                        known(STAFF.ID_NUMBER),
                        newestPost(STAFF_POST.STAFF_POSITION, on),
                        field(org.jooq.impl.DSL.exists(select(EMPLOYMENT.ID)
                                .from(EMPLOYMENT)
                                .where(EMPLOYMENT.HOME_ID.eq(STAFF.HOME_ID))
                                .and(EMPLOYMENT.STAFF_ID.eq(STAFF.ID))
                                .and(EMPLOYMENT.HIRED_ON.le(on))
                                .and(EMPLOYMENT.LEFT_ON.isNull().or(EMPLOYMENT.LEFT_ON.gt(on))))),
                        scans())
                .from(CERTIFICATE)
                .join(STAFF)
                .on(STAFF.HOME_ID.eq(CERTIFICATE.HOME_ID))
                .and(STAFF.ID.eq(CERTIFICATE.STAFF_ID))
                .orderBy(CERTIFICATE.VALID_UNTIL.asc().nullsLast(), STAFF.PINYIN, CERTIFICATE.ID)
                .fetch(mapping(CertificateRow::new));
    }

    /** The name of the other person who has the identity number. */
    Optional<String> ownerOf(String idNumber, UUID except) {
        return db.select(STAFF.NAME)
                .from(STAFF)
                .where(STAFF.ID_NUMBER.eq(idNumber))
                .and(STAFF.ID.ne(except))
                .fetchOptional(STAFF.NAME);
    }

    List<Employment> employmentsOf(UUID staffId) {
        return db.select(employment())
                .from(EMPLOYMENT)
                .where(EMPLOYMENT.STAFF_ID.eq(staffId))
                .fetch(record -> record.value1());
    }

    Optional<String> nameOf(UUID staffId) {
        return db.select(STAFF.NAME).from(STAFF).where(STAFF.ID.eq(staffId)).fetchOptional(STAFF.NAME);
    }

    private static <T> Field<Optional<T>> newestPost(Field<T> column, LocalDate on) {
        return known(field(select(column)
                .from(STAFF_POST)
                .where(STAFF_POST.HOME_ID.eq(STAFF.HOME_ID))
                .and(STAFF_POST.STAFF_ID.eq(STAFF.ID))
                .and(STAFF_POST.VALID_FROM.le(on))
                .orderBy(STAFF_POST.VALID_FROM.desc())
                .limit(1)));
    }

    private static <T> Field<Optional<T>> newestEmployment(Field<T> column) {
        return known(field(select(column)
                .from(EMPLOYMENT)
                .where(EMPLOYMENT.HOME_ID.eq(STAFF.HOME_ID))
                .and(EMPLOYMENT.STAFF_ID.eq(STAFF.ID))
                .orderBy(EMPLOYMENT.HIRED_ON.desc())
                .limit(1)));
    }

    private static SelectField<Staff> staff() {
        return row(
                        STAFF.ID,
                        STAFF.REVISION,
                        known(STAFF.STAFF_NUMBER),
                        STAFF.NAME,
                        known(STAFF.SEX),
                        known(STAFF.BIRTH_ON),
                        known(STAFF.ID_NUMBER),
                        known(STAFF.ID_MISSING_REASON),
                        known(STAFF.ETHNIC_GROUP),
                        known(STAFF.EDUCATION),
                        known(STAFF.POLITICAL_STATUS),
                        known(STAFF.HUKOU_ADDRESS),
                        known(STAFF.PHONE),
                        known(STAFF.EMERGENCY_NAME),
                        known(STAFF.EMERGENCY_PHONE),
                        known(STAFF.REMARK))
                .mapping(Staff::new);
    }

    private static SelectField<Employment> employment() {
        return row(
                        EMPLOYMENT.ID,
                        EMPLOYMENT.REVISION,
                        EMPLOYMENT.STAFF_ID,
                        EMPLOYMENT.HIRED_ON,
                        EMPLOYMENT.HIRED_DAY_KNOWN,
                        known(EMPLOYMENT.LEFT_ON),
                        known(EMPLOYMENT.EMPLOYMENT_KIND),
                        known(EMPLOYMENT.CONTRACT_FROM),
                        known(EMPLOYMENT.CONTRACT_TO),
                        known(EMPLOYMENT.SOCIAL_INSURED),
                        known(EMPLOYMENT.LEAVING_REASON))
                .mapping(Employment::new);
    }

    private static Field<List<Employment>> employments() {
        return multiset(select(employment())
                        .from(EMPLOYMENT)
                        .where(EMPLOYMENT.HOME_ID.eq(STAFF.HOME_ID))
                        .and(EMPLOYMENT.STAFF_ID.eq(STAFF.ID))
                        .orderBy(EMPLOYMENT.HIRED_ON.desc()))
                .convertFrom(rows -> rows.map(record -> record.value1()));
    }

    private static Field<List<PostPeriod>> posts() {
        return multiset(select(
                                STAFF_POST.ID,
                                STAFF_POST.STAFF_POSITION,
                                known(STAFF_POST.DEPARTMENT),
                                STAFF_POST.VALID_FROM,
                                STAFF_POST.VALID_TO)
                        .from(STAFF_POST)
                        .where(STAFF_POST.HOME_ID.eq(STAFF.HOME_ID))
                        .and(STAFF_POST.STAFF_ID.eq(STAFF.ID))
                        .orderBy(STAFF_POST.VALID_FROM.desc()))
                .convertFrom(rows -> rows.map(mapping((id, position, department, from, to) ->
                        new PostPeriod(id, position, department, new Period(from, to)))));
    }

    private static Field<List<WagePeriod>> wages() {
        return multiset(select(STAFF_WAGE.ID, STAFF_WAGE.MONTH_WAGE, STAFF_WAGE.VALID_FROM, STAFF_WAGE.VALID_TO)
                        .from(STAFF_WAGE)
                        .where(STAFF_WAGE.HOME_ID.eq(STAFF.HOME_ID))
                        .and(STAFF_WAGE.STAFF_ID.eq(STAFF.ID))
                        .orderBy(STAFF_WAGE.VALID_FROM.desc()))
                .convertFrom(rows ->
                        rows.map(mapping((id, amount, from, to) -> new WagePeriod(id, amount, new Period(from, to)))));
    }

    private static Field<List<Certificate>> certificates() {
        return multiset(select(certificate())
                        .from(CERTIFICATE)
                        .where(CERTIFICATE.HOME_ID.eq(STAFF.HOME_ID))
                        .and(CERTIFICATE.STAFF_ID.eq(STAFF.ID))
                        .orderBy(
                                CERTIFICATE.CERTIFICATE_KIND,
                                CERTIFICATE.ISSUED_ON.desc().nullsLast()))
                .convertFrom(rows -> rows.map(record -> record.value1()));
    }

    private static SelectField<Certificate> certificate() {
        return row(
                        CERTIFICATE.ID,
                        CERTIFICATE.REVISION,
                        CERTIFICATE.STAFF_ID,
                        CERTIFICATE.CERTIFICATE_KIND,
                        known(CERTIFICATE.CERTIFICATE_NAME),
                        known(CERTIFICATE.SKILL_LEVEL),
                        known(CERTIFICATE.CERTIFICATE_NUMBER),
                        known(CERTIFICATE.ISSUER),
                        known(CERTIFICATE.ISSUED_ON),
                        known(CERTIFICATE.VALID_UNTIL),
                        CERTIFICATE.ORIGINAL_SEEN,
                        known(CERTIFICATE.REMARK))
                .mapping(Certificate::new);
    }

    private static Field<Integer> scans() {
        return field(selectCount()
                .from(ATTACHMENT)
                .where(ATTACHMENT.HOME_ID.eq(CERTIFICATE.HOME_ID))
                .and(ATTACHMENT.CERTIFICATE_ID.eq(CERTIFICATE.ID)));
    }

    private static <T> Field<Optional<T>> known(Field<T> field) {
        return field.convertFrom(Optional::ofNullable);
    }
}
