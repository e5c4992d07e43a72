// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.claim;

import static anyi.store.schema.Tables.CLAIM_DOCUMENT;
import static anyi.store.schema.Tables.CLAIM_STEP;
import static anyi.store.schema.Tables.CLAIM_SUSPENSION;
import static anyi.store.schema.Tables.NOTICE_ENTRY;
import static anyi.store.schema.Tables.SUBSIDY_CLAIM;

import anyi.right.Needs;
import anyi.right.Right;
import anyi.store.ActKind;
import anyi.store.Store;
import anyi.store.Tx;
import anyi.store.schema.tables.records.ClaimDocumentRecord;
import anyi.store.schema.tables.records.ClaimStepRecord;
import anyi.store.schema.tables.records.ClaimSuspensionRecord;
import anyi.store.schema.tables.records.SubsidyClaimRecord;
import anyi.term.ClaimMove;
import anyi.term.ClaimState;
import anyi.text.Messages;
import anyi.value.Ids;
import anyi.value.Problem;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Takes claims along their path, a step an act, for many at once where they stand alike: all or none of them. What was
 * approved elsewhere before is taken over as approved.
 */
@Needs(Right.CLAIMS)
public final class ClaimCommands {
    /** What became of a claim. */
    public sealed interface Approved {
        record Done(UUID id) implements Approved {}

        /** There is one that is approved already. */
        record Already(LocalDate from) implements Approved {}

        /** There is one on its way, which is approved on its way and not past it. */
        record UnderWay(ClaimState state) implements Approved {}
    }

    private record Key(String policy, Recipient whose) {}

    private final Store store;
    private final Ids ids;
    private final Messages messages;

    public ClaimCommands(Store store, Ids ids, Messages messages) {
        this.store = store;
        this.ids = ids;
        this.messages = messages;
    }

    /** Takes over an approval that was given elsewhere. */
    @Needs(Right.APPROVE_CLAIMS)
    public Approved approve(String actor, Claim claim) {
        return store.write(actor, messages.t("subsidy.claim.act.approve"), tx -> {
            Optional<ClaimRow> open = open(tx.db()).stream()
                    .filter(row ->
                            row.policy().equals(claim.policy()) && row.whose().equals(claim.whose()))
                    .findFirst();
            if (open.isPresent() && open.get().isUnderWay()) {
                return new Approved.UnderWay(open.get().state());
            }
            if (open.isPresent()) {
                return new Approved.Already(open.get().approvedFrom().orElse(claim.approvedFrom()));
            }
            tx.kind(ActKind.FINAL);
            SubsidyClaimRecord row = approved(claim);
            tx.insert(row);
            tx.insert(takenOver(row, actor));
            return new Approved.Done(row.getId());
        });
    }

    /** All at once; who has a claim already, on its way or approved, is passed over. Tells how many were approved. */
    @Needs(Right.APPROVE_CLAIMS)
    public int approveAll(String actor, List<Claim> claims) {
        return store.write(actor, messages.t("subsidy.claim.act.approveAll", claims.size()), tx -> {
            Set<Key> open = keys(tx.db());
            List<SubsidyClaimRecord> rows = claims.stream()
                    .filter(claim -> open.add(new Key(claim.policy(), claim.whose())))
                    .map(this::approved)
                    .toList();
            if (!rows.isEmpty()) {
                tx.kind(ActKind.FINAL);
                tx.insertAll(rows);
                tx.insertAll(rows.stream().map(row -> takenOver(row, actor)).toList());
            }
            return rows.size();
        });
    }

    private static List<ClaimRow> open(DSLContext db) {
        return new ClaimQueries(db).all().stream().filter(ClaimRow::isOpen).toList();
    }

    private static Set<Key> keys(DSLContext db) {
        Set<Key> keys = new HashSet<>();
        open(db).forEach(row -> keys.add(new Key(row.policy(), row.whose())));
        return keys;
    }

    private SubsidyClaimRecord approved(Claim claim) {
        SubsidyClaimRecord row = row(claim.policy(), claim.whose(), ClaimState.APPROVED);
        row.setAppliedOn(claim.appliedOn().orElse(null));
        row.setApprovedFrom(claim.approvedFrom());
        return row;
    }

