// SPDX-License-Identifier: Apache-2.0
package anyi.kit.form;

import anyi.kit.Drafts;
import anyi.kit.part.Buttons;
import anyi.kit.part.Icon;
import anyi.kit.part.Tone;
import anyi.kit.part.WarningStrip;
import anyi.term.Term;
import anyi.text.Messages;
import anyi.value.Money;
import anyi.value.Problem;
import anyi.value.Problems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.Property;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;

/**
 * Fields in rows. Enter goes to the next one and saves at the end; leaving a field shows what is wrong with it; saving
 * shows everything and puts the focus on the first problem. What is typed can be kept as a draft.
 *
 * <pre>
 * var form = new Form(desk.messages(), desk.clock());
 * var kind = form.choice("kind", t("stay.leave.form.kind.label"), List.of(LeaveKind.values())).bind(model.kind());
 * var left = form.date("leftOn", t("stay.leave.form.left.label")).required().id("leave-left").bind(model.leftOn());
 * form.row(kind, left);
 * form.check(() -&gt; model.draft().check(…));
 * form.onSave(model::save);
 * </pre>
 */
public final class Form extends VBox {
    /** Of a list that drops down: as many as fit below the middle of a small screen. */
    private static final int ROWS = 8;

    private final Messages messages;
    private final Clock clock;
    private final List<Field<?>> fields = new ArrayList<>();
    private final Label general = new Label();
    private Supplier<Problems> check = () -> Problems.NONE;
    private @Nullable Runnable save;
    private boolean loud;

    public Form(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
        getStyleClass().add("form");
        general.getStyleClass().add("field-message");
        general.setWrapText(true);
        general.setMinHeight(USE_PREF_SIZE);
        addEventFilter(KeyEvent.KEY_PRESSED, this::enterMovesOn);
    }

    public Field<String> text(String name, String title) {
        var input = new TextField();
        return add(new Field<>(name, title, input, input.textProperty(), Codecs.TEXT));
    }

    public Field<String> area(String name, String title, int rows) {
        var input = new TextArea();
        input.setPrefRowCount(rows);
        input.setWrapText(true);
        return add(new Field<>(name, title, input, input.textProperty(), Codecs.TEXT));
    }

    public Field<String> password(String name, String title) {
        var input = new PasswordInput(messages.t("kit.form.showPassword"));
        Property<String> value = new javafx.beans.property.SimpleStringProperty();
        input.textProperty().addListener((text, before, now) -> value.setValue(input.getPassword()));
        return add(new Field<>(name, title, input, value, Codecs.SECRET));
    }

    public Field<LocalDate> date(String name, String title) {
        var input = new DateField(clock, messages.t("kit.form.calendar"));
        return add(new Field<>(name, title, input, input.valueProperty(), Codecs.DATE));
    }

    public Field<Money> money(String name, String title) {
        var input = new MoneyField();
        return add(new Field<>(name, title, input, input.valueProperty(), Codecs.MONEY));
    }

    public Field<Boolean> yes(String name, String title, String words) {
        var input = new CheckBox(words);
        input.setWrapText(true);
        input.setMinHeight(CheckBox.USE_PREF_SIZE);
        Property<Boolean> value = input.selectedProperty().asObject();
        return add(new Field<>(name, title, input, value, Codecs.YES));
    }

    /** One of a vocabulary. */
    public <T extends Enum<T> & Term> Field<T> choice(String name, String title, List<T> terms) {
        return pick(name, title, terms, messages::t, new ComboBox<>());
    }

    /** One of many: typing narrows the list. */
    public <T> Field<T> search(String name, String title, List<T> all, java.util.function.Function<T, String> word) {
        return pick(name, title, all, word, new SearchableComboBox<>());
    }

    /** One of a few that are no vocabulary; what an observable list gets later is offered too. */
    public <T> Field<T> pick(String name, String title, List<T> all, java.util.function.Function<T, String> word) {
        return pick(name, title, all, word, new ComboBox<>());
    }

