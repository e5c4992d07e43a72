// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy;

import anyi.kit.Desk;
import anyi.kit.Place;
import anyi.store.Store;
import anyi.subsidy.claim.Claim;
import anyi.subsidy.engine.Policy;
import anyi.subsidy.engine.Status;
import anyi.subsidy.policy.PolicyBook;
import anyi.subsidy.policy.PolicyQueries;
import anyi.subsidy.policy.PolicyText;
import anyi.subsidy.run.Dues;
import anyi.subsidy.run.MonthState;
import anyi.subsidy.run.MonthStates;
import anyi.subsidy.run.RunCommands;
import anyi.subsidy.watch.WatchQueries;
import anyi.subsidy.word.MonthRow;
import anyi.subsidy.word.MonthTree;
import anyi.subsidy.word.Teller;
import anyi.subsidy.word.Told;
import anyi.value.Money;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A month of subsidies: its lines, what is open, and the answer to "why?". */
final class MonthModel {
    private record Loaded(MonthState state, PolicyBook all, PolicyBook inUse) {}

    private final Desk desk;
    private final Store store;
    private final SubsidyActs acts;
    private final YearMonth month;
    private final Teller teller;
    private final ObservableList<MonthRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<MonthState>> state = new SimpleObjectProperty<>(Optional.empty());
    private final IntegerProperty warnings = new SimpleIntegerProperty();
    private final ObjectProperty<Optional<Told>> told = new SimpleObjectProperty<>(Optional.empty());
    private PolicyBook policies = new PolicyBook(List.of());
    private PolicyBook inUse = policies;

    MonthModel(Desk desk, Store store, SubsidyActs acts, YearMonth month) {
        this.desk = desk;
        this.store = store;
        this.acts = acts;
        this.month = month;
        this.teller = new Teller(desk);
    }

    YearMonth month() {
        return month;
    }

    ObservableList<MonthRow> rows() {
        return rows;
    }

    ObjectProperty<Optional<MonthState>> state() {
        return state;
    }

    /** How many warnings nobody has looked at. */
    IntegerProperty warnings() {
        return warnings;
    }

    /** The open explanation. */
    ObjectProperty<Optional<Told>> told() {
        return told;
    }

    void load() {
        desk.background()
                .job(
                        desk.t("subsidy.month.computing", desk.formats().month(month)),
                        progress -> {
                            acts.policies().installShipped(desk.session().actor());
                            MonthState read = new MonthStates(store.read()).of(month, progress);
                            List<PolicyText> texts = new PolicyQueries(store.read()).all();
                            List<PolicyText> active =
                                    texts.stream().filter(PolicyText::active).toList();
                            return new Loaded(read, new PolicyBook(texts), new PolicyBook(active));
                        },
                        this::show);
    }

    private void show(Loaded loaded) {
        policies = loaded.all();
        inUse = loaded.inUse();
        MonthState read = loaded.state();
        rows.setAll(tree(read).rows());
        told.set(Optional.empty());
        state.set(Optional.of(read));
        countWarnings(warnings, warnings::set);
    }

    /** Warnings look at everything: they come after what everybody waits for. */
    private void countWarnings(Object key, Consumer<Integer> onCounted) {
        desk.background()
                .latest(
                        key,
                        () -> new WatchQueries(store.read()).open(desk.today()),
                        open -> onCounted.accept(open.size()));
    }

    private MonthTree tree(MonthState read) {
        return new MonthTree(teller.facts(), teller.reasons(), inUse, read);
    }

    /** Puts the answer for a row beside the list; a row of several has none. */
    void explain(MonthRow row) {
        Optional<Policy> policy =
                Teller.version(policies, row.policy(), row.due().flatMap(anyi.subsidy.run.Due::version));
        Optional<Told> answer = row.due()
                .map(due -> teller.due(due, month, policy, row.change()))
                .or(() -> row.correction().map(one -> teller.correction(one, policy)))
                .or(() -> row.change().map(change -> teller.ended(change, month, policy)));
        if (answer.isPresent()) {
            told.set(answer);
        }
    }

