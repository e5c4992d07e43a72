// SPDX-License-Identifier: Apache-2.0
package anyi.intake;

import anyi.intake.plan.Verdict;
import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.kit.part.Allowed;
import anyi.kit.part.Buttons;
import anyi.kit.part.EmWidth;
import anyi.kit.part.EmptyState;
import anyi.kit.part.ExchangeTabs;
import anyi.kit.part.Icon;
import anyi.kit.part.Steps;
import anyi.kit.part.Texts;
import anyi.right.Right;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** 导入: choose files, see what was found and what is wrong, take in, see what came of it. */
final class WizardView implements Page {
    private static final List<String> PATTERNS = List.of("*.xlsx", "*.xls", "*.csv", "*.txt");
    private final Desk desk;
    private final WizardModel model;
    private final BorderPane content = new BorderPane();
    private final Steps steps;
    private final StackPane middle = new StackPane();
    private final HBox bottom = new HBox();
    private final List<Node> actions;
    private final BooleanBinding narrow;

    WizardView(Desk desk, WizardModel model) {
        this.desk = desk;
        this.model = model;
        steps = new Steps(
                List.of(
                        desk.t("intake.step.choose"),
                        desk.t("intake.step.check"),
                        desk.t("intake.step.take"),
                        desk.t("intake.step.done")),
                0);
        var top = new VBox(steps);
        top.getStyleClass().add("intake-top");
        content.setTop(top);
        content.setCenter(middle);
        bottom.getStyleClass().add("intake-bottom");
        middle.getStyleClass().add("intake-middle");
        content.setOnDragOver(this::over);
        content.setOnDragDropped(this::dropped);
        Button history = Buttons.plain(
                desk.t("intake.history.open"),
                Icon.HISTORY,
                () -> desk.navigator().open(new Place.Exchange("history")));
        history.setId("intake-history");
        actions = List.of(ExchangeTabs.of(desk, "import"), history);
        narrow = new EmWidth(content).below(58);
        narrow.addListener((value, before, now) -> show());
        model.step().addListener((step, before, now) -> show());
        show();
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        chosen(event.getDragboard().getFiles().stream().map(File::toPath).toList());
        event.setDropCompleted(true);
        event.consume();
    }

    private void chosen(List<Path> paths) {
        if (paths.isEmpty()) {
            return;
        }
        if (model.isChecked() && model.step().get() == WizardModel.Step.CHECK) {
            model.add(paths);
        } else {
            model.choose(paths);
        }
    }

    private void show() {
        switch (model.step().get()) {
            case CHOOSE -> {
                steps.show(0);
                set(choose(), List.of());
            }
            case CHECK -> {
                steps.show(1);
                set(check(), checkButtons());
            }
            case DONE -> {
                steps.show(3);
                set(new DoneView(desk, model), List.of());
            }
        }
    }

    private void set(Node node, List<Node> buttons) {
        middle.getChildren().setAll(node);
        bottom.getChildren().setAll(buttons);
        content.setBottom(buttons.isEmpty() ? null : bottom);
    }

    private Node choose() {
        Button choose =
                Allowed.only(desk, Right.IMPORT, Buttons.primary(desk.t("intake.choose"), Icon.FOLDER, this::ask));
        choose.setId("intake-choose");
        return new EmptyState(
                Icon.EXCEL,
                desk.t("intake.choose.title"),
                desk.t("intake.choose.why"),
                Buttons.withKey(choose, "Ctrl O"));
    }

    private void ask() {
        desk.dialogs().openFiles(desk.t("intake.choose"), PATTERNS, this::chosen);
    }

    private Node check() {
        var mapping = new MappingView(desk, model);
        var problems = new ProblemsView(desk, model);
        HBox.setHgrow(mapping, Priority.ALWAYS);
        HBox.setHgrow(problems, Priority.ALWAYS);
        if (!narrow.get()) {
            var both = new HBox(mapping, problems);
            both.getStyleClass().add("intake-both");
            return both;
        }
        var both = new VBox(problems, mapping);
        both.getStyleClass().addAll("intake-both", "intake-narrow");
        var scroll = new ScrollPane(both);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("page-scroll");
        return scroll;
    }

    private List<Node> checkButtons() {
        int taken = model.checked().plan().count(Verdict.TAKEN);
        Button cancel = Buttons.plain(desk.t("intake.cancel"), model::startOver);
        cancel.setId("intake-cancel");
        Button more = Allowed.only(desk, Right.IMPORT, Buttons.plain(desk.t("intake.more"), Icon.ADD, this::ask));
        more.setId("intake-more");
        Button back = Buttons.plain(desk.t("intake.back"), Icon.BACK, model::back);
        back.setId("intake-back");
        Button take = Allowed.only(
                desk, Right.IMPORT, Buttons.primary(desk.t("intake.take", taken), Icon.EXPORT, model::take));
        take.setId("intake-take");
        take.setDisable(taken == 0);
        return List.of(cancel, more, Texts.spacer(), back, take);
    }

    @Override
    public String title() {
        return desk.t("intake.title");
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
    public Optional<Node> firstFocus() {
        return Optional.ofNullable(content.lookup("#intake-choose"));
    }
}