    private <T> Field<T> pick(
            String name, String title, List<T> all, java.util.function.Function<T, String> word, ComboBox<T> input) {
        if (all instanceof ObservableList<T> growing) {
            input.setItems(growing);
        } else {
            input.getItems().setAll(all);
        }
        input.setConverter(new Words<>(all, word));
        input.setVisibleRowCount(ROWS);
        return add(new Field<>(name, title, input, input.valueProperty(), Codecs.of(all, word)));
    }

    /** Several of a few, to be ticked. */
    public <T> Field<Set<T>> checks(
            String name, String title, List<T> all, java.util.function.Function<T, String> word) {
        var input = new Checks<>(all, word);
        return add(new Field<>(
                name,
                title,
                input,
                input.valueProperty(),
                new Field.Codec<>(
                        chosen -> chosen == null
                                ? ""
                                : chosen.stream().map(word).collect(java.util.stream.Collectors.joining("\n")),
                        text -> all.stream()
                                .filter(one -> List.of(text.split("\n")).contains(word.apply(one)))
                                .collect(java.util.stream.Collectors.toSet()))));
    }

    /** Any control of the feature's own as a field. */
    public <T> Field<T> own(
            String name,
            String title,
            Control control,
            Property<T> value,
            java.util.function.Function<@Nullable T, String> write,
            java.util.function.Function<String, @Nullable T> read) {
        return add(new Field<>(name, title, control, value, new Field.Codec<>(write, read)));
    }

    private <T> Field<T> add(Field<T> field) {
        fields.add(field);
        field.control().focusedProperty().addListener((focus, before, now) -> {
            if (!now && field.getScene() != null) {
                left(field);
            }
        });
        return field;
    }

    /** Fields side by side, of equal width. */
    public Form row(Node... side) {
        getChildren().add(new FormRow(side));
        return this;
    }

    /** A heading between rows. */
    public Form heading(String words) {
        var heading = new Label(words);
        heading.getStyleClass().add("heading");
        getChildren().add(heading);
        return this;
    }

    /** What is wrong with what is typed; asked after each field and before saving. */
    public Form check(Supplier<Problems> problems) {
        check = problems;
        return this;
    }

    /** After Enter on the last field, and by {@link #save()}, when nothing refuses. */
    public Form onSave(Runnable action) {
        save = action;
        return this;
    }

    /** Shows all problems; saves when none of them refuses. */
    public void save() {
        loud = true;
        Problems all = problems();
        show(all);
        if (!all.refuse() && save != null) {
            save.run();
        }
    }

    /** As {@link #save()} for a dialog's button: true when nothing refuses and the action has run. */
    public boolean saved() {
        save();
        return !problems().refuse();
    }

    /** What the fields themselves cannot read, then what the draft says. */
    public Problems problems() {
        var own = new ArrayList<Problem>();
        for (Field<?> field : fields) {
            if (field.unreadable()) {
                String key = field.control() instanceof DateField
                        ? "kit.form.problem.unreadableDate"
                        : "kit.form.problem.unreadableAmount";
                own.add(Problem.refuse(field.name(), key, field.typed()));
            }
        }
        return new Problems(own).and(check.get());
    }

    /** Puts each problem beside its field and the focus on the first that refuses. */
    public void show(Problems problems) {
        for (Field<?> field : fields) {
            mark(field, problems);
        }
        getChildren().remove(general);
        problems.at("").ifPresent(problem -> {
            general.setText(messages.t(problem));
            general.setGraphic(Icon.ERROR.node());
            general.getStyleClass().setAll("label", "field-message", Tone.DANGER.styleClass());
            getChildren().add(general);
        });
        fields.stream()
                .filter(field ->
                        problems.at(field.name()).filter(Problem::refuses).isPresent())
                .findFirst()
                .ifPresent(field -> field.control().requestFocus());
    }

    private void left(Field<?> field) {
        Problems problems = problems();
        boolean untouched = field.isEmpty() && !loud;
        if (!untouched) {
            mark(field, problems);
        }
    }

    private void mark(Field<?> field, Problems problems) {
        Optional<Problem> problem = problems.at(field.name());
        if (problem.isEmpty()) {
            field.settle();
        } else if (problem.get().refuses()) {
            field.problem(messages.t(problem.get()));
        } else {
            field.warn(messages.t(problem.get()));
        }
    }

