// SPDX-License-Identifier: Apache-2.0
package anyi.casefile;

import anyi.kit.Desk;
import anyi.kit.Section;
import anyi.kit.form.MaskedField;
import anyi.kit.list.Chip;
import anyi.kit.part.Buttons;
import anyi.kit.part.Card;
import anyi.kit.part.Facts;
import anyi.kit.part.Flow;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.resident.contact.Contact;
import anyi.resident.list.ResidentRow;
import anyi.right.Right;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Everything dated in one line of time, and the essentials beside it. */
final class TimelineView implements Section {
    private static final double WIDE = 56;

    private final Desk desk;
    private final CaseFileModel model;
    private final Consumer<String> open;
    private final VBox entries = new VBox();
    private final StackPane essentials = new StackPane();
    private final HBox content = new HBox();
    private final List<Chip> chips = new ArrayList<>();
    private Optional<EventKind.Group> chosen = Optional.empty();

    /** @param open goes to the tab of that name */
    TimelineView(Desk desk, CaseFileModel model, Consumer<String> open) {
        this.desk = desk;
        this.model = model;
        this.open = open;
        var line = new VBox(filters(), entries);
        line.getStyleClass().add("file-column");
        HBox.setHgrow(line, Priority.ALWAYS);
        essentials.getStyleClass().add("essentials");
        content.getStyleClass().add("file-columns");
        content.getChildren().addAll(line, essentials);
        essentials.managedProperty().bind(essentials.visibleProperty());
        content.widthProperty()
                .addListener((width, before, now) -> essentials.setVisible(
                        now.doubleValue() > WIDE * chips.getFirst().getFont().getSize()));
        model.facts().addListener((facts, before, now) -> now.ifPresent(this::show));
    }

    private Node filters() {
        var row = new Flow();
        row.getStyleClass().add("chips");
        var all = new Chip("ALL", desk.t("casefile.group.all"));
        all.setSelected(true);
        all.setOnAction(event -> choose(all, Optional.empty()));
        chips.add(all);
        for (EventKind.Group group : EventKind.Group.values()) {
            var chip = new Chip(group.name(), desk.t(group.key()));
            chip.setOnAction(event -> choose(chip, Optional.of(group)));
            chips.add(chip);
        }
        row.getChildren().addAll(chips);
        return row;
    }

    private void choose(Chip chip, Optional<EventKind.Group> group) {
        chosen = group;
        chips.forEach(one -> one.setSelected(one == chip));
        model.facts().get().ifPresent(this::show);
    }

    @Override
    public String id() {
        return "timeline";
    }

    @Override
    public String title() {
        return desk.t("casefile.timeline");
    }

    @Override
    public Node content() {
        return content;
    }

    /** The model has it already: it belongs to the file itself. */
    @Override
    public void show(LocalDate on) {
        model.facts().get().ifPresent(this::show);
    }

    private void show(CaseFacts facts) {
        entries.getChildren().clear();
        int year = facts.on().getYear();
        for (TimelineEntry entry : facts.timeline()) {
            if (chosen.isPresent() && chosen.get() != entry.kind().group()) {
                continue;
            }
            if (entry.on().getYear() != year) {
                year = entry.on().getYear();
                var mark = Texts.bold(desk.t("casefile.year", Integer.toString(year)));
                mark.getStyleClass().add("timeline-year");
                entries.getChildren().add(mark);
            }
            entries.getChildren().add(row(entry));
        }
        if (entries.getChildren().isEmpty()) {
            entries.getChildren().add(Texts.mutedWrapped(desk.t("casefile.timeline.empty")));
        }
        essentials.getChildren().setAll(essentials(facts));
    }

