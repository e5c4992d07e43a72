// SPDX-License-Identifier: Apache-2.0
package anyi.bureau.county;

import anyi.bureau.Taking;
import anyi.handover.parcel.Unfit;
import anyi.kit.Desk;
import anyi.kit.part.Buttons;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.kit.part.WarningStrip;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** What became of the files that were just brought: how many came in, and each that did not, with its reason. */
final class TakingsView extends VBox {
    private final Desk desk;
    private final OverviewModel model;

    TakingsView(Desk desk, OverviewModel model) {
        this.desk = desk;
        this.model = model;
        setMinHeight(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        model.takings.addListener((property, before, now) -> show(now));
    }

    private void show(List<Taking> takings) {
        setVisible(!takings.isEmpty());
        if (takings.isEmpty()) {
            return;
        }
        long in = takings.stream()
                .filter(each -> each instanceof Taking.Taken || each instanceof Taking.Known)
                .count();
        boolean all = in == takings.size();
        var close = Buttons.small(desk.t("bureau.take.close"), () -> model.takings.set(List.of()));
        close.setId("bureau-take-close");
        getChildren()
                .setAll(new WarningStrip(
                        all ? Tone.SUCCESS : Tone.WARNING,
                        all ? Icon.CHECKED : Icon.WARNING,
                        desk.t("bureau.take.done", takings.size(), in, takings.size() - in),
                        "",
                        close));
        var lines = new VBox();
        lines.getStyleClass().add("card-body");
        takings.stream().map(this::line).forEach(lines.getChildren()::add);
        var scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(160);
        scroll.setMinHeight(USE_PREF_SIZE);
        scroll.getStyleClass().add("edge-to-edge");
        getChildren().add(scroll);
    }

    private Node line(Taking taking) {
        return switch (taking) {
            case Taking.Taken(Path _, String home, int number, int records, List<Integer> healed) ->
                words(
                        Icon.CHECK.node(Tone.SUCCESS),
                        healed.isEmpty()
                                ? desk.t("bureau.take.taken", home, number, records)
                                : desk.t("bureau.take.healed", home, number, records, numbers(healed)));
            case Taking.Known(Path _, String home, int number) ->
                words(Icon.CHECK.node(Tone.NEUTRAL), desk.t("bureau.take.known", home, number));
            case Taking.Waiting(Path _, String home, int number, List<Integer> missing) ->
                words(Icon.DUE.node(Tone.WARNING), desk.t("bureau.take.waiting", home, number, numbers(missing)));
            case Taking.Refused(Path file, Unfit why) ->
                words(
                        Icon.ERROR.node(Tone.DANGER),
                        desk.t(
                                "bureau.take.refused",
                                String.valueOf(file.getFileName()),
                                desk.t(why.reason().key(), why.args().toArray())));
        };
    }

    private static Node words(Node icon, String sentence) {
        var label = Texts.wrapped(sentence);
        label.setGraphic(icon);
        return label;
    }

    private static String numbers(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
