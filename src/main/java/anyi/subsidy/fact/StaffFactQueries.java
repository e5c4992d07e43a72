// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.fact;

import static anyi.store.schema.Tables.CERTIFICATE;
import static anyi.store.schema.Tables.EMPLOYMENT;
import static anyi.store.schema.Tables.STAFF;
import static org.jooq.Records.mapping;

import anyi.subsidy.engine.Span;
import anyi.term.Education;
import anyi.term.SkillLevel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/** Reads facts of the staff: one statement a kind, in a fixed order. */
final class StaffFactQueries {
    private final DSLContext db;

    StaffFactQueries(DSLContext db) {
        this.db = db;
    }

    List<PersonRow> people() {
        return db.select(
                        STAFF.ID,
                        STAFF.NAME,
                        STAFF.BIRTH_ON.convertFrom(Optional::ofNullable),
                        STAFF.SEX.convertFrom(Optional::ofNullable))
                .from(STAFF)
                .orderBy(STAFF.PINYIN, STAFF.ID)
                .fetch(mapping(PersonRow::new));
    }

    List<FactRow> service() {
        return db.select(EMPLOYMENT.STAFF_ID, EMPLOYMENT.ID, EMPLOYMENT.HIRED_ON, EMPLOYMENT.LEFT_ON)
                .from(EMPLOYMENT)
                .orderBy(EMPLOYMENT.STAFF_ID, EMPLOYMENT.HIRED_ON, EMPLOYMENT.ID)
                .fetch(mapping((staff, id, from, to) ->
                        new FactRow(staff, "service", from, to, Map.of(Span.VALUE, "IN_POST"), "employment", id)));
    }

    /** One entry a certificate; the level as a number, 1 the highest. */
    List<FactRow> certificates() {
        return db.select(
                        CERTIFICATE.STAFF_ID,
                        CERTIFICATE.ID,
                        CERTIFICATE.CERTIFICATE_KIND,
                        CERTIFICATE.SKILL_LEVEL,
                        CERTIFICATE.ISSUED_ON)
                .from(CERTIFICATE)
                .where(CERTIFICATE.ISSUED_ON.isNotNull())
                .orderBy(CERTIFICATE.STAFF_ID, CERTIFICATE.ISSUED_ON, CERTIFICATE.ID)
                .fetch(mapping((staff, id, kind, level, on) -> {
                    var value = new HashMap<String, String>();
                    value.put("occupation", kind.name());
                    value.put("date", on.toString());
                    if (level != null) {
                        value.put("level", number(level));
                    }
                    return new FactRow(staff, "certificates", null, null, value, "certificate", id);
                }));
    }

    /** From the day on which a certificate was issued to the day on which it ends. */
    List<FactRow> skillLevels() {
        return db.select(
                        CERTIFICATE.STAFF_ID,
                        CERTIFICATE.ID,
                        CERTIFICATE.SKILL_LEVEL,
                        CERTIFICATE.ISSUED_ON,
                        CERTIFICATE.VALID_UNTIL)
                .from(CERTIFICATE)
                .where(CERTIFICATE.SKILL_LEVEL.isNotNull())
                .orderBy(CERTIFICATE.STAFF_ID, CERTIFICATE.ISSUED_ON, CERTIFICATE.ID)
                .fetch(mapping((staff, id, level, from, until) -> new FactRow(
                        staff,
                        "skillLevel",
                        from,
                        until == null ? null : until.plusDays(1),
                        Map.of(Span.VALUE, number(level)),
                        "certificate",
                        id)));
    }

    private static String number(SkillLevel level) {
        return String.valueOf(level.ordinal() + 1);
    }

    /** Vocational school is what policies call secondary; what is not known stays out. */
    List<FactRow> education() {
        return db.select(STAFF.ID, STAFF.EDUCATION)
                .from(STAFF)
                .where(STAFF.EDUCATION.isNotNull().and(STAFF.EDUCATION.ne(Education.UNKNOWN)))
                .orderBy(STAFF.ID)
                .fetch(mapping((id, education) -> new FactRow(
                        id,
                        "education",
                        null,
                        null,
                        Map.of(Span.VALUE, education == Education.VOCATIONAL ? "SECONDARY" : education.name()),
                        "staff",
                        id)));
    }

    List<FactRow> insurance() {
        return db.select(
                        EMPLOYMENT.STAFF_ID,
                        EMPLOYMENT.ID,
                        EMPLOYMENT.HIRED_ON,
                        EMPLOYMENT.LEFT_ON,
                        EMPLOYMENT.SOCIAL_INSURED)
                .from(EMPLOYMENT)
                .where(EMPLOYMENT.SOCIAL_INSURED.isNotNull())
                .orderBy(EMPLOYMENT.STAFF_ID, EMPLOYMENT.HIRED_ON, EMPLOYMENT.ID)
                .fetch(mapping((staff, id, from, to, insured) -> new FactRow(
                        staff, "socialInsurance", from, to, Map.of(Span.VALUE, insured.toString()), "employment", id)));
    }
}
