// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy;

import anyi.kit.Desk;
import anyi.kit.Section;
import anyi.kit.list.Columns;
import anyi.kit.list.ListPage;
import anyi.kit.part.Allowed;
import anyi.kit.part.Badge;
import anyi.kit.part.Buttons;
import anyi.kit.part.EmptyState;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.right.Right;
import anyi.subsidy.word.Told;
import anyi.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** The case file's tab: what this month comes to and why, what was paid before. */
final class SectionView implements Section {
    private final Desk desk;
    private final SectionModel model;
    private final ListPage<SectionRow> list;
    private final VBox told = new VBox();
    private final Button approve;
    private final Button apply;

    /** @param choose asks which of subsidies that exclude each other the person has chosen; missing = nobody does */
    SectionView(Desk desk, SectionModel model, Optional<Consumer<Runnable>> choose) {
        this.desk = desk;
        this.model = model;
        this.approve = Allowed.only(
                desk, Right.APPROVE_CLAIMS, Buttons.flat(desk.t("subsidy.claim.approve"), Icon.CHECK, this::approve));
        this.apply = Allowed.only(
                desk, Right.CLAIMS, Buttons.primary(desk.t("subsidy.section.apply"), Icon.ADD, this::apply));
        apply.setId("case-subsidy-apply");
        apply.setDisable(true);
        approve.setId("case-subsidy-approve");
        approve.setDisable(true);
        list = new ListPage<SectionRow>(desk, "case-subsidies", columns())
                .wrapping()
                .actions(Stream.of(
                                Optional.of(factsButton()),
                                choose.map(this::chooseButton),
                                Optional.of(approve),
                                Optional.of(apply))
                        .flatMap(Optional::stream)
                        .toArray(Node[]::new))
                .rows(model.rows())
                .empty(new EmptyState(
                        Icon.SUBSIDY, desk.t("subsidy.section.empty"), desk.t("subsidy.section.empty.why")))
                .onSelect(this::tell)
                .inspector(told);
        told.getStyleClass().add("section-told");
        model.rows().addListener((ListChangeListener<SectionRow>) change -> {
            list.count(desk.t("subsidy.section.count", model.rows().size()), "");
            list.table().getSelectionModel().selectFirst();
        });
    }

    private Button factsButton() {
        Button facts = Buttons.plain(desk.t("subsidy.further.button"), Icon.EDIT, model::facts);
        facts.setId("case-subsidy-facts");
        return facts;
    }

    private Columns<SectionRow> columns() {
        var columns = new Columns<SectionRow>(desk);
        columns.centred(
                        "month",
                        desk.t("subsidy.section.month"),
                        row -> desk.formats().month(row.month()))
                .width(9.5);
        columns.title("policy", desk.t("subsidy.claim.policy"), SectionRow::title)
                .width(13);
        columns.number("amount", desk.t("subsidy.section.amount"), this::amount).width(7);
        columns.node(
                        "kind",
                        desk.t("subsidy.section.kind"),
                        row -> desk.t(row.kind().key()),
                        this::badge)
                .width(8);
        columns.muted("note", desk.t("subsidy.section.note"), SectionRow::note).width(16);
        return columns;
    }

    private String amount(SectionRow row) {
        return row.amount().map(desk.formats()::money).orElse("—");
    }

    private Node badge(SectionRow row) {
        String word = desk.t(row.kind().key());
        return switch (row.kind()) {
            case PAYABLE -> new Badge(Tone.SUCCESS, Icon.CHECK, word);
            case UNCLAIMED, UNDER_WAY, OPEN -> new Badge(Tone.WARNING, Icon.WHY, word);
            case NOTHING -> new Badge(Tone.NEUTRAL, Icon.PAUSE, word);
            case BOOKED -> new Badge(Tone.NEUTRAL, Icon.LOCK, word);
            case BACK_PAYMENT -> new Badge(Tone.ACCENT, Icon.REDO, word);
            case RECOVERY -> new Badge(Tone.DANGER, Icon.UNDO, word);
            case RECEIVED -> new Badge(Tone.NEUTRAL, Icon.DOCUMENT, word);
        };
    }

    private Button chooseButton(Consumer<Runnable> choose) {
        Button button = Allowed.only(
                desk,
                Right.CLAIMS,
                Buttons.flat(desk.t("subsidy.choice.button"), Icon.COMPARE, () -> choose.accept(model::reload)));
        button.setId("case-subsidy-choose");
        return button;
    }

    private void apply() {
        list.selected().filter(row -> !row.policy().isEmpty()).ifPresent(model::apply);
    }

    private void tell(Optional<SectionRow> chosen) {
        apply.setDisable(chosen.filter(row -> !row.policy().isEmpty()).isEmpty());
        approve.setDisable(chosen.filter(row -> row.kind() == SectionRow.Kind.UNCLAIMED
                        || row.kind() == SectionRow.Kind.NOTHING
                        || row.kind() == SectionRow.Kind.OPEN)
                .isEmpty());
        told.getChildren().clear();
        chosen.flatMap(SectionRow::told)
                .ifPresent(one -> told.getChildren()
                        .addAll(head(one, chosen.flatMap(SectionRow::amount)), ToldView.steps(one.steps())));
    }

    private Node head(Told one, Optional<Money> amount) {
        var question = Texts.heading(one.question());
        question.setId("case-subsidy-question");
        var box = new VBox(question, Texts.mutedWrapped(one.context()));
        amount.ifPresent(
                money -> box.getChildren().add(Texts.bold(desk.formats().money(money))));
        box.getStyleClass().add("why-result");
        one.enter().ifPresent(place -> {
            Button enter = Buttons.plain(
                    desk.t("subsidy.why.enter"),
                    Icon.EDIT,
                    () -> desk.navigator().open(place));
            enter.setId("case-subsidy-enter");
            box.getChildren().add(enter);
        });
        return box;
    }

    private void approve() {
        list.selected().filter(row -> !row.policy().isEmpty()).ifPresent(row -> {
            ClaimFormModel form = model.approval(row);
            var view = new ClaimFormView(desk, form, List.of(form.policy().get()), List.of());
            desk.dialogs()
                    .form(
                            desk.t("subsidy.claim.approve.title"),
                            view,
                            desk.t("subsidy.claim.approve.verb"),
                            view::isClean,
                            () -> form.save(model::reload));
        });
    }

    @Override
    public String id() {
        return "subsidy";
    }

    @Override
    public String title() {
        return desk.t("subsidy.title");
    }

    @Override
    public Node content() {
        return list;
    }

    @Override
    public void show(LocalDate on) {
        model.show(on);
    }
}
