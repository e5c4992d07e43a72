// SPDX-License-Identifier: Apache-2.0
package anyi.bed.map;

import anyi.bed.BedAction;
import anyi.bed.BedShare;
import anyi.kit.Desk;
import anyi.kit.Place;
import anyi.kit.part.Allowed;
import anyi.kit.part.Buttons;
import anyi.kit.part.Meter;
import anyi.kit.part.Texts;
import anyi.right.Right;
import java.math.BigDecimal;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** The share of nursing beds on the day against the year's target; a click lists the beds counted. */
final class BedShareView extends FlowPane {
    private final Desk desk;
    private final BedMapModel model;
    private final BedFormsView forms;

    BedShareView(Desk desk, BedMapModel model, BedFormsView forms) {
        this.desk = desk;
        this.model = model;
        this.forms = forms;
        getStyleClass().add("bed-share");
        setId("bed-share");
        model.beds().get().share().ifPresent(this::show);
        if (!model.marked().get().isEmpty()) {
            getChildren().add(marked());
        }
    }

    private void show(BedShare share) {
        var counted = Buttons.hyperlink(
                desk.t("bed.share.nursing", share.nursing()),
                () -> desk.navigator().open(new Place.BedTable(model.on().get(), BedChip.NURSING.name())));
        counted.setId("bed-share-counted");
        var whole = Buttons.hyperlink(
                desk.t("bed.share.inService", share.inService()),
                () -> desk.navigator().open(new Place.BedTable(model.on().get(), BedChip.IN_SERVICE.name())));
        whole.setId("bed-share-whole");
        double target = share.targetPercent().map(BigDecimal::doubleValue).orElse(-100.0) / 100;
        var meter = new Meter(share.inService() == 0 ? 0 : (double) share.nursing() / share.inService(), target, "bed");
        meter.getStyleClass().add("bed-share-meter");
        var percent =
                Texts.bold(desk.t("bed.share.percent", desk.formats().percent(share.nursing(), share.inService())));
        percent.setId("bed-share-percent");
        getChildren()
                .addAll(
                        line(Texts.plain(desk.t("bed.share")), percent, meter),
                        line(counted, Texts.muted("÷"), whole),
                        target(share));
    }

    private HBox target(BedShare share) {
        if (share.targetPercent().isEmpty()) {
            var settings = Buttons.hyperlink(
                    desk.t("bed.share.noTarget", Integer.toString(share.year())),
                    () -> desk.navigator().open(new Place.Settings("home")));
            return line(settings);
        }
        String percent =
                share.targetPercent().orElseThrow().stripTrailingZeros().toPlainString();
        int missing = share.missing().orElse(0);
        var words = Texts.bold(missing == 0 ? desk.t("bed.share.reached") : desk.t("bed.share.missing", missing));
        words.setId("bed-share-missing");
        words.getStyleClass().add(missing == 0 ? "bed-share-reached" : "bed-share-gap");
        return line(Texts.muted(desk.t("bed.share.target", Integer.toString(share.year()), percent)), words);
    }

    private HBox marked() {
        var line = line(Texts.bold(desk.t("bed.marked", model.marked().get().size())));
        for (BedAction action : List.of(
                BedAction.CONVERT_TO_NURSING,
                BedAction.BACK_TO_ORDINARY,
                BedAction.RESERVE,
                BedAction.TAKE_OUT_OF_SERVICE,
                BedAction.BACK_IN_SERVICE,
                BedAction.CLOSE)) {
            Button button = Allowed.only(
                    desk,
                    Right.BEDS,
                    Buttons.small(
                            desk.messages().t(action) + "…",
                            () -> forms.change(
                                    action, model.chosen(), model.on().get(), model::load)));
            button.setId("bed-marked-" + action.name());
            line.getChildren().add(button);
        }
        return line;
    }

    private static HBox line(javafx.scene.Node... nodes) {
        var line = new HBox(nodes);
        line.getStyleClass().add("bed-share-line");
        return line;
    }
}
