// SPDX-License-Identifier: Apache-2.0
package anyi.handover;

import anyi.kit.Desk;
import anyi.kit.list.Columns;
import anyi.kit.list.ListPage;
import anyi.kit.part.Badge;
import anyi.kit.part.EmptyState;
import anyi.kit.part.Icon;
import anyi.kit.part.Tone;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** The packages that were made, and which of them has its receipt. */
final class ParcelListView extends StackPane {
    private final Desk desk;
    private final ObservableList<ParcelRow> rows = FXCollections.observableArrayList();
    private final ListPage<ParcelRow> list;
    private Optional<ParcelRow> acknowledged = Optional.empty();

    ParcelListView(Desk desk) {
        this.desk = desk;
        list = new ListPage<>(desk, "parcels", columns())
                .rows(rows)
                .empty(new EmptyState(Icon.USB, desk.t("handover.empty"), desk.t("handover.empty.why")));
        getChildren().add(list);
    }

    void show(List<ParcelRow> parcels) {
        acknowledged = parcels.stream()
                .filter(parcel -> parcel.acknowledged().isPresent())
                .findFirst();
        rows.setAll(parcels);
        list.count(desk.t("handover.count", parcels.size()), "");
    }

    private Columns<ParcelRow> columns() {
        var columns = new Columns<ParcelRow>(desk);
        columns.name("number", desk.t("handover.number"), row -> desk.t("handover.numbered", row.number()))
                .width(6);
        columns.date(
                        "made",
                        desk.t("handover.madeAt"),
                        row -> Optional.of(row.madeAt().toLocalDate()))
                .width(8);
        columns.text("by", desk.t("handover.madeBy"), ParcelRow::madeBy).width(7);
        columns.number(
                        "records",
                        desk.t("handover.records"),
                        row -> desk.formats().count(row.records()))
                .width(6);
        columns.text("range", desk.t("handover.range"), this::range).width(9);
        columns.node("state", desk.t("handover.state"), this::state, this::badge)
                .width(11);
        columns.muted("file", desk.t("handover.file"), ParcelRow::fileName).width(26);
        return columns;
    }

    private String range(ParcelRow row) {
        return row.since() == 0
                ? desk.t("handover.range.whole")
                : desk.t("handover.range.some", row.since() + 1, row.until());
    }

    private String state(ParcelRow row) {
        return row.acknowledged()
                .map(on -> desk.t("handover.state.acknowledged", desk.formats().shortDate(on)))
                .or(() -> containing(row).map(later -> desk.t("handover.state.contained", later.number())))
                .orElse(desk.t("handover.state.open"));
    }

    /** A later package that the bureau has, and that holds what this one held. */
    private Optional<ParcelRow> containing(ParcelRow row) {
        return acknowledged.filter(later -> later.until() >= row.until());
    }

    private Node badge(ParcelRow row) {
        if (row.acknowledged().isPresent()) {
            return new Badge(Tone.SUCCESS, Icon.CHECK, state(row));
        }
        return containing(row).isPresent()
                ? new Badge(Tone.NEUTRAL, Icon.CHECK, state(row))
                : new Badge(Tone.WARNING, Icon.DUE, state(row));
    }
}
