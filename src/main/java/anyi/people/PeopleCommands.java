// SPDX-License-Identifier: Apache-2.0
package anyi.people;

import static anyi.store.schema.Tables.APP_USER;
import static anyi.store.schema.Tables.GUARD_RULE;

import anyi.right.Doer;
import anyi.right.Needs;
import anyi.right.Right;
import anyi.right.StandardRole;
import anyi.store.ActKind;
import anyi.store.OpenHome;
import anyi.store.Store;
import anyi.store.Tx;
import anyi.store.schema.tables.records.AppRoleRecord;
import anyi.store.schema.tables.records.AppUserRecord;
import anyi.store.schema.tables.records.GuardRuleRecord;
import anyi.text.Messages;
import anyi.value.Ids;
import anyi.value.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Lets people in and out, and sets how strict the home is. None of it is taken back by undo: a later act changes it. */
@Needs(Right.PEOPLE)
public final class PeopleCommands {
    private final OpenHome home;
    private final Store store;
    private final Ids ids;
    private final Messages chinese;

    public PeopleCommands(OpenHome home, Store store, Ids ids, Messages chinese) {
        this.home = home;
        this.store = store;
        this.ids = ids;
        this.chinese = chinese;
    }

    /** What became of it. */
    public sealed interface Done {
        record Written(long revision) implements Done {}

        /** Somebody has to stay who can let others in. */
        record LastAdministrator() implements Done {}

        /** What was typed will not do: nothing was written. */
        record Refused(Problems problems) implements Done {}
    }

    /** A new person, who comes in once by a password that somebody tells, and then sets an own one. */
    public Done add(UserDraft draft, char[] oneTime) {
        Doer doer = store.doer();
        UUID founder = ids.next();
        UUID user = ids.next();
        Added added = store.write(doer.name(), chinese.t("people.act.add", draft.typed()), tx -> {
            tx.kind(ActKind.FINAL);
            List<UserRow> known = new PeopleQueries(tx.db()).users();
            UUID own = known.stream()
                    .filter(row -> row.name().equals(doer.name()))
                    .map(UserRow::id)
                    .findFirst()
                    .orElse(founder);
            boolean isFirst = known.isEmpty();
            var administrator = new UserRow(own, 0, doer.name(), StandardRole.ADMINISTRATOR.name(), false);
            Problems problems = draft.check(isFirst ? List.of(administrator) : known);
            if (problems.refuse()) {
                return new Added(own, problems);
            }
            if (isFirst) {
                insert(tx, own, doer.name(), StandardRole.ADMINISTRATOR.name());
            }
            insert(tx, user, draft.typed(), String.valueOf(draft.role()));
            return new Added(own, problems);
        });
        if (added.problems().refuse()) {
            return new Done.Refused(added.problems());
        }
        home.letIn(added.first(), user, draft.typed(), oneTime);
        if (doer.isAlone()) {
            home.nowOneOf(added.first());
        }
        return new Done.Written(store.revision());
    }

    /** @param first who lets the person in */
    private record Added(UUID first, Problems problems) {}

    private static void insert(Tx tx, UUID id, String name, String role) {
        var row = new AppUserRecord();
        row.setId(id);
        row.setName(name);
        row.setRole(role);
        row.setDisabled(false);
        tx.insert(row);
    }

    /** Another name or another role; the role holds from the next signing in. */
    public Done change(UUID user, UserDraft draft) {
        Done done = write(chinese.t("people.act.change", draft.typed()), tx -> {
            Problems problems = new UserDraft(Optional.of(user), draft.name(), draft.role())
                    .check(new PeopleQueries(tx.db()).users());
            if (problems.refuse()) {
                return new Done.Refused(problems);
            }
            AppUserRecord row = tx.row(APP_USER, user);
            if (isLastAdministrator(tx, row)
                    && !StandardRole.ADMINISTRATOR.name().equals(draft.role())) {
                return new Done.LastAdministrator();
            }
            row.setName(draft.typed());
            row.setRole(String.valueOf(draft.role()));
            tx.update(row);
            return new Done.Written(tx.revision());
        });
        if (done instanceof Done.Written) {
            home.renamed(user, draft.typed());
        }
        return done;
    }

    /** Lets somebody in no more, until {@link #giveOneTime} does. */
    public Done disable(UserRow user) {
        Done done = write(chinese.t("people.act.disable", user.name()), tx -> {
            AppUserRecord row = tx.row(APP_USER, user.id());
            if (isLastAdministrator(tx, row)) {
                return new Done.LastAdministrator();
            }
            row.setDisabled(true);
            tx.update(row);
            return new Done.Written(tx.revision());
        });
        if (done instanceof Done.Written) {
            home.shutOut(user.id());
        }
        return done;
    }

    /** A password for once, for somebody who has forgotten the own one. */
    public Done giveOneTime(UserRow user, char[] oneTime) {
        home.letIn(user.id(), user.id(), user.name(), oneTime);
        return write(chinese.t("people.act.oneTime", user.name()), tx -> {
            AppUserRecord row = tx.row(APP_USER, user.id());
            row.setDisabled(false);
            tx.update(row);
            return new Done.Written(tx.revision());
        });
    }

    /** A role of the home's own. */
    public Done addRole(String name, Set<Right> rights) {
        return write(chinese.t("people.act.role", name), tx -> {
            var row = new AppRoleRecord();
            row.setId(ids.next());
            row.setName(name);
            row.setRights(OwnRole.kept(rights));
            tx.insert(row);
            return new Done.Written(tx.revision());
        });
    }

    public Done set(GuardRule rule, String setting) {
        return write(chinese.t("people.act.rule", rule), tx -> {
            Optional<GuardRuleRecord> known = tx.db()
                    .selectFrom(GUARD_RULE)
                    .where(GUARD_RULE.GUARD_RULE_.eq(rule.name()))
                    .fetchOptional();
            GuardRuleRecord row = known.orElseGet(GuardRuleRecord::new);
            row.setSetting(setting);
            if (known.isPresent()) {
                tx.update(row);
            } else {
                row.setId(ids.next());
                row.setGuardRule(rule.name());
                tx.insert(row);
            }
            return new Done.Written(tx.revision());
        });
    }

    private Done write(String purpose, Store.Work<Done> work) {
        return store.write(store.doer().name(), purpose, tx -> {
            tx.kind(ActKind.FINAL);
            return work.in(tx);
        });
    }

    private static boolean isLastAdministrator(Tx tx, AppUserRecord row) {
        String administrator = StandardRole.ADMINISTRATOR.name();
        return row.getRole().equals(administrator)
                && new PeopleQueries(tx.db())
                        .users().stream()
                                .noneMatch(other -> !other.id().equals(row.getId())
                                        && !other.disabled()
                                        && other.role().equals(administrator));
    }
}
