// SPDX-License-Identifier: Apache-2.0
package anyi.resident;

import static anyi.store.schema.Tables.RESIDENT;
import static anyi.store.schema.Tables.STAY;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.SelectField;
import org.jooq.SelectJoinStep;
import org.jspecify.annotations.Nullable;

/** Persons, whether in house or not. Lists with beds and levels are in {@code resident.list}. */
public final class ResidentQueries {
    private final DSLContext db;

    public ResidentQueries(DSLContext db) {
        this.db = db;
    }

    public Optional<Resident> resident(UUID id) {
        return residents().where(RESIDENT.ID.eq(id)).fetchOptional(mapping(Resident::new));
    }

    public List<Resident> residents(Collection<UUID> ids) {
        return residents().where(RESIDENT.ID.in(ids)).fetch(mapping(Resident::new));
    }

    public List<Resident> all() {
        return residents().orderBy(RESIDENT.PINYIN, RESIDENT.ID).fetch(mapping(Resident::new));
    }

    /** Identity number → person, for work on many rows. */
    public Map<String, UUID> byNumber() {
        return db.select(RESIDENT.ID_NUMBER, RESIDENT.ID)
                .from(RESIDENT)
                .where(RESIDENT.ID_NUMBER.isNotNull())
                .fetchMap(RESIDENT.ID_NUMBER, RESIDENT.ID);
    }

    /** Who has the number, given as {@link IdentityDraft#normalisedNumber()}. */
    public Optional<KnownPerson> withNumber(String idNumber) {
        return known(RESIDENT.ID_NUMBER.eq(idNumber)).stream().findFirst();
    }

    /** Who has or had the name; a birth date that is known to differ excludes. Also people who have left. */
    public List<KnownPerson> withName(String name, @Nullable LocalDate birthOn) {
        Condition named = RESIDENT.NAME.eq(name).or(RESIDENT.FORMER_NAME.eq(name));
        return known(
                birthOn == null ? named : named.and(RESIDENT.BIRTH_ON.isNull().or(RESIDENT.BIRTH_ON.eq(birthOn))));
    }

    private List<KnownPerson> known(Condition who) {
        return db.select(
                        RESIDENT.ID,
                        RESIDENT.NAME,
                        optional(RESIDENT.FORMER_NAME),
                        optional(RESIDENT.ID_NUMBER),
                        optional(RESIDENT.BIRTH_ON),
                        optional(STAY.ADMITTED_ON),
                        optional(STAY.DISCHARGED_ON))
                .from(RESIDENT)
                .leftJoin(STAY)
                .on(STAY.HOME_ID.eq(RESIDENT.HOME_ID))
                .and(STAY.RESIDENT_ID.eq(RESIDENT.ID))
                .and(STAY.ADMITTED_ON.eq(newestAdmission()))
                .where(who)
                .orderBy(RESIDENT.PINYIN, RESIDENT.ID)
                .fetch(mapping(KnownPerson::new));
    }

    private static Field<LocalDate> newestAdmission() {
        var other = STAY.as("newest");
        return select(max(other.ADMITTED_ON))
                .from(other)
                .where(other.HOME_ID.eq(RESIDENT.HOME_ID))
                .and(other.RESIDENT_ID.eq(RESIDENT.ID))
                .asField();
    }

    private SelectJoinStep<Record4<UUID, Long, Identity, Particulars>> residents() {
        return db.select(RESIDENT.ID, RESIDENT.REVISION, identity(), particulars())
                .from(RESIDENT);
    }

    private static SelectField<Identity> identity() {
        return row(
                        RESIDENT.NAME,
                        optional(RESIDENT.FORMER_NAME),
                        optional(RESIDENT.SEX),
                        optional(RESIDENT.BIRTH_ON),
                        RESIDENT.ID_KIND,
                        optional(RESIDENT.ID_NUMBER),
                        optional(RESIDENT.ID_MISSING_REASON),
                        optional(RESIDENT.ID_EXPIRES_ON))
                .mapping(Identity::new);
    }

    private static SelectField<Particulars> particulars() {
        return row(
                        optional(RESIDENT.ETHNIC_GROUP),
                        optional(RESIDENT.MARITAL_STATUS),
                        optional(RESIDENT.EDUCATION),
                        optional(RESIDENT.FORMER_WORK),
                        optional(RESIDENT.RELIGION),
                        optional(RESIDENT.PHONE),
                        optional(RESIDENT.ADDRESS),
                        optional(RESIDENT.DIET),
                        optional(RESIDENT.BLOOD_TYPE),
                        optional(RESIDENT.ALLERGIES),
                        optional(RESIDENT.RISKS),
                        optional(RESIDENT.REMARK))
                .mapping(Particulars::new);
    }

    private static <T> Field<Optional<T>> optional(Field<T> field) {
        return field.convertFrom(Optional::ofNullable);
    }
}
