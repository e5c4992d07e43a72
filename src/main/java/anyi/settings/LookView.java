// SPDX-License-Identifier: Apache-2.0
package anyi.settings;

import anyi.kit.Desk;
import anyi.kit.part.Buttons;
import anyi.kit.part.Card;
import anyi.kit.part.Flow;
import anyi.kit.part.Texts;
import anyi.kit.window.Appearance;
import anyi.text.Messages.Language;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/** 外观与字号: language, light or dark, text size; each takes effect at once. */
final class LookView extends VBox {

    LookView(Desk desk, Program program) {
        getStyleClass().add("form");
        var chinese = view(
                "look-chinese",
                "简体中文",
                program.language() == Language.CHINESE,
                () -> program.show(Language.CHINESE, program.dark(), program.textSize()));
        var english = view(
                "look-english",
                "English",
                program.language() == Language.ENGLISH,
                () -> program.show(Language.ENGLISH, program.dark(), program.textSize()));
        var light = view(
                "look-light",
                desk.t("settings.look.light"),
                !program.dark(),
                () -> program.show(program.language(), false, program.textSize()));
        var dark = view(
                "look-dark",
                desk.t("settings.look.dark"),
                program.dark(),
                () -> program.show(program.language(), true, program.textSize()));
        List<ToggleButton> sizes = Appearance.TEXT_SIZES.stream()
                .map(size -> view(
                        "look-size-" + size,
                        size + " %",
                        program.textSize() == size,
                        () -> program.show(program.language(), program.dark(), size)))
                .toList();
        getChildren()
                .add(Card.titled(desk.t("settings.tab.look"))
                        .padded(
                                Texts.bold(desk.t("settings.look.language")),
                                Buttons.views(List.of(chinese, english)),
                                Texts.bold(desk.t("settings.look.theme")),
                                Buttons.views(List.of(light, dark)),
                                Texts.bold(desk.t("settings.look.textSize")),
                                new Flow(Buttons.views(sizes.subList(0, 3)), Buttons.views(sizes.subList(3, 6))),
                                Texts.mutedWrapped(desk.t("settings.look.note"))));
    }

    private static ToggleButton view(String id, String word, boolean chosen, Runnable onChosen) {
        ToggleButton button = Buttons.view(word, chosen, onChosen);
        button.setId(id);
        return button;
    }
}
