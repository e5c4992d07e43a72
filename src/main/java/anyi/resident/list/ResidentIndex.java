// SPDX-License-Identifier: Apache-2.0
package anyi.resident.list;

import anyi.resident.list.IndexQueries.Level;
import anyi.resident.list.IndexQueries.Lying;
import anyi.resident.list.IndexQueries.Person;
import anyi.resident.list.IndexQueries.Status;
import anyi.resident.list.IndexQueries.Visit;
import anyi.term.BedType;
import anyi.term.CareDependence;
import anyi.term.EconomicCategory;
import anyi.term.Funding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everybody on a day, in memory, so that a key stroke is answered at once.
 *
 * @param revision of the store when it was read
 */
record ResidentIndex(LocalDate on, long revision, List<IndexRow> rows, Map<ResidentChip, Integer> counts) {
    static final ResidentIndex EMPTY = new ResidentIndex(LocalDate.EPOCH, -1, List.of(), Map.of());
    private static final int LAST = Integer.MAX_VALUE;

    static ResidentIndex read(IndexQueries queries, LocalDate on, long revision) {
        var facts = new Facts(queries, on);
        var rows = new ArrayList<IndexRow>();
        for (Person person : queries.people()) {
            rows.add(facts.row(person, rows.size()));
        }
        return new ResidentIndex(on, revision, rows, count(rows));
    }

