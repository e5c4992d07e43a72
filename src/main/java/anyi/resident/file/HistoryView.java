// SPDX-License-Identifier: Apache-2.0
package anyi.resident.file;

import anyi.kit.Desk;
import anyi.kit.Section;
import anyi.kit.TakeBack;
import anyi.kit.part.Allowed;
import anyi.kit.part.Buttons;
import anyi.kit.part.Card;
import anyi.kit.part.Texts;
import anyi.right.Right;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The tab of history: who, when, what for, old and new. */
final class HistoryView implements Section {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Desk desk;
    private final HistoryModel model;
    private final TakeBack back;
    private final VBox content = new VBox();
    private LocalDate shown;

    HistoryView(Desk desk, HistoryModel model, TakeBack back) {
        this.desk = desk;
        this.back = back;
        this.model = model;
        shown = desk.today();
        content.getStyleClass().add("file-column");
        model.entries().addListener((ListChangeListener<HistoryEntry>) change -> show());
    }

    @Override
    public String id() {
        return "history";
    }

    @Override
    public String title() {
        return desk.t("resident.section.history");
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public void show(LocalDate on) {
        shown = on;
        model.load(on);
    }

    private void show() {
        content.getChildren().clear();
        if (model.entries().isEmpty()) {
            content.getChildren().add(Texts.mutedWrapped(desk.t("resident.history.empty")));
        }
        model.entries().forEach(entry -> content.getChildren().add(card(entry)));
    }

    private Node card(HistoryEntry entry) {
        String when = TIME.format(entry.at().atZone(desk.clock().getZone()));
        var head = new HBox(Texts.bold(entry.purpose()), Texts.spacer(), Texts.muted(entry.actor()), Texts.muted(when));
        if (entry.mayGo()) {
            head.getChildren().add(takeBack(entry));
        }
        head.getStyleClass().add("file-name");
        var lines = new GridPane();
        lines.getStyleClass().add("facts");
        for (HistoryEntry.Line line : entry.lines()) {
            lines.addRow(lines.getRowCount(), Texts.muted(line.field()), Texts.wrapped(change(line)));
        }
        return new Card(head, lines);
    }

    private Node takeBack(HistoryEntry entry) {
        return Allowed.only(
                desk,
                Right.UNDO,
                Buttons.hyperlink(
                        desk.t("resident.history.takeBack"),
                        () -> back.ask(entry.revision(), () -> model.load(shown))));
    }

    private String change(HistoryEntry.Line line) {
        if (line.before().isEmpty()) {
            return line.after().orElse("");
        }
        return desk.t(
                "resident.history.change",
                line.before().get(),
                line.after().orElse(desk.t("resident.history.nothing")));
    }
}
