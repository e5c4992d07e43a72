// SPDX-License-Identifier: Apache-2.0
package anyi.stay.movement;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.kit.list.Chip;
import anyi.kit.list.Columns;
import anyi.kit.list.ListPage;
import anyi.kit.part.Badge;
import anyi.kit.part.Buttons;
import anyi.kit.part.EmptyState;
import anyi.kit.part.Icon;
import anyi.kit.part.Tone;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;

/** 人员变动: a month at a time. */
final class MovementListView implements Page {
    private final Desk desk;
    private final MovementListModel model;
    private final ListPage<MovementRow> list;
    private final List<Chip> chips;

    MovementListView(Desk desk, MovementListModel model) {
        this.desk = desk;
        this.model = model;
        chips = Arrays.stream(MovementKind.values())
                .map(kind -> new Chip(kind.name(), desk.messages().t(kind)))
                .toList();
        list = new ListPage<>(desk, "movements", columns())
                .chips(chips, kinds -> {
                    model.choose(kinds);
                    count();
                })
                .rows(model.rows())
                .onOpen(row -> desk.navigator().open(new Place.CaseFile(row.residentId(), "stay")))
                .empty(new EmptyState(
                        Icon.MOVE,
                        desk.t("stay.movement.empty", model.first(), model.last()),
                        desk.t("stay.movement.empty.why")));
    }

    private Columns<MovementRow> columns() {
        var columns = new Columns<MovementRow>(desk);
        columns.date("on", desk.t("stay.movement.column.on"), row -> Optional.of(row.on()))
                .width(8);
        columns.node(
                        "kind",
                        desk.t("stay.movement.column.kind"),
                        row -> desk.messages().t(row.kind()),
                        this::badge)
                .width(8);
        columns.name("name", desk.t("stay.movement.column.name"), MovementRow::residentName)
                .width(8);
        columns.text("what", desk.t("stay.movement.column.what"), this::what).width(26);
        return columns;
    }

    private Node badge(MovementRow row) {
        String words = desk.messages().t(row.kind());
        return switch (row.kind()) {
            case ADMITTED -> new Badge(Tone.SUCCESS, Icon.ADMIT, words);
            case DISCHARGED -> new Badge(Tone.DANGER, Icon.DISCHARGE, words);
            case MOVED -> new Badge(Tone.ACCENT, Icon.MOVE, words);
            case LEFT -> new Badge(Tone.WARNING, Icon.LEAVE, words);
            case CAME_BACK -> new Badge(Tone.NEUTRAL, Icon.RETURN, words);
        };
    }

    private String what(MovementRow row) {
        return switch (row.kind()) {
            case ADMITTED ->
                row.bed()
                        .map(bed -> desk.t("stay.movement.intoBed", bed))
                        .orElseGet(() -> desk.t("stay.movement.noBed"));
            case DISCHARGED ->
                row.dischargeReason().map(desk.messages()::t).orElseGet(() -> desk.t("stay.movement.noReason"));
            case MOVED ->
                row.fromBed().map(bed -> bed + " → ").orElse("") + row.bed().orElse("");
            case LEFT, CAME_BACK -> row.leaveKind().map(desk.messages()::t).orElse("");
        };
    }

    private void count() {
        for (Chip chip : chips) {
            chip.count(String.valueOf(model.count(MovementKind.valueOf(chip.chip()))));
        }
        list.count(desk.t("stay.movement.count", model.rows().size()), "");
    }

    @Override
    public void load() {
        model.load(this::count);
    }

    @Override
    public String title() {
        return desk.t("stay.movement.title");
    }

    @Override
    public String context() {
        return desk.t("stay.movement.context", model.first(), model.last());
    }

    @Override
    public Node content() {
        return list;
    }

    @Override
    public List<Node> actions() {
        LocalDate month = model.first().withDayOfMonth(1);
        Button before = Buttons.plain(desk.t("stay.movement.before"), Icon.PREVIOUS, () -> open(month.minusMonths(1)));
        before.setId("movements-before");
        Button next = Buttons.plain(desk.t("stay.movement.next"), Icon.NEXT, () -> open(month.plusMonths(1)));
        next.setId("movements-next");
        return List.of(before, next);
    }

    private void open(LocalDate first) {
        desk.navigator().open(new Place.Movements(first, first.plusMonths(1).minusDays(1)));
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(list.table());
    }
}
