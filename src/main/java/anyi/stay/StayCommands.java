// SPDX-License-Identifier: Apache-2.0
package anyi.stay;

import static anyi.store.schema.Tables.STAY;

import anyi.kit.Session;
import anyi.right.Needs;
import anyi.right.Right;
import anyi.stay.Admitting.AlreadyInHouse;
import anyi.stay.Discharging.Discharged;
import anyi.stay.Discharging.LeaveAfterwards;
import anyi.stay.Moving.Moved;
import anyi.stay.Moving.NotInHouse;
import anyi.stay.Reopening.Reopened;
import anyi.stay.leave.Leave;
import anyi.stay.leave.LeaveCommands;
import anyi.store.Stale;
import anyi.store.Store;
import anyi.store.Tx;
import anyi.store.schema.tables.records.StayRecord;
import anyi.term.Funding;
import anyi.text.Messages;
import anyi.value.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Everything that changes a stay. A resident lies in one bed on a day and a bed holds one resident, within the stay,
 * not in a bed out of service: checked in the transaction that writes, whatever order entries are made in.
 */
@Needs(Right.STAYS)
public final class StayCommands {
    private final Store store;
    private final Session session;
    private final Messages purposes;
    private final LeaveCommands leaves;
    private final BedStayCommands bedStays;
    private final FundingCommands funding;

    /** @param purposes the Chinese words: purposes are data of the log */
    public StayCommands(Store store, Session session, Messages purposes, Ids ids, LeaveCommands leaves) {
        this.store = store;
        this.session = session;
        this.purposes = purposes;
        this.leaves = leaves;
        this.bedStays = new BedStayCommands(ids);
        this.funding = new FundingCommands(ids);
    }

    /** 办理入住 of somebody whose file is there already. */
    public Admitting admit(StayDraft draft) {
        String purpose = purposes.t("stay.purpose.admit", nameOf(draft.residentId()));
        return store.write(session.actor(), purpose, tx -> admit(tx, draft));
    }

    /** Inside a larger act, which has to give up when the answer is a refusal. */
    public Admitting admit(Tx tx, StayDraft draft) {
        Occupancy occupancy = BedStayCommands.around(tx, Optional.ofNullable(draft.bedId()), draft.residentId());
        Optional<BedRefusal> refusal = Optional.ofNullable(draft.bedId())
                .flatMap(bed -> BedStayCommands.roomRefusal(tx, occupancy, bed, draft.residentId()));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        List<Stay> known = new StayQueries(tx.db()).staysOf(draft.residentId());
        return admitAll(tx, List.of(draft), occupancy, known, Map.of()).getFirst();
    }

    /**
     * Stays of an import, in the order of the file: what came of each. What a ledger says is kept as it is: an ended
     * stay too, and also where a room's rule would not let the person in today.
     */
    public List<Admitting> takeIn(Tx tx, List<StayDraft> drafts) {
        var beds = new BedStayQueries(tx.db());
        var stays = new StayQueries(tx.db());
        return admitAll(tx, drafts, Occupancy.of(beds.allBeds(), beds.all()), stays.all(), stays.names());
    }

    private List<Admitting> admitAll(
            Tx tx, List<StayDraft> drafts, Occupancy occupancy, List<Stay> known, Map<UUID, String> names) {
        var admissions = new AdmitCommands(tx, bedStays, funding, occupancy, known, names);
        var outcomes = new ArrayList<Admitting>();
        drafts.forEach(draft -> outcomes.add(admissions.admit(draft)));
        admissions.write();
        return outcomes;
    }

    /** 转床 from a day on, until the next move that is known already. */
    public Moving moveBed(UUID stayId, UUID bedId, LocalDate from) {
        String purpose = purposes.t("stay.purpose.move", nameOfStay(stayId), from);
        return store.write(session.actor(), purpose, tx -> moveBed(tx, stayId, bedId, from));
    }

    public Moving moveBed(Tx tx, UUID stayId, UUID bedId, LocalDate from) {
        Optional<Stay> stay = stayOn(tx, stayId, from);
        return stay.isEmpty() ? new NotInHouse() : bedStays.move(tx, stay.get(), bedId, from);
    }

    /** 对调床位: two residents change beds in one act. */
    public Moving exchange(UUID stayId, UUID otherStayId, LocalDate on) {
        String purpose = purposes.t("stay.purpose.exchange", nameOfStay(stayId), nameOfStay(otherStayId), on);
        return store.write(session.actor(), purpose, tx -> exchange(tx, stayId, otherStayId, on));
    }

    public Moving exchange(Tx tx, UUID stayId, UUID otherStayId, LocalDate on) {
        Optional<Stay> one = stayOn(tx, stayId, on);
        Optional<Stay> other = stayOn(tx, otherStayId, on);
        return one.isEmpty() || other.isEmpty() ? new NotInHouse() : bedStays.exchange(tx, one.get(), other.get(), on);
    }

    /** Another payer from a day on; what was before stays as it was. */
    public Moving changeFunding(UUID stayId, Funding payer, LocalDate from) {
        String purpose = purposes.t("stay.purpose.funding", nameOfStay(stayId), from, payer);
        return store.write(session.actor(), purpose, tx -> changeFunding(tx, stayId, payer, from));
    }

