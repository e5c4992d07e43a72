// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.edit;

import anyi.kit.part.Allowed;
import anyi.kit.part.Buttons;
import anyi.kit.part.Card;
import anyi.kit.part.CellButton;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.right.Right;
import anyi.subsidy.engine.Rules;
import anyi.subsidy.engine.edit.Draft;
import anyi.subsidy.engine.file.Json;
import anyi.subsidy.word.DecisionTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A table of the draft whose cells open when pressed; what is wrong with a cell stands in it. */
final class GridView extends VBox {
    /** Words up to this length stand on one line. */
    private static final int SHORT = 11;

    /** What the rows end in. */
    enum Result {
        AMOUNT,
        VALUE,
        NOTHING
    }

    private final Places places;
    private final EditorModel model;
    private final CellForms forms;
    private final String list;
    private final Result result;
    private final DecisionTable table;
    private final GridPane grid = new GridPane();

    /** @param list the place of the rows, such as {@code parts/0/rows} */
    GridView(Places places, EditorModel model, CellForms forms, String list, Result result, List<Rules.Row> rows) {
        this.places = places;
        this.model = model;
        this.forms = forms;
        this.list = list;
        this.result = result;
        this.table =
                new DecisionTable(places.facts(), places.desk().formats(), places.policy(), rows, model.columns(list));
        grid.getStyleClass().add("decision-table");
        heads();
        List<DecisionTable.Line> lines = table.lines();
        for (int i = 0; i < lines.size(); i++) {
            line(i, lines.get(i));
        }
        getChildren().add(grid);
    }

    /** The actions of the card's head: a column more, a row more. */
    Node[] actions() {
        Button column = Allowed.only(
                places.desk(),
                Right.POLICIES,
                Buttons.link(places.desk().t("subsidy.edit.addColumn"), Icon.COLUMNS, this::addColumn));
        column.setId("add-column-" + id(list));
        Button row = Allowed.only(
                places.desk(),
                Right.POLICIES,
                Buttons.link(places.desk().t("subsidy.edit.addRow"), Icon.ADD, this::addRow));
        row.setId("add-row-" + id(list));
        return new Node[] {column, row};
    }

    Card card(String title, String count) {
        Card card = Card.titled(title, actions());
        card.count(count);
        return card.with(this);
    }

    static String id(String path) {
        return path.replace('/', '-').replace('.', '_');
    }

    private void heads() {
        var heads = new ArrayList<String>();
        heads.add(places.desk().t("subsidy.policy.row"));
        heads.addAll(table.heads());
        if (table.isDated()) {
            heads.add(places.desk().t("subsidy.policy.dates"));
        }
        switch (result) {
            case AMOUNT -> heads.add(places.desk().t("subsidy.policy.amount"));
            case VALUE -> heads.add(places.desk().t("subsidy.edit.value"));
            case NOTHING -> {}
        }
        heads.add(places.desk().t("subsidy.policy.clause"));
        heads.add("");
        for (int column = 0; column < heads.size(); column++) {
            var head = Texts.bold(heads.get(column));
            head.getStyleClass().add("decision-head");
            head.setMaxWidth(Double.MAX_VALUE);
            grid.add(head, column, 0);
            var width = new ColumnConstraints();
            boolean narrow = column == 0 || column == heads.size() - 1;
            width.setHgrow(narrow ? Priority.NEVER : Priority.SOMETIMES);
            grid.getColumnConstraints().add(width);
        }
    }

