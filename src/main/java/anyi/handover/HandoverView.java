// SPDX-License-Identifier: Apache-2.0
package anyi.handover;

import anyi.handover.parcel.Card;
import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.part.Allowed;
import anyi.kit.part.Badge;
import anyi.kit.part.Buttons;
import anyi.kit.part.ExchangeTabs;
import anyi.kit.part.Flow;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.kit.part.WarningStrip;
import anyi.right.Right;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** 交接: what has not been handed over yet, the packages so far, the bureau's questions. */
final class HandoverView extends VBox implements Page {
    private final Desk desk;
    private final HandoverModel model;
    private final HBox notice = new HBox();
    private final FlowPane subjects = new Flow();
    private final Label head = Texts.heading("");
    private final Label since = Texts.mutedWrapped("");
    private final ParcelListView parcels;
    private final QuestionListView questions;
    private final Label folder = Texts.shortening("", "muted");
    private final Button make;

    HandoverView(Desk desk, HandoverModel model) {
        this.desk = desk;
        this.model = model;
        getStyleClass().add("page-padding");
        parcels = new ParcelListView(desk);
        questions = new QuestionListView(desk, model);
        make = Allowed.only(
                desk, Right.HAND_OVER, Buttons.primary(desk.t("handover.make"), Icon.USB, () -> model.handOver(false)));
        make.setId("handover-make");
        notice.managedProperty().bind(notice.visibleProperty());
        notice.setVisible(false);
        VBox.setVgrow(parcels, Priority.ALWAYS);
        getChildren().addAll(notice, waiting(), parcels, questions, footer());
        model.facts.addListener((property, before, now) -> now.ifPresent(this::show));
        model.made.addListener((property, before, now) -> now.ifPresent(this::showMade));
    }

    private Node waiting() {
        subjects.getStyleClass().add("chips");
        var fingerprint = Texts.muted(desk.t("handover.fingerprint", model.fingerprint()));
        fingerprint.setId("handover-fingerprint");
        var top = new Flow(head, fingerprint);
        fingerprint.setWrapText(true);
        fingerprint.setMinWidth(0);
        fingerprint.maxWidthProperty().bind(top.widthProperty().multiply(0.95));
        top.getStyleClass().add("case-line");
        var card = new anyi.kit.part.Card(top, since, subjects);
        card.setMinHeight(USE_PREF_SIZE);
        return card;
    }

    private Node footer() {
        folder.setId("handover-folder-name");
        folder.setText(desk.t("handover.into", model.folder()));
        Button other = Buttons.flat(desk.t("handover.otherFolder"), Icon.FOLDER, this::chooseFolder);
        other.setId("handover-folder");
        Button card = Allowed.only(
                desk, Right.HAND_OVER, Buttons.flat(desk.t("handover.saveCard"), Icon.TRUSTED, model::saveCard));
        card.setId("handover-card");
        Button bureau = Allowed.only(
                desk, Right.HAND_OVER, Buttons.flat(desk.t("handover.register"), Icon.HOME, this::chooseCard));
        bureau.setId("handover-register");
        Button whole =
                Allowed.only(desk, Right.HAND_OVER, Buttons.flat(desk.t("handover.whole"), Icon.REDO, this::askWhole));
        whole.setId("handover-whole");
        var line = new Flow(folder, other, card, bureau, whole);
        line.getStyleClass().add("list-footer");
        folder.maxWidthProperty().bind(line.widthProperty().multiply(0.95));
        return line;
    }

    private void show(HandoverFacts facts) {
        head.setText(desk.t("handover.waiting", facts.rows()));
        since.setText(facts.acknowledged()
                .flatMap(parcel -> parcel.acknowledged()
                        .map(on -> desk.t(
                                "handover.since",
                                parcel.number(),
                                desk.formats().date(on))))
                .orElse(desk.t("handover.sinceNever")));
        subjects.getChildren()
                .setAll(facts.waiting().stream()
                        .map(row -> (Node) new Badge(Tone.NEUTRAL, desk.t("handover.rows", row.subject(), row.rows())))
                        .toList());
        parcels.show(facts.parcels());
        questions.show(facts.questions());
        if (facts.bureau().isEmpty()) {
            Button register =
                    Allowed.only(desk, Right.HAND_OVER, Buttons.small(desk.t("handover.register"), this::chooseCard));
            say(new WarningStrip(
                    Tone.WARNING,
                    Icon.UNLOCK,
                    desk.t("handover.noBureau"),
                    desk.t("handover.noBureau.rest"),
                    register));
        } else if (model.made.get().isEmpty()) {
            notice.setVisible(false);
        }
    }

    private void say(WarningStrip strip) {
        HBox.setHgrow(strip, Priority.ALWAYS);
        notice.getChildren().setAll(strip);
        notice.setVisible(true);
    }

    private void showMade(HandingOver.Made made) {
        say(new WarningStrip(
                made.parcel().sealed() ? Tone.SUCCESS : Tone.WARNING,
                made.parcel().sealed() ? Icon.LOCK : Icon.UNLOCK,
                desk.t(
                        "handover.made.file",
                        made.parcel().number(),
                        made.parcel().records()),
                desk.t(
                        made.parcel().sealed() ? "handover.made.sealed" : "handover.made.open",
                        String.valueOf(made.file().getFileName()))));
    }

    private void chooseFolder() {
        desk.dialogs()
                .chooseFolder(
                        desk.t("handover.otherFolder"),
                        chosen -> chosen.ifPresent(path -> {
                            model.chooseFolder(path);
                            folder.setText(desk.t("handover.into", path));
                        }));
    }

    private void chooseCard() {
        desk.dialogs()
                .openFiles(
                        desk.t("handover.register"),
                        List.of("*" + Card.SUFFIX),
                        files -> model.read(files.getFirst(), this::compare));
    }

    private void compare(Card bureau) {
        desk.dialogs()
                .confirm(
                        desk.t("handover.compare.title", bureau.name()),
                        desk.t("handover.compare", bureau.key().fingerprint()),
                        desk.t("handover.compare.verb"),
                        false,
                        () -> model.register(bureau));
    }

    private void askWhole() {
        desk.dialogs()
                .confirm(
                        desk.t("handover.whole.title"),
                        desk.t("handover.whole.sentence"),
                        desk.t("handover.whole.verb"),
                        false,
                        () -> model.handOver(true));
    }

    private void chooseReceipts() {
        desk.dialogs().openFiles(desk.t("handover.receipt"), List.of("*.age", "*.zip"), model::acknowledge);
    }

    @Override
    public String title() {
        return desk.t("handover.title");
    }

    @Override
    public String context() {
        return desk.t("handover.context");
    }

    @Override
    public Node content() {
        return this;
    }

    @Override
    public List<Node> actions() {
        Button receipt = Allowed.only(
                desk, Right.HAND_OVER, Buttons.plain(desk.t("handover.receipt"), Icon.REVERIFY, this::chooseReceipts));
        receipt.setId("handover-receipt");
        return List.of(ExchangeTabs.of(desk, "handover"), receipt, make);
    }

    @Override
    public void load() {
        model.load();
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(make);
    }
}
