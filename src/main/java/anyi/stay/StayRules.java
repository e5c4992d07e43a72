// SPDX-License-Identifier: Apache-2.0
package anyi.stay;

import anyi.stay.leave.Leave;
import anyi.stay.leave.LeaveQueries;
import anyi.stay.leave.Whereabouts;
import anyi.stay.leave.Whereabouts.InHouse;
import anyi.value.Problem;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/**
 * What no single row shows, looked at over the whole home, for taking back an act: a bed holds one resident on a day, a
 * resident lies in one bed and is in one stay, leaves lie apart from one another within a stay.
 */
public record StayRules(
        List<BedStay> beds, List<Stay> stays, Map<UUID, List<Leave>> leaves, Map<UUID, List<InHouse>> inHouse) {

    // two who clash are always named in the same order, so that a clash of before is known again
    private static final Comparator<BedStay> BEDS =
            Comparator.comparing((BedStay each) -> each.period().from()).thenComparing(BedStay::id);
    private static final Comparator<Stay> STAYS =
            Comparator.comparing(Stay::admittedOn).thenComparing(Stay::id);

    /** The rules that the home breaks as it is; each sentence says who and where. */
    public static Problems of(DSLContext db) {
        var queries = new StayQueries(db);
        var leaves = new LeaveQueries(db);
        var rules = new StayRules(new BedStayQueries(db).all(), queries.all(), leaves.allLeaves(), leaves.allStays());
        return rules.broken(queries.names());
    }

    private Problems broken(Map<UUID, String> names) {
        var problems = new ArrayList<Problem>();
        List<BedStay> inOrder = beds.stream().sorted(BEDS).toList();
        clashes(inOrder, BedStay::bedId, StayRules::together)
                .map(StayRules::twoInBed)
                .forEach(problems::add);
        clashes(inOrder, BedStay::residentId, StayRules::together)
                .map(StayRules::twoBeds)
                .forEach(problems::add);
        clashes(stays.stream().sorted(STAYS).toList(), Stay::residentId, StayRules::bothInHouse)
                .map(both -> twoStays(both, names.getOrDefault(both.one().residentId(), "")))
                .forEach(problems::add);
        leaves.forEach((resident, own) -> new Whereabouts(inHouse.getOrDefault(resident, List.of()), own)
                .misplaced()
                .forEach(leave -> problems.add(misplaced(leave, names.getOrDefault(resident, "")))));
        return new Problems(problems);
    }

    private record Pair<T>(T one, T other) {}

    /** Any two of one owner that share a day. */
    private static <T> Stream<Pair<T>> clashes(List<T> all, Function<T, UUID> owner, BiPredicate<T, T> clash) {
        var groups = all.stream().collect(Collectors.groupingBy(owner, LinkedHashMap::new, Collectors.toList()));
        return groups.values().stream()
                .flatMap(group -> IntStream.range(0, group.size())
                        .boxed()
                        .flatMap(i -> group.subList(i + 1, group.size()).stream()
                                .filter(other -> clash.test(group.get(i), other))
                                .map(other -> new Pair<>(group.get(i), other))));
    }

    private static boolean together(BedStay one, BedStay other) {
        return one.period().overlaps(other.period());
    }

    private static boolean bothInHouse(Stay one, Stay other) {
        return one.overlaps(other.admittedOn(), other.discharge().map(Discharge::on));
    }

    private static Problem twoInBed(Pair<BedStay> both) {
        return Problem.refuse(
                "",
                "stay.rule.twoInBed",
                both.one().bedLabel(),
                both.one().residentName(),
                both.other().residentName(),
                since(both));
    }

    private static Problem twoBeds(Pair<BedStay> both) {
        return Problem.refuse(
                "",
                "stay.rule.twoBeds",
                both.one().residentName(),
                both.one().bedLabel(),
                both.other().bedLabel(),
                since(both));
    }

    /** The first day of both. */
    private static LocalDate since(Pair<BedStay> both) {
        LocalDate one = both.one().period().from();
        LocalDate other = both.other().period().from();
        return one.isAfter(other) ? one : other;
    }

    private static Problem twoStays(Pair<Stay> both, String name) {
        return Problem.refuse(
                "",
                "stay.rule.twoStays",
                name,
                both.one().admittedOn(),
                both.other().admittedOn());
    }

    private static Problem misplaced(Leave leave, String name) {
        return Problem.refuse("", "stay.rule.leave", name, leave.leftOn());
    }
}
