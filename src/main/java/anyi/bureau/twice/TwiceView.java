// SPDX-License-Identifier: Apache-2.0
package anyi.bureau.twice;

import anyi.bureau.Asking;
import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.list.Columns;
import anyi.kit.list.ListPage;
import anyi.kit.part.Allowed;
import anyi.kit.part.Badge;
import anyi.kit.part.Buttons;
import anyi.kit.part.Card;
import anyi.kit.part.EmptyState;
import anyi.kit.part.Facts;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.right.Right;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** 重复: a list of pairs, and both stories of the chosen one side by side with it. */
final class TwiceView implements Page {
    private final Desk desk;
    private final TwiceModel model;
    private final Asking asking;
    private final ListPage<TwiceRow> list;
    private final VBox stories = new VBox();

    TwiceView(Desk desk, TwiceModel model, Asking asking) {
        this.desk = desk;
        this.model = model;
        this.asking = asking;
        stories.getStyleClass().add("page-padding");
        var scroll = new ScrollPane(stories);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        list = new ListPage<>(desk, "twice", columns())
                .rows(model.rows)
                .empty(new EmptyState(Icon.CHECKED, desk.t("bureau.twice.empty"), desk.t("bureau.twice.empty.why")))
                .onSelect(chosen -> stories.getChildren()
                        .setAll(chosen.map(this::both)
                                .orElse(List.of(Texts.mutedWrapped(desk.t("bureau.twice.choose"))))))
                .inspector(scroll);
        stories.getChildren().setAll(Texts.mutedWrapped(desk.t("bureau.twice.choose")));
        model.rows.addListener((javafx.collections.ListChangeListener<TwiceRow>) change -> {
            list.count(desk.t("bureau.twice.count", model.rows.size()), "");
            if (!model.rows.isEmpty() && list.selected().isEmpty()) {
                list.table().getSelectionModel().selectFirst();
            }
        });
    }

    private Columns<TwiceRow> columns() {
        var columns = new Columns<TwiceRow>(desk);
        columns.name("name", desk.t("bureau.twice.name"), row -> row.one().name())
                .width(6);
        columns.text(
                        "idNumber",
                        desk.t("bureau.twice.idNumber"),
                        row -> desk.formats().maskedInList(row.idNumber()))
                .width(11);
        columns.node("kind", desk.t("bureau.twice.kind"), row -> desk.messages().t(row.kind()), this::kind)
                .width(9);
        columns.text(
                        "homes",
                        desk.t("bureau.twice.homes"),
                        row -> desk.t(
                                "bureau.twice.between",
                                row.one().homeName(),
                                row.other().homeName()))
                .width(16);
        columns.text("days", desk.t("bureau.twice.days"), this::days).width(12);
        columns.money(
                        "paid",
                        desk.t("bureau.twice.paid"),
                        row -> row.one().paid().plus(row.other().paid()))
                .width(9);
        return columns;
    }

    private Node kind(TwiceRow row) {
        return new Badge(
                row.kind() == TwiceRow.Kind.IN_TWO_HOMES ? Tone.WARNING : Tone.DANGER,
                row.kind() == TwiceRow.Kind.IN_TWO_HOMES ? Icon.WARNING : Icon.ERROR,
                desk.messages().t(row.kind()));
    }

    private String days(TwiceRow row) {
        String from = desk.formats().shortDate(row.from());
        return row.to()
                .map(to -> desk.t("bureau.twice.until", from, desk.formats().shortDate(to)))
                .orElse(desk.t("bureau.twice.open", from));
    }

    private List<Node> both(TwiceRow row) {
        return List.of(story(row.one()), story(row.other()));
    }

    private Node story(Story story) {
        var facts = new Facts();
        facts.add(desk.t("bureau.twice.admitted"), Texts.plain(desk.formats().date(story.admittedOn())));
        facts.add(
                desk.t("bureau.twice.discharged"),
                Texts.plain(story.dischargedOn().map(desk.formats()::date).orElse(desk.t("bureau.twice.inHouse"))));
        story.reason()
                .ifPresent(reason ->
                        facts.add(desk.t("bureau.twice.reason"), desk.messages().t(reason)));
        facts.add(desk.t("bureau.twice.paidThen"), desk.formats().money(story.paid()));
        Button ask = Allowed.only(
                desk,
                Right.BUREAU,
                Buttons.link(
                        desk.t("bureau.ask"),
                        Icon.WHY,
                        () -> asking.ask(
                                new Asking.At(story.home(), "stay", story.stay(), story.resident()),
                                desk.t("bureau.ask.at", story.homeName(), story.name()))));
        ask.setId("bureau-ask-" + story.home());
        return Card.titled(story.homeName(), ask).padded(facts);
    }

    @Override
    public String title() {
        return desk.t("bureau.twice.title");
    }

    @Override
    public String context() {
        return desk.t("bureau.twice.context");
    }

    @Override
    public Node content() {
        return list;
    }

    @Override
    public void load() {
        model.load();
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(list.table());
    }
}