    public Moving changeFunding(Tx tx, UUID stayId, Funding payer, LocalDate from) {
        Optional<Stay> stay = stayOn(tx, stayId, from);
        if (stay.isEmpty()) {
            return new NotInHouse();
        }
        funding.change(tx, stay.get(), payer, from);
        return new Moved(tx.revision());
    }

    /** 退住, also after a death: ends the bed, the payer and an open leave. */
    public Discharging discharge(UUID stayId, DischargeDraft draft) {
        String purpose = purposes.t("stay.purpose.discharge", nameOfStay(stayId));
        return store.write(session.actor(), purpose, tx -> discharge(tx, stayId, draft));
    }

    public Discharging discharge(Tx tx, UUID stayId, DischargeDraft draft) {
        LocalDate on = draft.toDischarge().on();
        Optional<Stay> open =
                new StayQueries(tx.db()).stay(stayId).filter(stay -> stay.isOpen() && !on.isBefore(stay.admittedOn()));
        if (open.isEmpty()) {
            return new NotInHouse();
        }
        Optional<Leave> beyond = leaves.endWithStay(tx, open.get().residentId(), stayId, on);
        if (beyond.isPresent()) {
            return new LeaveAfterwards(beyond.get().leftOn());
        }
        bedStays.endWithStay(tx, stayId, on);
        funding.endWithStay(tx, stayId, on);
        StayRecord row = tx.row(STAY, stayId);
        AdmitCommands.end(row, draft);
        tx.update(row);
        return new Discharged(tx.revision());
    }

    /** 撤销退住: the stay goes on, in the last bed if that is still free. */
    public Reopening takeBackDischarge(UUID stayId) {
        String purpose = purposes.t("stay.purpose.takeBackDischarge", nameOfStay(stayId));
        return store.write(session.actor(), purpose, tx -> takeBackDischarge(tx, stayId));
    }

    private Reopening takeBackDischarge(Tx tx, UUID stayId) {
        var queries = new StayQueries(tx.db());
        Stay stay = queries.stay(stayId).orElseThrow(() -> new Stale("stay", stayId));
        Optional<Stay> later = queries.staysOf(stay.residentId()).stream()
                .filter(other -> other.admittedOn().isAfter(stay.admittedOn()))
                .findFirst();
        if (later.isPresent()) {
            return new AlreadyInHouse(later.get().admittedOn());
        }
        Optional<BedRefusal> refusal = stay.discharge().flatMap(end -> bedStays.reopen(tx, stay, end.on()));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        funding.reopen(tx, stayId);
        StayRecord row = tx.row(STAY, stayId);
        AdmitCommands.end(row, DischargeDraft.NONE);
        tx.update(row);
        return new Reopened(tx.revision());
    }

    /** 修改入住登记: another day of admission, another contract. Bed and payer begin with the stay. */
    public Admitting correct(StayDraft draft, long revision) {
        String purpose = purposes.t("stay.purpose.correct", nameOf(draft.residentId()));
        return store.write(session.actor(), purpose, tx -> correct(tx, draft, revision));
    }

    /** Inside a larger act, which has to give up when the answer is a refusal. */
    public Admitting correct(Tx tx, StayDraft draft, long revision) {
        var queries = new StayQueries(tx.db());
        Stay stay = queries.stay(draft.id()).orElseThrow(() -> new Stale("stay", draft.id()));
        if (stay.revision() != revision) {
            throw new Stale("stay", draft.id());
        }
        LocalDate admittedOn = Objects.requireNonNull(draft.admittedOn());
        Optional<Stay> other = queries.staysOf(stay.residentId()).stream()
                .filter(known -> !known.id().equals(stay.id()))
                .filter(known -> known.overlaps(admittedOn, stay.discharge().map(Discharge::on)))
                .findFirst();
        if (other.isPresent()) {
            return new AlreadyInHouse(other.get().admittedOn());
        }
        Optional<LocalDate> leave = queries.firstLeaveOf(stay).filter(left -> left.isBefore(admittedOn));
        if (leave.isPresent()) {
            return new BedRefusal.LeaveBefore(leave.get());
        }
        if (!admittedOn.equals(stay.admittedOn())) {
            Optional<BedRefusal> refusal = bedStays.beginWithStay(tx, stay, admittedOn);
            if (refusal.isPresent()) {
                return refusal.get();
            }
            funding.beginWithStay(tx, stay.id(), admittedOn);
        }
        StayRecord row = tx.row(STAY, stay.id());
        row.setAdmittedOn(admittedOn);
        row.setAdmittedDayKnown(draft.dayKnown());
        AdmitCommands.agree(row, draft.contract());
        tx.update(row);
        return new Admitting.Admitted(stay.id(), tx.revision());
    }

    private static Optional<Stay> stayOn(Tx tx, UUID stayId, LocalDate on) {
        return new StayQueries(tx.db()).stay(stayId).filter(stay -> stay.covers(on));
    }

    private String nameOf(UUID residentId) {
        return new StayQueries(store.read()).nameOf(residentId).orElse("");
    }

    private String nameOfStay(UUID stayId) {
        var queries = new StayQueries(store.read());
        return queries.stay(stayId)
                .flatMap(stay -> queries.nameOf(stay.residentId()))
                .orElse("");
    }
}
