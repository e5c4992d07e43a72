// SPDX-License-Identifier: Apache-2.0
package anyi.stay;

import anyi.stay.Admitting.Admitted;
import anyi.stay.Admitting.AlreadyInHouse;
import anyi.store.Tx;
import anyi.store.schema.tables.records.BedStayRecord;
import anyi.store.schema.tables.records.FundingPeriodRecord;
import anyi.store.schema.tables.records.StayRecord;
import anyi.value.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.UpdatableRecord;

/** The admissions of one transaction, one or thousands: decides each in turn, then writes them all. */
final class AdmitCommands {
    private final Tx tx;
    private final BedStayCommands bedStays;
    private final FundingCommands funding;
    private final Occupancy occupancy;
    private final Map<UUID, String> names;
    private final Map<UUID, List<Stay>> stays = new HashMap<>();
    private final List<StayRecord> newStays = new ArrayList<>();
    private final List<BedStayRecord> newBedStays = new ArrayList<>();
    private final List<FundingPeriodRecord> newFunding = new ArrayList<>();

    AdmitCommands(
            Tx tx,
            BedStayCommands bedStays,
            FundingCommands funding,
            Occupancy occupancy,
            List<Stay> known,
            Map<UUID, String> names) {
        this.tx = tx;
        this.bedStays = bedStays;
        this.funding = funding;
        this.occupancy = occupancy;
        this.names = names;
        known.forEach(stay -> of(stay.residentId()).add(stay));
    }

    Admitting admit(StayDraft draft) {
        Stay stay = draft.toStay();
        Optional<LocalDate> end = stay.discharge().map(Discharge::on);
        Optional<Stay> other = of(stay.residentId()).stream()
                .filter(known -> known.overlaps(stay.admittedOn(), end))
                .findFirst();
        if (other.isPresent()) {
            return new AlreadyInHouse(other.get().admittedOn());
        }
        Optional<UUID> bed = Optional.ofNullable(draft.bedId());
        Optional<BedRefusal> refusal =
                stay.days().flatMap(days -> bed.flatMap(id -> occupancy.refusal(id, stay.residentId(), days)));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        add(stay, draft);
        return new Admitted(stay.id(), tx.revision());
    }

    void write() {
        insert(newStays);
        insert(newFunding);
        insert(newBedStays);
    }

    /** One row has a history of its own; many are logged together. */
    private void insert(List<? extends UpdatableRecord<?>> rows) {
        if (rows.size() == 1) {
            tx.insert(rows.getFirst());
        } else {
            tx.insertAll(rows);
        }
    }

    private void add(Stay stay, StayDraft draft) {
        newStays.add(row(stay, draft));
        of(stay.residentId()).add(stay);
        stay.days().ifPresent(days -> {
            if (draft.funding() != null) {
                newFunding.add(funding.row(stay, draft.funding(), days));
            }
            if (draft.bedId() != null) {
                lay(stay, draft.bedId(), days);
            }
        });
    }

    private void lay(Stay stay, UUID bed, Period days) {
        BedStayRecord row = bedStays.row(stay, bed, days);
        newBedStays.add(row);
        String label = occupancy.bed(bed).map(BedPlace::label).orElse("");
        String name = names.getOrDefault(stay.residentId(), "");
        occupancy.lay(new BedStay(row.getId(), stay.id(), stay.residentId(), name, bed, label, days));
    }

    private List<Stay> of(UUID residentId) {
        return stays.computeIfAbsent(residentId, id -> new ArrayList<>());
    }

    private static StayRecord row(Stay stay, StayDraft draft) {
        StayRecord row = new StayRecord();
        row.setId(stay.id());
        row.setResidentId(stay.residentId());
        row.setAdmittedOn(stay.admittedOn());
        row.setAdmittedDayKnown(stay.admittedDayKnown());
        row.setMissingContactReason(draft.missingContactReason());
        agree(row, draft.contract());
        if (draft.discharge() != null) {
            end(row, draft.discharge());
        }
        return row;
    }

    static void agree(StayRecord row, ContractDraft contract) {
        row.setContractNumber(contract.number());
        row.setContractFrom(contract.from());
        row.setContractTo(contract.lastDay());
        row.setFeeMonth(contract.feeMonth());
        row.setDeposit(contract.deposit());
    }

    static void end(StayRecord row, DischargeDraft discharge) {
        row.setDischargedOn(discharge.on());
        row.setDischargeReason(discharge.reason());
        row.setDestination(discharge.destination());
        row.setDischargeRemark(discharge.remark());
    }
}
