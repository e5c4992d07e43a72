// SPDX-License-Identifier: Apache-2.0
package anyi.admission;

import anyi.kit.Desk;
import anyi.kit.form.Form;
import anyi.kit.part.EmptyState;
import anyi.kit.part.Flow;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.stay.FreeBedRow;
import anyi.term.BedType;
import anyi.term.RoomSex;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** 选床位: typed, or pressed on the map of what is free; rooms for the other sex are left out. */
final class BedStepView extends VBox {
    private final Desk desk;
    private final AdmissionModel model;
    private final VBox map = new VBox();
    private Form form;

    BedStepView(Desk desk, AdmissionModel model) {
        this.desk = desk;
        this.model = model;
        form = new Form(desk.messages(), desk.clock());
        getStyleClass().add("form");
        map.getStyleClass().add("form");
        model.freeBeds().addListener((ListChangeListener<FreeBedRow>) change -> fill());
        model.fields().bed().addListener((bed, before, now) -> choose(now));
        fill();
    }

    Form form() {
        return form;
    }

    private void fill() {
        List<FreeBedRow> beds = model.everyFreeBed();
        form = new Form(desk.messages(), desk.clock());
        form.row(form.search("bed", desk.t("admission.bed.label"), beds, this::words)
                .aside(desk.t("admission.later"))
                .id("admission-bed")
                .bind(model.fields().bed()));
        map.getChildren().clear();
        if (beds.isEmpty()) {
            map.getChildren().add(new EmptyState(Icon.BED, desk.t("admission.noBed"), desk.t("admission.noBed.why")));
        }
        byFloor(beds).forEach((floor, free) -> map.getChildren().addAll(Texts.heading(floor), tiles(free)));
        getChildren().setAll(form, map);
        choose(model.fields().bed().get());
    }

    private static Map<String, List<FreeBedRow>> byFloor(List<FreeBedRow> beds) {
        var floors = new LinkedHashMap<String, List<FreeBedRow>>();
        for (FreeBedRow bed : beds) {
            floors.computeIfAbsent(bed.building() + " " + bed.floor(), floor -> new java.util.ArrayList<>())
                    .add(bed);
        }
        return floors;
    }

    private FlowPane tiles(List<FreeBedRow> beds) {
        var pane = new Flow();
        pane.getStyleClass().add("chips");
        for (FreeBedRow bed : beds) {
            var tile = new ToggleButton(words(bed));
            tile.setId("bed-tile-" + bed.label());
            tile.setUserData(bed);
            tile.setOnAction(event -> model.fields().bed().set(tile.isSelected() ? bed : null));
            pane.getChildren().add(tile);
        }
        return pane;
    }

    private void choose(@org.jspecify.annotations.Nullable FreeBedRow chosen) {
        map.getChildren().stream()
                .filter(FlowPane.class::isInstance)
                .flatMap(pane -> ((FlowPane) pane).getChildren().stream())
                .map(ToggleButton.class::cast)
                .forEach(tile -> tile.setSelected(tile.getUserData().equals(chosen)));
    }

    private String words(FreeBedRow bed) {
        String type = bed.bedType()
                .filter(one -> one == BedType.NURSING)
                .map(desk.messages()::t)
                .orElse("");
        String room = bed.roomSex() == RoomSex.ANY ? "" : desk.messages().t(bed.roomSex());
        return String.join(" ", bed.label(), type, room).strip();
    }
}
