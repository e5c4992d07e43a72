// SPDX-License-Identifier: Apache-2.0
package anyi.attachment;

import static anyi.store.schema.Tables.ATTACHMENT;
import static anyi.store.schema.Tables.CERTIFICATE;
import static anyi.store.schema.Tables.RESIDENT;
import static anyi.store.schema.Tables.STAFF;

import anyi.sheet.scan.ScanKind;
import anyi.store.schema.tables.records.AttachmentRecord;
import anyi.term.AttachmentKind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** What hangs on what. */
public final class AttachmentQueries {
    private final DSLContext db;

    public AttachmentQueries(DSLContext db) {
        this.db = db;
    }

    /** The oldest first. */
    public List<Attachment> of(Holder holder) {
        return db.selectFrom(ATTACHMENT)
                .where(hangsOn(holder))
                .orderBy(ATTACHMENT.ADDED_ON, ATTACHMENT.ID)
                .fetch(AttachmentQueries::attachment);
    }

    /** The newest portrait of a resident. */
    public Optional<Attachment> portraitOf(UUID resident) {
        return db.selectFrom(ATTACHMENT)
                .where(ATTACHMENT.RESIDENT_ID.eq(resident))
                .and(ATTACHMENT.ATTACHMENT_KIND.eq(AttachmentKind.PHOTO))
                .and(ATTACHMENT.MEDIA_TYPE.ne(ScanKind.PDF.mediaType()))
                .orderBy(ATTACHMENT.ADDED_ON.desc(), ATTACHMENT.ID.desc())
                .limit(1)
                .fetchOptional(AttachmentQueries::attachment);
    }

    /** Everything that is to be found beside the database. */
    public List<Attachment> all() {
        return db.selectFrom(ATTACHMENT)
                .orderBy(ATTACHMENT.ADDED_ON, ATTACHMENT.ID)
                .fetch(AttachmentQueries::attachment);
    }

    /** The name of the person whom the papers are about; empty when the thing is gone. */
    public String nameOf(Holder holder) {
        var named = switch (holder) {
            case Holder.OfCertificate(UUID id) ->
                db.select(STAFF.NAME)
                        .from(CERTIFICATE)
                        .join(STAFF)
                        .on(STAFF.HOME_ID.eq(CERTIFICATE.HOME_ID))
                        .and(STAFF.ID.eq(CERTIFICATE.STAFF_ID))
                        .where(CERTIFICATE.ID.eq(id));
            case Holder.OfResident(UUID id) ->
                db.select(RESIDENT.NAME).from(RESIDENT).where(RESIDENT.ID.eq(id));
        };
        return named.fetchOptional(0, String.class).orElse("");
    }

    static Condition hangsOn(Holder holder) {
        return switch (holder) {
            case Holder.OfCertificate(UUID id) -> ATTACHMENT.CERTIFICATE_ID.eq(id);
            case Holder.OfResident(UUID id) -> ATTACHMENT.RESIDENT_ID.eq(id);
        };
    }

    private static Attachment attachment(AttachmentRecord row) {
        Holder holder = row.getCertificateId() == null
                ? new Holder.OfResident(row.getResidentId())
                : new Holder.OfCertificate(row.getCertificateId());
        return new Attachment(
                row.getId(),
                row.getRevision(),
                holder,
                row.getAttachmentKind(),
                row.getFileName(),
                ScanKind.ofMediaType(row.getMediaType()).orElseThrow(),
                row.getByteSize(),
                row.getPages(),
                row.getSha256(),
                row.getAddedOn());
    }
}
