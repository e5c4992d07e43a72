// SPDX-License-Identifier: Apache-2.0
package anyi.stay.leave;

import static anyi.store.schema.Tables.LEAVE;

import anyi.kit.Session;
import anyi.right.Needs;
import anyi.right.Right;
import anyi.stay.leave.Granting.DoesNotFit;
import anyi.stay.leave.Granting.Granted;
import anyi.store.Stale;
import anyi.store.Store;
import anyi.store.Tx;
import anyi.store.schema.tables.records.LeaveRecord;
import anyi.text.Messages;
import anyi.value.Problem;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Everything that changes leaves. A draft has been checked; what may have changed since is checked again here. */
@Needs(Right.STAYS)
public final class LeaveCommands {
    private final Store store;
    private final Session session;
    private final Messages purposes;

    /** @param purposes the Chinese words: purposes are data of the log */
    public LeaveCommands(Store store, Session session, Messages purposes) {
        this.store = store;
        this.session = session;
        this.purposes = purposes;
    }

    /** 登记请假. The draft may tell the return as well, when a leave is entered late. */
    public Granting grant(LeaveDraft draft) {
        String purpose = purposes.t(
                "stay.leave.purpose.grant", nameOf(draft.residentId()), Objects.requireNonNull(draft.kind()));
        return store.write(session.actor(), purpose, tx -> grant(tx, draft));
    }

    /** 更正请假. */
    public Granting correct(LeaveDraft draft) {
        String purpose = purposes.t("stay.leave.purpose.correct", nameOf(draft.residentId()));
        return store.write(session.actor(), purpose, tx -> correct(tx, draft));
    }

    /** 登记返院. */
    public Granting comeBack(Leave leave, LocalDate backOn) {
        String purpose = purposes.t("stay.leave.purpose.comeBack", nameOf(leave.residentId()));
        LeaveDraft draft = LeaveDraft.of(leave).withBackOn(backOn);
        return store.write(session.actor(), purpose, tx -> correct(tx, draft));
    }

    /** 删除请假: it never took place. */
    public long takeBack(Leave leave) {
        String purpose = purposes.t("stay.leave.purpose.takeBack", nameOf(leave.residentId()));
        return store.write(session.actor(), purpose, tx -> {
            tx.delete(unchanged(tx, leave.id(), leave.revision()));
            return tx.revision();
        });
    }

    public Granting grant(Tx tx, LeaveDraft draft) {
        return ifItFits(tx, draft, whereabouts(tx, draft), stayId -> tx.insert(fill(new LeaveRecord(), draft, stayId)));
    }

    private static Granting correct(Tx tx, LeaveDraft draft) {
        LeaveRecord row = unchanged(tx, draft.id(), draft.revision());
        return ifItFits(tx, draft, whereabouts(tx, draft), stayId -> tx.update(fill(row, draft, stayId)));
    }

    /** A known leave becomes what a ledger says of it. */
    public Granting takeOver(Tx tx, LeaveDraft draft) {
        LeaveRecord row = tx.row(LEAVE, draft.id());
        return ifItFits(tx, draft, whereabouts(tx, draft), stayId -> tx.update(fill(row, draft, stayId)));
    }

    /** Leaves of an import, in the order of the file: what came of each. */
    public List<Granting> takeIn(Tx tx, List<LeaveDraft> drafts) {
        if (drafts.isEmpty()) {
            return List.of();
        }
        var queries = new LeaveQueries(tx.db());
        var leaves = queries.allLeaves();
        var known = new HashMap<UUID, Whereabouts>();
        queries.allStays()
                .forEach((resident, stays) ->
                        known.put(resident, new Whereabouts(stays, leaves.getOrDefault(resident, List.of()))));
        var rows = new ArrayList<LeaveRecord>();
        var outcomes = new ArrayList<Granting>();
        for (LeaveDraft draft : drafts) {
            UUID resident = Objects.requireNonNull(draft.residentId());
            Whereabouts whereabouts = known.getOrDefault(resident, Whereabouts.UNKNOWN);
            outcomes.add(ifItFits(tx, draft, whereabouts, stayId -> {
                rows.add(fill(new LeaveRecord(), draft, stayId));
                known.put(resident, whereabouts.with(draft.toLeave(stayId)));
            }));
        }
        tx.insertAll(rows);
        return outcomes;
    }

    /**
     * A discharge ends the leave that is open.
     *
     * @return a leave that reaches beyond the day: then nothing is changed
     */
    public Optional<Leave> endWithStay(Tx tx, UUID residentId, UUID stayId, LocalDate dischargedOn) {
        List<Leave> leaves = new LeaveQueries(tx.db())
                .whereabouts(residentId).leaves().stream()
                        .filter(leave -> leave.stayId().equals(stayId))
                        .toList();
        Optional<Leave> beyond = leaves.stream()
                .filter(leave -> leave.leftOn().isAfter(dischargedOn)
                        || leave.backOn().map(dischargedOn::isBefore).orElse(false))
                .findFirst();
        if (beyond.isEmpty()) {
            leaves.stream().filter(leave -> leave.backOn().isEmpty()).forEach(leave -> {
                LeaveRecord row = tx.row(LEAVE, leave.id());
                row.setBackOn(dischargedOn);
                tx.update(row);
            });
        }
        return beyond;
    }

    private static Granting ifItFits(Tx tx, LeaveDraft draft, Whereabouts whereabouts, Consumer<UUID> write) {
        Optional<Problem> problem = draft.misfit(whereabouts);
        if (problem.isPresent()) {
            return new DoesNotFit(Problems.of(problem.get()));
        }
        write.accept(draft.stayId(whereabouts));
        return new Granted(draft.id(), tx.revision());
    }

    private static LeaveRecord unchanged(Tx tx, UUID id, long revision) {
        LeaveRecord row = tx.row(LEAVE, id);
        if (row.getRevision() != revision) {
            throw new Stale("leave", id);
        }
        return row;
    }

    private static LeaveRecord fill(LeaveRecord row, LeaveDraft draft, UUID stayId) {
        row.setId(draft.id());
        row.setStayId(stayId);
        row.setResidentId(draft.residentId());
        row.setLeaveKind(draft.kind());
        row.setLeftOn(draft.leftOn());
        row.setExpectedBackOn(draft.expectedBackOn());
        row.setBackOn(draft.backOn());
        row.setReason(draft.reason());
        row.setDestination(draft.destination());
        row.setEscortName(draft.escortName());
        row.setEscortRelation(draft.escortRelation());
        row.setEscortPhone(draft.escortPhone());
        row.setApprovedBy(draft.approvedBy());
        row.setRemark(draft.remark());
        return row;
    }

    private static Whereabouts whereabouts(Tx tx, LeaveDraft draft) {
        return new LeaveQueries(tx.db()).whereabouts(Objects.requireNonNull(draft.residentId()));
    }

    private String nameOf(@Nullable UUID residentId) {
        return new LeaveQueries(store.read())
                .nameOf(Objects.requireNonNull(residentId))
                .orElse("");
    }
}
