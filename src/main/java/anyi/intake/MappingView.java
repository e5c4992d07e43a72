// SPDX-License-Identifier: Apache-2.0
package anyi.intake;

import anyi.intake.find.Column;
import anyi.intake.find.Field;
import anyi.intake.find.Layout;
import anyi.intake.find.LedgerKind;
import anyi.intake.plan.FoundSheet;
import anyi.kit.Desk;
import anyi.kit.part.Badge;
import anyi.kit.part.Card;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.sheet.Row;
import anyi.term.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** 列的对应: the sheets that were found, what each is taken for, and what each of its columns means. */
final class MappingView extends VBox {
    private final Desk desk;
    private final WizardModel model;
    private final StackPane columns = new StackPane();
    private final Card card;

    MappingView(Desk desk, WizardModel model) {
        this.desk = desk;
        this.model = model;
        getStyleClass().add("intake-side");
        List<FoundSheet> sheets = model.checked().sheets();
        ComboBox<FoundSheet> sheet = box(sheets, this::name);
        sheet.setId("intake-sheet");
        sheet.setAccessibleText(desk.t("intake.mapping.sheet"));
        sheet.setMaxWidth(Double.MAX_VALUE);
        sheet.valueProperty().addListener((value, before, now) -> show(now));
        columns.getStyleClass().add("intake-columns");
        card = Card.titled(desk.t("intake.mapping.title"));
        card.padded(sheet).grow(columns);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().add(card);
        sheets.stream()
                .filter(found -> model.shown().equals(Optional.of(found.name())))
                .findFirst()
                .or(() -> sheets.stream()
                        .filter(found -> found.role() == FoundSheet.Role.CURRENT)
                        .findFirst())
                .or(() -> sheets.stream().findFirst())
                .ifPresent(sheet::setValue);
    }

    private String name(FoundSheet sheet) {
        String name = sheet.name().sheet().isEmpty()
                ? sheet.name().file()
                : sheet.name().file() + " · " + sheet.name().sheet();
        return sheet.role() == FoundSheet.Role.CURRENT
                ? name
                : name + "（" + desk.messages().t(sheet.role()) + "）";
    }

    private <T> ComboBox<T> box(List<T> items, Function<T, String> words) {
        var box = new ComboBox<T>();
        box.getItems().setAll(items);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T item) {
                return item == null ? "" : words.apply(item);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException();
            }
        });
        return box;
    }

    private void show(FoundSheet sheet) {
        model.show(sheet.name());
        Optional<Layout> layout = sheet.layout();
        if (layout.isEmpty()) {
            card.count("");
            columns.getChildren().setAll(Texts.mutedWrapped(desk.t("intake.mapping.unknown")));
            return;
        }
        long known = layout.get().columns().stream()
                .filter(column -> column.field().isPresent())
                .count();
        card.count(desk.t("intake.mapping.count", known, layout.get().columns().size()));
        var scroll = new ScrollPane(new VBox(head(sheet, layout.get()), grid(sheet, layout.get())));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("page-scroll");
        columns.getChildren().setAll(scroll);
    }

    private Node head(FoundSheet sheet, Layout layout) {
        ComboBox<LedgerKind> kind = box(List.of(LedgerKind.values()), desk.messages()::t);
        kind.setId("intake-kind");
        kind.setAccessibleText(desk.t("intake.mapping.kind"));
        kind.setValue(layout.kind());
        kind.valueProperty().addListener((value, before, now) -> model.kind(sheet, now));
        var leave = new CheckBox(desk.t("intake.mapping.skip"));
        leave.setId("intake-skip");
        leave.setSelected(sheet.role() == FoundSheet.Role.SKIPPED);
        leave.setOnAction(event -> model.skip(sheet, leave.isSelected()));
        String rows = layout.headFirst() == layout.headLast()
                ? desk.t("intake.mapping.head", layout.headFirst())
                : desk.t("intake.mapping.heads", layout.headFirst(), layout.headLast());
        var line = new HBox(kind, Texts.muted(rows), Texts.spacer(), leave);
        line.getStyleClass().add("intake-line");
        return line;
    }

    private Node grid(FoundSheet sheet, Layout layout) {
        var grid = new GridPane();
        grid.getStyleClass().add("intake-grid");
        grid.addRow(
                0,
                Texts.heading(desk.t("intake.mapping.column")),
                Texts.heading(desk.t("intake.mapping.first")),
                Texts.heading(desk.t("intake.mapping.means")));
        Optional<Row> first = sheet.sample().stream()
                .filter(row -> row.number() > layout.headLast() && row.cells().size() > 2)
                .findFirst();
        int at = 1;
        for (Column column : layout.columns()) {
            String value = first.map(row -> row.text(column.index())).orElse("");
            grid.addRow(
                    at++,
                    Texts.shortening(heading(column), "intake-heading"),
                    Texts.shortening(shown(column, value), "muted"),
                    meaning(sheet, column));
        }
        return grid;
    }

    private static String heading(Column column) {
        return column.heading().replaceAll("\\s+", " ");
    }

    private String shown(Column column, String value) {
        boolean number = column.field().equals(Optional.of(Field.ID_NUMBER))
                || column.field().equals(Optional.of(Field.ACCOUNT));
        return number ? desk.formats().maskedForNotice(value) : value;
    }

    private Node meaning(FoundSheet sheet, Column column) {
        if (column.item() > 0) {
            return new Badge(Tone.SUCCESS, Icon.CHECK, desk.t("intake.mapping.item", column.item()));
        }
        var choices = new ArrayList<Optional<Field>>();
        choices.add(Optional.empty());
        Arrays.stream(Field.values())
                .filter(field -> field != Field.ITEM && field != Field.BED_LABEL && field != Field.BUILDING_NAME)
                .forEach(field -> choices.add(Optional.of(field)));
        ComboBox<Optional<Field>> box = box(
                choices,
                field -> field.map(known -> desk.messages().t((Term) known)).orElse(desk.t("intake.mapping.none")));
        box.setId("intake-column-" + column.index());
        box.setAccessibleText(column.heading());
        box.setValue(column.field());
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().addListener((value, before, now) -> model.map(sheet, column, now));
        GridPane.setHgrow(box, Priority.ALWAYS);
        return box;
    }
}
