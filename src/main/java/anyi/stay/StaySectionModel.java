// SPDX-License-Identifier: Apache-2.0
package anyi.stay;

import anyi.kit.Desk;
import anyi.stay.leave.LeaveRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** What the case file shows of stays, beds, payers and leaves on a day. */
final class StaySectionModel {
    private final Desk desk;
    private final StayDoor door;
    private final UUID residentId;

    /** @param name of the resident, for the titles of forms */
    record Facts(
            String name,
            List<Stay> stays,
            List<BedStay> beds,
            List<FundingPeriod> funding,
            List<LeaveRow> leaves,
            Optional<UUID> openLeave) {

        Optional<Stay> newest() {
            return stays.stream().findFirst();
        }

        Optional<Stay> open() {
            return stays.stream().filter(Stay::isOpen).findFirst();
        }
    }

    StaySectionModel(Desk desk, StayDoor door, UUID residentId) {
        this.desk = desk;
        this.door = door;
        this.residentId = residentId;
    }

    void load(LocalDate on, Consumer<Facts> onLoaded) {
        desk.background().latest(this, () -> read(on), onLoaded);
    }

    private Facts read(LocalDate on) {
        List<Stay> stays = door.stays().staysOf(residentId).stream()
                .filter(stay -> !stay.admittedOn().isAfter(on))
                .toList();
        return new Facts(
                door.stays().nameOf(residentId).orElse(""),
                stays,
                door.bedStays().ofResident(residentId).stream()
                        .filter(bedStay -> !bedStay.period().from().isAfter(on))
                        .toList(),
                stays.stream()
                        .flatMap(stay -> door.stays().fundingOf(stay.id()).reversed().stream())
                        .filter(period -> !period.period().from().isAfter(on))
                        .toList(),
                door.leaves().of(residentId, on).reversed(),
                door.leaves().whereabouts(residentId).open().map(leave -> leave.id()));
    }
}