    private SubsidyClaimRecord row(String policy, Recipient whose, ClaimState state) {
        var row = new SubsidyClaimRecord();
        row.setId(ids.next());
        row.setPolicyCode(policy);
        row.setResidentId(whose.resident().orElse(null));
        row.setStaffId(whose.staff().orElse(null));
        row.setClaimState(state);
        return row;
    }

    private ClaimStepRecord takenOver(SubsidyClaimRecord claim, String actor) {
        ClaimStepRecord step = step(claim, 1, ClaimState.APPROVED);
        step.setDoneOn(claim.getApprovedFrom());
        step.setDoneBy(actor);
        step.setReason(messages.t("subsidy.claim.takenOver"));
        step.setEffectiveOn(claim.getApprovedFrom());
        return step;
    }

    private ClaimStepRecord step(SubsidyClaimRecord claim, int number, ClaimState state) {
        var step = new ClaimStepRecord();
        step.setId(ids.next());
        step.setClaimId(claim.getId());
        step.setResidentId(claim.getResidentId());
        step.setStepNumber((short) number);
        step.setClaimState(state);
        return step;
    }

    /**
     * New applications; who has a claim already is passed over.
     *
     * @param documents what each policy wants, by its code, in Chinese words
     */
    public ClaimResult draft(String actor, List<ClaimDraft> drafts, Map<String, List<String>> documents, LocalDate on) {
        return store.write(actor, messages.t("subsidy.claim.act.draft", drafts.size()), tx -> {
            Set<Key> open = keys(tx.db());
            int done = 0;
            for (ClaimDraft draft : drafts) {
                String policy = Objects.requireNonNull(draft.policy());
                if (open.add(new Key(policy, draft.whose()))) {
                    insert(tx, actor, draft, documents.getOrDefault(policy, List.of()), on);
                    done++;
                }
            }
            return new ClaimResult.Written(tx.revision(), done);
        });
    }

    private void insert(Tx tx, String actor, ClaimDraft draft, List<String> documents, LocalDate on) {
        SubsidyClaimRecord row = row(Objects.requireNonNull(draft.policy()), draft.whose(), ClaimState.DRAFT);
        row.setAppliedOn(draft.appliedOn());
        tx.insert(row);
        ClaimStepRecord step = step(row, 1, ClaimState.DRAFT);
        step.setDoneOn(draft.appliedOn() == null || draft.appliedOn().isAfter(on) ? on : draft.appliedOn());
        step.setDoneBy(actor);
        tx.insert(step);
        documents.stream().distinct().forEach(name -> tx.insert(document(row, name, true)));
    }

    private ClaimDocumentRecord document(SubsidyClaimRecord claim, String name, boolean wanted) {
        var document = new ClaimDocumentRecord();
        document.setId(ids.next());
        document.setClaimId(claim.getId());
        document.setResidentId(claim.getResidentId());
        document.setDocumentName(name);
        document.setWanted(wanted);
        return document;
    }

    /** One step for all of them; a public notice is a list of its own. */
    public ClaimResult step(String actor, List<UUID> claims, StepDraft draft, LocalDate today) {
        if (draft.move() == ClaimMove.APPROVE) {
            store.doer().need(Right.APPROVE_CLAIMS);
        }
        if (draft.move() == ClaimMove.PUBLISH) {
            return new ClaimResult.DoesNotFit("", Problems.of(Problem.refuse("", "subsidy.claim.problem.byNotice")));
        }
        return write(actor, messages.t("subsidy.claim.act.step", claims.size(), messages.t(draft.move())), tx -> {
            step(tx, claims, draft, today);
            return new ClaimResult.Written(tx.revision(), claims.size());
        });
    }

    /** Rolls back where one of them does not fit. */
    private ClaimResult write(String actor, String purpose, Store.Work<ClaimResult> work) {
        try {
            return store.write(actor, purpose, work);
        } catch (Misfit misfit) {
            return misfit.result;
        }
    }

    /**
     * As a part of another act.
     *
     * @throws Misfit where one of them does not fit; the act is to be rolled back
     */
    public void step(Tx tx, List<UUID> claims, StepDraft draft, LocalDate today) {
        ClaimRules rules = new ClaimQueries(tx.db()).rules(today);
        if (draft.move().isFinal()) {
            tx.kind(ActKind.FINAL);
        }
        for (UUID id : claims) {
            ClaimCase claim = ClaimBook.find(tx.db(), id).orElseThrow();
            Problems problems = draft.check(claim, rules, today);
            if (problems.refuse()) {
                throw new Misfit(new ClaimResult.DoesNotFit(
                        claim.row().name().orElse(""),
                        new Problems(
                                problems.all().stream().filter(Problem::refuses).toList())));
            }
            step(tx, claim, draft);
        }
    }

