// SPDX-License-Identifier: Apache-2.0
package anyi.report;

import anyi.kit.Desk;
import anyi.kit.part.Buttons;
import anyi.report.figure.Figure;
import anyi.report.figure.Indicator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The indicators of a report: today's figure in blue opens its rows, so does Enter on a line. */
final class ReportTableView extends TableView<ReportRow> {
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");

    private final FigureWords words;
    private final Consumer<Indicator> onOpen;
    private final TableColumn<ReportRow, ReportRow> now;
    private final TableColumn<ReportRow, ReportRow> then;

    /** @param measure a label whose text size the columns follow */
    ReportTableView(Desk desk, FigureWords words, Label measure, Consumer<Indicator> onOpen) {
        this.words = words;
        this.onOpen = onOpen;
        setId("report-table");
        getStyleClass().addAll("edge-to-edge", "report-table");
        setAccessibleText(desk.t("report.page.title"));
        setPlaceholder(new Label("…"));
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        boolean chinese = desk.messages().language() == anyi.text.Messages.Language.CHINESE;
        now = column("", 8, true, line -> words.value(line.now()), this::figure);
        then = column("", 8, true, line -> words.value(line.then()), null);
        getColumns()
                .setAll(List.of(
                        column(desk.t("report.page.indicator"), chinese ? 20 : 24, false, this::name, null),
                        now,
                        then,
                        column(
                                desk.t("report.page.change"),
                                6,
                                true,
                                line -> words.change(line.now(), line.then()),
                                null)));
        follow(measure);
        measure.fontProperty().addListener((font, before, after) -> follow(measure));
        setRowFactory(table -> new Row());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.getTarget() == this) {
                chosen().map(line -> line.now().indicator()).ifPresent(onOpen);
                event.consume();
            }
        });
    }

    Optional<ReportRow.Line> chosen() {
        return getSelectionModel().getSelectedItem() instanceof ReportRow.Line line
                ? Optional.of(line)
                : Optional.empty();
    }

    void days(String day, String other) {
        now.setText(day);
        then.setText(other);
    }

    private void follow(Label measure) {
        double em = measure.getFont().getSize();
        for (TableColumn<ReportRow, ?> column : getColumns()) {
            double width = (double) column.getUserData();
            column.setPrefWidth(width * em);
            column.setMinWidth(Math.min(6, width) * em);
        }
    }

    private String name(ReportRow.Line line) {
        return (line.within() ? "　" : "") + words.name(line.now().indicator());
    }

    private @Nullable Hyperlink figure(ReportRow.Line line) {
        Figure figure = line.now();
        if (figure.rows().isEmpty()) {
            return null;
        }
        Hyperlink link = Buttons.hyperlink(words.value(figure), () -> onOpen.accept(figure.indicator()));
        link.setId("report-" + figure.indicator().name());
        link.getStyleClass().add("bold");
        link.setFocusTraversable(false);
        return link;
    }

    private TableColumn<ReportRow, ReportRow> column(
            String title,
            double em,
            boolean right,
            Function<ReportRow.Line, String> text,
            @Nullable Function<ReportRow.Line, @Nullable Hyperlink> link) {
        var column = new TableColumn<ReportRow, ReportRow>(title);
        column.setUserData(em);
        column.setSortable(false);
        column.setReorderable(false);
        column.getStyleClass().add(right ? "align-right" : "align-left");
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        column.setCellFactory(table -> new Cell(right, text, link));
        return column;
    }

    private static final class Row extends TableRow<ReportRow> {
        @Override
        protected void updateItem(@Nullable ReportRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(HEAD, !empty && row instanceof ReportRow.Head);
        }
    }

    private final class Cell extends TableCell<ReportRow, ReportRow> {
        private final boolean right;
        private final Function<ReportRow.Line, String> text;
        private final @Nullable Function<ReportRow.Line, @Nullable Hyperlink> link;

        Cell(
                boolean right,
                Function<ReportRow.Line, String> text,
                @Nullable Function<ReportRow.Line, @Nullable Hyperlink> link) {
            this.right = right;
            this.text = text;
            this.link = link;
            getStyleClass().add(right ? "align-right" : "align-left");
            setWrapText(!right);
        }

        @Override
        protected void updateItem(@Nullable ReportRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(null);
            setText(null);
            setTooltip(null);
            if (empty || row == null) {
                return;
            }
            switch (row) {
                case ReportRow.Head(var heading) ->
                    setText(right ? null : words.desk().messages().t(heading));
                case ReportRow.Line line -> {
                    Hyperlink figure = link == null ? null : link.apply(line);
                    if (figure == null) {
                        setText(text.apply(line));
                        setTooltip(right ? null : new Tooltip(getText()));
                    } else {
                        setGraphic(figure);
                    }
                }
            }
        }
    }
}