    void closeExplanation() {
        told.set(Optional.empty());
    }

    /** Who gets nothing under a policy. */
    void nothing(String policy, Consumer<List<MonthRow>> show) {
        desk.background()
                .run(
                        () -> {
                            Dues dues = Dues.of(store.read(), month);
                            return dues.under(policy, month).stream()
                                    .filter(due -> due.status() == Status.ZERO || due.status() == Status.NO_VERSION)
                                    .toList();
                        },
                        dues -> state.get()
                                .ifPresent(read -> show.accept(tree(read).nothing(dues))));
    }

    boolean isOpen() {
        return state.get().filter(read -> read.closed().isEmpty()).isPresent();
    }

    /** Counts the warnings as they are now, asks, then closes. */
    void close() {
        countWarnings(state, open -> {
            warnings.set(open);
            confirmClose(open);
        });
    }

    private void confirmClose(int open) {
        state.get()
                .ifPresent(read -> desk.dialogs()
                        .confirm(
                                desk.t("subsidy.close.title", desk.formats().month(month)),
                                beforeClose(
                                        open,
                                        desk.t(
                                                "subsidy.close.sentence",
                                                read.lineCount(),
                                                desk.formats().money(read.total()),
                                                read.open().size(),
                                                read.unclaimed().size())),
                                desk.t("subsidy.close.verb"),
                                false,
                                this::closeNow));
    }

    /** Warnings first. */
    private String beforeClose(int open, String sentence) {
        return open == 0 ? sentence : desk.t("subsidy.watch.beforeClose", open, sentence);
    }

    private void closeNow() {
        desk.background()
                .job(
                        desk.t("subsidy.close.title", desk.formats().month(month)),
                        progress -> acts.runs().close(desk.session().actor(), month, progress),
                        this::closed);
    }

    private void closed(RunCommands.Closed result) {
        switch (result) {
            case RunCommands.Closed.Done done ->
                desk.dialogs()
                        .saved(desk.t(
                                "subsidy.close.done",
                                desk.formats().month(month),
                                done.lines(),
                                desk.formats().money(done.total())));
            case RunCommands.Closed.Already already ->
                desk.dialogs()
                        .refused(desk.t("subsidy.close.already", desk.formats().month(already.month())));
            case RunCommands.Closed.LaterIsClosed later ->
                desk.dialogs()
                        .refused(desk.t("subsidy.close.later", desk.formats().month(later.later())));
            case RunCommands.Closed.TooEarly early ->
                desk.dialogs()
                        .refused(desk.t("subsidy.close.tooEarly", desk.formats().month(early.month())));
        }
        load();
    }

    /** Takes over, from this month on, the approvals of everybody who meets the conditions and has no claim. */
    void approveAll() {
        state.get().filter(read -> !read.notAppliedFor().isEmpty()).ifPresent(read -> {
            Money sum = read.notAppliedFor().stream()
                    .map(anyi.subsidy.run.Due::amount)
                    .reduce(Money.ZERO, Money::plus);
            desk.dialogs()
                    .confirm(
                            desk.t("subsidy.approve.title"),
                            desk.t(
                                    "subsidy.approve.sentence",
                                    read.notAppliedFor().size(),
                                    desk.formats().money(sum),
                                    desk.formats().month(month)),
                            desk.t("subsidy.approve.verb", read.notAppliedFor().size()),
                            false,
                            () -> approve(read));
        });
    }

    private void approve(MonthState read) {
        List<Claim> claims = read.notAppliedFor().stream()
                .map(due -> new Claim(due.policy(), due.whose(), Optional.empty(), month.atDay(1)))
                .toList();
        desk.background().run(() -> acts.claims().approveAll(desk.session().actor(), claims), approved -> {
            desk.dialogs().saved(desk.t("subsidy.approve.done", approved));
            load();
        });
    }

    void open(Place place) {
        desk.navigator().open(place);
    }
}