    private void line(int index, DecisionTable.Line line) {
        String row = list + "/" + index;
        var cells = new ArrayList<Node>();
        cells.add(cell(row + "/code", String.valueOf(index + 1), places.besideRow(row), () -> forms.row(row)));
        List<String> facts = table.facts();
        for (int i = 0; i < line.cells().size(); i++) {
            if (i < facts.size()) {
                String fact = facts.get(i);
                cells.add(cell(
                        row + "/when/" + fact,
                        line.cells().get(i),
                        places.besideFact(row + "/when", fact),
                        () -> forms.condition(row, fact)));
            } else {
                cells.add(cell(row + "/when", line.cells().get(i), List.of(), () -> forms.whole(row + "/when")));
            }
        }
        if (table.isDated()) {
            cells.add(cell(row + "/from", line.dates(), places.beside(row + "/to"), () -> forms.row(row)));
        }
        switch (result) {
            case AMOUNT -> {
                var said = new ArrayList<String>();
                AmountDraft.PLACES.forEach(place -> said.addAll(places.beside(row + "/" + place)));
                cells.add(cell(row + "/amount", line.amount(), said, () -> forms.amount(row)));
            }
            case VALUE ->
                cells.add(cell(row + "/value", line.amount(), places.beside(row + "/value"), () -> forms.row(row)));
            case NOTHING -> {}
        }
        cells.add(cell(row + "/clause", line.clause(), places.beside(row + "/clause"), () -> forms.row(row)));
        cells.add(menu(index));
        for (int column = 0; column < cells.size(); column++) {
            grid.add(cells.get(column), column, index + 1);
        }
    }

    private Node cell(String path, String words, List<String> said, Runnable open) {
        var text = words.length() <= SHORT ? Texts.plain(words) : Texts.wrapped(words);
        var box = new VBox(text);
        if (!said.isEmpty()) {
            box.getStyleClass().add("cell-wide");
        }
        for (String sentence : said) {
            var label = Texts.wrapped(sentence);
            label.getStyleClass().add("cell-said");
            box.getChildren().add(label);
        }
        var cell = new CellButton(box, !said.isEmpty(), open);
        cell.setAccessibleText(places.words(path) + " " + words + " " + String.join(" ", said));
        cell.setId("cell-" + id(path));
        return cell;
    }

    private Node menu(int index) {
        var menu = new MenuButton();
        menu.setGraphic(Icon.MORE.node());
        menu.setId("row-menu-" + id(list + "/" + index));
        menu.setAccessibleText(places.desk().t("subsidy.edit.rowMenu", index + 1));
        menu.getStyleClass().addAll("flat", "icon-only", "no-arrow");
        menu.getItems()
                .addAll(
                        item("subsidy.edit.rowUp", draft -> draft.move(list, index, index - 1)),
                        item("subsidy.edit.rowDown", draft -> draft.move(list, index, index + 1)),
                        item("subsidy.edit.rowCopy", draft -> copy(draft, index)),
                        item("subsidy.edit.rowDelete", draft -> draft.without(list + "/" + index)));
        var cell = new StackPane(menu);
        cell.getStyleClass().add("cell-menu");
        return cell;
    }

    private MenuItem item(String key, java.util.function.UnaryOperator<Draft> change) {
        var item = new MenuItem(places.desk().t(key));
        item.setOnAction(event -> model.change(change.apply(places.draft())));
        return item;
    }

    private Draft copy(Draft draft, int index) {
        Json row = draft.find(list + "/" + index).orElse(new Json.Obj(0, Map.of()));
        Draft more = draft.insert(list, index + 1, row);
        return result == Result.AMOUNT
                ? more.with(list + "/" + (index + 1) + "/code", draft.free(list, "code", "R"))
                : more;
    }

    private void addRow() {
        Draft draft = places.draft();
        int size = draft.size(list);
        if (size > 0) {
            model.change(copy(draft, size - 1));
            return;
        }
        String row = list + "/0";
        Draft more = draft.insert(list, 0, new Json.Obj(0, Map.of())).with(row + "/clause", draft.text("clauses/0/id"));
        model.change(
                switch (result) {
                    case AMOUNT -> more.with(row + "/code", "R1").with(row + "/amount", "0");
                    case VALUE -> more.with(row + "/value", "0");
                    case NOTHING -> more.with(row + "/when/alive", new Json.Arr(0, List.of(new Json.Bool(0, true))));
                });
    }

    private void addColumn() {
        forms.column(list);
    }
}
