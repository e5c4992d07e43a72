// SPDX-License-Identifier: Apache-2.0
package anyi.bed.map;

import anyi.bed.BedRow;
import anyi.kit.Desk;
import anyi.kit.part.Icon;
import anyi.kit.part.LevelBars;
import anyi.kit.part.Texts;
import java.time.Period;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What follows the mouse while somebody is dragged: the name, from where, to where. */
final class BedGhostView extends HBox {
    private final Desk desk;
    private final StackPane window;

    BedGhostView(Desk desk, StackPane window) {
        this.desk = desk;
        this.window = window;
        setId("bed-ghost");
        getStyleClass().add("bed-ghost");
        setManaged(false);
        setMouseTransparent(true);
    }

    boolean isShown() {
        return window.getChildren().contains(this);
    }

    void follow(MouseEvent event, BedRow source, Optional<BedRow> target) {
        var occupant = source.occupant().orElseThrow();
        String age = occupant.person()
                .birthOn()
                .map(birth ->
                        desk.t("bed.age", Period.between(birth, desk.today()).getYears()))
                .orElse("");
        String level = occupant.dependence()
                .map(found -> " · " + LevelBars.shortWord(desk.messages(), found))
                .orElse("");
        String way = target.map(bed ->
                        " → " + bed.label() + " " + desk.messages().t(bed.type().type()))
                .orElse(" →");
        getChildren()
                .setAll(
                        Icon.DRAG.node(),
                        new VBox(
                                new HBox(Texts.bold(occupant.person().name()), Texts.plain(" " + age + level)),
                                Texts.muted(source.label() + way)));
        if (!isShown()) {
            window.getChildren().add(this);
        }
        applyCss();
        autosize();
        layout();
        Point2D at = window.sceneToLocal(event.getSceneX(), event.getSceneY());
        relocate(at.getX() + 12, at.getY() + 12);
    }

    void hide() {
        window.getChildren().remove(this);
    }
}
