// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.verify;

import anyi.kit.Desk;
import anyi.kit.Place;
import anyi.kit.list.NarrowedRows;
import anyi.store.Store;
import anyi.subsidy.policy.PolicyQueries;
import anyi.term.VerificationManner;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Whom policies want verified, and the marks set before they are written together. */
final class VerifyModel {
    static final String DUE = "DUE";
    static final String OVER = "OVER";
    private static final int DAYS = 30;

    /** A row with its mark. */
    record Marked(VerifyRow row, boolean verified) {}

    private record Loaded(VerifyBook book, Map<String, String> titles) {}

    private final Desk desk;
    private final Store store;
    private final VerificationCommands commands;
    private final NarrowedRows<Marked> rows = new NarrowedRows<>(this::isIn, this::holds);
    private final Set<VerificationCommands.Whom> marks = new HashSet<>();
    private final ObjectProperty<LocalDate> on = new SimpleObjectProperty<>();
    private final StringProperty by = new SimpleStringProperty("");
    private final ObjectProperty<VerificationManner> manner = new SimpleObjectProperty<>(VerificationManner.IN_PERSON);
    private final ObjectProperty<Integer> marked = new SimpleObjectProperty<>(0);
    private List<VerifyRow> known = List.of();
    private Map<String, String> titles = Map.of();

    VerifyModel(Desk desk, Store store, VerificationCommands commands) {
        this.desk = desk;
        this.store = store;
        this.commands = commands;
        on.set(desk.today());
        by.set(desk.session().actor());
    }

    void load(Runnable onLoaded) {
        desk.background().latest(this, this::read, loaded -> {
            known = loaded.book().rows();
            titles = loaded.titles();
            show();
            onLoaded.run();
        });
    }

    private Loaded read() {
        return new Loaded(
                VerifyBook.of(store.read(), desk.today()),
                new PolicyQueries(store.read()).titles(desk.messages().language()));
    }

    private void show() {
        rows.set(known.stream()
                .map(row -> new Marked(row, marks.contains(whom(row))))
                .toList());
        marked.set(marks.size());
    }

    private static VerificationCommands.Whom whom(VerifyRow row) {
        return new VerificationCommands.Whom(row.resident(), row.policy());
    }

    NarrowedRows<Marked> rows() {
        return rows;
    }

    ObjectProperty<LocalDate> on() {
        return on;
    }

    StringProperty by() {
        return by;
    }

    ObjectProperty<VerificationManner> manner() {
        return manner;
    }

    /** How many are marked. */
    ObjectProperty<Integer> marked() {
        return marked;
    }

    String title(VerifyRow row) {
        return titles.getOrDefault(row.policy(), row.policy());
    }

    private boolean isIn(String chip, Marked one) {
        return chip.equals(OVER)
                ? one.row().isOver(desk.today())
                : !one.row().dueOn().isAfter(desk.today().plusDays(DAYS));
    }

    private boolean holds(Marked one, String text) {
        return (one.row().name() + title(one.row())).toLowerCase(Locale.ROOT).contains(text);
    }

    void toggle(Marked one) {
        VerificationCommands.Whom whom = whom(one.row());
        if (!marks.remove(whom)) {
            marks.add(whom);
        }
        show();
    }

    void markAll(List<Marked> shown) {
        shown.forEach(one -> marks.add(whom(one.row())));
        show();
    }

    private VerificationDraft draft() {
        return new VerificationDraft(on.get(), by.get(), manner.get());
    }

    Problems problems() {
        return draft().check(desk.today());
    }

    void save(Runnable onSaved) {
        if (marks.isEmpty()) {
            desk.dialogs().refused(desk.t("subsidy.verify.nobody"));
            return;
        }
        List<VerificationCommands.Whom> whom = List.copyOf(marks);
        VerificationDraft draft = draft();
        desk.background().run(() -> commands.verify(desk.session().actor(), whom, draft), revision -> {
            desk.dialogs().saved(desk.t("subsidy.verify.saved", whom.size()), revision);
            marks.clear();
            onSaved.run();
        });
    }

    void open(Marked one) {
        desk.navigator().open(new Place.CaseFile(one.row().resident(), "subsidy"));
    }
}
