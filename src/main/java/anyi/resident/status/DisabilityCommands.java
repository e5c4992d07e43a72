// SPDX-License-Identifier: Apache-2.0
package anyi.resident.status;

import static anyi.store.schema.Tables.DISABILITY;

import anyi.kit.Session;
import anyi.resident.status.Recording.ChangedMeanwhile;
import anyi.resident.status.Recording.Overlaps;
import anyi.resident.status.Recording.Recorded;
import anyi.right.Needs;
import anyi.right.Right;
import anyi.store.Store;
import anyi.store.Tx;
import anyi.store.schema.tables.records.DisabilityRecord;
import anyi.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes disabilities: one certificate on a day. */
@Needs(Right.RESIDENTS)
public final class DisabilityCommands {
    private final Store store;
    private final Session session;
    private final Messages purposes;

    public DisabilityCommands(Store store, Session session, Messages purposes) {
        this.store = store;
        this.session = session;
        this.purposes = purposes;
    }

    /** A new certificate ends the one that runs; one that was read before is corrected. */
    public Recording record(DisabilityDraft draft) {
        String purpose = purposes.t("resident.purpose.disabilityRecord", nameOf(draft.residentId()));
        return store.write(session.actor(), purpose, tx -> record(tx, draft));
    }

    public Recording record(Tx tx, DisabilityDraft draft) {
        var period = draft.period();
        List<Disability> known = new StatusQueries(tx.db()).disabilitiesOf(draft.residentId());
        List<Disability> ending =
                draft.revision() == 0 ? Dated.runningInto(known, period.from(), draft.id()) : List.of();
        Optional<Disability> clash =
                Dated.clash(known.stream().filter(one -> !ending.contains(one)).toList(), period, draft.id());
        if (clash.isPresent()) {
            return new Overlaps(clash.get().period(), Optional.empty());
        }
        for (Disability running : ending) {
            DisabilityRecord row = tx.row(DISABILITY, running.id());
            row.setValidTo(period.from());
            tx.update(row);
        }
        if (draft.revision() == 0) {
            tx.insert(row(draft));
            return new Recorded(tx.revision());
        }
        DisabilityRecord row = tx.row(DISABILITY, draft.id());
        if (row.getRevision() != draft.revision()) {
            return new ChangedMeanwhile();
        }
        fill(row, draft);
        tx.update(row);
        return new Recorded(tx.revision());
    }

    public Recording remove(Disability disability) {
        String purpose = purposes.t("resident.purpose.disabilityRemove", nameOf(disability.residentId()));
        return store.write(session.actor(), purpose, tx -> {
            DisabilityRecord row = tx.row(DISABILITY, disability.id());
            if (row.getRevision() != disability.revision()) {
                return new ChangedMeanwhile();
            }
            tx.delete(row);
            return new Recorded(tx.revision());
        });
    }

    public void takeIn(Tx tx, List<DisabilityDraft> drafts) {
        tx.insertAll(drafts.stream().map(DisabilityCommands::row).toList());
    }

    private static DisabilityRecord row(DisabilityDraft draft) {
        var row = new DisabilityRecord();
        row.setId(draft.id());
        row.setResidentId(draft.residentId());
        fill(row, draft);
        return row;
    }

    private static void fill(DisabilityRecord row, DisabilityDraft draft) {
        row.setDisabilityCategory(draft.category());
        row.setGrade(draft.grade() == null ? null : draft.grade().shortValue());
        row.setCardNumber(draft.cardNumber());
        row.setCardExpiresOn(draft.cardExpiresOn());
        row.setValidFrom(draft.period().from());
        row.setValidTo(draft.period().to());
    }

    private String nameOf(UUID residentId) {
        return new StatusQueries(store.read()).nameOf(residentId);
    }
}
