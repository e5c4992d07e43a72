// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy;

import anyi.kit.Desk;
import anyi.store.Store;
import anyi.subsidy.claim.ClaimQueries;
import anyi.subsidy.claim.ClaimRow;
import anyi.subsidy.engine.Policy;
import anyi.subsidy.fact.FactQueries;
import anyi.subsidy.fact.PersonRow;
import anyi.subsidy.fact.Whom;
import anyi.subsidy.policy.PolicyBook;
import anyi.subsidy.policy.PolicyQueries;
import anyi.subsidy.word.FactWords;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Which subsidies are approved for whom. */
final class ClaimListModel {
    private record Loaded(List<ClaimRow> claims, PolicyBook policies) {}

    private record Choices(List<ClaimFormModel.Which> policies, List<ClaimFormModel.Who> people) {}

    private final Desk desk;
    private final Store store;
    private final SubsidyActs acts;
    private final ObservableList<ClaimRow> rows = FXCollections.observableArrayList();
    private List<ClaimRow> all = List.of();
    private PolicyBook policies = new PolicyBook(List.of());
    private String search = "";

    ClaimListModel(Desk desk, Store store, SubsidyActs acts) {
        this.desk = desk;
        this.store = store;
        this.acts = acts;
    }

    ObservableList<ClaimRow> rows() {
        return rows;
    }

    void load() {
        desk.background()
                .run(
                        () -> {
                            acts.policies().installShipped(desk.session().actor());
                            var book = new PolicyBook(new PolicyQueries(store.read()).all());
                            return new Loaded(new ClaimQueries(store.read()).all(), book);
                        },
                        loaded -> {
                            all = loaded.claims();
                            policies = loaded.policies();
                            narrow();
                        });
    }

    void search(String typed) {
        search = typed.strip().toLowerCase(Locale.ROOT);
        narrow();
    }

    private void narrow() {
        rows.setAll(all.stream()
                .filter(row -> (name(row) + title(row)).toLowerCase(Locale.ROOT).contains(search))
                .toList());
    }

    String name(ClaimRow row) {
        return row.residentName().orElseGet(() -> desk.t("subsidy.month.home"));
    }

    String title(ClaimRow row) {
        return title(policies, row.policy());
    }

    private String title(PolicyBook book, String code) {
        var facts = new FactWords(desk.messages());
        return book.newest(code)
                .map(Policy::head)
                .map(head -> facts.words(head.title()))
                .orElse(code);
    }

    /** What can be chosen in the form: policies in use, people in house, the home. */
    void choices(BiConsumer<List<ClaimFormModel.Which>, List<ClaimFormModel.Who>> show) {
        desk.background().run(this::choices, choices -> show.accept(choices.policies(), choices.people()));
    }

    private Choices choices() {
        var book = new PolicyBook(new PolicyQueries(store.read()).active());
        List<ClaimFormModel.Which> which = book.codes().stream()
                .map(code -> new ClaimFormModel.Which(code, title(book, code)))
                .toList();
        var people = new ArrayList<ClaimFormModel.Who>();
        people.add(new ClaimFormModel.Who(null, desk.t("subsidy.month.home")));
        var inHouse = new Whom.InHouse(YearMonth.from(desk.today()));
        for (PersonRow person : new FactQueries(store.read()).people(inHouse)) {
            people.add(new ClaimFormModel.Who(person.id(), person.name()));
        }
        return new Choices(which, people);
    }

    void end(UUID claim, LocalDate to) {
        var draft = new anyi.subsidy.claim.StepDraft(
                anyi.term.ClaimMove.END, to, desk.session().actor(), "—", to, false);
        desk.background().run(() -> acts.claims().step(desk.session().actor(), List.of(claim), draft, to), result -> {
            desk.dialogs().saved(desk.t("subsidy.claim.ended"));
            load();
        });
    }
}
