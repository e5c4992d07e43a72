// SPDX-License-Identifier: Apache-2.0
package anyi.stay;

import anyi.stay.BedRefusal.BedTaken;
import anyi.stay.BedRefusal.BedUnknown;
import anyi.stay.BedRefusal.LiesElsewhere;
import anyi.value.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Who lies where, and the rules that keep it so: a bed holds one resident on a day, a resident lies in one bed on a
 * day, and nobody in a bed that is not in service. Holds what one transaction has to know, the neighbours of one bed or
 * the whole home, and follows what the transaction does.
 */
record Occupancy(Map<UUID, BedPlace> beds, Map<UUID, List<BedStay>> inBed, Map<UUID, List<BedStay>> ofResident) {

    static Occupancy of(List<BedPlace> beds, List<BedStay> bedStays) {
        var occupancy = new Occupancy(new HashMap<>(), new HashMap<>(), new HashMap<>());
        beds.forEach(bed -> occupancy.beds.put(bed.id(), bed));
        bedStays.forEach(occupancy::lay);
        return occupancy;
    }

    Optional<BedPlace> bed(UUID id) {
        return Optional.ofNullable(beds.get(id));
    }

    void lay(BedStay bedStay) {
        inBed.computeIfAbsent(bedStay.bedId(), bed -> new ArrayList<>()).add(bedStay);
        ofResident
                .computeIfAbsent(bedStay.residentId(), resident -> new ArrayList<>())
                .add(bedStay);
    }

    void lift(BedStay bedStay) {
        in(bedStay.bedId()).removeIf(other -> other.id().equals(bedStay.id()));
        of(bedStay.residentId()).removeIf(other -> other.id().equals(bedStay.id()));
    }

    /** Why the resident cannot lie in the bed during the period. */
    Optional<BedRefusal> refusal(UUID bedId, UUID residentId, Period period) {
        BedPlace bed = beds.get(bedId);
        if (bed == null) {
            return Optional.of(new BedUnknown());
        }
        return bed.refusal(period).or(() -> taken(bed, period)).or(() -> elsewhere(residentId, period));
    }

    private Optional<BedRefusal> taken(BedPlace bed, Period period) {
        return in(bed.id()).stream()
                .filter(other -> other.period().overlaps(period))
                .findFirst()
                .map(other -> new BedTaken(
                        bed.label(), other.residentName(), other.period().from()));
    }

    private Optional<BedRefusal> elsewhere(UUID residentId, Period period) {
        return of(residentId).stream()
                .filter(other -> other.period().overlaps(period))
                .findFirst()
                .map(other -> new LiesElsewhere(other.bedLabel(), other.period().from()));
    }

    private List<BedStay> in(UUID bedId) {
        return inBed.getOrDefault(bedId, new ArrayList<>());
    }

    private List<BedStay> of(UUID residentId) {
        return ofResident.getOrDefault(residentId, new ArrayList<>());
    }
}