    /** Asked of the scene: a searchable box that was closed still says that the focus is within it. */
    private boolean holdsFocus(Node control) {
        Node node = getScene().getFocusOwner();
        while (node != null && node != control) {
            node = node.getParent();
        }
        return node != null;
    }

    private void enterMovesOn(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER || event.isControlDown() || event.isShiftDown() || event.isAltDown()) {
            return;
        }
        List<Field<?>> reachable = fields.stream()
                .filter(field -> field.getScene() != null
                        && !field.control().isDisabled()
                        && !field.control().getStyleClass().contains("filled-in"))
                .toList();
        for (int i = 0; i < reachable.size(); i++) {
            Control control = reachable.get(i).control();
            if (!holdsFocus(control)) {
                continue;
            }
            if (control instanceof TextArea || control instanceof ComboBox<?> combo && combo.isShowing()) {
                return;
            }
            boolean last = i + 1 == reachable.size();
            if (!last) {
                reachable.get(i + 1).control().requestFocus();
            } else if (save != null) {
                save();
            }
            // without an action of its own the form leaves Enter to the dialog's button
            if (!last || save != null) {
                event.consume();
            }
            return;
        }
    }

    /** The forms that a piece of the page is made of. */
    public static List<Form> in(Node content) {
        if (content instanceof Form form) {
            return List.of(form);
        }
        return switch (content) {
            case ScrollPane pane when pane.getContent() != null -> in(pane.getContent());
            case Parent parent ->
                parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> in(child).stream())
                        .toList();
            default -> List.of();
        };
    }

    /** Whether something half-typed is offered and nobody has said yet what is to become of it. */
    public boolean offers() {
        return getChildren().stream().anyMatch(WarningStrip.class::isInstance);
    }

    /** Keeps what is typed under the key, and offers what was left there by a crash. */
    public void keep(Drafts drafts, String key) {
        drafts.find(key).ifPresent(left -> offer(drafts, key, left));
        for (Field<?> field : fields) {
            field.value().addListener((value, before, now) -> drafts.keep(key, typed()));
        }
    }

    private void offer(Drafts drafts, String key, Map<String, String> left) {
        var goOn = Buttons.small(messages.t("kit.form.draft.goOn"), () -> {});
        var discard = Buttons.small(messages.t("kit.form.draft.discard"), () -> {});
        goOn.setId("draft-go-on");
        discard.setId("draft-discard");
        var strip = new WarningStrip(
                Tone.ACCENT,
                Icon.HISTORY,
                messages.t("kit.form.draft.found"),
                messages.t("kit.form.draft.foundMore"),
                goOn,
                discard);
        goOn.setOnAction(event -> {
            getChildren().remove(strip);
            restore(left);
        });
        discard.setOnAction(event -> {
            getChildren().remove(strip);
            drafts.discard(key);
        });
        getChildren().addFirst(strip);
    }

    /** The values of all fields, to be watched together. */
    public List<Property<?>> values() {
        return fields.stream().<Property<?>>map(Field::value).toList();
    }

    /** What stands in the fields, by their names. */
    public Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        for (Field<?> field : fields) {
            String text = field.typed();
            if (!text.isEmpty()) {
                typed.put(field.name(), text);
            }
        }
        return typed;
    }

    public void restore(Map<String, String> typed) {
        for (Field<?> field : fields) {
            String text = typed.get(field.name());
            if (text != null) {
                field.type(text);
            }
        }
    }

    private static final class Words<T> extends StringConverter<T> {
        private final List<T> all;
        private final java.util.function.Function<T, String> word;

        Words(List<T> all, java.util.function.Function<T, String> word) {
            this.all = all;
            this.word = word;
        }

        @Override
        public String toString(@Nullable T value) {
            return value == null ? "" : word.apply(value);
        }

        @Override
        public @Nullable T fromString(String text) {
            return all.stream()
                    .filter(one -> word.apply(one).equals(text))
                    .findFirst()
                    .orElse(null);
        }
    }
}