    private void step(Tx tx, ClaimCase claim, StepDraft draft) {
        SubsidyClaimRecord row = tx.row(SUBSIDY_CLAIM, claim.row().id());
        row.setClaimState(draft.move().to());
        switch (draft.move()) {
            case APPROVE -> {
                row.setApprovedOn(draft.doneOn());
                row.setApprovedFrom(draft.effectiveOn());
            }
            case END -> {
                row.setApprovedTo(draft.effectiveOn());
                close(tx, claim, draft.effectiveOn(), false);
            }
            case SUSPEND -> tx.insert(suspension(claim, draft));
            case RESUME -> close(tx, claim, draft.effectiveOn(), draft.paidLater());
            case SUBMIT -> {
                if (row.getAppliedOn() == null) {
                    row.setAppliedOn(draft.doneOn());
                }
            }
            case GIVE_BACK, CHECK, PUBLISH, RECHECK, REFUSE -> {}
        }
        tx.update(row);
        ClaimStepRecord step = step(row, claim.steps().size() + 1, draft.move().to());
        step.setDoneOn(draft.doneOn());
        step.setDoneBy(draft.doneBy());
        step.setReason(text(draft.reason()));
        step.setEffectiveOn(draft.move().hasEffect() ? draft.effectiveOn() : null);
        tx.insert(step);
    }

    private ClaimSuspensionRecord suspension(ClaimCase claim, StepDraft draft) {
        var row = new ClaimSuspensionRecord();
        row.setId(ids.next());
        row.setClaimId(claim.row().id());
        row.setResidentId(claim.row().resident().orElse(null));
        row.setValidFrom(draft.effectiveOn());
        row.setPaidLater(false);
        row.setReason(text(draft.reason()));
        return row;
    }

    private static void close(Tx tx, ClaimCase claim, @Nullable LocalDate on, boolean paidLater) {
        claim.suspended().ifPresent(open -> {
            ClaimSuspensionRecord row = tx.row(CLAIM_SUSPENSION, open.id());
            LocalDate to = Objects.requireNonNull(on);
            row.setValidTo(to.isBefore(open.from()) ? open.from() : to);
            row.setPaidLater(paidLater);
            tx.update(row);
        });
    }

    /** The last step never was; it stays on record with who took it back and why. */
    public ClaimResult takeBack(String actor, UUID id, String reason, LocalDate today) {
        return write(actor, messages.t("subsidy.claim.act.takeBack"), tx -> {
            ClaimCase claim = ClaimBook.find(tx.db(), id).orElseThrow();
            if (!claim.canTakeBack()) {
                throw new Misfit(new ClaimResult.DoesNotFit(
                        claim.row().name().orElse(""),
                        Problems.of(Problem.refuse("", "subsidy.claim.problem.nothingToTakeBack"))));
            }
            ClaimStep last = claim.last().orElseThrow();
            ClaimStepRecord step = tx.row(CLAIM_STEP, last.id());
            step.setTakenBackOn(today);
            step.setTakenBackBy(actor);
            step.setTakenBackReason(reason);
            tx.update(step);
            undo(tx, claim, last);
            return new ClaimResult.Written(tx.revision(), 1);
        });
    }

    private static void undo(Tx tx, ClaimCase claim, ClaimStep last) {
        ClaimState before = claim.before();
        SubsidyClaimRecord row = tx.row(SUBSIDY_CLAIM, claim.row().id());
        row.setClaimState(before);
        switch (last.state()) {
            case APPROVED -> {
                if (before == ClaimState.SUSPENDED) {
                    reopen(tx, claim);
                } else {
                    row.setApprovedOn(null);
                    row.setApprovedFrom(null);
                }
            }
            case ENDED -> {
                row.setApprovedTo(null);
                if (before == ClaimState.SUSPENDED) {
                    reopen(tx, claim);
                }
            }
            case SUSPENDED -> claim.suspended().ifPresent(open -> tx.delete(tx.row(CLAIM_SUSPENSION, open.id())));
            case PUBLISHED ->
                claim.notice()
                        .ifPresent(notice -> tx.db()
                                .select(NOTICE_ENTRY.ID)
                                .from(NOTICE_ENTRY)
                                .where(NOTICE_ENTRY.NOTICE_ID.eq(notice.notice()))
                                .and(NOTICE_ENTRY.CLAIM_ID.eq(claim.row().id()))
                                .fetch(NOTICE_ENTRY.ID)
                                .forEach(entry -> tx.delete(tx.row(NOTICE_ENTRY, entry))));
            case DRAFT, SUBMITTED, CHECKED, RECHECKED, REFUSED -> {}
        }
        tx.update(row);
    }

