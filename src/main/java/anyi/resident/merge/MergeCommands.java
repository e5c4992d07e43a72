// SPDX-License-Identifier: Apache-2.0
package anyi.resident.merge;

import static anyi.store.schema.Tables.CONTACT;
import static anyi.store.schema.Tables.RESIDENT;
import static anyi.store.schema.Tables.RESIDENT_APART;
import static anyi.store.schema.Tables.STAY;

import anyi.kit.Session;
import anyi.resident.Registering;
import anyi.resident.ResidentCommands;
import anyi.right.Needs;
import anyi.right.Right;
import anyi.store.PointerTx;
import anyi.store.Store;
import anyi.store.Tx;
import anyi.store.log.Undo;
import anyi.store.log.UndoResult;
import anyi.store.schema.tables.records.ContactRecord;
import anyi.store.schema.tables.records.ResidentApartRecord;
import anyi.store.schema.tables.records.ResidentMergeRecord;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import anyi.value.Ids;
import anyi.value.Period;
import anyi.value.Problems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Makes one file of two, in one act. Every row of the one that goes is turned to the one that stays, whichever feature
 * keeps it; amounts and explanations of closed months are not touched. Whoever does it has to see everything: rows that
 * go are kept by the log as they were.
 */
@Needs({Right.RESIDENTS, Right.STAYS, Right.SEE_HEALTH, Right.SEE_ACCOUNT})
public final class MergeCommands {
    private final Store store;
    private final Session session;
    private final Messages chinese;
    private final Ids ids;
    private final Clock clock;
    private final Parts parts;

    /** @param undo as the home's rules allow it */
    public record Parts(ResidentCommands residents, Undo undo) {}

    /** @param chinese purposes are data of the log */
    public MergeCommands(Store store, Session session, Messages chinese, Ids ids, Clock clock, Parts parts) {
        this.store = store;
        this.session = session;
        this.chinese = chinese;
        this.ids = ids;
        this.clock = clock;
        this.parts = parts;
    }

    public Merging merge(MergeDraft draft) {
        String purpose = chinese.t(
                "resident.purpose.merge",
                draft.merged().person().name(),
                draft.kept().person().name());
        return store.write(session.actor(), purpose, tx -> merge(tx, draft));
    }

    private Merging merge(Tx tx, MergeDraft seen) {
        var queries = new MergeQueries(tx.db(), Language.CHINESE);
        Optional<FileSide> one = queries.side(seen.one().person().id());
        Optional<FileSide> other = queries.side(seen.other().person().id());
        if (one.isEmpty()
                || other.isEmpty()
                || !one.get().person().equals(seen.one().person())
                || !other.get().person().equals(seen.other().person())
                || !one.get().differing(other.get()).equals(seen.differing())) {
            return new Merging.ChangedMeanwhile();
        }
        var draft = new MergeDraft(one.get(), other.get(), seen.fields(), seen.facts());
        Problems problems = draft.check(LocalDate.now(clock));
        if (problems.refuse()) {
            return new Merging.Contradicts(problems);
        }
        join(tx, draft);
        return new Merging.Merged(draft.kept().person().id(), tx.revision());
    }

    private void join(Tx tx, MergeDraft draft) {
        FileSide kept = draft.kept();
        FileSide merged = draft.merged();
        joinStays(tx, kept, merged);
        for (FactKind kind : FactKind.values()) {
            boolean keeps = draft.keptHolds(kind);
            giveWay(tx, kind, keeps ? merged : kept, keeps ? kept : merged);
        }
        forgetApart(tx, draft);
        dropContacts(tx, kept, merged);
        PointerTx.of(tx, RESIDENT).move(merged.person().id(), kept.person().id());
        tx.insert(merging(tx, draft));
        tx.delete(tx.row(RESIDENT, merged.person().id()));
        Registering changed = parts.residents().change(tx, draft.person());
        if (!(changed instanceof Registering.Registered)) {
            throw new IllegalStateException("a number that neither of the two had");
        }
    }

