// SPDX-License-Identifier: Apache-2.0
package anyi.resident.list;

import static anyi.resident.list.IndexQueries.holds;
import static anyi.store.schema.Tables.ASSESSMENT;
import static anyi.store.schema.Tables.BED;
import static anyi.store.schema.Tables.BED_STAY;
import static anyi.store.schema.Tables.BED_TYPE_PERIOD;
import static anyi.store.schema.Tables.CARE_LEVEL_PERIOD;
import static anyi.store.schema.Tables.ECONOMIC_STATUS;
import static anyi.store.schema.Tables.FUNDING_PERIOD;
import static anyi.store.schema.Tables.LEAVE;
import static anyi.store.schema.Tables.RESIDENT;
import static anyi.store.schema.Tables.STAY;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import anyi.resident.list.ResidentRow.Bed;
import anyi.resident.list.ResidentRow.Care;
import anyi.resident.list.ResidentRow.Means;
import anyi.resident.list.ResidentRow.Presence;
import anyi.resident.list.ResidentRow.Who;
import anyi.term.BedType;
import anyi.term.EconomicCategory;
import anyi.term.Funding;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;

/** Rows of the list, as of a day. */
public final class ResidentListQueries {
    private final DSLContext db;

    public ResidentListQueries(DSLContext db) {
        this.db = db;
    }

    /** In no order: the caller knows in which it asked. */
    public List<ResidentRow> rows(Collection<UUID> ids, LocalDate on) {
        return db.select(RESIDENT.ID, who(), bed(), care(), statuses(on), optional(FUNDING_PERIOD.FUNDING), presence())
                .from(RESIDENT)
                .leftJoin(STAY)
                .on(STAY.HOME_ID.eq(RESIDENT.HOME_ID))
                .and(STAY.RESIDENT_ID.eq(RESIDENT.ID))
                .and(STAY.ADMITTED_ON.eq(newestAdmission(on)))
                .leftJoin(BED_STAY)
                .on(BED_STAY.HOME_ID.eq(RESIDENT.HOME_ID))
                .and(BED_STAY.RESIDENT_ID.eq(RESIDENT.ID))
                .and(holds(BED_STAY.VALID_FROM, BED_STAY.VALID_TO, on))
                .leftJoin(BED)
                .on(BED.HOME_ID.eq(BED_STAY.HOME_ID))
                .and(BED.ID.eq(BED_STAY.BED_ID))
                .leftJoin(BED_TYPE_PERIOD)
                .on(BED_TYPE_PERIOD.HOME_ID.eq(BED.HOME_ID))
                .and(BED_TYPE_PERIOD.BED_ID.eq(BED.ID))
                .and(holds(BED_TYPE_PERIOD.VALID_FROM, BED_TYPE_PERIOD.VALID_TO, on))
                .leftJoin(ASSESSMENT)
                .on(ASSESSMENT.HOME_ID.eq(RESIDENT.HOME_ID))
                .and(ASSESSMENT.ID.eq(newestAssessment(on)))
                .leftJoin(CARE_LEVEL_PERIOD)
                .on(CARE_LEVEL_PERIOD.HOME_ID.eq(RESIDENT.HOME_ID))
                .and(CARE_LEVEL_PERIOD.RESIDENT_ID.eq(RESIDENT.ID))
                .and(holds(CARE_LEVEL_PERIOD.VALID_FROM, CARE_LEVEL_PERIOD.VALID_TO, on))
                .leftJoin(FUNDING_PERIOD)
                .on(FUNDING_PERIOD.HOME_ID.eq(RESIDENT.HOME_ID))
                .and(FUNDING_PERIOD.RESIDENT_ID.eq(RESIDENT.ID))
                .and(holds(FUNDING_PERIOD.VALID_FROM, FUNDING_PERIOD.VALID_TO, on))
                .leftJoin(LEAVE)
                .on(LEAVE.HOME_ID.eq(RESIDENT.HOME_ID))
                .and(LEAVE.RESIDENT_ID.eq(RESIDENT.ID))
                .and(holds(LEAVE.LEFT_ON, LEAVE.BACK_ON, on))
                .where(RESIDENT.ID.in(ids))
                .fetch(mapping((id, who, bed, care, statuses, funding, presence) ->
                        new ResidentRow(id, who, bed, care, means(statuses, funding), presence)));
    }

