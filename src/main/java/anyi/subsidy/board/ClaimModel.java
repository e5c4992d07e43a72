// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.board;

import anyi.kit.Desk;
import anyi.kit.Place;
import anyi.store.Store;
import anyi.subsidy.claim.ClaimBook;
import anyi.subsidy.claim.ClaimCase;
import anyi.subsidy.claim.ClaimDues;
import anyi.subsidy.claim.ClaimQueries;
import anyi.subsidy.claim.ClaimResult;
import anyi.subsidy.claim.ClaimRules;
import anyi.subsidy.policy.PolicyQueries;
import anyi.term.ClaimMove;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** One claim: its way, its documents, and what may be done next. */
final class ClaimModel {
    private record Loaded(Optional<ClaimCase> claim, Map<String, String> titles, ClaimRules rules) {}

    private final Desk desk;
    private final Store store;
    private final ClaimDeeds deeds;
    private final UUID id;
    private final ObjectProperty<Optional<ClaimCase>> claim = new SimpleObjectProperty<>(Optional.empty());
    private ClaimWords words;

    ClaimModel(Desk desk, Store store, ClaimDeeds deeds, UUID id) {
        this.desk = desk;
        this.store = store;
        this.deeds = deeds;
        this.id = id;
        words = new ClaimWords(desk, Map.of(), new ClaimDues(ClaimRules.USUAL, desk.today()));
    }

    ObjectProperty<Optional<ClaimCase>> claim() {
        return claim;
    }

    ClaimWords words() {
        return words;
    }

    ClaimRules rules() {
        return words.dues().rules();
    }

    void load() {
        desk.background()
                .latest(
                        this,
                        () -> new Loaded(
                                ClaimBook.find(store.read(), id),
                                new PolicyQueries(store.read())
                                        .titles(desk.messages().language()),
                                new ClaimQueries(store.read()).rules(desk.today())),
                        loaded -> {
                            words = new ClaimWords(desk, loaded.titles(), new ClaimDues(loaded.rules(), desk.today()));
                            claim.set(loaded.claim());
                        });
    }

    Optional<ClaimMove> next() {
        return claim.get().flatMap(one -> rules().path().next(one.state()));
    }

    /** What else may be done. */
    List<ClaimMove> others() {
        var moves = new ArrayList<ClaimMove>();
        claim.get().ifPresent(one -> moves.addAll(rules().path().moves(one.state())));
        next().ifPresent(moves::remove);
        return moves;
    }

    void document(String name, boolean present) {
        desk.background()
                .run(
                        () -> deeds.claims()
                                .document(
                                        desk.session().actor(),
                                        id,
                                        name,
                                        present ? Optional.of(desk.today()) : Optional.empty()),
                        revision -> load());
    }

    void wanted(String name) {
        if (!name.isBlank()) {
            document(name.strip(), false);
        }
    }

    void drop(String name) {
        desk.background().run(() -> deeds.claims().dropDocument(desk.session().actor(), id, name), revision -> {
            desk.dialogs().saved(desk.t("subsidy.claim.documentDropped", name), revision);
            load();
        });
    }

    void takeBack(String reason) {
        desk.background()
                .run(
                        () -> deeds.claims().takeBack(desk.session().actor(), id, reason, desk.today()),
                        result -> done(result, desk.t("subsidy.claim.takenBack"), this::load));
    }

    void discard() {
        desk.background()
                .run(
                        () -> deeds.claims().discard(desk.session().actor(), id),
                        result -> done(
                                result,
                                desk.t("subsidy.claim.discarded"),
                                () -> desk.navigator().open(new Place.Claims())));
    }

    private void done(ClaimResult result, String saved, Runnable afterwards) {
        switch (result) {
            case ClaimResult.Written written -> {
                desk.dialogs().saved(saved, written.revision());
                afterwards.run();
            }
            case ClaimResult.DoesNotFit misfit ->
                desk.dialogs().refused(desk.messages().t(misfit.problems().all().getFirst()));
        }
    }

    void openFile() {
        claim.get().flatMap(one -> one.row().whose().file("subsidy")).ifPresent(desk.navigator()::open);
    }
}