    /** A stay that was entered twice becomes one; what it says of its parts stays where both say the same. */
    private static void joinStays(Tx tx, FileSide kept, FileSide merged) {
        var pointers = PointerTx.of(tx, STAY);
        for (StaySpan twin : merged.stays()) {
            for (StaySpan stay : kept.stays()) {
                if (stay.isSameAs(twin)) {
                    StaySpan stays = twin.dayKnown() && !stay.dayKnown() ? twin : stay;
                    StaySpan goes = stays == stay ? twin : stay;
                    dropParts(pointers, goes == twin ? merged : kept, goes, goes == twin ? kept : merged, stays);
                    pointers.move(goes.id(), stays.id());
                    pointers.fillBlanks(stays.id(), goes.id());
                    pointers.delete(STAY, goes.id());
                }
            }
        }
    }

    private static void dropParts(
            PointerTx pointers, FileSide goingFile, StaySpan goes, FileSide stayingFile, StaySpan stays) {
        List<StayPart> staying = stayingFile.parts().stream()
                .filter(part -> part.stay().equals(stays.id()))
                .toList();
        for (StayPart part : goingFile.parts()) {
            boolean known = staying.stream()
                    .anyMatch(other -> part.isSameAs(other)
                            || part.kind() == StayPart.Kind.FUNDING && other.kind() == StayPart.Kind.FUNDING);
            if (part.stay().equals(goes.id()) && known) {
                pointers.delete(part.kind().table(), part.id());
            }
        }
    }

    private void giveWay(Tx tx, FactKind kind, FileSide yields, FileSide holds) {
        var pointers = PointerTx.of(tx, RESIDENT);
        for (Fact fact : yields.facts()) {
            if (fact.kind() == kind) {
                List<Period> left = fact.besides(holds.facts());
                if (!left.equals(List.of(fact.period()))) {
                    pointers.shorten(kind.table(), fact.id(), left, ids::next);
                }
            }
        }
    }

    /** Relatives who stand in both files with the same words. */
    private static void dropContacts(Tx tx, FileSide kept, FileSide merged) {
        List<ContactRecord> known = contacts(tx, kept);
        for (ContactRecord contact : contacts(tx, merged)) {
            ContactRecord twin = contact.copy();
            boolean there = known.stream().anyMatch(other -> {
                twin.setHomeId(other.getHomeId());
                twin.setId(other.getId());
                twin.setRevision(other.getRevision());
                twin.setResidentId(other.getResidentId());
                twin.setPosition(other.getPosition());
                return twin.intoList().equals(other.intoList());
            });
            if (there) {
                tx.delete(contact);
            }
        }
    }

    private static List<ContactRecord> contacts(Tx tx, FileSide side) {
        return tx.db()
                .selectFrom(CONTACT)
                .where(CONTACT.RESIDENT_ID.eq(side.person().id()))
                .fetch();
    }

    private static void forgetApart(Tx tx, MergeDraft draft) {
        Pair both = Pair.of(draft.one().person().id(), draft.other().person().id());
        tx.db()
                .selectFrom(RESIDENT_APART)
                .where(RESIDENT_APART.RESIDENT_ID.eq(both.one()))
                .and(RESIDENT_APART.OTHER_ID.eq(both.other()))
                .fetch()
                .forEach(tx::delete);
    }

    private ResidentMergeRecord merging(Tx tx, MergeDraft draft) {
        var row = new ResidentMergeRecord();
        row.setId(ids.next());
        row.setResidentId(draft.kept().person().id());
        row.setMergedId(draft.merged().person().id());
        row.setMergedName(draft.merged().person().name());
        row.setMergedOn(LocalDate.now(clock));
        row.setMergedBy(session.actor());
        row.setActRevision(tx.revision());
        return row;
    }

    /** Two who look like one person are not: they are not proposed again. */
    public long apart(Pair pair) {
        return store.write(session.actor(), chinese.t("resident.purpose.apart"), tx -> {
            if (!new MergeQueries(tx.db(), Language.CHINESE).apart().contains(pair)) {
                var row = new ResidentApartRecord();
                row.setId(ids.next());
                row.setResidentId(pair.one());
                row.setOtherId(pair.other());
                row.setSaidOn(LocalDate.now(clock));
                row.setSaidBy(session.actor());
                tx.insert(row);
            }
            return tx.revision();
        });
    }

    /** Two files again, as they were; what was written since about a row that moved has to be taken back first. */
    @Needs(Right.UNDO)
    public UndoResult takeBack(MergedRow merged) {
        return parts.undo()
                .undo(
                        session.actor(),
                        chinese.t("resident.purpose.mergeBack", merged.mergedName(), merged.name()),
                        merged.act());
    }
}
