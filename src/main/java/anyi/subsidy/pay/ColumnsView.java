// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.pay;

import anyi.kit.Desk;
import anyi.kit.part.Buttons;
import anyi.kit.part.Icon;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The columns of a bank's file below one another: what each holds, what stands over it, and their order. */
final class ColumnsView extends VBox {
    private final Desk desk;
    private final VBox rows = new VBox();

    ColumnsView(Desk desk) {
        this.desk = desk;
        rows.getStyleClass().add("bank-columns");
        Button add = Buttons.small(desk.t("subsidy.pay.columns.add"), () -> add(BankField.NOTE, ""));
        add.setId("columns-add");
        getStyleClass().add("bank-columns");
        getChildren().addAll(rows, add);
    }

    void show(List<BankTemplate.Column> columns) {
        rows.getChildren().clear();
        columns.forEach(column -> add(column.field(), column.heading()));
    }

    private void add(BankField field, String heading) {
        var row = new ColumnRow(field, heading.isEmpty() ? desk.messages().t(field) : heading);
        rows.getChildren().add(row);
    }

    List<BankTemplate.Column> columns() {
        var columns = new ArrayList<BankTemplate.Column>();
        for (Node node : rows.getChildren()) {
            columns.add(((ColumnRow) node).column());
        }
        return columns;
    }

    private void up(Node row) {
        int at = rows.getChildren().indexOf(row);
        if (at > 0) {
            rows.getChildren().remove(row);
            rows.getChildren().add(at - 1, row);
        }
    }

    private final class ColumnRow extends HBox {
        private final ComboBox<BankField> field = new ComboBox<>();
        private final TextField heading = new TextField();

        ColumnRow(BankField what, String words) {
            getStyleClass().add("bank-column");
            field.getItems().setAll(BankField.values());
            field.setConverter(new FieldWords());
            field.setValue(what);
            field.setAccessibleText(desk.t("subsidy.pay.columns.field"));
            field.valueProperty().addListener((value, before, now) -> {
                if (heading.getText().isBlank()
                        || heading.getText().equals(desk.messages().t(before))) {
                    heading.setText(desk.messages().t(now));
                }
            });
            heading.setText(words);
            heading.setAccessibleText(desk.t("subsidy.pay.columns.heading"));
            HBox.setHgrow(heading, Priority.ALWAYS);
            Button up = Buttons.icon(Icon.UP, desk.t("subsidy.pay.columns.up"), () -> up(this));
            Button out = Buttons.icon(
                    Icon.CLOSE,
                    desk.t("subsidy.pay.columns.remove"),
                    () -> rows.getChildren().remove(this));
            getChildren().addAll(field, heading, up, out);
        }

        BankTemplate.Column column() {
            String words = heading.getText().strip().replace('\n', ' ');
            return new BankTemplate.Column(
                    field.getValue(), words.isEmpty() ? desk.messages().t(field.getValue()) : words);
        }
    }

    private final class FieldWords extends StringConverter<BankField> {
        @Override
        public String toString(BankField field) {
            return field == null ? "" : desk.messages().t(field);
        }

        @Override
        public BankField fromString(String text) {
            throw new UnsupportedOperationException(text);
        }
    }
}
