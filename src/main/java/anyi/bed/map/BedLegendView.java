// SPDX-License-Identifier: Apache-2.0
package anyi.bed.map;

import anyi.bed.map.BedMapModel.Beds;
import anyi.kit.Desk;
import anyi.kit.part.Badge;
import anyi.kit.part.LevelBars;
import anyi.kit.part.Texts;
import anyi.term.BedState;
import anyi.term.CareDependence;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** What the signs of the map mean, and how many there are of each. */
final class BedLegendView extends FlowPane {
    private final Desk desk;
    private final BedMapModel model;

    BedLegendView(Desk desk, BedMapModel model) {
        this.desk = desk;
        this.model = model;
        getStyleClass().add("bed-legend");
        model.beds().addListener((value, before, now) -> refresh());
        refresh();
    }

    private void refresh() {
        getChildren().clear();
        for (CareDependence level : CareDependence.values()) {
            getChildren().add(new LevelBars(level, LevelBars.shortWord(desk.messages(), level)));
        }
        Beds beds = model.beds().get();
        beds.share()
                .ifPresent(share -> getChildren()
                        .add(entry(
                                Badge.nursing(desk.t("bed.nursing.letter"), desk.t("bed.nursing")),
                                desk.t("bed.legend.nursing", share.nursing()))));
        for (BedState state : BedState.values()) {
            long count = beds.count(state);
            if (state != BedState.OCCUPIED && (count > 0 || state == BedState.FREE)) {
                var swatch = new Region();
                swatch.getStyleClass().add("bed-swatch");
                swatch.pseudoClassStateChanged(BedTileView.stateClass(state), true);
                getChildren().add(entry(swatch, desk.messages().t(state) + " " + count));
            }
        }
    }

    private static HBox entry(Node sign, String words) {
        var entry = new HBox(sign, Texts.plain(words));
        entry.getStyleClass().add("bed-legend-entry");
        return entry;
    }
}