    private Node row(TimelineEntry entry) {
        var day = Texts.bold(desk.formats().shortDate(entry.on()));
        var weekday = Texts.muted(entry.on()
                .getDayOfWeek()
                .getDisplayName(TextStyle.SHORT, desk.messages().language().locale()));
        var date = new VBox(day, weekday);
        date.getStyleClass().add("timeline-date");
        var disc = new StackPane(icon(entry.kind()).node());
        disc.getStyleClass().addAll("timeline-disc", tone(entry.kind()));
        var rail = new StackPane(disc);
        rail.getStyleClass().add("timeline-rail");
        var words = Texts.wrapped(entry.title());
        words.getStyleClass().add("bold");
        var title = new HBox(words);
        title.getStyleClass().add("timeline-title");
        if (!entry.section().isEmpty()) {
            title.getChildren()
                    .add(Buttons.hyperlink(desk.t("casefile.timeline.more"), () -> open.accept(entry.section())));
        }
        var texts = new VBox(title);
        if (!entry.detail().isEmpty()) {
            texts.getChildren().add(Texts.mutedWrapped(entry.detail()));
        }
        HBox.setHgrow(texts, Priority.ALWAYS);
        var row = new HBox(date, rail, texts);
        row.getStyleClass().add("timeline-entry");
        return row;
    }

    private static Icon icon(EventKind kind) {
        return switch (kind) {
            case ADMITTED -> Icon.ADMIT;
            case BED_MOVED -> Icon.BED;
            case LEFT -> Icon.LEAVE;
            case BACK -> Icon.RETURN;
            case DISCHARGED -> Icon.DISCHARGE;
            case ASSESSED -> Icon.ASSESSMENT;
            case CARE_LEVEL -> Icon.TREND;
            case ECONOMIC -> Icon.REVERIFY;
            case FUNDING, PAID -> Icon.SUBSIDY;
            case DISABILITY -> Icon.DISABILITY_CARD;
            case HUKOU -> Icon.HOME;
        };
    }

    private static String tone(EventKind kind) {
        return switch (kind) {
            case BACK, ADMITTED -> "success";
            case LEFT -> "accent";
            case DISCHARGED -> "danger";
            default -> "neutral";
        };
    }

    private Node essentials(CaseFacts facts) {
        ResidentRow row = facts.row();
        var list = new Facts();
        list.add(
                desk.t("casefile.essential.idNumber"),
                row.who()
                        .idNumber()
                        .<Node>map(number ->
                                new MaskedField(desk, Right.SEE_IDENTITY, number, desk.formats()::maskedInFile))
                        .orElseGet(() -> Texts.plain(desk.t("casefile.number.none"))));
        add(
                list,
                desk.t("casefile.essential.admitted"),
                row.presence().admittedOn().map(desk.formats()::date));
        add(
                list,
                desk.t("casefile.essential.discharged"),
                row.presence()
                        .dischargedOn()
                        .filter(day -> !day.isAfter(facts.on()))
                        .map(desk.formats()::date));
        add(
                list,
                desk.t("casefile.essential.contract"),
                row.presence()
                        .contractTo()
                        .map(day -> desk.t(
                                "casefile.essential.contractTo", desk.formats().date(day))));
        add(list, desk.t("casefile.essential.assessed"), row.care().assessedOn().map(desk.formats()::date));
        add(
                list,
                desk.t("casefile.essential.validUntil"),
                row.care().validUntil().map(desk.formats()::date));
        add(
                list,
                desk.t("casefile.essential.verify"),
                row.means().verifyNextOn().map(desk.formats()::date));
        add(list, desk.t("casefile.essential.phone"), row.who().phone());
        add(
                list,
                desk.t("casefile.essential.guardian"),
                facts.contacts().stream()
                        .filter(contact -> contact.roles().guardian())
                        .findFirst()
                        .map(this::named));
        facts.contacts().stream()
                .filter(contact -> contact.roles().emergency())
                .findFirst()
                .ifPresent(contact -> add(list, desk.t("casefile.essential.emergency"), contact.phone()));
        var edit = Buttons.link(desk.t("casefile.edit"), Icon.EDIT, () -> open.accept("particulars"));
        edit.setId("essentials-edit");
        Card card = Card.titled(desk.t("casefile.essentials"), edit).padded(list);
        card.setMaxHeight(Card.USE_PREF_SIZE);
        return card;
    }

    private String named(Contact contact) {
        return contact.relation()
                .map(relation -> desk.t("casefile.named", contact.name(), relation))
                .orElse(contact.name());
    }

    private static void add(Facts list, String name, Optional<String> value) {
        value.ifPresent(text -> list.add(name, text));
    }
}
