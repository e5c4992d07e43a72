// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.verify;

import static anyi.store.schema.Tables.SUBSIDY_CHOICE;

import anyi.right.Needs;
import anyi.right.Right;
import anyi.store.Store;
import anyi.store.schema.tables.records.SubsidyChoiceRecord;
import anyi.store.schema.tables.records.SubsidyVerificationRecord;
import anyi.text.Messages;
import anyi.value.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Records verifications, of many people at once, and what people chose. */
@Needs(Right.CLAIMS)
public final class VerificationCommands {
    /** Who was verified for what. */
    public record Whom(UUID resident, String policy) {}

    private final Store store;
    private final Ids ids;
    private final Messages messages;

    public VerificationCommands(Store store, Ids ids, Messages messages) {
        this.store = store;
        this.ids = ids;
        this.messages = messages;
    }

    /** Who was verified on that day already is passed over. Returns the revision of the act. */
    public long verify(String actor, List<Whom> whom, VerificationDraft draft) {
        return store.write(actor, messages.t("subsidy.verify.act.verify", whom.size()), tx -> {
            LocalDate on = Objects.requireNonNull(draft.on());
            Set<Whom> known = new HashSet<>(new VerificationQueries(tx.db()).verifiedOn(on));
            var rows = new ArrayList<SubsidyVerificationRecord>();
            for (Whom one : whom) {
                if (known.add(one)) {
                    var row = new SubsidyVerificationRecord();
                    row.setId(ids.next());
                    row.setResidentId(one.resident());
                    row.setPolicyCode(one.policy());
                    row.setVerifiedOn(on);
                    row.setVerifiedBy(Objects.requireNonNull(draft.by()).strip());
                    row.setVerificationManner(draft.manner());
                    rows.add(row);
                }
            }
            if (!rows.isEmpty()) {
                tx.insertAll(rows);
            }
            return tx.revision();
        });
    }

    /** From a day on; what was chosen before of the same group ends there, what was to begin later never does. */
    public long choose(String actor, ChoiceDraft draft) {
        return store.write(actor, messages.t("subsidy.choice.act.choose"), tx -> {
            LocalDate from = Objects.requireNonNull(draft.from());
            for (Choice one : new VerificationQueries(tx.db()).choices(draft.resident())) {
                if (one.group().equals(draft.group())) {
                    SubsidyChoiceRecord row = tx.row(SUBSIDY_CHOICE, one.id());
                    if (!one.from().isBefore(from)) {
                        tx.delete(row);
                    } else if (one.to().isEmpty() || one.to().get().isAfter(from)) {
                        row.setValidTo(from);
                        tx.update(row);
                    }
                }
            }
            var row = new SubsidyChoiceRecord();
            row.setId(ids.next());
            row.setResidentId(draft.resident());
            row.setExclusionGroup(Objects.requireNonNull(draft.group()));
            row.setPolicyCode(Objects.requireNonNull(draft.policy()));
            row.setValidFrom(from);
            row.setReason(
                    draft.reason() == null || draft.reason().isBlank()
                            ? null
                            : draft.reason().strip());
            tx.insert(row);
            return tx.revision();
        });
    }
}
