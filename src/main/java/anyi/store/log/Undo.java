// SPDX-License-Identifier: Apache-2.0
package anyi.store.log;

import static anyi.store.schema.Tables.ACT_CHANGE;

import anyi.right.Needs;
import anyi.right.Right;
import anyi.store.ActKind;
import anyi.store.Store;
import anyi.store.UndoTx;
import anyi.store.schema.tables.records.ActChangeRecord;
import anyi.value.Problem;
import anyi.value.Problems;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Takes an act back, whichever it was, by a new act with the inverse changes. */
@Needs(Right.UNDO)
public final class Undo {
    /** Of more than so many acts nobody can say what they were. */
    private static final int MOST = 200;

    private final Store store;
    private final List<Check> checks;

    /** @param checks the rules of the features that no single row shows */
    public Undo(Store store, List<Check> checks) {
        this.store = store;
        this.checks = List.copyOf(checks);
    }

    /** Looks at a home; a refusing problem that it did not have before forbids the undo. */
    @FunctionalInterface
    public interface Check {
        Problems of(DSLContext db);
    }

    /** What stands in the way, before anybody has to decide; empty = it can be done. */
    public Optional<UndoResult> obstacle(long revision) {
        return obstacle(store.read(), revision);
    }

    /** What it would take; the act that took this one back stands for it where there is one, so that it can be done again. */
    public UndoPlan plan(long revision) {
        var history = new History(store.read());
        Optional<Act> asked = history.act(revision);
        if (asked.isEmpty()) {
            return new UndoPlan.NoSuchAct(revision);
        }
        Act act = history.takenBackBy(revision).orElse(asked.get());
        var all = new TreeMap<Long, Act>(Comparator.reverseOrder());
        var open = new ArrayDeque<>(List.of(act));
        while (!open.isEmpty()) {
            Act next = open.poll();
            if (all.putIfAbsent(next.revision(), next) != null) {
                continue;
            }
            if (isFinal(store.read(), next)) {
                return new UndoPlan.Final(next);
            }
            if (!isOwn(next) && !store.doer().may(Right.PEOPLE)) {
                return new UndoPlan.OfSomebodyElse(next);
            }
            List<Act> leaning = new Leaning(store.read(), next.revision()).acts();
            if (leaning.size() + all.size() > MOST) {
                return new UndoPlan.TooMuch(act, leaning.isEmpty() ? next : leaning.getFirst(), leaning.size());
            }
            open.addAll(leaning);
        }
        all.remove(act.revision());
        return new UndoPlan.Possible(act, List.copyOf(all.values()));
    }

    private boolean isOwn(Act act) {
        return store.doer().isAlone() || act.actor().equals(store.doer().name());
    }

    /**
     * Takes back act by act as planned; each is whole by itself. Stops at the first that cannot be, such as when somebody
     * has worked on meanwhile.
     *
     * @param purpose of taking each back, in words
     */
    public UndoResult follow(String actor, UndoPlan.Possible plan, Function<Act, String> purpose) {
        for (Act act : plan.before()) {
            UndoResult result = undo(actor, purpose.apply(act), act.revision());
            if (!(result instanceof UndoResult.Undone)) {
                return result;
            }
        }
        return undo(actor, purpose.apply(plan.act()), plan.act().revision());
    }

    public UndoResult undo(String actor, String purpose, long revision) {
        checkWhose(revision);
        try {
            return store.write(actor, purpose, tx -> {
                Optional<UndoResult> obstacle = obstacle(tx.db(), revision);
                if (obstacle.isPresent()) {
                    return obstacle.get();
                }
                Problems before = check(tx.db());
                var undo = UndoTx.of(tx, revision);
                changes(tx.db(), revision).forEach(change -> invert(undo, revision, change));
                Problems problems = new Problems(check(tx.db()).all().stream()
                        .filter(problem -> !before.all().contains(problem))
                        .toList());
                if (problems.refuse()) {
                    throw new Forbidden(problems);
                }
                return new UndoResult.Undone(tx.revision());
            });
        } catch (Forbidden e) {
            return new UndoResult.Forbidden(e.problems);
        } catch (IntegrityConstraintViolationException e) {
            return new UndoResult.Forbidden(Problems.of(Problem.refuse("", "store.undo.clash")));
        }
    }

    /** Everybody takes back what is one's own; what others did, only who answers for all. */
    private void checkWhose(long revision) {
        new History(store.read())
                .act(revision)
                .filter(act -> !isOwn(act))
                .ifPresent(others -> store.doer().need(Right.PEOPLE));
    }

    private static Optional<UndoResult> obstacle(DSLContext db, long revision) {
        var history = new History(db);
        Optional<Act> act = history.act(revision);
        if (act.isEmpty()) {
            return Optional.of(new UndoResult.NoSuchAct(revision));
        }
        if (isFinal(db, act.get())) {
            return Optional.of(new UndoResult.Final(act.get()));
        }
        Optional<Act> by = history.takenBackBy(revision);
        if (by.isPresent()) {
            return Optional.of(new UndoResult.AlreadyUndone(by.get()));
        }
        List<Act> later = new Leaning(db, revision).acts();
        return later.isEmpty() ? Optional.empty() : Optional.of(new UndoResult.LeansOn(later));
    }

    /** A close and the like, and what deleted computed rows: the log kept only a hash of those. */
    private static boolean isFinal(DSLContext db, Act act) {
        return act.kind() == ActKind.FINAL
                || db.fetchExists(
                        ACT_CHANGE,
                        ACT_CHANGE
                                .REVISION
                                .eq(act.revision())
                                .and(ACT_CHANGE.ROW_ID.isNull())
                                .and(ACT_CHANGE.BEFORE_JSON.startsWith("{")));
    }

    private static List<ActChangeRecord> changes(DSLContext db, long revision) {
        return db.selectFrom(ACT_CHANGE)
                .where(ACT_CHANGE.REVISION.eq(revision))
                .orderBy(ACT_CHANGE.POSITION.desc())
                .fetch();
    }

    private static void invert(UndoTx undo, long revision, ActChangeRecord change) {
        String table = change.getTableName();
        @Nullable String before = change.getBeforeJson();
        @Nullable String after = change.getAfterJson();
        if (change.getRowId() != null) {
            undo.put(table, change.getRowId(), before, after);
        } else if (before != null) {
            undo.insertAll(table, before);
        } else if (after != null && Bulk.isDerived(after)) {
            undo.deleteDerived(table, revision);
        } else if (after != null) {
            undo.deleteAll(table, Bulk.rows(after).stream().map(Bulk::id).toList());
        }
    }

    private Problems check(DSLContext db) {
        Problems all = Problems.NONE;
        for (Check check : checks) {
            all = all.and(check.of(db));
        }
        return all;
    }

    /** Rolls the transaction back. */
    private static final class Forbidden extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Problems problems;

        Forbidden(Problems problems) {
            super("forbidden", null, false, false);
            this.problems = problems;
        }
    }
}
