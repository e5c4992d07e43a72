// SPDX-License-Identifier: Apache-2.0
package anyi.settings.door;

import anyi.kit.Desk;
import anyi.kit.part.EmWidth;
import anyi.kit.part.Icon;
import anyi.kit.part.OpenLine;
import anyi.kit.part.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The first thing that anybody sees: a new home, one that is there, or the sample; nothing else. */
final class DoorsView extends VBox {
    private static final double NARROW = 56;

    private final Desk desk;
    private final OpenLine fresh;

    DoorsView(Desk desk, DoorActions actions) {
        this.desk = desk;
        getStyleClass().add("door");
        fresh = door(
                "door-new",
                Icon.HOME,
                desk.t("settings.doors.new"),
                desk.t("settings.doors.newMore"),
                actions.newHome());
        List<OpenLine> doors = List.of(
                fresh,
                door(
                        "door-open",
                        Icon.FOLDER,
                        desk.t("settings.doors.open"),
                        desk.t("settings.doors.openMore"),
                        actions.other()),
                door(
                        "door-sample",
                        Icon.SHOW,
                        desk.t("settings.doors.sample"),
                        desk.t("settings.doors.sampleMore"),
                        actions.sample()));
        var beside = new HBox();
        var below = new VBox();
        beside.getStyleClass().add("doors");
        below.getStyleClass().add("doors");
        for (OpenLine door : doors) {
            HBox.setHgrow(door, Priority.ALWAYS);
        }
        var middle = new VBox(DoorPartsView.brand(desk, desk.t("settings.doors.what")), beside, below, local());
        middle.getStyleClass().add("door-middle");
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(DoorPartsView.looks(desk, actions), middle);
        var narrow = new EmWidth(this).below(NARROW);
        narrow.addListener((value, before, now) -> arrange(doors, beside, below, now));
        arrange(doors, beside, below, narrow.get());
    }

    private static void arrange(List<OpenLine> doors, HBox beside, VBox below, boolean narrow) {
        beside.getChildren().clear();
        below.getChildren().clear();
        if (narrow) {
            below.getChildren().setAll(doors);
        } else {
            beside.getChildren().setAll(doors);
        }
    }

    Node first() {
        return fresh;
    }

    private Node local() {
        var words = Texts.muted(desk.t("settings.door.local"));
        words.setGraphic(Icon.LOCK.node());
        return words;
    }

    private static OpenLine door(String id, Icon icon, String title, String more, Runnable onOpen) {
        var disc = icon.node();
        disc.getStyleClass().add("doors-icon");
        var words = new VBox(disc, Texts.title(title), Texts.mutedWrapped(more));
        words.getStyleClass().add("doors-words");
        var door = new OpenLine(words, title + ". " + more, onOpen);
        door.setId(id);
        door.setMaxHeight(Double.MAX_VALUE);
        door.getStyleClass().addAll("card", "doors-card");
        return door;
    }
}
