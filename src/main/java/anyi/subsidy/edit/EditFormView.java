// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.edit;

import anyi.kit.Desk;
import anyi.kit.form.DateField;
import anyi.kit.form.Field;
import anyi.kit.form.Form;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.layout.VBox;

/** A form of a few fields whose values are texts, by their names. */
final class EditFormView extends VBox {
    private final Desk desk;
    private final Form form;
    private final Map<String, Supplier<String>> read = new LinkedHashMap<>();
    private final Map<String, Property<Set<String>>> ticked = new LinkedHashMap<>();

    EditFormView(Desk desk) {
        this.desk = desk;
        this.form = new Form(desk.messages(), desk.clock());
        getStyleClass().add("edit-form");
        getChildren().add(form);
    }

    private <T> Field<T> named(Field<T> field, String name) {
        return field.id("edit-" + GridView.id(name));
    }

    Field<String> text(String name, String title, String value) {
        var property = new SimpleStringProperty(value);
        read.put(name, () -> Typed.plain(property.get()));
        return named(form.text(name, title), name).bind(property);
    }

    Field<String> area(String name, String title, String value, int rows) {
        var property = new SimpleStringProperty(value);
        read.put(name, () -> Typed.plain(property.get()));
        return named(form.area(name, title, rows), name).bind(property);
    }

    Field<LocalDate> date(String name, String title, String value) {
        var property = new SimpleObjectProperty<LocalDate>();
        read.put(name, () -> property.get() == null ? "" : property.get().toString());
        Field<LocalDate> field = named(form.date(name, title), name).bind(property);
        // as text: what is no date stays to be seen and is refused, instead of being lost
        ((DateField) field.control()).setText(value);
        return field;
    }

    Field<Boolean> yes(String name, String title, String value) {
        var property = new SimpleObjectProperty<Boolean>(value.equals("true"));
        read.put(name, () -> Boolean.TRUE.equals(property.get()) ? "true" : "");
        return named(form.yes(name, title, desk.t("subsidy.edit.yes")), name).bind(property);
    }

    /** One of the options; what stood there stays to be chosen, even where it is none of them. */
    Field<String> pick(String name, String title, List<String> options, Function<String, String> word, String value) {
        var all = new ArrayList<String>();
        all.add("");
        all.addAll(options);
        if (!all.contains(value)) {
            all.add(value);
        }
        var property = new SimpleStringProperty(value);
        read.put(name, () -> Typed.plain(property.get()));
        Function<String, String> shown = one -> one.isEmpty() ? desk.t("subsidy.edit.none") : word.apply(one);
        return named(all.size() > 15 ? form.search(name, title, all, shown) : form.pick(name, title, all, shown), name)
                .bind(property);
    }

    Field<Set<String>> checks(
            String name, String title, List<String> all, Function<String, String> word, Set<String> value) {
        var property = new SimpleObjectProperty<Set<String>>(value);
        ticked.put(name, property);
        return form.checks(name, title, all, word).bind(property);
    }

    EditFormView row(javafx.scene.Node... side) {
        form.row(side);
        return this;
    }

    EditFormView says(String words) {
        form.getChildren().addFirst(anyi.kit.part.Texts.mutedWrapped(words));
        return this;
    }

    EditFormView check(Supplier<Problems> problems) {
        form.check(problems);
        return this;
    }

    String value(String name) {
        return read.getOrDefault(name, () -> "").get();
    }

    Set<String> ticked(String name) {
        Property<Set<String>> property = ticked.get(name);
        return property == null ? Set.of() : property.getValue();
    }

    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        read.forEach((name, value) -> values.put(name, value.get()));
        return values;
    }

    boolean isClean() {
        return form.saved();
    }
}