    private static void reopen(Tx tx, ClaimCase claim) {
        ClaimSuspensionRecord row =
                tx.row(CLAIM_SUSPENSION, claim.suspensions().getLast().id());
        row.setValidTo(null);
        row.setPaidLater(false);
        tx.update(row);
    }

    /** Documents that came, or that were ticked by mistake. @param presentOn missing = not here */
    public long document(String actor, UUID claim, String name, Optional<LocalDate> presentOn) {
        String purpose = messages.t(
                presentOn.isPresent() ? "subsidy.claim.act.documentCame" : "subsidy.claim.act.documentMissing", name);
        return store.write(actor, purpose, tx -> {
            Optional<UUID> known = tx.db()
                    .select(CLAIM_DOCUMENT.ID)
                    .from(CLAIM_DOCUMENT)
                    .where(CLAIM_DOCUMENT.CLAIM_ID.eq(claim))
                    .and(CLAIM_DOCUMENT.DOCUMENT_NAME.eq(name))
                    .fetchOptional(CLAIM_DOCUMENT.ID);
            if (known.isPresent()) {
                ClaimDocumentRecord row = tx.row(CLAIM_DOCUMENT, known.get());
                row.setPresentOn(presentOn.orElse(null));
                tx.update(row);
            } else {
                ClaimDocumentRecord row = document(tx.row(SUBSIDY_CLAIM, claim), name, true);
                row.setPresentOn(presentOn.orElse(null));
                tx.insert(row);
            }
            return tx.revision();
        });
    }

    /** A document that is not wanted after all. */
    public long dropDocument(String actor, UUID claim, String name) {
        return store.write(actor, messages.t("subsidy.claim.act.documentDropped", name), tx -> {
            tx.db()
                    .select(CLAIM_DOCUMENT.ID)
                    .from(CLAIM_DOCUMENT)
                    .where(CLAIM_DOCUMENT.CLAIM_ID.eq(claim))
                    .and(CLAIM_DOCUMENT.DOCUMENT_NAME.eq(name))
                    .fetch(CLAIM_DOCUMENT.ID)
                    .forEach(id -> tx.delete(tx.row(CLAIM_DOCUMENT, id)));
            return tx.revision();
        });
    }

    /** Throws a draft away; what has been submitted is refused or given back instead. */
    public ClaimResult discard(String actor, UUID id) {
        return write(actor, messages.t("subsidy.claim.act.discard"), tx -> {
            ClaimCase claim = ClaimBook.find(tx.db(), id).orElseThrow();
            if (claim.steps().size() != 1 || claim.state() != ClaimState.DRAFT) {
                throw new Misfit(new ClaimResult.DoesNotFit(
                        claim.row().name().orElse(""),
                        Problems.of(Problem.refuse("", "subsidy.claim.problem.noDraft"))));
            }
            tx.db()
                    .select(CLAIM_DOCUMENT.ID)
                    .from(CLAIM_DOCUMENT)
                    .where(CLAIM_DOCUMENT.CLAIM_ID.eq(id))
                    .fetch(CLAIM_DOCUMENT.ID)
                    .forEach(document -> tx.delete(tx.row(CLAIM_DOCUMENT, document)));
            claim.steps().forEach(step -> tx.delete(tx.row(CLAIM_STEP, step.id())));
            tx.delete(tx.row(SUBSIDY_CLAIM, id));
            return new ClaimResult.Written(tx.revision(), 1);
        });
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** Rolls the act back. */
    public static final class Misfit extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient ClaimResult.DoesNotFit result;

        Misfit(ClaimResult.DoesNotFit result) {
            super("does not fit", null, false, false);
            this.result = result;
        }

        public ClaimResult.DoesNotFit result() {
            return result;
        }
    }
}
