// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.board;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.kit.form.Form;
import anyi.kit.part.Allowed;
import anyi.kit.part.Badge;
import anyi.kit.part.Buttons;
import anyi.kit.part.Card;
import anyi.kit.part.Icon;
import anyi.kit.part.Steps;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.kit.part.WarningStrip;
import anyi.right.Right;
import anyi.subsidy.claim.ClaimCase;
import anyi.subsidy.claim.ClaimDocument;
import anyi.subsidy.claim.ClaimStep;
import anyi.term.ClaimMove;
import anyi.term.ClaimState;
import anyi.value.Problem;
import anyi.value.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A claim: its step line, what the next step still wants, its documents and its steps. */
final class ClaimView implements Page {
    private final Desk desk;
    private final ClaimModel model;
    private final ClaimDeeds deeds;
    private final BiConsumer<List<UUID>, Runnable> publish;
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);
    private final ReadOnlyStringWrapper context = new ReadOnlyStringWrapper("");
    private Optional<Button> next = Optional.empty();

    ClaimView(Desk desk, ClaimModel model, ClaimDeeds deeds, BiConsumer<List<UUID>, Runnable> publish) {
        this.desk = desk;
        this.model = model;
        this.deeds = deeds;
        this.publish = publish;
        content.getStyleClass().add("claim-page");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("page-scroll");
        model.claim().addListener((claim, before, now) -> now.ifPresent(this::show));
    }

    private void show(ClaimCase claim) {
        context.set(model.words().name(claim) + " · " + model.words().policy(claim));
        var cards = new HBox(documents(claim), history(claim));
        cards.getStyleClass().add("claim-page-cards");
        var parts = new ArrayList<Node>();
        parts.add(line(claim));
        parts.add(way(claim));
        claim.notice().ifPresent(notice -> parts.add(notice(claim)));
        parts.add(cards);
        content.getChildren().setAll(parts);
        next.ifPresent(Node::requestFocus);
    }

    private Node line(ClaimCase claim) {
        List<ClaimState> states = model.rules().path().line();
        int present = states.indexOf(claim.state());
        // held up and ended come after the way has been gone
        int at = present < 0 && claim.row().isDecided() ? states.size() : present;
        var steps = new Steps(
                states.stream().map(state -> desk.messages().t(state)).toList(),
                claim.state() == ClaimState.APPROVED ? states.size() : at);
        steps.setId("claim-steps");
        var card = new Card(steps);
        if (present < 0) {
            String word = desk.messages().t(claim.state());
            String note = model.words().note(claim).map(ClaimWords.Note::words).orElse("");
            var badge = new Badge(
                    claim.state() == ClaimState.REFUSED ? Tone.DANGER : Tone.WARNING,
                    claim.state() == ClaimState.REFUSED ? Icon.ERROR : Icon.PAUSE,
                    word);
            var state = new HBox(badge, Texts.muted(note));
            state.getStyleClass().add("claim-line");
            card.getChildren().add(state);
        }
        return card;
    }

    /** What comes next, and what is still missing for it. */
    private Node way(ClaimCase claim) {
        var box = new VBox();
        box.getStyleClass().addAll("card", "padded");
        next = model.next().map(move -> button(claim, move, true));
        if (next.isPresent()) {
            ClaimMove move = model.next().orElseThrow();
            var head = new HBox(Texts.heading(desk.t("subsidy.claim.next", move)), Texts.spacer(), next.get());
            head.getStyleClass().add("claim-line");
            box.getChildren().add(head);
            Problems missing = claim.hindrances(move, model.rules(), desk.today());
            missing.all().stream().map(this::missing).forEach(box.getChildren()::add);
            if (missing.isEmpty()) {
                box.getChildren().add(Texts.mutedWrapped(desk.t("subsidy.claim.nothingMissing")));
            }
        } else {
            box.getChildren().add(Texts.mutedWrapped(desk.t("subsidy.claim.noNext", claim.state())));
        }
        box.getChildren().add(others(claim));
        return box;
    }

    private Node missing(Problem problem) {
        var label = Texts.wrapped(desk.messages().t(problem));
        label.setGraphic(problem.refuses() ? Icon.ERROR.node(Tone.DANGER) : Icon.WARNING.node(Tone.WARNING));
        return label;
    }

    private Button button(ClaimCase claim, ClaimMove move, boolean primary) {
        String verb = desk.messages().t(move) + "…";
        Button button = Allowed.only(
                desk,
                move == ClaimMove.APPROVE ? Right.APPROVE_CLAIMS : Right.CLAIMS,
                primary
                        ? Buttons.primary(verb, Icon.FORWARD, () -> step(claim, move))
                        : Buttons.flat(verb, icon(move), () -> step(claim, move)));
        button.setId("claim-" + move.name());
        return button;
    }

    private static Icon icon(ClaimMove move) {
        return switch (move) {
            case GIVE_BACK -> Icon.BACK;
            case REFUSE -> Icon.ERROR;
            case SUSPEND, END -> Icon.PAUSE;
            default -> Icon.FORWARD;
        };
    }

    private void step(ClaimCase claim, ClaimMove move) {
        new StepDialogView(desk, deeds, model.rules(), model.words(), claims -> publish.accept(claims, model::load))
                .ask(move, List.of(claim), model::load);
    }

    private Node others(ClaimCase claim) {
        var line = new HBox();
        line.getStyleClass().add("claim-others");
        model.others().forEach(move -> line.getChildren().add(button(claim, move, false)));
        if (claim.canTakeBack()) {
            Button back = Allowed.only(
                    desk, Right.CLAIMS, Buttons.flat(desk.t("subsidy.claim.takeBack"), Icon.UNDO, this::askTakeBack));
            back.setId("claim-take-back");
            line.getChildren().add(back);
        }
        if (claim.state() == ClaimState.DRAFT && claim.steps().size() == 1) {
            Button discard = Allowed.only(
                    desk, Right.CLAIMS, Buttons.danger(desk.t("subsidy.claim.discard"), Icon.DELETE, this::askDiscard));
            discard.setId("claim-discard");
            line.getChildren().add(discard);
        }
        return line;
    }

    private void askTakeBack() {
        var reason = new SimpleStringProperty("");
        var form = new Form(desk.messages(), desk.clock());
        form.row(form.text("reason", desk.t("subsidy.step.reason"))
                .required()
                .id("take-back-reason")
                .bind(reason));
        form.check(() -> reason.get().isBlank()
                ? Problems.of(Problem.refuse("reason", "subsidy.step.problem.reasonMissing"))
                : Problems.NONE);
        desk.dialogs()
                .form(
                        desk.t("subsidy.claim.takeBack.title"),
                        new VBox(Texts.mutedWrapped(desk.t("subsidy.claim.takeBack.sentence")), form),
                        desk.t("subsidy.claim.takeBack.verb"),
                        form::saved,
                        () -> model.takeBack(reason.get()));
    }

    private void askDiscard() {
        desk.dialogs()
                .confirm(
                        desk.t("subsidy.claim.discard.title"),
                        context.get(),
                        desk.t("subsidy.claim.discard"),
                        true,
                        model::discard);
    }

    private Node notice(ClaimCase claim) {
        var notice = claim.notice().orElseThrow();
        boolean over = notice.isOver(desk.today());
        Button open = Buttons.small(
                desk.t("subsidy.notice.open"), () -> desk.navigator().open(new Place.Notice(notice.notice())));
        open.setId("claim-notice");
        return new WarningStrip(
                over ? Tone.SUCCESS : Tone.ACCENT,
                over ? Icon.CHECKED : Icon.DUE,
                notice.title(),
                desk.t(
                        "subsidy.claim.noticeDays",
                        desk.formats().date(notice.startsOn()),
                        desk.formats().date(notice.endsOn()),
                        desk.formats().date(notice.nextFrom())),
                open);
    }

    private Node documents(ClaimCase claim) {
        Card card = Card.titled(desk.t("subsidy.claim.documents"))
                .count(desk.t(
                        "subsidy.claim.documentsCount",
                        claim.documents().size() - claim.missing().size(),
                        claim.documents().size()));
        var lines = new VBox();
        lines.getStyleClass().add("claim-documents");
        claim.documents().forEach(document -> lines.getChildren().add(document(document)));
        if (claim.documents().isEmpty()) {
            lines.getChildren().add(Texts.mutedWrapped(desk.t("subsidy.claim.noDocuments")));
        }
        var name = new TextField();
        name.setId("claim-document-name");
        name.setPromptText(desk.t("subsidy.claim.documentPrompt"));
        name.setAccessibleText(desk.t("subsidy.claim.documentPrompt"));
        name.setOnAction(event -> model.wanted(name.getText()));
        HBox.setHgrow(name, Priority.ALWAYS);
        Button add = Allowed.only(
                desk,
                Right.CLAIMS,
                Buttons.plain(desk.t("subsidy.claim.documentAdd"), Icon.ADD, () -> model.wanted(name.getText())));
        add.setId("claim-document-add");
        var line = new HBox(name, add);
        line.getStyleClass().add("claim-line");
        card.padded(lines, line);
        HBox.setHgrow(card, Priority.ALWAYS);
        card.setMinWidth(0);
        card.setPrefWidth(100);
        return card;
    }

    private Node document(ClaimDocument document) {
        var box = new CheckBox(document.name());
        box.setSelected(document.presentOn().isPresent());
        box.setOnAction(event -> model.document(document.name(), box.isSelected()));
        box.setWrapText(true);
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setMaxWidth(Double.MAX_VALUE);
        var day = Texts.muted(document.presentOn()
                .map(on -> desk.t("subsidy.claim.documentCame", desk.formats().date(on)))
                .orElseGet(() -> desk.t("subsidy.claim.documentMissing")));
        Button drop = Allowed.only(
                desk,
                Right.CLAIMS,
                Buttons.icon(Icon.CLOSE, desk.t("subsidy.claim.documentDrop"), () -> model.drop(document.name())));
        var line = new HBox(box, day, drop);
        line.getStyleClass().add("claim-line");
        return line;
    }

    private Node history(ClaimCase claim) {
        Card card = Card.titled(desk.t("subsidy.claim.history"));
        var lines = new VBox();
        lines.getStyleClass().add("claim-history");
        claim.steps().reversed().forEach(step -> lines.getChildren().add(step(step)));
        if (claim.steps().isEmpty()) {
            String from = claim.row().approvedFrom().map(desk.formats()::date).orElse("");
            lines.getChildren().add(Texts.mutedWrapped(desk.t("subsidy.claim.approvedOfOld", from)));
        }
        card.padded(lines);
        HBox.setHgrow(card, Priority.ALWAYS);
        card.setMinWidth(0);
        card.setPrefWidth(100);
        return card;
    }

    private Node step(ClaimStep step) {
        var head = new HBox(
                Texts.muted(desk.formats().date(step.doneOn())),
                new Badge(
                        step.holds() ? Tone.ACCENT : Tone.NEUTRAL,
                        desk.messages().t(step.state())),
                Texts.plain(step.doneBy()));
        head.getStyleClass().add("claim-line");
        var box = new VBox(head);
        step.effectiveOn()
                .ifPresent(day -> box.getChildren()
                        .add(Texts.mutedWrapped(
                                desk.t("subsidy.claim.effective", desk.formats().date(day)))));
        step.reason().ifPresent(reason -> box.getChildren().add(Texts.mutedWrapped(reason)));
        step.takenBack()
                .ifPresent(back -> box.getChildren()
                        .add(Texts.mutedWrapped(desk.t(
                                "subsidy.claim.takenBackBy",
                                desk.formats().date(back.on()),
                                back.by(),
                                back.reason()))));
        box.getStyleClass().add("claim-step");
        return box;
    }

    @Override
    public String title() {
        return desk.t("subsidy.claim.one");
    }

    @Override
    public ObservableValue<String> liveContext() {
        return context.getReadOnlyProperty();
    }

    @Override
    public Node content() {
        return scroll;
    }

    @Override
    public List<Node> actions() {
        Button file = Buttons.plain(desk.t("subsidy.claim.openFile"), Icon.PERSON, model::openFile);
        file.setId("claim-open-file");
        return List.of(file);
    }

    @Override
    public void load() {
        model.load();
    }

    @Override
    public Optional<Node> firstFocus() {
        return next.map(Node.class::cast);
    }
}
