// SPDX-License-Identifier: Apache-2.0
package anyi.settings.door;

import anyi.kit.Desk;
import anyi.kit.part.Buttons;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What every door has. */
final class DoorPartsView {
    private DoorPartsView() {}

    /** For whoever cannot read the screen as it is. */
    static Node looks(Desk desk, DoorActions actions) {
        var larger = Buttons.flat(desk.t("settings.door.largeText"), Icon.TEXT_SIZE, actions.largerText());
        larger.setId("door-text-size");
        var language = Buttons.flat(desk.t("settings.door.otherLanguage"), Icon.LANGUAGE, actions.otherLanguage());
        language.setId("door-language");
        var bar = new HBox(Texts.spacer(), larger, language);
        bar.getStyleClass().add("door-bar");
        return bar;
    }

    /** @param below what stands under the program's name */
    static Node brand(Desk desk, String below) {
        var mark = new Label(desk.t("settings.door.mark"));
        mark.getStyleClass().addAll("brand-mark", "large");
        mark.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var names = new VBox(Texts.title(desk.t("settings.door.brand")), Texts.muted(below));
        var brand = new HBox(mark, names);
        brand.getStyleClass().add("door-brand");
        return brand;
    }
}
