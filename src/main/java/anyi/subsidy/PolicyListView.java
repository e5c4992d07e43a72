// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.kit.list.Columns;
import anyi.kit.list.ListPage;
import anyi.kit.part.Allowed;
import anyi.kit.part.Badge;
import anyi.kit.part.Buttons;
import anyi.kit.part.EmptyState;
import anyi.kit.part.Icon;
import anyi.kit.part.Tone;
import anyi.kit.part.WarningStrip;
import anyi.right.Right;
import anyi.subsidy.edit.EditScreens;
import anyi.subsidy.policy.PolicyRow;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The policies of the home. */
final class PolicyListView implements Page {
    private final Desk desk;
    private final PolicyListModel model;
    private final ListPage<PolicyRow> list;
    private final VBox content = new VBox();

    private final Runnable onBegin;

    PolicyListView(Desk desk, PolicyListModel model, Runnable onBegin) {
        this.desk = desk;
        this.onBegin = onBegin;
        this.model = model;
        boolean chinese = desk.messages().language() == anyi.text.Messages.Language.CHINESE;
        var columns = new Columns<PolicyRow>(desk);
        columns.title("title", desk.t("subsidy.policies.title"), row -> row.title(chinese))
                .width(28);
        columns.node("active", desk.t("subsidy.policies.active"), this::inUse, this::badge)
                .width(7);
        columns.text(
                        "kind",
                        desk.t("subsidy.policies.kind"),
                        row -> desk.messages().t(row.kind()))
                .width(8);
        columns.text(
                        "who",
                        desk.t("subsidy.policies.who"),
                        row -> desk.messages().t(row.beneficiary()))
                .width(6);
        columns.text(
                        "document",
                        desk.t("subsidy.policies.document"),
                        row -> row.documentNumber().orElse("—"))
                .width(14);
        columns.date("from", desk.t("subsidy.policies.from"), row -> Optional.of(row.from()))
                .width(7);
        columns.number(
                        "lines",
                        desk.t("subsidy.policies.lines"),
                        row -> desk.formats().count(row.lines()))
                .width(6);
        list = new ListPage<>(desk, "policies", columns)
                .rows(model.rows())
                .onOpen(model::open)
                .wrapping();
        list.empty(new EmptyState(
                Icon.POLICY, desk.t("subsidy.policies.empty"), desk.t("subsidy.policies.empty.why"), importButton()));
        model.rows()
                .subscribe(() ->
                        list.count(desk.t("subsidy.policies.count", model.rows().size()), ""));
        content.getChildren().add(list);
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    /** Drafts that are not finished stand above the list. */
    private void showDrafts() {
        content.getChildren().removeIf(node -> node != list);
        EditScreens.kept(desk).forEach((key, title) -> {
            Button goOn = Allowed.only(
                    desk,
                    Right.POLICIES,
                    Buttons.small(
                            desk.t("kit.form.draft.goOn"),
                            () -> desk.navigator().open(new Place.PolicyEditor(key))));
            goOn.setId("draft-" + key.replace('/', '-'));
            content.getChildren()
                    .add(
                            content.getChildren().size() - 1,
                            new WarningStrip(Tone.ACCENT, Icon.EDIT, desk.t("subsidy.edit.draftOf", title), "", goOn));
        });
    }

    private String inUse(PolicyRow row) {
        return row.active() ? desk.t("subsidy.policies.inUse") : desk.t("subsidy.policies.notInUse");
    }

    private Node badge(PolicyRow row) {
        return row.active()
                ? new Badge(Tone.SUCCESS, Icon.CHECK, inUse(row))
                : new Badge(Tone.NEUTRAL, Icon.PAUSE, inUse(row));
    }

    private Button importButton() {
        return Allowed.only(
                desk, Right.POLICIES, Buttons.plain(desk.t("subsidy.policies.import"), Icon.FOLDER, model::chooseFile));
    }

    @Override
    public String title() {
        return desk.t("subsidy.policies.heading");
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public List<Node> actions() {
        Button take = importButton();
        take.setId("policies-import");
        Button begin = Allowed.only(
                desk, Right.POLICIES, Buttons.primary(desk.t("subsidy.edit.new.heading"), Icon.ADD, onBegin));
        begin.setId("policies-new");
        Button packs = Buttons.plain(
                desk.t("subsidy.policies.packs"),
                Icon.USB,
                () -> desk.navigator().open(new Place.PolicyPacks()));
        packs.setId("policies-packs");
        return List.of(PlacesView.views(desk, 2), packs, take, begin);
    }

    @Override
    public void load() {
        showDrafts();
        model.load();
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(list.table());
    }
}
