// SPDX-License-Identifier: Apache-2.0
package anyi.today;

import anyi.kit.Desk;
import anyi.kit.Place;
import anyi.kit.part.Badge;
import anyi.kit.part.Buttons;
import anyi.kit.part.Icon;
import anyi.kit.part.OpenLine;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.stay.movement.MovementRow;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The latest who came, went or moved. */
final class MovementsView extends VBox {
    private final Desk desk;
    private final TodayModel model;

    MovementsView(Desk desk, TodayModel model, List<MovementRow> rows) {
        this.desk = desk;
        this.model = model;
        getStyleClass().add("card");
        var all = Buttons.link(desk.t("today.movements.all"), Icon.NEXT, () -> model.open(model.allMovements()));
        all.setId("today-movements-all");
        var head = new HBox(Texts.heading(desk.t("today.movements")), Texts.spacer(), all);
        head.getStyleClass().add("card-head");
        getChildren().add(head);
        rows.stream().map(this::line).forEach(getChildren()::add);
        if (rows.isEmpty()) {
            var box = new VBox(Texts.mutedWrapped(desk.t("today.movements.none")));
            box.getStyleClass().add("card-body");
            getChildren().add(box);
        }
    }

    private Node line(MovementRow row) {
        var second = Texts.shortening(detail(row), "muted");
        second.getStyleClass().add("second-line");
        var words = new VBox(Texts.bold(row.residentName()), second);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var content = new HBox(
                Texts.muted(desk.formats().shortDate(row.on())),
                words,
                new Badge(tone(row), desk.messages().t(row.kind())));
        content.getStyleClass().add("due-content");
        return new OpenLine(
                content, row.residentName(), () -> model.open(new Place.CaseFile(row.residentId(), "stay")));
    }

    private String detail(MovementRow row) {
        return switch (row.kind()) {
            case ADMITTED ->
                row.bed()
                        .map(bed -> desk.t("today.movements.bed", bed))
                        .orElseGet(() -> desk.t("today.movements.noBed"));
            case MOVED ->
                desk.t(
                        "today.movements.moved",
                        row.fromBed().orElse("—"),
                        row.bed().orElse("—"));
            case LEFT, CAME_BACK -> row.leaveKind().map(desk.messages()::t).orElse("");
            case DISCHARGED -> row.dischargeReason().map(desk.messages()::t).orElse("");
        };
    }

    private static Tone tone(MovementRow row) {
        return switch (row.kind()) {
            case ADMITTED, CAME_BACK -> Tone.SUCCESS;
            case LEFT -> Tone.WARNING;
            case MOVED -> Tone.ACCENT;
            case DISCHARGED -> Tone.NEUTRAL;
        };
    }
}
