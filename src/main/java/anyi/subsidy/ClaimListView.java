// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.kit.list.Columns;
import anyi.kit.list.ListPage;
import anyi.kit.part.Badge;
import anyi.kit.part.Buttons;
import anyi.kit.part.EmptyState;
import anyi.kit.part.Icon;
import anyi.kit.part.Tone;
import anyi.subsidy.claim.ClaimRow;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;

/** Approved subsidies, and the way to approve one more or to end one. */
final class ClaimListView implements Page {
    private final Desk desk;
    private final ClaimListModel model;
    private final ListPage<ClaimRow> list;
    private final Runnable onApprove;

    ClaimListView(Desk desk, ClaimListModel model, Runnable onApprove) {
        this.desk = desk;
        this.model = model;
        this.onApprove = onApprove;
        var columns = new Columns<ClaimRow>(desk);
        columns.name("name", desk.t("subsidy.claim.who"), model::name).width(9);
        columns.text("policy", desk.t("subsidy.claim.policy"), model::title).width(18);
        columns.node("state", desk.t("subsidy.claim.state"), this::state, this::badge)
                .width(8);
        columns.date("applied", desk.t("subsidy.claim.applied"), ClaimRow::appliedOn)
                .width(8);
        columns.date("from", desk.t("subsidy.claim.from"), ClaimRow::approvedFrom)
                .width(8);
        columns.date("to", desk.t("subsidy.claim.to"), ClaimRow::approvedTo).width(8);
        list = new ListPage<>(desk, "claims", columns)
                .search(desk.t("subsidy.claim.search"), model::search)
                .rows(model.rows())
                .onOpen(this::open)
                .footer(end());
        list.empty(new EmptyState(
                Icon.SUBSIDY,
                desk.t("subsidy.claim.empty"),
                desk.t("subsidy.claim.empty.why"),
                Buttons.plain(desk.t("subsidy.claim.approve"), Icon.CHECK, onApprove)));
        model.rows()
                .subscribe(() ->
                        list.count(desk.t("subsidy.claim.count", model.rows().size()), ""));
    }

    private Button end() {
        Button end = Buttons.flat(
                desk.t("subsidy.claim.end"), Icon.PAUSE, () -> list.selected().ifPresent(this::askEnd));
        end.setId("claim-end");
        return end;
    }

    private void askEnd(ClaimRow row) {
        desk.dialogs()
                .confirm(
                        desk.t("subsidy.claim.end.title", model.name(row), model.title(row)),
                        desk.t("subsidy.claim.end.sentence", desk.formats().date(desk.today())),
                        desk.t("subsidy.claim.end.verb"),
                        true,
                        () -> model.end(row.id(), desk.today()));
    }

    private String state(ClaimRow row) {
        return row.approvedTo().isPresent()
                ? desk.t("subsidy.claim.over")
                : desk.messages().t(row.state());
    }

    private Node badge(ClaimRow row) {
        return row.approvedTo().isPresent()
                ? new Badge(Tone.NEUTRAL, Icon.PAUSE, state(row))
                : new Badge(Tone.SUCCESS, Icon.CHECK, state(row));
    }

    private void open(ClaimRow row) {
        row.resident().ifPresent(resident -> desk.navigator().open(new Place.CaseFile(resident, "subsidy")));
    }

    @Override
    public String title() {
        return desk.t("subsidy.claim.heading");
    }

    @Override
    public Node content() {
        return list;
    }

    @Override
    public List<Node> actions() {
        Button approve = Buttons.primary(desk.t("subsidy.claim.approve"), Icon.CHECK, onApprove);
        approve.setId("claim-approve");
        return List.of(PlacesView.views(desk, 1), approve);
    }

    @Override
    public void load() {
        model.load();
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(list.searchBox());
    }
}
