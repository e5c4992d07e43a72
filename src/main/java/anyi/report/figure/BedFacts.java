// SPDX-License-Identifier: Apache-2.0
package anyi.report.figure;

import anyi.bed.BedOccupant;
import anyi.bed.BedRow;
import anyi.bed.BedShare;
import anyi.term.BedService;
import anyi.term.CareDependence;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Beds on the day and at the end of the month before.
 *
 * @param share as the workbench and the bed map show it
 */
public record BedFacts(List<BedRow> before, List<BedRow> now, BedShare share) {

    List<Behind> setUp() {
        return those(now, bed -> bed.service().service() != BedService.CLOSED);
    }

    List<Behind> inService() {
        return those(now, BedRow::isInService);
    }

    List<Behind> outOfService() {
        return those(now, bed -> bed.service().service() == BedService.OUT_OF_SERVICE);
    }

    List<Behind> free() {
        return those(
                now,
                bed -> bed.service().service() == BedService.IN_SERVICE
                        && bed.occupant().isEmpty());
    }

    List<Behind> occupied() {
        return those(now, bed -> bed.occupant().isPresent());
    }

    /** In whose bed somebody of level severe or complete lies. */
    List<Behind> occupiedByHeavy() {
        return those(
                now,
                bed -> bed.occupant()
                        .flatMap(BedOccupant::dependence)
                        .filter(level -> level == CareDependence.SEVERE || level == CareDependence.COMPLETE)
                        .isPresent());
    }

    List<Behind> nursing() {
        return those(now, BedFacts::counts);
    }

    List<Behind> nursingBefore() {
        return those(before, BedFacts::counts);
    }

    List<Behind> nursingAdded() {
        Set<UUID> then = ids(before);
        return those(now, bed -> counts(bed) && !then.contains(bed.id()));
    }

    List<Behind> nursingRemoved() {
        Set<UUID> today = ids(now);
        return those(before, bed -> counts(bed) && !today.contains(bed.id()));
    }

    /** A row a room that has a bed. */
    List<Behind> rooms() {
        Map<UUID, BedRow> first = new LinkedHashMap<>();
        now.stream()
                .filter(bed -> bed.service().service() != BedService.CLOSED)
                .forEach(bed -> first.putIfAbsent(bed.place().room().id(), bed));
        return first.values().stream()
                .map(bed -> new Behind(
                        Behind.Kind.BED,
                        bed.id(),
                        bed.place().room().number(),
                        bed.place().building().name(),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
    }

    Optional<BigDecimal> target() {
        return share.targetPercent();
    }

    Optional<BigDecimal> missing() {
        return share.missing().map(BigDecimal::valueOf);
    }

    /** As the share counts: nursing and in service. */
    private static boolean counts(BedRow bed) {
        return bed.isNursing() && bed.isInService();
    }

    private static Set<UUID> ids(List<BedRow> beds) {
        return beds.stream().filter(BedFacts::counts).map(BedRow::id).collect(Collectors.toSet());
    }

    private static List<Behind> those(List<BedRow> beds, Predicate<BedRow> which) {
        return beds.stream().filter(which).map(Behind::bed).toList();
    }
}
