// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.board;

import anyi.kit.Desk;
import anyi.kit.Place;
import anyi.kit.list.NarrowedRows;
import anyi.store.Store;
import anyi.subsidy.claim.ClaimBook;
import anyi.subsidy.claim.ClaimCase;
import anyi.subsidy.claim.ClaimDues;
import anyi.subsidy.claim.ClaimPath;
import anyi.subsidy.claim.ClaimQueries;
import anyi.subsidy.claim.ClaimRules;
import anyi.subsidy.policy.PolicyQueries;
import anyi.term.ClaimMove;
import anyi.term.ClaimState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;

/** All claims, for the board and for the list. */
final class ClaimsModel {
    static final String UNDER_WAY = "UNDER_WAY";
    static final String DOCUMENTS = "DOCUMENTS";
    static final String NOTICE_OVER = "NOTICE_OVER";
    static final String WAITING = "WAITING";
    static final String APPROVED = "APPROVED";
    static final String STOPPED = "STOPPED";

    private record Loaded(ClaimBook book, Map<String, String> titles, ClaimRules rules) {}

    private final Desk desk;
    private final Store store;
    private final ClaimDeeds deeds;
    private final NarrowedRows<ClaimCase> rows = new NarrowedRows<>(this::isIn, this::holds);
    private final IntegerProperty told = new SimpleIntegerProperty();
    private ClaimWords words;

    ClaimsModel(Desk desk, Store store, ClaimDeeds deeds) {
        this.desk = desk;
        this.store = store;
        this.deeds = deeds;
        words = new ClaimWords(desk, Map.of(), new ClaimDues(ClaimRules.USUAL, desk.today()));
    }

    void load() {
        desk.background()
                .latest(
                        this,
                        () -> {
                            deeds.policies().installShipped(desk.session().actor());
                            return new Loaded(
                                    ClaimBook.of(store.read()),
                                    new PolicyQueries(store.read())
                                            .titles(desk.messages().language()),
                                    new ClaimQueries(store.read()).rules(desk.today()));
                        },
                        this::show);
    }

    private void show(Loaded loaded) {
        words = new ClaimWords(desk, loaded.titles(), new ClaimDues(loaded.rules(), desk.today()));
        rows.set(loaded.book().cases());
        tell();
    }

    private void tell() {
        told.set(told.get() + 1);
    }

    NarrowedRows<ClaimCase> rows() {
        return rows;
    }

    /** Changes whenever there is something else to show. */
    IntegerProperty told() {
        return told;
    }

    void search(String text) {
        rows.search(text);
        tell();
    }

    void choose(Set<String> chips) {
        rows.choose(chips);
    }

    ClaimWords words() {
        return words;
    }

    ClaimRules rules() {
        return words.dues().rules();
    }

    ClaimPath path() {
        return rules().path();
    }

    /** The claims of a column of the board. */
    List<ClaimCase> in(Set<ClaimState> states) {
        return rows.shown().stream()
                .filter(claim -> states.contains(claim.state()))
                .toList();
    }

    private boolean isIn(String chip, ClaimCase claim) {
        ClaimDues dues = words.dues();
        return switch (chip) {
            case UNDER_WAY -> claim.row().isUnderWay();
            case DOCUMENTS -> dues.documentsMissing(claim);
            case NOTICE_OVER -> dues.noticeOver(claim);
            case WAITING -> dues.waits(claim);
            case APPROVED -> claim.state() == ClaimState.APPROVED;
            case STOPPED ->
                claim.state() == ClaimState.SUSPENDED
                        || claim.state() == ClaimState.ENDED
                        || claim.state() == ClaimState.REFUSED;
            default -> true;
        };
    }

    private boolean holds(ClaimCase claim, String text) {
        return (words.name(claim) + words.policy(claim))
                .toLowerCase(java.util.Locale.ROOT)
                .contains(text);
    }

    /** The one step that all of them may take next, where they stand alike. */
    Optional<ClaimMove> forward(List<ClaimCase> claims) {
        List<ClaimState> states =
                claims.stream().map(ClaimCase::state).distinct().toList();
        return states.size() == 1 ? path().next(states.getFirst()) : Optional.empty();
    }

    void open(ClaimCase claim) {
        desk.navigator().open(new Place.Claim(claim.row().id()));
    }
}
