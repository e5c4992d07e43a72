// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.board;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.list.Chip;
import anyi.kit.list.Columns;
import anyi.kit.list.ListPage;
import anyi.kit.part.Allowed;
import anyi.kit.part.Badge;
import anyi.kit.part.Buttons;
import anyi.kit.part.EmptyState;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.right.Right;
import anyi.subsidy.claim.ClaimCase;
import anyi.subsidy.claim.ClaimStep;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;

/** Claims as a list: what waits, what is missing; one step for all that are chosen. */
final class ClaimListView implements Page {
    private final Desk desk;
    private final ClaimsModel model;
    private final ClaimActionsView actions;
    private final ListPage<ClaimCase> list;
    private final List<Chip> chips;
    private final BorderPane content = new BorderPane();

    ClaimListView(Desk desk, ClaimsModel model, ClaimActionsView actions, Node tabs, String chip) {
        this.desk = desk;
        this.model = model;
        this.actions = actions;
        chips = List.of(
                chip(ClaimsModel.UNDER_WAY, desk.t("subsidy.board.chip.underWay"), chip),
                chip(ClaimsModel.DOCUMENTS, desk.t("subsidy.board.chip.documents"), chip),
                chip(ClaimsModel.NOTICE_OVER, desk.t("subsidy.board.chip.noticeOver"), chip),
                chip(ClaimsModel.WAITING, desk.t("subsidy.board.chip.waiting"), chip),
                chip(ClaimsModel.APPROVED, desk.t("subsidy.board.chip.approved"), chip),
                chip(ClaimsModel.STOPPED, desk.t("subsidy.board.chip.stopped"), chip));
        model.choose(chip.isEmpty() ? Set.of() : Set.of(chip));
        list = new ListPage<>(desk, "claims", columns())
                .narrowed(model.rows(), desk.t("subsidy.claim.search"), chips, this::count)
                .tools(tabs)
                .onOpen(model::open)
                .empty(new EmptyState(
                        Icon.SUBSIDY,
                        desk.t("subsidy.board.empty"),
                        desk.t("subsidy.board.empty.why"),
                        actions.applyButton("claim-apply-first")))
                .footer(actions.takeOverButton(), next());
        content.setCenter(list);
        model.told().addListener((times, before, now) -> count());
    }

    private static Chip chip(String id, String words, String chosen) {
        var chip = new Chip(id, words);
        chip.setSelected(id.equals(chosen));
        return chip;
    }

    private Columns<ClaimCase> columns() {
        var columns = new Columns<ClaimCase>(desk);
        columns.name("name", desk.t("subsidy.claim.who"), claim -> model.words().name(claim))
                .width(7);
        columns.text(
                        "policy",
                        desk.t("subsidy.claim.policy"),
                        claim -> model.words().policy(claim))
                .width(14);
        columns.node(
                        "state",
                        desk.t("subsidy.claim.state"),
                        claim -> desk.messages().t(claim.state()),
                        this::badge)
                .width(8);
        columns.node("note", desk.t("subsidy.board.note"), this::noteWords, this::note)
                .width(12);
        columns.date(
                        "applied",
                        desk.t("subsidy.claim.applied"),
                        claim -> claim.row().appliedOn())
                .width(8);
        columns.date("last", desk.t("subsidy.board.last"), claim -> claim.last().map(ClaimStep::doneOn))
                .width(8);
        columns.text(
                        "by",
                        desk.t("subsidy.board.by"),
                        claim -> claim.last().map(ClaimStep::doneBy).orElse(""))
                .width(6);
        columns.date("from", desk.t("subsidy.claim.from"), claim -> claim.row().approvedFrom())
                .width(8);
        columns.date("to", desk.t("subsidy.claim.to"), claim -> claim.row().approvedTo())
                .width(8)
                .hidden();
        return columns;
    }

    private Node badge(ClaimCase claim) {
        String word = desk.messages().t(claim.state());
        return switch (claim.state()) {
            case APPROVED -> new Badge(Tone.SUCCESS, Icon.CHECK, word);
            case SUSPENDED -> new Badge(Tone.WARNING, Icon.PAUSE, word);
            case REFUSED -> new Badge(Tone.DANGER, Icon.ERROR, word);
            case ENDED -> new Badge(Tone.NEUTRAL, Icon.PAUSE, word);
            case DRAFT, SUBMITTED, CHECKED, PUBLISHED, RECHECKED -> new Badge(Tone.ACCENT, word);
        };
    }

    private String noteWords(ClaimCase claim) {
        return model.words().note(claim).map(ClaimWords.Note::words).orElse("");
    }

    private Node note(ClaimCase claim) {
        boolean urgent =
                model.words().note(claim).filter(ClaimWords.Note::urgent).isPresent();
        return urgent ? new Badge(Tone.WARNING, Icon.DUE, noteWords(claim)) : Texts.muted(noteWords(claim));
    }

    private Button next() {
        Button next =
                Allowed.only(desk, Right.CLAIMS, Buttons.plain(desk.t("subsidy.board.next"), Icon.FORWARD, this::step));
        next.setId("claims-next");
        return next;
    }

    /** The next step of all that are chosen, where they stand alike. */
    private void step() {
        List<ClaimCase> chosen = List.copyOf(list.table().getSelectionModel().getSelectedItems());
        if (chosen.isEmpty()) {
            desk.dialogs().refused(desk.t("subsidy.board.chooseFirst"));
            return;
        }
        model.forward(chosen)
                .ifPresentOrElse(
                        move -> actions.step(move, chosen),
                        () -> desk.dialogs().refused(desk.t("subsidy.board.notAlike")));
    }

    private void count() {
        chips.forEach(chip -> chip.count(String.valueOf(model.rows().count(chip.chip()))));
        list.count(
                desk.t("subsidy.claim.count", model.rows().shown().size()),
                desk.t("subsidy.board.countOf", model.rows().countAll()));
    }

    @Override
    public String title() {
        return desk.t("subsidy.claim.heading");
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public List<Node> actions() {
        return actions.header();
    }

    @Override
    public void load() {
        model.load();
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(list.searchBox());
    }
}
