// SPDX-License-Identifier: Apache-2.0
package anyi.assessment;

import anyi.assessment.scale.Domain;
import anyi.assessment.scale.Item;
import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.form.DateField;
import anyi.kit.form.Form;
import anyi.kit.part.Allowed;
import anyi.kit.part.Buttons;
import anyi.kit.part.Card;
import anyi.kit.part.EmWidth;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.kit.part.WarningStrip;
import anyi.right.Right;
import anyi.term.AssessmentReason;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** 26 items on one page, answered by digits; at the side what they come to. */
final class AssessView implements Page {
    private final Desk desk;
    private final AssessModel model;
    private final Map<Domain, AnswersView> domains = new EnumMap<>(Domain.class);
    private final ScoreView score;
    private final ComparisonView comparison;
    private final CircumstancesView circumstances;
    private final Label itemTitle = Texts.bold("");
    private final Label itemOptions = Texts.wrapped("");
    private final Card item;
    private final VBox top = new VBox();
    private final StackPane area = new StackPane();
    private final VBox content = new VBox();
    private final List<Node> actions;
    private final TextField reason = new TextField();
    private final BooleanBinding narrow;

    AssessView(Desk desk, AssessModel model) {
        this.desk = desk;
        this.model = model;
        for (Domain domain : Domain.values()) {
            domains.put(domain, new AnswersView(desk, model, domain));
        }
        score = new ScoreView(desk, model);
        comparison = new ComparisonView(desk, model);
        circumstances = new CircumstancesView(desk, model);
        itemTitle.setGraphic(Icon.INFO.node(Tone.ACCENT));
        itemOptions.getStyleClass().add("assess-options");
        item = new Card(itemTitle, itemOptions);
        item.setId("assess-item");
        item.getStyleClass().add("assess-item");
        top.getStyleClass().add("assess-top");
        actions = List.of(date(), assessors(), keep(), complete());
        area.setId("assess-area");
        area.setFocusTraversable(true);
        area.getStyleClass().add("assess-area");
        area.setOnMousePressed(event -> area.requestFocus());
        var scroll = new ScrollPane(area);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("page-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        content.getChildren().addAll(top, scroll);
        content.getStyleClass().add("assess-page");
        content.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        narrow = new EmWidth(content).below(58);
        narrow.addListener((value, before, now) -> arrange());
        model.current().addListener((value, before, now) -> showItem());
        model.impossible().addListener((value, before, now) -> showItem());
        model.continued().addListener((value, before, now) -> showTop());
        model.corrected().addListener((value, before, now) -> showTop());
        model.sameDay().addListener((value, before, now) -> now.ifPresent(this::askWhy));
        model.wanting().addListener((value, before, now) -> reason.requestFocus());
        reason.textProperty().bindBidirectional(model.sheet().correction());
        arrange();
        showItem();
    }

    // the header

    private Node date() {
        var date = new DateField(desk.clock(), desk.t("kit.form.calendar"));
        date.setId("assess-date");
        date.setAccessibleText(desk.t("assessment.form.date"));
        date.getStyleClass().add("assess-date");
        date.valueProperty().bindBidirectional(model.sheet().assessedOn());
        return date;
    }

    private Node assessors() {
        var names = new ComboBox<String>(model.knownAssessors());
        names.setEditable(true);
        names.setId("assess-assessors");
        names.setPromptText(desk.t("assessment.form.assessors"));
        names.setAccessibleText(desk.t("assessment.form.assessors"));
        names.getStyleClass().add("assess-assessors");
        names.getEditor().textProperty().bindBidirectional(model.sheet().assessors());
        return names;
    }

    private Button keep() {
        Button keep = Allowed.only(
                desk, Right.ASSESSMENTS, Buttons.plain(desk.t("assessment.form.keep"), model::keepForLater));
        keep.setId("assess-keep");
        return keep;
    }

    private Button complete() {
        Button complete = Buttons.withKey(
                Allowed.only(
                        desk, Right.ASSESSMENTS, Buttons.primary(desk.t("assessment.form.complete"), model::complete)),
                "Ctrl S");
        complete.setId("assess-complete");
        return complete;
    }

    // the page

    private void arrange() {
        score.compact(narrow.get());
        area.getChildren().setAll(narrow.get() ? oneColumn() : threeColumns());
    }

    private Node threeColumns() {
        var left = column(domain(Domain.SELF_CARE), domain(Domain.MOBILITY), item);
        var middle = column(domain(Domain.MENTAL), domain(Domain.SOCIAL), legend());
        var right = column(score, comparison, circumstances, partALink(), sheetLink());
        right.getStyleClass().add("assess-side");
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(middle, Priority.ALWAYS);
        var columns = new HBox(left, middle, right);
        columns.getStyleClass().add("assess-columns");
        return columns;
    }

    /** With large text or a small window one domain at a time, the score on top. */
    private Node oneColumn() {
        return column(
                score,
                domain(model.current().get().domain()),
                item,
                legend(),
                circumstances,
                comparison,
                partALink(),
                sheetLink());
    }

    private AnswersView domain(Domain domain) {
        return Objects.requireNonNull(domains.get(domain));
    }

    private static VBox column(Node... nodes) {
        var column = new VBox(nodes);
        column.getStyleClass().add("assess-column");
        return column;
    }

    private Node legend() {
        var bar = new StackPane();
        bar.getStyleClass().add("assess-legend-bar");
        var legend = new HBox(
                bar,
                Texts.muted(desk.t("assessment.form.legend.last")),
                hint("0–4"),
                Texts.muted(desk.t("assessment.form.legend.answer")),
                hint("↑"),
                hint("↓"),
                Texts.muted(desk.t("assessment.form.legend.item")));
        legend.getStyleClass().add("assess-legend");
        return legend;
    }

    private static Label hint(String key) {
        Label hint = Texts.plain(key);
        hint.getStyleClass().add("key-hint");
        return hint;
    }

    private Node partALink() {
        var link = Buttons.hyperlink("", this::openPartA);
        link.setId("assess-part-a");
        link.setMinWidth(0);
        link.setWrapText(true);
        link.textProperty().bind(model.partA().map(partA -> desk.t("assessment.form.partA", partA.answered())));
        return link;
    }

    private void openPartA() {
        var typed = new PartAFormModel(model.partA().get());
        var view = new PartAView(desk, typed);
        desk.dialogs()
                .form(
                        desk.t("assessment.partA.title"),
                        view,
                        desk.t("assessment.sheet.verb"),
                        view::isClean,
                        () -> model.partA().set(typed.partA()));
    }

    private Node sheetLink() {
        var link = Buttons.hyperlink("", this::openSheet);
        link.setId("assess-sheet");
        link.setMinWidth(0);
        link.setText(sheetWords());
        link.setWrapText(true);
        model.sheet().reason().addListener((value, before, now) -> link.setText(sheetWords()));
        model.sheet().validUntil().addListener((value, before, now) -> link.setText(sheetWords()));
        model.sheet().assessedOn().addListener((value, before, now) -> link.setText(sheetWords()));
        return link;
    }

    private String sheetWords() {
        var reason = Optional.ofNullable(model.sheet().reason().get()).orElse(AssessmentReason.ROUTINE);
        return desk.t("assessment.form.sheet", reason, desk.formats().date(model.validUntil()));
    }

    private void openSheet() {
        var form = new Form(desk.messages(), desk.clock());
        var sheet = model.sheet();
        form.row(form.choice("reason", desk.t("assessment.sheet.reason"), List.of(AssessmentReason.values()))
                .id("assess-reason")
                .bind(sheet.reason()));
        form.row(
                form.text("number", desk.t("assessment.sheet.number")).bind(sheet.number()),
                form.date("validUntil", desk.t("assessment.sheet.validUntil"))
                        .id("assess-valid-until")
                        .bind(sheet.validUntil()));
        form.row(
                form.text("organisation", desk.t("assessment.sheet.organisation"))
                        .bind(sheet.organisation()),
                form.text("informant", desk.t("assessment.sheet.informant")).bind(sheet.informant()));
        form.row(form.text("place", desk.t("assessment.sheet.place"))
                .id("assess-place")
                .bind(sheet.place()));
        form.row(form.area("remark", desk.t("assessment.sheet.remark"), 2).bind(sheet.remark()));
        desk.dialogs().form(desk.t("assessment.sheet.title"), form, desk.t("assessment.sheet.verb"), form::saved);
    }

    private void showItem() {
        Item now = model.current().get();
        itemTitle.setText(now.number() + " " + desk.messages().t(now));
        itemOptions.setText(model.impossible()
                .get()
                .map(points -> desk.t("assessment.form.impossible", now.most()))
                .orElse(IntStream.iterate(now.most(), points -> points >= 0, points -> points - 1)
                        .mapToObj(points -> points + " " + desk.messages().t(now.option(points)))
                        .collect(Collectors.joining(" · "))));
        area.setAccessibleText(itemTitle.getText() + " " + itemOptions.getText());
        if (narrow.get()) {
            arrange();
        }
    }

    /** The one of the day may be replaced, and it is said why. */
    private void askWhy(UUID existing) {
        var form = new Form(desk.messages(), desk.clock());
        form.getChildren().add(Texts.wrapped(desk.t("assessment.sameDay.sentence")));
        form.row(form.text("correction", desk.t("assessment.correct.reason"))
                .required()
                .id("assess-why")
                .bind(model.sheet().correction()));
        form.check(model::wantsCorrection);
        desk.dialogs()
                .form(
                        desk.t("assessment.sameDay.title"),
                        form,
                        desk.t("assessment.sameDay.verb"),
                        form::saved,
                        () -> model.replace(existing));
    }

    private void showTop() {
        top.getChildren().clear();
        model.corrected().get().ifPresent(this::showCorrected);
        showContinued();
    }

    private void showCorrected(Assessment earlier) {
        reason.setId("assess-correction");
        reason.setPromptText(desk.t("assessment.correct.reason"));
        reason.setAccessibleText(desk.t("assessment.correct.reason"));
        reason.getStyleClass().add("assess-correction");
        top.getChildren()
                .add(new WarningStrip(
                        Tone.WARNING,
                        Icon.HISTORY,
                        desk.t("assessment.correct.strip", desk.formats().date(earlier.assessedOn())),
                        desk.t("assessment.correct.stays"),
                        reason));
    }

    private void showContinued() {
        if (model.continued().get() > 0) {
            Button anew = Allowed.only(
                    desk, Right.ASSESSMENTS, Buttons.small(desk.t("assessment.draft.anew"), model::startAnew));
            anew.setId("assess-anew");
            top.getChildren()
                    .add(new WarningStrip(
                            Tone.ACCENT,
                            Icon.HISTORY,
                            desk.t(
                                    "assessment.draft.continued",
                                    model.continued().get()),
                            "",
                            anew));
        }
    }

    // the keys

    private void key(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl || event.getTarget() instanceof ComboBox) {
            return;
        }
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode().isDigitKey() && digit(event.getCode()) <= 4) {
            model.answer(digit(event.getCode()));
        } else if (event.getCode() == KeyCode.DOWN) {
            model.next();
        } else if (event.getCode() == KeyCode.UP) {
            model.previous();
        } else if (event.getCode() == KeyCode.BACK_SPACE) {
            model.clear();
        } else {
            return;
        }
        event.consume();
    }

    private static int digit(KeyCode code) {
        String name = code.getName();
        return name.charAt(name.length() - 1) - '0';
    }

    @Override
    public String title() {
        return desk.t("assessment.form.title");
    }

    @Override
    public ObservableValue<String> liveContext() {
        return model.who().map(who -> who.map(this::words).orElse(""));
    }

    private String words(AssessedRow who) {
        return Stream.of(
                        Optional.of(who.name()),
                        who.sex().map(desk.messages()::t),
                        who.age(desk.today()).map(age -> desk.t("assessment.form.age", age)),
                        who.bed())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public List<Node> actions() {
        return actions;
    }

    @Override
    public void load() {
        model.load();
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(area);
    }
}
