// SPDX-License-Identifier: Apache-2.0
package anyi.kit.form;

import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.css.PseudoClass;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A bold label, its control, and the line below that says what is right or wrong. Made by {@link Form}; the control's
 * id is the handle of tests and of the draft.
 */
public final class Field<T> extends VBox {
    static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final String name;
    private final Control control;
    private final Property<T> value;
    private final Codec<T> codec;
    private final Label label = new Label();
    private final Label star = new Label();
    private final Label message = new Label();

    /** How a value is kept as text in a draft that survives a crash. */
    record Codec<T>(Function<@Nullable T, String> write, Function<String, @Nullable T> read) {}

    Field(String name, String title, Control control, Property<T> value, Codec<T> codec) {
        this.name = name;
        this.control = control;
        this.value = value;
        this.codec = codec;
        getStyleClass().add("field");
        label.setText(title);
        label.getStyleClass().add("field-label");
        label.setWrapText(true);
        star.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(control);
        star.getStyleClass().add("required");
        var head = new HBox(label, star);
        head.getStyleClass().add("field-head");
        message.getStyleClass().add("field-message");
        message.setWrapText(true);
        message.setMinHeight(USE_PREF_SIZE);
        control.setMaxWidth(Double.MAX_VALUE);
        control.setAccessibleText(title);
        getChildren().addAll(head, control);
    }

    /** The draft's component, as {@code Problem.field()} names it. */
    public String name() {
        return name;
    }

    public Control control() {
        return control;
    }

    public Property<T> value() {
        return value;
    }

    /** Two-way with a property of the model; the model's value comes first. */
    public Field<T> bind(Property<T> property) {
        value.bindBidirectional(property);
        return this;
    }

    public Field<T> required() {
        star.setText("*");
        return this;
    }

    /** Muted words behind the label, such as （可以后补）. */
    public Field<T> aside(String words) {
        var aside = Texts.muted(words);
        ((HBox) getChildren().getFirst()).getChildren().add(aside);
        return this;
    }

    public Field<T> id(String id) {
        control.setId(id);
        return this;
    }

    /** Filled in by the program; opened for correction by {@link #open()}. */
    public Field<T> filledIn(String reason) {
        control.getStyleClass().add("filled-in");
        editable(false);
        ok(reason);
        return this;
    }

    public void open() {
        control.getStyleClass().remove("filled-in");
        editable(true);
    }

    private void editable(boolean yes) {
        if (control instanceof javafx.scene.control.TextInputControl text) {
            text.setEditable(yes);
        } else {
            control.setDisable(!yes);
        }
    }

    public void ok(String sentence) {
        say(sentence, Tone.SUCCESS, Icon.CHECK);
    }

    public void info(String sentence) {
        say(sentence, Tone.NEUTRAL, Icon.INFO);
    }

    public void warn(String sentence) {
        say(sentence, Tone.WARNING, Icon.WARNING);
    }

    public void problem(String sentence) {
        say(sentence, Tone.DANGER, Icon.ERROR);
        control.pseudoClassStateChanged(DANGER, true);
        control.setAccessibleHelp(sentence);
    }

    /** No problem: the mark of one goes, a kind word stays. */
    void settle() {
        if (message.getStyleClass().contains(Tone.DANGER.styleClass())
                || message.getStyleClass().contains(Tone.WARNING.styleClass())) {
            clear();
        }
    }

    public void clear() {
        getChildren().remove(message);
        control.pseudoClassStateChanged(DANGER, false);
        control.setAccessibleHelp(null);
    }

    private void say(String sentence, Tone tone, Icon icon) {
        clear();
        message.setText(sentence);
        message.setGraphic(icon.node());
        message.getStyleClass().setAll("label", "field-message", tone.styleClass());
        message.setTooltip(new Tooltip(sentence));
        getChildren().add(message);
    }

    /** What was typed, for the draft. */
    String typed() {
        return control instanceof DateField date
                ? date.getText()
                : codec.write().apply(value.getValue());
    }

    void type(String text) {
        if (control instanceof DateField date) {
            date.setText(text);
        } else {
            value.setValue(codec.read().apply(text));
        }
    }

    boolean isEmpty() {
        return typed().isEmpty() && (value.getValue() == null || "".equals(value.getValue()));
    }

    /** Typed, and not understood by the control itself. */
    boolean unreadable() {
        return control instanceof DateField date && date.isUnreadable()
                || control instanceof MoneyField money && money.isUnreadable();
    }
}
