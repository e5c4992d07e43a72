// SPDX-License-Identifier: Apache-2.0
package anyi.settings;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.kit.part.EmWidth;
import anyi.kit.part.Flow;
import anyi.kit.part.Icon;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** 设置: tabs at the left, one at a time. */
final class SettingsView implements Page {
    private static final double WIDE = 44;

    private final Desk desk;
    private final BorderPane content = new BorderPane();

    /** @param id as in {@link Place.Settings#tab()} */
    record Part(String id, String words, Icon icon, Supplier<Node> body) {}

    SettingsView(Desk desk, List<Part> tabs, String chosen) {
        this.desk = desk;
        Part present =
                tabs.stream().filter(tab -> tab.id().equals(chosen)).findFirst().orElse(tabs.getFirst());
        var rail = new VBox();
        rail.getStyleClass().addAll("rail", "rail-entries");
        var group = new ToggleGroup();
        for (Part tab : tabs) {
            var button = new ToggleButton(tab.words());
            button.setGraphic(tab.icon().node());
            button.setId("settings-" + tab.id());
            button.getStyleClass().add("rail-entry");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setToggleGroup(group);
            button.setSelected(tab == present);
            button.setOnAction(event -> {
                button.setSelected(true);
                desk.navigator().open(new Place.Settings(tab.id()));
            });
            rail.getChildren().add(button);
        }
        var body = new VBox(present.body().get());
        VBox.setVgrow(body.getChildren().getFirst(), javafx.scene.layout.Priority.ALWAYS);
        body.getStyleClass().add("page-padding");
        content.setCenter(body);
        var line = new Flow();
        line.getStyleClass().add("settings-line");
        new EmWidth(content).below(WIDE).subscribe(narrow -> {
            List<Node> entries = Stream.of(rail, line)
                    .flatMap(place -> place.getChildren().stream())
                    .toList();
            rail.getChildren().clear();
            line.getChildren().clear();
            (narrow ? line : rail).getChildren().setAll(entries);
            content.setLeft(narrow ? null : rail);
            content.setTop(narrow ? line : null);
        });
    }

    @Override
    public String title() {
        return desk.t("settings.title");
    }

    @Override
    public Node content() {
        return content;
    }
}
