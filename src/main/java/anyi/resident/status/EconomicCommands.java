// SPDX-License-Identifier: Apache-2.0
package anyi.resident.status;

import static anyi.store.schema.Tables.ECONOMIC_STATUS;

import anyi.kit.Session;
import anyi.resident.status.Recording.ChangedMeanwhile;
import anyi.resident.status.Recording.Overlaps;
import anyi.resident.status.Recording.Recorded;
import anyi.right.Needs;
import anyi.right.Right;
import anyi.store.Store;
import anyi.store.Tx;
import anyi.store.schema.tables.records.EconomicStatusRecord;
import anyi.text.Messages;
import anyi.value.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Writes economic categories. Of those that exclude each other, two never share a day; the check runs in the
 * transaction that writes.
 */
@Needs(Right.RESIDENTS)
public final class EconomicCommands {
    private final Store store;
    private final Session session;
    private final Messages purposes;

    public EconomicCommands(Store store, Session session, Messages purposes) {
        this.store = store;
        this.session = session;
        this.purposes = purposes;
    }

    /** From a day on it is this category: what excludes it and runs until then ends the day before. */
    public Recording change(EconomicStatusDraft draft) {
        String purpose = purposes.t("resident.purpose.economicChange", nameOf(draft.residentId()));
        return store.write(session.actor(), purpose, tx -> change(tx, draft));
    }

    public Recording change(Tx tx, EconomicStatusDraft draft) {
        Period period = draft.period();
        List<EconomicStatus> rivals = rivals(tx, draft);
        List<EconomicStatus> ending = Dated.runningInto(rivals, period.from(), draft.id());
        List<EconomicStatus> staying =
                rivals.stream().filter(rival -> !ending.contains(rival)).toList();
        Optional<EconomicStatus> clash = Dated.clash(staying, period, draft.id());
        if (clash.isPresent()) {
            return overlap(clash.get());
        }
        ending.forEach(status -> end(tx, status.id(), period.from()));
        tx.insert(row(draft));
        return new Recorded(tx.revision());
    }

    /** A period as it is, or as it is corrected: nothing else gives way to it. */
    public Recording record(EconomicStatusDraft draft) {
        String purpose = purposes.t("resident.purpose.economicRecord", nameOf(draft.residentId()));
        return store.write(session.actor(), purpose, tx -> record(tx, draft));
    }

    public Recording record(Tx tx, EconomicStatusDraft draft) {
        Optional<EconomicStatus> clash = Dated.clash(rivals(tx, draft), draft.period(), draft.id());
        if (clash.isPresent()) {
            return overlap(clash.get());
        }
        if (draft.revision() == 0) {
            tx.insert(row(draft));
            return new Recorded(tx.revision());
        }
        EconomicStatusRecord row = tx.row(ECONOMIC_STATUS, draft.id());
        if (row.getRevision() != draft.revision()) {
            return new ChangedMeanwhile();
        }
        fill(row, draft);
        tx.update(row);
        return new Recorded(tx.revision());
    }

    /** A period that was entered by mistake. */
    public Recording remove(EconomicStatus status) {
        String purpose = purposes.t("resident.purpose.economicRemove", nameOf(status.residentId()));
        return store.write(session.actor(), purpose, tx -> {
            EconomicStatusRecord row = tx.row(ECONOMIC_STATUS, status.id());
            if (row.getRevision() != status.revision()) {
                return new ChangedMeanwhile();
            }
            tx.delete(row);
            return new Recorded(tx.revision());
        });
    }

    /** Many periods of an import, of persons who have none yet on those days. */
    public void takeIn(Tx tx, List<EconomicStatusDraft> drafts) {
        tx.insertAll(drafts.stream().map(EconomicCommands::row).toList());
    }

    private static List<EconomicStatus> rivals(Tx tx, EconomicStatusDraft draft) {
        return new StatusQueries(tx.db())
                .economicOf(draft.residentId()).stream()
                        .filter(status -> draft.excludesOthers() && status.excludesOthers()
                                || draft.category() != null && status.category().equals(Optional.of(draft.category())))
                        .toList();
    }

    private static Overlaps overlap(EconomicStatus status) {
        return new Overlaps(status.period(), status.category());
    }

    private static void end(Tx tx, UUID id, LocalDate on) {
        EconomicStatusRecord row = tx.row(ECONOMIC_STATUS, id);
        row.setValidTo(on);
        tx.update(row);
    }

    private static EconomicStatusRecord row(EconomicStatusDraft draft) {
        var row = new EconomicStatusRecord();
        row.setId(draft.id());
        row.setResidentId(draft.residentId());
        fill(row, draft);
        return row;
    }

    private static void fill(EconomicStatusRecord row, EconomicStatusDraft draft) {
        row.setCategory(draft.category());
        row.setCategoryText(draft.category() == null ? draft.categoryText() : null);
        row.setCertificateNumber(draft.certificateNumber());
        row.setValidFrom(draft.period().from());
        row.setValidTo(draft.period().to());
        row.setVerifiedOn(draft.verifiedOn());
        row.setVerifyNextOn(draft.verifyNextOn());
    }

    private String nameOf(UUID residentId) {
        return new StatusQueries(store.read()).nameOf(residentId);
    }
}
