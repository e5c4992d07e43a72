// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.claim;

import static anyi.store.schema.Tables.SUBSIDY_CLAIM;

import anyi.store.ActKind;
import anyi.store.Store;
import anyi.store.Tx;
import anyi.store.schema.tables.records.SubsidyClaimRecord;
import anyi.term.ClaimState;
import anyi.text.Messages;
import anyi.value.Ids;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Approves subsidies from a day on, and ends them. An approval is not taken back: it is ended by a later act. */
public final class ClaimCommands {
    /** What became of a claim. */
    public sealed interface Approved {
        record Done(UUID id) implements Approved {}

        /** There is one that is approved already. */
        record Already(LocalDate from) implements Approved {}
    }

    private record Key(String policy, Optional<UUID> resident) {}

    private final Store store;
    private final Ids ids;
    private final Messages messages;

    public ClaimCommands(Store store, Ids ids, Messages messages) {
        this.store = store;
        this.ids = ids;
        this.messages = messages;
    }

    public Approved approve(String actor, Claim claim) {
        return store.write(actor, messages.t("subsidy.claim.act.approve"), tx -> {
            Optional<ClaimRow> open = new ClaimQueries(tx.db())
                    .of(claim.policy()).stream()
                            .filter(row -> row.resident().equals(claim.resident()))
                            .filter(row -> row.state() == ClaimState.APPROVED)
                            .filter(row -> row.approvedTo().isEmpty())
                            .findFirst();
            if (open.isPresent()) {
                return new Approved.Already(open.get().approvedFrom().orElse(claim.approvedFrom()));
            }
            tx.kind(ActKind.FINAL);
            return new Approved.Done(insert(tx, claim));
        });
    }

    /** All at once; who has an approved claim already is passed over. Tells how many were approved. */
    public int approveAll(String actor, List<Claim> claims) {
        return store.write(actor, messages.t("subsidy.claim.act.approveAll", claims.size()), tx -> {
            Set<Key> open = new HashSet<>();
            for (ClaimRow row : new ClaimQueries(tx.db()).all()) {
                if (row.state() == ClaimState.APPROVED && row.approvedTo().isEmpty()) {
                    open.add(new Key(row.policy(), row.resident()));
                }
            }
            List<SubsidyClaimRecord> rows = claims.stream()
                    .filter(claim -> open.add(new Key(claim.policy(), claim.resident())))
                    .map(this::row)
                    .toList();
            if (!rows.isEmpty()) {
                tx.kind(ActKind.FINAL);
                tx.insertAll(rows);
            }
            return rows.size();
        });
    }

    /** @param to the first day that is no longer approved */
    public long end(String actor, UUID claim, LocalDate to) {
        return store.write(actor, messages.t("subsidy.claim.act.end"), tx -> {
            SubsidyClaimRecord row = tx.row(SUBSIDY_CLAIM, claim);
            row.setApprovedTo(to);
            tx.update(row);
            return tx.revision();
        });
    }

    private UUID insert(Tx tx, Claim claim) {
        SubsidyClaimRecord row = row(claim);
        tx.insert(row);
        return row.getId();
    }

    private SubsidyClaimRecord row(Claim claim) {
        var row = new SubsidyClaimRecord();
        row.setId(ids.next());
        row.setPolicyCode(claim.policy());
        row.setResidentId(claim.resident().orElse(null));
        row.setClaimState(ClaimState.APPROVED);
        row.setAppliedOn(claim.appliedOn().orElse(null));
        row.setApprovedFrom(claim.approvedFrom());
        return row;
    }
}
