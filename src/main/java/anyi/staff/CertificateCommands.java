// SPDX-License-Identifier: Apache-2.0
package anyi.staff;

import static anyi.store.schema.Tables.CERTIFICATE;

import anyi.attachment.AttachmentCommands;
import anyi.attachment.Holder;
import anyi.kit.Session;
import anyi.right.Needs;
import anyi.right.Right;
import anyi.store.Stale;
import anyi.store.Store;
import anyi.store.Tx;
import anyi.store.schema.tables.records.CertificateRecord;
import anyi.text.Messages;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Everything that changes certificates. Drafts have been checked. */
@Needs(Right.STAFF)
public final class CertificateCommands {
    private final Store store;
    private final Session session;
    private final Messages purposes;

    /** @param purposes the Chinese words: purposes are data of the log */
    public CertificateCommands(Store store, Session session, Messages purposes) {
        this.store = store;
        this.session = session;
        this.purposes = purposes;
    }

    /**
     * 录入新证, or 更正证书 where the draft has a revision.
     *
     * @return the revision of the act
     */
    public long record(CertificateDraft draft) {
        String purpose = draft.revision() == 0
                ? purposes.t("staff.purpose.certificate", nameOf(draft.staffId()), Objects.requireNonNull(draft.kind()))
                : purposes.t(
                        "staff.purpose.certificateCorrected",
                        nameOf(draft.staffId()),
                        Objects.requireNonNull(draft.kind()));
        return store.write(session.actor(), purpose, tx -> {
            if (draft.revision() == 0) {
                tx.insert(fill(new CertificateRecord(), draft));
            } else {
                tx.update(fill(unchanged(tx, draft.id(), draft.revision()), draft));
            }
            return tx.revision();
        });
    }

    /** 删除证书, with its scans: it was entered wrongly. */
    public long takeBack(Certificate certificate) {
        String purpose =
                purposes.t("staff.purpose.certificateTakenBack", nameOf(certificate.staffId()), certificate.kind());
        return store.write(session.actor(), purpose, tx -> {
            AttachmentCommands.removeAll(tx, new Holder.OfCertificate(certificate.id()));
            tx.delete(unchanged(tx, certificate.id(), certificate.revision()));
            return tx.revision();
        });
    }

    /** Certificates of an import. */
    public void takeIn(Tx tx, List<CertificateDraft> drafts) {
        tx.insertAll(drafts.stream()
                .map(draft -> fill(new CertificateRecord(), draft))
                .toList());
    }

    private static CertificateRecord unchanged(Tx tx, UUID id, long revision) {
        CertificateRecord row = tx.row(CERTIFICATE, id);
        if (row.getRevision() != revision) {
            throw new Stale("certificate", id);
        }
        return row;
    }

    private static CertificateRecord fill(CertificateRecord row, CertificateDraft draft) {
        row.setId(draft.id());
        row.setStaffId(draft.staffId());
        row.setCertificateKind(draft.kind());
        row.setCertificateName(draft.name());
        row.setSkillLevel(draft.level());
        row.setCertificateNumber(draft.number());
        row.setIssuer(draft.issuer());
        row.setIssuedOn(draft.issuedOn());
        row.setValidUntil(draft.validUntil());
        row.setOriginalSeen(draft.originalSeen());
        row.setRemark(draft.remark());
        return row;
    }

    private String nameOf(UUID staffId) {
        return new StaffQueries(store.read()).nameOf(staffId).orElse("");
    }
}
