// SPDX-License-Identifier: Apache-2.0
package anyi.bureau;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.form.Form;
import anyi.store.Store;
import anyi.value.Problem;
import anyi.value.Problems;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The front door of a bureau's books: its homes, its questions. */
public final class BureauScreens implements Asking {
    private final Desk desk;
    private final Store store;
    private final BureauCommands commands;

    public BureauScreens(Desk desk, Store store, BureauCommands commands) {
        this.desk = desk;
        this.store = store;
        this.commands = commands;
    }

    public Page members() {
        return new MemberListView(
                desk, new MemberListModel(desk, () -> new BureauQueries(store.read()).members(), commands));
    }

    public Page questions() {
        return new AskedListView(desk, new AskedListModel(desk, () -> new BureauQueries(store.read()).questions()));
    }

    @Override
    public void ask(At at, String what) {
        StringProperty words = new SimpleStringProperty("");
        var form = new Form(desk.messages(), desk.clock());
        var field = form.area("question", what, 4).required().id("bureau-question");
        field.bind(words);
        form.row(field);
        form.check(() -> words.get() == null || words.get().isBlank()
                ? Problems.of(Problem.refuse("question", "bureau.ask.empty"))
                : Problems.NONE);
        form.onSave(() -> desk.background()
                .run(
                        () -> commands.ask(at.home(), at.table(), at.row(), at.about(), words.get()),
                        id -> desk.dialogs().saved(desk.t("bureau.ask.done"))));
        desk.dialogs().form(desk.t("bureau.ask"), form, desk.t("bureau.ask.verb"), form::saved);
    }
}
