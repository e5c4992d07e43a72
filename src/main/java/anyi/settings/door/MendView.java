// SPDX-License-Identifier: Apache-2.0
package anyi.settings.door;

import anyi.kit.Desk;
import anyi.kit.part.Buttons;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What is wrong, what there is to bring the home back from, and one obvious button. */
final class MendView extends VBox {
    private final Button mend;

    MendView(Desk desk, MendModel model, Runnable other) {
        getStyleClass().add("form");
        Label title = Texts.title(desk.t("settings.mend.title"));
        title.setId("mend-title");
        Label newest = Texts.wrapped("");
        newest.setGraphic(Icon.BACKUP.node());
        model.newest(newest::setText);
        Label refusal = Texts.wrapped("");
        refusal.setId("mend-refusal");
        refusal.getStyleClass().addAll("field-message", Tone.DANGER.styleClass());
        refusal.setGraphic(Icon.ERROR.node());
        refusal.textProperty().bind(model.refusal());
        refusal.visibleProperty().bind(model.refusal().isNotEmpty());
        refusal.managedProperty().bind(refusal.visibleProperty());
        mend = Buttons.primary(desk.t("settings.mend.verb"), Icon.RESTORE, model::mend);
        mend.setId("mend-now");
        mend.getStyleClass().add("large");
        mend.setMaxWidth(Double.MAX_VALUE);
        mend.disableProperty().bind(model.busy());
        Buttons.withKey(mend, "Enter");
        var file = Buttons.hyperlink(
                desk.t("settings.mend.fromFile"),
                () -> desk.dialogs()
                        .openFiles(
                                desk.t("settings.mend.fromFileTitle"),
                                List.of("*.anyi-backup"),
                                chosen -> chosen.stream().findFirst().ifPresent(model::fromFile)));
        file.setId("mend-file");
        var elsewhere = Buttons.hyperlink(desk.t("settings.door.other"), other);
        getChildren()
                .addAll(
                        title,
                        Texts.wrapped(desk.t("settings.mend.calm")),
                        newest,
                        Texts.wrapped(desk.t("settings.mend.how")),
                        mend,
                        refusal,
                        Texts.mutedWrapped(model.what()),
                        new HBox(file, Texts.spacer(), elsewhere));
    }

    Node first() {
        return mend;
    }
}
