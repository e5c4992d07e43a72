// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.further;

import static anyi.store.schema.Tables.FURTHER_FACT;

import anyi.right.Needs;
import anyi.right.Right;
import anyi.store.Store;
import anyi.store.Tx;
import anyi.store.schema.tables.records.FurtherFactRecord;
import anyi.subsidy.fact.FactFields;
import anyi.text.Messages;
import anyi.value.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records further facts. Of what may be there once a day, a new value ends the one before it. */
@Needs(Right.CLAIMS)
public final class FurtherFactCommands {
    public sealed interface Recorded {
        record Done(long revision) implements Recorded {}

        /** Something else is recorded for some of these days. */
        record Overlaps(FurtherFact other) implements Recorded {}
    }

    private final Store store;
    private final Ids ids;
    private final Messages purposes;

    public FurtherFactCommands(Store store, Ids ids, Messages purposes) {
        this.store = store;
        this.ids = ids;
        this.purposes = purposes;
    }

    /** @param draft without problems */
    public Recorded record(String actor, FurtherFactDraft draft) {
        return store.write(actor, purposes.t("subsidy.further.act.record"), tx -> {
            Optional<FurtherFact> other = makeRoom(tx, draft, Optional.empty());
            if (other.isPresent()) {
                return new Recorded.Overlaps(other.get());
            }
            var row = new FurtherFactRecord();
            row.setId(ids.next());
            row.setResidentId(draft.whose().resident().orElse(null));
            row.setStaffId(draft.whose().staff().orElse(null));
            row.setFactName(draft.wanted().fact());
            fill(row, draft);
            tx.insert(row);
            return new Recorded.Done(tx.revision());
        });
    }

    /** Puts right what was recorded wrongly. */
    public Recorded correct(String actor, UUID fact, FurtherFactDraft draft) {
        return store.write(actor, purposes.t("subsidy.further.act.correct"), tx -> {
            Optional<FurtherFact> other = makeRoom(tx, draft, Optional.of(fact));
            if (other.isPresent()) {
                return new Recorded.Overlaps(other.get());
            }
            FurtherFactRecord row = tx.row(FURTHER_FACT, fact);
            fill(row, draft);
            tx.update(row);
            return new Recorded.Done(tx.revision());
        });
    }

    public long remove(String actor, UUID fact) {
        return store.write(actor, purposes.t("subsidy.further.act.remove"), tx -> {
            tx.delete(tx.row(FURTHER_FACT, fact));
            return tx.revision();
        });
    }

    private static void fill(FurtherFactRecord row, FurtherFactDraft draft) {
        row.setFactFields(FactFields.write(draft.fields()));
        row.setValidFrom(draft.from());
        row.setValidTo(draft.to());
        row.setSourceDocument(
                draft.source() == null || draft.source().isBlank()
                        ? null
                        : draft.source().strip());
    }

    /** Ends what goes on from before the new first day; tells what stands in the way. */
    private static Optional<FurtherFact> makeRoom(Tx tx, FurtherFactDraft draft, Optional<UUID> itself) {
        if (draft.wanted().list()) {
            return Optional.empty();
        }
        List<FurtherFact> others = new FurtherFactQueries(tx.db())
                .of(draft.whose()).stream()
                        .filter(one -> one.fact().equals(draft.wanted().fact()))
                        .filter(one -> itself.filter(one.id()::equals).isEmpty())
                        .filter(one -> overlaps(one, draft))
                        .toList();
        for (FurtherFact other : others) {
            if (!goesOn(other, draft.from())) {
                return Optional.of(other);
            }
        }
        for (FurtherFact other : others) {
            FurtherFactRecord row = tx.row(FURTHER_FACT, other.id());
            row.setValidTo(draft.from());
            tx.update(row);
        }
        return Optional.empty();
    }

    private static boolean goesOn(FurtherFact other, @Nullable LocalDate from) {
        return from != null
                && other.to().isEmpty()
                && other.from().filter(first -> !first.isBefore(from)).isEmpty();
    }

    private static boolean overlaps(FurtherFact one, FurtherFactDraft draft) {
        boolean endsAfter = draft.from() == null
                || one.to().filter(to -> !to.isAfter(draft.from())).isEmpty();
        boolean beginsBefore = draft.to() == null
                || one.from().filter(from -> !from.isBefore(draft.to())).isEmpty();
        return endsAfter && beginsBefore;
    }
}
