// SPDX-License-Identifier: Apache-2.0
package anyi.casefile;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.kit.Section;
import anyi.kit.form.DateField;
import anyi.kit.list.ListPage;
import anyi.kit.part.Buttons;
import anyi.kit.part.EmptyState;
import anyi.kit.part.Flow;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.kit.part.WarningStrip;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The case file (picture 03): header, warnings, tabs; the day in the box turns all of it. */
final class CaseFileView implements Page {
    /** Where two strips of one line each stand beside one another. */
    private static final double WIDE = 84;

    private final Desk desk;
    private final CaseFileModel model;
    private final CaseSections offered;
    private final CaseSteps steps;
    private final List<Section> sections = new ArrayList<>();
    private final VBox content = new VBox();
    private final StackPane header = new StackPane();
    private final VBox strips = new VBox();
    private final ToggleGroup tabs = new ToggleGroup();
    private final FlowPane tabBar = new Flow();
    private final ScrollPane body = new ScrollPane();
    private final DateField asOf;

    CaseFileView(Desk desk, CaseFileModel model, CaseSections offered, CaseSteps steps, String section) {
        this.desk = desk;
        this.model = model;
        this.steps = steps;
        this.offered = offered;
        sections.add(new TimelineView(desk, model, this::open));
        sections.addAll(offered.of(model.resident(), this::follow));
        asOf = asOf();
        content.getStyleClass().addAll("page-padding", "case-file");
        strips.getStyleClass().add("case-strips");
        tabBar.getStyleClass().add("file-tabs");
        sections.forEach(this::tab);
        body.setFitToWidth(true);
        body.getStyleClass().add("page-scroll");
        body.setFocusTraversable(false);
        VBox.setVgrow(body, Priority.ALWAYS);
        content.getChildren().addAll(header, strips, tabBar, body);
        content.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        model.facts().addListener((facts, before, now) -> now.ifPresent(this::show));
        model.mergedInto().addListener((kept, before, now) -> now.ifPresent(this::merged));
        open(section);
    }

    /** What was written here is in another file now. */
    private void merged(UUID kept) {
        Button other = Buttons.primary(
                desk.t("casefile.merged.open"), () -> desk.navigator().open(new Place.CaseFile(kept, "")));
        other.setId("case-merged-open");
        content.getChildren()
                .setAll(new EmptyState(Icon.COMPARE, desk.t("casefile.merged"), desk.t("casefile.merged.why"), other));
    }

    private DateField asOf() {
        var field = new DateField(desk.clock(), desk.t("casefile.asOf.calendar"));
        field.setId("case-as-of");
        field.setAccessibleText(desk.t("casefile.asOf"));
        field.setValue(model.on().get());
        field.valueProperty().addListener((value, before, now) -> look(now));
        return field;
    }

    private void look(@Nullable LocalDate day) {
        if (day != null && !day.isAfter(desk.today()) && !day.equals(model.on().get())) {
            model.on().set(day);
            load();
        }
    }

    private void tab(Section section) {
        var tab = new ToggleButton(section.title());
        tab.setId("tab-" + section.id());
        tab.setUserData(section);
        tab.getStyleClass().setAll("file-tab");
        tab.setMinWidth(ToggleButton.USE_PREF_SIZE);
        tab.setToggleGroup(tabs);
        tab.setOnAction(event -> open(section.id()));
        tabBar.getChildren().add(tab);
    }

    /** An unknown or empty name is the time line. */
    private void open(String id) {
        Section chosen = sections.stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElse(sections.getFirst());
        tabs.getToggles().stream()
                .filter(toggle -> toggle.getUserData() == chosen)
                .forEach(tabs::selectToggle);
        body.setContent(chosen.content());
        body.setFitToHeight(chosen.content() instanceof ListPage<?>); // a list scrolls by itself
        chosen.show(model.on().get());
    }

    private void portrait(Pane square) {
        offered.portrait(model.resident(), square);
    }

    private Section present() {
        var toggle = tabs.getSelectedToggle();
        return toggle == null ? sections.getFirst() : (Section) toggle.getUserData();
    }

    private void keys(KeyEvent event) {
        boolean back = event.getCode() == KeyCode.PAGE_UP || event.getCode() == KeyCode.TAB && event.isShiftDown();
        boolean on = event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.TAB;
        if ((on || back) && event.isControlDown()) {
            int step = back ? sections.size() - 1 : 1;
            Section next = sections.get((sections.indexOf(present()) + step) % sections.size());
            open(next.id());
            firstFocus().ifPresent(Node::requestFocus);
            event.consume();
        } else if (event.getCode() == KeyCode.E && event.isControlDown()) {
            steps.editParticulars(model.resident(), this::follow);
            event.consume();
        }
    }

    private void show(CaseFacts facts) {
        header.getChildren().setAll(new CaseHeaderView(desk, steps, this::follow, this::portrait).of(facts));
        strips.getChildren().clear();
        if (!model.isToday()) {
            strips.getChildren().add(past(facts.on()));
        }
        strips.getChildren().addAll(side(new WarningsView(desk, steps, this::open, this::follow).of(facts)));
    }

    /** Two strips beside each other where there is room. */
    private List<Node> side(List<Node> all) {
        boolean narrow = content.getWidth() < WIDE * asOf.getFont().getSize();
        if (narrow) {
            return all;
        }
        var rows = new ArrayList<Node>();
        for (int i = 0; i < all.size(); i += 2) {
            List<Node> two = all.subList(i, Math.min(i + 2, all.size()));
            var row = new GridPane();
            row.getStyleClass().add("case-strip-row");
            row.addRow(0, two.toArray(Node[]::new));
            for (int column = 0; column < two.size(); column++) {
                var width = new ColumnConstraints();
                width.setPercentWidth(100.0 / two.size()); // whatever they say, so that none folds for the other
                row.getColumnConstraints().add(width);
            }
            rows.add(row);
        }
        return rows;
    }

    private Node past(LocalDate day) {
        Button back = Buttons.small(desk.t("casefile.asOf.back"), () -> asOf.setValue(desk.today()));
        back.setId("case-as-of-back");
        return new WarningStrip(
                Tone.ACCENT,
                Icon.HISTORY,
                desk.t("casefile.asOf.past", desk.formats().dateWithWeekday(day)),
                desk.t("casefile.asOf.pastMore"),
                back);
    }

    @Override
    public String title() {
        return desk.t("casefile.title");
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public List<Node> actions() {
        var label = Texts.muted(desk.t("casefile.asOf"));
        label.setLabelFor(asOf);
        var box = new HBox(label, asOf);
        box.getStyleClass().add("as-of");
        return List.of(box);
    }

    @Override
    public void load() {
        model.load();
        present().show(model.on().get());
    }

    /** After something was written; what had the focus is perhaps gone. */
    private void follow() {
        load();
        firstFocus().ifPresent(Node::requestFocus);
    }

    @Override
    public Optional<Node> firstFocus() {
        return tabBar.getChildren().stream()
                .filter(tab -> ((ToggleButton) tab).isSelected())
                .findFirst();
    }
}