    /** Among those in house, or among those who left; a chip's number does not hang on the other chips. */
    private static Map<ResidentChip, Integer> count(List<IndexRow> rows) {
        var counts = new EnumMap<ResidentChip, Integer>(ResidentChip.class);
        for (ResidentChip chip : ResidentChip.values()) {
            counts.put(chip, 0);
        }
        for (IndexRow row : rows) {
            for (ResidentChip chip : ResidentChip.values()) {
                if (row.has(chip)) {
                    counts.merge(chip, 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    int count(ResidentChip chip) {
        return counts.getOrDefault(chip, 0);
    }

    /** The ids of those who match, in order. */
    List<UUID> find(Collection<String> words, Set<ResidentChip> chips, ResidentOrder order, boolean descending) {
        var found = new ArrayList<IndexRow>();
        for (IndexRow row : rows) {
            if (row.hasAll(chips) && row.matches(words)) {
                found.add(row);
            }
        }
        if (order != ResidentOrder.NAME || descending) {
            Comparator<IndexRow> comparator = Comparator.comparingInt(row -> row.sort()[order.ordinal()]);
            found.sort(descending ? comparator.reversed() : comparator);
        }
        return found.stream().map(IndexRow::id).toList();
    }

    /** The facts of a day by person, put together to rows. */
    private static final class Facts {
        private final LocalDate on;
        private final Map<UUID, Visit> visits = new HashMap<>();
        private final Map<UUID, Lying> beds = new HashMap<>();
        private final Map<UUID, Integer> bedOrder = new HashMap<>();
        private final Map<UUID, Level> levels = new HashMap<>();
        private final Map<UUID, List<Status>> statuses = new HashMap<>();
        private final Map<UUID, Funding> funding;
        private final Set<UUID> away;
        private final Set<UUID> cards;
        private final Set<UUID> marked;

        Facts(IndexQueries queries, LocalDate on) {
            this.on = on;
            queries.visits(on).forEach(visit -> visits.put(visit.resident(), visit));
            for (Lying lying : queries.lying(on)) {
                beds.put(lying.resident(), lying);
                bedOrder.put(lying.resident(), bedOrder.size());
            }
            queries.levels(on).forEach(level -> levels.put(level.resident(), level));
            for (Status status : queries.statuses(on)) {
                statuses.computeIfAbsent(status.resident(), id -> new ArrayList<>(1))
                        .add(status);
            }
            funding = queries.funding(on);
            away = queries.away(on);
            cards = queries.cardsEnding(on, on.plusDays(Reminder.DAYS));
            marked = queries.marked();
        }

        IndexRow row(Person person, int nameOrder) {
            UUID id = person.id();
            Lying lying = beds.get(id);
            String search = lying == null
                    ? person.search()
                    : person.search() + " " + lying.label().toLowerCase(Locale.ROOT);
            return new IndexRow(id, search, chips(person), sort(person, nameOrder));
        }

        private int[] sort(Person person, int nameOrder) {
            UUID id = person.id();
            Level level = levels.get(id);
            CareDependence dependence = level == null ? null : level.dependence();
            Visit visit = visits.get(id);
            var sort = new int[ResidentOrder.values().length];
            sort[ResidentOrder.NAME.ordinal()] = nameOrder;
            sort[ResidentOrder.AGE.ordinal()] =
                    person.birthOn() == null ? LAST : -(int) person.birthOn().toEpochDay();
            sort[ResidentOrder.BED.ordinal()] = bedOrder.getOrDefault(id, LAST);
            sort[ResidentOrder.LEVEL.ordinal()] = dependence == null ? -1 : dependence.ordinal();
            sort[ResidentOrder.CATEGORY.ordinal()] = statuses.getOrDefault(id, List.of()).stream()
                    .mapToInt(status -> status.category() == null
                            ? LAST - 1
                            : status.category().ordinal())
                    .min()
                    .orElse(LAST);
            sort[ResidentOrder.ADMITTED.ordinal()] =
                    visit == null ? LAST : (int) visit.admittedOn().toEpochDay();
            return sort;
        }

        private int chips(Person person) {
            Visit visit = visits.get(person.id());
            if (visit == null) {
                return ResidentChip.LEFT.bit();
            }
            if (visit.dischargedOn() != null && !visit.dischargedOn().isAfter(on)) {
                return ResidentChip.LEFT.bit();
            }
            return inHouse(person, visit).stream().mapToInt(ResidentChip::bit).sum();
        }

        private Set<ResidentChip> inHouse(Person person, Visit visit) {
            UUID id = person.id();
            var chips = java.util.EnumSet.of(ResidentChip.IN_HOUSE);
            Lying lying = beds.get(id);
            Level level = levels.get(id);
            add(chips, ResidentChip.NO_BED, lying == null);
            add(chips, ResidentChip.NURSING_BED, lying != null && lying.type() == BedType.NURSING);
            add(chips, ResidentChip.SEVERE, level != null && isSevere(level.dependence()));
            add(chips, ResidentChip.ASSESSMENT_DUE, level == null || isDue(level.validUntil()));
            add(chips, ResidentChip.ON_LEAVE, away.contains(id));
            add(chips, ResidentChip.DISABILITY_DUE, cards.contains(id));
            add(chips, ResidentChip.TO_CHECK, marked.contains(id));
            add(chips, ResidentChip.ID_DUE, isDue(person.idExpiresOn()));
            add(chips, ResidentChip.CONTRACT_DUE, isDue(visit.contractTo()));
            add(chips, ResidentChip.SUPPORTED, funding.get(id) == Funding.DESTITUTE_SUPPORT);
            add(chips, ResidentChip.BOARDER, isBoarder(funding.get(id)));
            for (Status status : statuses.getOrDefault(id, List.of())) {
                EconomicCategory category = status.category();
                add(chips, ResidentChip.TEKUN, category != null && category.isTekun());
                add(chips, ResidentChip.DIBAO, isDibao(category));
                add(chips, ResidentChip.VERIFICATION_DUE, isDue(status.verifyNextOn()));
            }
            return chips;
        }

        private static void add(Set<ResidentChip> chips, ResidentChip chip, boolean isTrue) {
            if (isTrue) {
                chips.add(chip);
            }
        }

        private static boolean isSevere(@Nullable CareDependence level) {
            return level != null && level.compareTo(CareDependence.SEVERE) >= 0;
        }

        private static boolean isBoarder(@Nullable Funding payer) {
            return payer == Funding.SELF || payer == Funding.PART_SUPPORTED;
        }

        private static boolean isDibao(@Nullable EconomicCategory category) {
            return Arrays.asList(
                            EconomicCategory.DIBAO_URBAN, EconomicCategory.DIBAO_RURAL, EconomicCategory.DIBAO_MARGIN)
                    .contains(category);
        }

        private boolean isDue(@Nullable LocalDate last) {
            return last != null && Reminder.isDue(last, on);
        }
    }
}
