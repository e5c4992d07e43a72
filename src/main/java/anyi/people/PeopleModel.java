// SPDX-License-Identifier: Apache-2.0
package anyi.people;

import anyi.kit.Desk;
import anyi.right.Right;
import anyi.right.StandardRole;
import anyi.store.OpenHome;
import anyi.value.Problems;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Who works here: everything of the page, and what is done with it. */
final class PeopleModel {
    /** Without signs that are misread; told by word of mouth. */
    private static final String SIGNS = "23456789abcdefghjkmnpqrstuvwxyz";

    private static final int LENGTH = 10;

    private final Desk desk;
    private final OpenHome home;
    private final PeopleCommands commands;
    private final SecureRandom random = new SecureRandom();

    PeopleModel(Desk desk, OpenHome home, PeopleCommands commands) {
        this.desk = desk;
        this.home = home;
        this.commands = commands;
    }

    /** @param role as kept; @param word as read */
    record Role(String role, String word) {}

    /** @param oneTime the password is still the one for once; empty = the person has none */
    record Somebody(UserRow row, String role, Optional<Boolean> oneTime) {}

    record Shown(List<Somebody> people, List<Role> roles, List<OwnRole> own, List<Rule> rules) {}

    record Rule(GuardRule rule, String setting) {}

    boolean isAlone() {
        return home.doer().isAlone();
    }

    boolean may() {
        return desk.session().may(Right.PEOPLE);
    }

    String own() {
        return desk.session().actor();
    }

    void load(Consumer<Shown> onLoaded) {
        desk.background().latest(this, this::read, onLoaded);
    }

    private Shown read() {
        var queries = new PeopleQueries(home.store().read());
        List<OwnRole> own = queries.roles();
        var roles = new ArrayList<Role>();
        for (StandardRole role : StandardRole.values()) {
            roles.add(new Role(role.name(), desk.messages().t(role)));
        }
        own.forEach(role -> roles.add(new Role(role.id().toString(), role.name())));
        List<Somebody> people = queries.users().stream()
                .map(row -> new Somebody(row, word(roles, row.role()), home.isOneTime(row.id())))
                .toList();
        List<Rule> rules = java.util.Arrays.stream(GuardRule.values())
                .map(rule -> new Rule(rule, queries.rule(rule)))
                .toList();
        return new Shown(people, roles, own, rules);
    }

    private static String word(List<Role> roles, String role) {
        return roles.stream()
                .filter(known -> known.role().equals(role))
                .map(Role::word)
                .findFirst()
                .orElse(role);
    }

    /** The person's first password, good once: shown to whoever lets the person in. */
    void add(UserDraft draft, Consumer<String> onAdded) {
        String oneTime = oneTime();
        run(() -> commands.add(draft, oneTime.toCharArray()), () -> onAdded.accept(oneTime));
    }

    void giveOneTime(UserRow user, Consumer<String> onGiven) {
        String oneTime = oneTime();
        run(() -> commands.giveOneTime(user, oneTime.toCharArray()), () -> onGiven.accept(oneTime));
    }

    void change(UUID user, UserDraft draft, Runnable onDone) {
        run(() -> commands.change(user, draft), onDone);
    }

    void disable(UserRow user, Runnable onDone) {
        run(() -> commands.disable(user), onDone);
    }

    void addRole(String name, Set<Right> rights, Runnable onDone) {
        run(() -> commands.addRole(name, rights), onDone);
    }

    void set(GuardRule rule, String setting, Runnable onDone) {
        run(() -> commands.set(rule, setting), onDone);
    }

    private void run(Callable<PeopleCommands.Done> work, Runnable onDone) {
        desk.background().run(work, done -> {
            switch (done) {
                case PeopleCommands.Done.Written _ -> {
                    desk.dialogs().saved(desk.t("people.saved"));
                    onDone.run();
                }
                case PeopleCommands.Done.LastAdministrator _ ->
                    desk.dialogs().refused(desk.t("people.problem.lastAdministrator"));
                case PeopleCommands.Done.Refused(Problems problems) ->
                    desk.dialogs().refused(desk.messages().t(problems.all().getFirst()));
            }
        });
    }

    private String oneTime() {
        var signs = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            signs.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return signs.toString();
    }
}