    /** One resident as of a day. */
    public Optional<ResidentRow> one(UUID id, LocalDate on) {
        return rows(List.of(id), on).stream().findFirst();
    }

    private static SelectField<Who> who() {
        return row(
                        RESIDENT.NAME,
                        optional(RESIDENT.SEX),
                        optional(RESIDENT.BIRTH_ON),
                        optional(RESIDENT.ID_NUMBER),
                        optional(RESIDENT.ID_EXPIRES_ON),
                        optional(RESIDENT.PHONE),
                        optional(RESIDENT.RISKS),
                        optional(RESIDENT.ALLERGIES))
                .mapping(Who::new);
    }

    private static SelectField<Optional<Bed>> bed() {
        return row(BED.LABEL, BED_TYPE_PERIOD.BED_TYPE).mapping(ResidentListQueries::bed);
    }

    private static Optional<Bed> bed(@Nullable String label, @Nullable BedType type) {
        return Optional.ofNullable(label).map(known -> new Bed(known, type == BedType.NURSING));
    }

    private static SelectField<Care> care() {
        return row(
                        optional(ASSESSMENT.DEPENDENCE),
                        optional(ASSESSMENT.ASSESSED_ON),
                        score(),
                        optional(ASSESSMENT.VALID_UNTIL),
                        optional(CARE_LEVEL_PERIOD.CARE_LEVEL))
                .mapping(Care::new);
    }

    private static Field<Optional<Integer>> score() {
        return ASSESSMENT.SCORE.convertFrom(score -> Optional.ofNullable(score).map(Short::intValue));
    }

    private static Means means(List<Status> statuses, Optional<Funding> funding) {
        return new Means(
                statuses.stream()
                        .flatMap(status -> Stream.ofNullable(status.category()))
                        .toList(),
                statuses.stream()
                        .flatMap(status -> Stream.ofNullable(status.word()))
                        .toList(),
                statuses.stream()
                        .flatMap(status -> Stream.ofNullable(status.verifyNextOn()))
                        .min(LocalDate::compareTo),
                funding);
    }

    private record Status(
            @Nullable EconomicCategory category,
            @Nullable String word,
            @Nullable LocalDate verifyNextOn) {}

    private static Field<List<Status>> statuses(LocalDate on) {
        return multiset(select(ECONOMIC_STATUS.CATEGORY, ECONOMIC_STATUS.CATEGORY_TEXT, ECONOMIC_STATUS.VERIFY_NEXT_ON)
                        .from(ECONOMIC_STATUS)
                        .where(ECONOMIC_STATUS.HOME_ID.eq(RESIDENT.HOME_ID))
                        .and(ECONOMIC_STATUS.RESIDENT_ID.eq(RESIDENT.ID))
                        .and(holds(ECONOMIC_STATUS.VALID_FROM, ECONOMIC_STATUS.VALID_TO, on))
                        .orderBy(ECONOMIC_STATUS.VALID_FROM))
                .convertFrom(statuses -> statuses.map(mapping(Status::new)));
    }

    private static SelectField<Presence> presence() {
        return row(
                        optional(STAY.ADMITTED_ON),
                        optional(STAY.DISCHARGED_ON),
                        optional(STAY.CONTRACT_TO),
                        optional(LEAVE.LEAVE_KIND),
                        optional(LEAVE.EXPECTED_BACK_ON))
                .mapping(Presence::new);
    }

    private static Field<LocalDate> newestAdmission(LocalDate on) {
        var other = STAY.as("newest");
        return select(max(other.ADMITTED_ON))
                .from(other)
                .where(other.HOME_ID.eq(RESIDENT.HOME_ID))
                .and(other.RESIDENT_ID.eq(RESIDENT.ID))
                .and(other.ADMITTED_ON.le(on))
                .asField();
    }

    private static Field<UUID> newestAssessment(LocalDate on) {
        var other = ASSESSMENT.as("latest");
        return select(other.ID)
                .from(other)
                .where(other.HOME_ID.eq(RESIDENT.HOME_ID))
                .and(other.RESIDENT_ID.eq(RESIDENT.ID))
                .and(other.ASSESSED_ON.le(on))
                .and(other.SUPERSEDED_BY.isNull())
                .orderBy(other.ASSESSED_ON.desc(), other.REVISION.desc())
                .limit(1)
                .asField();
    }

    private static <T> Field<Optional<T>> optional(Field<T> field) {
        return field.convertFrom(Optional::ofNullable);
    }
}
