// SPDX-License-Identifier: Apache-2.0
package anyi.attachment;

import static anyi.store.schema.Tables.ATTACHMENT;

import anyi.kit.Session;
import anyi.right.Needs;
import anyi.right.Right;
import anyi.sheet.scan.Scan;
import anyi.sheet.table.Saving;
import anyi.store.AccessKind;
import anyi.store.AccessLog;
import anyi.store.Stale;
import anyi.store.Store;
import anyi.store.StoreFault;
import anyi.store.Tx;
import anyi.store.schema.tables.records.AttachmentRecord;
import anyi.store.vault.AttachmentFiles;
import anyi.term.AttachmentKind;
import anyi.text.Messages;
import anyi.value.Ids;
import anyi.value.Problem;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Hangs files on things and takes them off. The bytes are on the disk before the row says so. */
@Needs(Right.RESIDENTS)
public final class AttachmentCommands {
    private final Store store;
    private final Session session;
    private final Messages purposes;
    private final Clock clock;
    private final AttachmentFiles files;
    private final Ids ids;

    /** @param purposes the Chinese words: purposes are data of the log */
    public AttachmentCommands(Store store, Session session, Messages purposes, Clock clock, AttachmentFiles files) {
        this.store = store;
        this.session = session;
        this.purposes = purposes;
        this.clock = clock;
        this.files = files;
        this.ids = new Ids(clock);
    }

    UUID newId() {
        return ids.next();
    }

    AttachmentFiles files() {
        return files;
    }

    /** A paper of a resident. */
    public AttachmentResult attach(AttachmentDraft draft) {
        return attached(draft);
    }

    /** A scan of a certificate, which hangs on somebody who works here. */
    @Needs(Right.STAFF)
    public AttachmentResult attachScan(AttachmentDraft draft) {
        return attached(draft);
    }

    private AttachmentResult attached(AttachmentDraft draft) {
        try {
            Scan scan = Scan.of(draft.file());
            Optional<Problem> problem = draft.problem(scan);
            return problem.isPresent() ? new AttachmentResult.Refused(problem.get()) : keep(draft, (Scan.Clean) scan);
        } catch (NoSuchFileException e) {
            return refused("attachment.problem.gone", draft.fileName());
        } catch (IOException e) {
            return refused(
                    StoreFault.isDiskFull(e) ? "attachment.problem.diskFull" : "attachment.problem.disk",
                    draft.fileName());
        }
    }

    private static AttachmentResult refused(String key, String fileName) {
        return new AttachmentResult.Refused(Problem.refuse("file", key, fileName));
    }

    private AttachmentResult keep(AttachmentDraft draft, Scan.Clean scan) throws IOException {
        AttachmentFiles.Kept kept = files.keep(scan.content());
        boolean written = false;
        try {
            AttachmentResult result = store.write(
                    session.actor(),
                    purpose("attachment.purpose.added", draft.holder(), draft.kind()),
                    tx -> insert(tx, draft, scan, kept));
            written = result instanceof AttachmentResult.Attached;
            return result;
        } finally {
            if (!written) {
                files.drop(kept);
            }
        }
    }

    private AttachmentResult insert(Tx tx, AttachmentDraft draft, Scan.Clean scan, AttachmentFiles.Kept kept) {
        boolean known = new AttachmentQueries(tx.db())
                .of(draft.holder()).stream().anyMatch(one -> one.sha256().equals(kept.sha256()));
        if (known) {
            return refused("attachment.problem.known", draft.fileName());
        }
        var row = new AttachmentRecord();
        row.setId(draft.id());
        switch (draft.holder()) {
            case Holder.OfCertificate(UUID id) -> row.setCertificateId(id);
            case Holder.OfResident(UUID id) -> row.setResidentId(id);
        }
        row.setAttachmentKind(draft.kind());
        row.setFileName(draft.fileName());
        row.setMediaType(scan.kind().mediaType());
        row.setByteSize((long) scan.content().length);
        row.setPages(scan.pages());
        row.setSha256(kept.sha256());
        row.setAddedOn(LocalDate.now(clock));
        tx.insert(row);
        return new AttachmentResult.Attached(tx.revision());
    }

    private String purpose(String key, Holder holder, AttachmentKind kind) {
        return purposes.t(key, new AttachmentQueries(store.read()).nameOf(holder), kind);
    }

    /**
     * Takes a paper of a resident off. The file stays, so that this can be taken back.
     *
     * @return the revision of the act
     */
    public long remove(Attachment attachment) {
        return removed(attachment);
    }

    /**
     * Takes the scan of a certificate off, as {@link #remove} does.
     *
     * @return the revision of the act
     */
    @Needs(Right.STAFF)
    public long removeScan(Attachment attachment) {
        return removed(attachment);
    }

    private long removed(Attachment attachment) {
        return store.write(
                session.actor(), purpose("attachment.purpose.removed", attachment.holder(), attachment.kind()), tx -> {
                    AttachmentRecord row = tx.row(ATTACHMENT, attachment.id());
                    if (row.getRevision() != attachment.revision()) {
                        throw new Stale("attachment", attachment.id());
                    }
                    tx.delete(row);
                    return tx.revision();
                });
    }

    /**
     * A readable copy outside of the home, where the person says; it is on record that it went out.
     *
     * @param content as it is kept, unsealed
     */
    @Needs(Right.EXPORT)
    public Saving saveAside(Attachment attachment, byte[] content, Path file) {
        store.doer().need(Right.EXPORT);
        Saving saving = Saving.to(file, out -> {
            out.write(content);
            return List.of();
        });
        if (saving instanceof Saving.Saved) {
            AccessLog.record(
                    store,
                    clock,
                    AccessKind.SENT_OUT,
                    attachment.holder() instanceof Holder.OfResident(UUID resident)
                            ? Optional.of(resident)
                            : Optional.empty(),
                    purpose("attachment.purpose.sentOut", attachment.holder(), attachment.kind()));
        }
        return saving;
    }

    /** All that hangs on something that is deleted in this act. */
    public static void removeAll(Tx tx, Holder holder) {
        tx.db()
                .selectFrom(ATTACHMENT)
                .where(AttachmentQueries.hangsOn(holder))
                .fetch()
                .forEach(tx::delete);
    }
}
