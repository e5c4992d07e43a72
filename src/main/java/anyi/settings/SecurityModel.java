// SPDX-License-Identifier: Apache-2.0
package anyi.settings;

import anyi.kit.Desk;
import anyi.people.GuardRule;
import anyi.people.NewPassword;
import anyi.people.PeopleQueries;
import anyi.store.OpenHome;
import anyi.store.vault.RecoveryCode;
import anyi.value.Problem;
import anyi.value.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The password and the paper in the safe. */
final class SecurityModel {
    private final Desk desk;
    private final OpenHome home;
    private final StringProperty present = new SimpleStringProperty("");
    private final StringProperty next = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");
    /** Read once: a form is checked at each step of the focus, also when its home has been closed. */
    private boolean levelTwo;

    SecurityModel(Desk desk, OpenHome home) {
        this.desk = desk;
        this.home = home;
        desk.background()
                .run(() -> new PeopleQueries(home.store().read()).isOn(GuardRule.LEVEL_TWO), on -> levelTwo = on);
    }

    Problems problems() {
        List<Problem> problems = new ArrayList<>();
        if (typed(present).isEmpty()) {
            problems.add(Problem.refuse("present", "settings.password.problem.present"));
        }
        new NewPassword(typed(next), typed(again), desk.session().actor(), levelTwo)
                .check()
                .all()
                .forEach(problem -> problems.add(Problem.refuse(
                        problem.field().equals("password") ? "next" : "again",
                        problem.key(),
                        problem.args().toArray())));
        if (!typed(next).isEmpty() && typed(next).equals(typed(present))) {
            problems.add(Problem.refuse("next", "settings.password.problem.same"));
        }
        return new Problems(problems);
    }

    /** Asks the present password first: deriving its key takes a moment. */
    void change(Runnable onChanged) {
        char[] old = typed(present).toCharArray();
        char[] fresh = typed(next).toCharArray();
        desk.background().run(() -> changed(old, fresh), changed -> {
            if (changed) {
                desk.dialogs().saved(desk.t("settings.password.saved"));
                onChanged.run();
            } else {
                desk.dialogs().refused(desk.t("settings.password.wrong"));
            }
        });
    }

    private boolean changed(char[] old, char[] fresh) {
        boolean right = home.isPassword(old);
        if (right) {
            home.setPassword(fresh);
        }
        return right;
    }

    /** The old paper opens no more. */
    void newCode(Consumer<RecoveryCode> onMade) {
        desk.background().run(home::newRecoveryCode, onMade);
    }

    private static String typed(StringProperty text) {
        return Optional.ofNullable(text.get()).orElse("");
    }

    StringProperty present() {
        return present;
    }

    StringProperty next() {
        return next;
    }

    StringProperty again() {
        return again;
    }
}
