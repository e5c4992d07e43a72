// SPDX-License-Identifier: Apache-2.0
package anyi.bed;

import static anyi.store.schema.Tables.BED;
import static anyi.store.schema.Tables.BED_SERVICE_PERIOD;
import static anyi.store.schema.Tables.BED_STAY;
import static anyi.store.schema.Tables.BED_TYPE_PERIOD;
import static anyi.store.schema.Tables.RESIDENT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import anyi.term.BedService;
import anyi.term.BedType;
import anyi.value.Period;
import anyi.value.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;

/** What stands in the way of a change of beds. */
final class BedChangeQueries {
    private final DSLContext db;

    BedChangeQueries(DSLContext db) {
        this.db = db;
    }

    /** For each bed that stands in the way, why; in the order of the labels. */
    List<Problem> obstacles(BedChange change) {
        return db
                .select(BED.LABEL, types(), services(), stays())
                .from(BED)
                .where(BED.ID.in(change.beds()))
                .orderBy(BED.LABEL)
                .fetch(mapping(Bed::new))
                .stream()
                .flatMap(bed -> bed.obstacle(change).stream())
                .toList();
    }

    private record Lying(String name, Period period) {}

    private record Bed(
            String label, List<BedPeriod<BedType>> types, List<BedPeriod<BedService>> services, List<Lying> stays) {

        Optional<Problem> obstacle(BedChange change) {
            LocalDate opened = services.getFirst().period().from();
            if (change.period().from().isBefore(opened)) {
                return refuse("bed.problem.beforeOpened", label, opened);
            }
            Optional<Lying> lying = change.action().wantsItEmpty()
                    ? stays.stream()
                            .filter(stay -> stay.period().overlaps(change.period()))
                            .findFirst()
                    : Optional.empty();
            if (lying.isPresent()) {
                return refuse("bed.problem.lying", label, lying.get().name(), change.action());
            }
            return isSo(change) ? refuse("bed.problem.already", label, word(change)) : Optional.empty();
        }

        /** Whether every day of the period is already as it shall be. */
        private boolean isSo(BedChange change) {
            Stream<Boolean> same = change.action()
                    .type()
                    .map(type -> types.stream()
                            .filter(known -> known.period().overlaps(change.period()))
                            .map(known -> known.value() == type))
                    .orElseGet(() -> services.stream()
                            .filter(known -> known.period().overlaps(change.period()))
                            .map(known -> known.value() == change.action().service()));
            return same.allMatch(Boolean::booleanValue);
        }

        private static Object word(BedChange change) {
            return change.action()
                    .type()
                    .<Object>map(type -> type)
                    .orElse(change.action().service());
        }

        private static Optional<Problem> refuse(String key, Object... args) {
            return Optional.of(Problem.refuse("beds", key, args));
        }
    }

    private static Field<List<BedPeriod<BedType>>> types() {
        return multiset(select(
                                BED_TYPE_PERIOD.BED_TYPE,
                                BED_TYPE_PERIOD.VALID_FROM,
                                BED_TYPE_PERIOD.VALID_TO,
                                BED_TYPE_PERIOD.EVIDENCE)
                        .from(BED_TYPE_PERIOD)
                        .where(BED_TYPE_PERIOD.HOME_ID.eq(BED.HOME_ID))
                        .and(BED_TYPE_PERIOD.BED_ID.eq(BED.ID))
                        .orderBy(BED_TYPE_PERIOD.VALID_FROM))
                .convertFrom(rows -> rows.map(mapping((type, from, to, note) ->
                        new BedPeriod<>(type, new Period(from, to), Optional.ofNullable(note)))));
    }

    private static Field<List<BedPeriod<BedService>>> services() {
        return multiset(select(
                                BED_SERVICE_PERIOD.SERVICE,
                                BED_SERVICE_PERIOD.VALID_FROM,
                                BED_SERVICE_PERIOD.VALID_TO,
                                BED_SERVICE_PERIOD.REASON)
                        .from(BED_SERVICE_PERIOD)
                        .where(BED_SERVICE_PERIOD.HOME_ID.eq(BED.HOME_ID))
                        .and(BED_SERVICE_PERIOD.BED_ID.eq(BED.ID))
                        .orderBy(BED_SERVICE_PERIOD.VALID_FROM))
                .convertFrom(rows -> rows.map(mapping((service, from, to, note) ->
                        new BedPeriod<>(service, new Period(from, to), Optional.ofNullable(note)))));
    }

    private static Field<List<Lying>> stays() {
        return multiset(select(RESIDENT.NAME, BED_STAY.VALID_FROM, BED_STAY.VALID_TO)
                        .from(BED_STAY)
                        .join(RESIDENT)
                        .on(RESIDENT.HOME_ID.eq(BED_STAY.HOME_ID))
                        .and(RESIDENT.ID.eq(BED_STAY.RESIDENT_ID))
                        .where(BED_STAY.HOME_ID.eq(BED.HOME_ID))
                        .and(BED_STAY.BED_ID.eq(BED.ID))
                        .orderBy(BED_STAY.VALID_FROM))
                .convertFrom(rows -> rows.map(mapping((name, from, to) -> new Lying(name, new Period(from, to)))));
    }
}
