// SPDX-License-Identifier: Apache-2.0
package anyi.kit.form;

import anyi.kit.Desk;
import anyi.kit.part.Icon;
import anyi.right.Right;
import java.util.function.UnaryOperator;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/**
 * A number that is shown masked until somebody asks to see it; the eye beside it opens and closes. Where several people
 * work, the eye asks for a reason, puts it on record, and closes by itself after half a minute.
 */
public final class MaskedField extends HBox {
    private static final Duration SHOWN = Duration.seconds(30);

    private final Desk desk;
    private final String number;
    private final UnaryOperator<String> mask;
    private final Label text;
    private final ToggleButton eye = new ToggleButton();
    private final PauseTransition closing = new PauseTransition(SHOWN);

    /** @param right without it there is no eye, and the number has come masked already */
    public MaskedField(Desk desk, Right right, String number, UnaryOperator<String> mask) {
        this.desk = desk;
        this.number = number;
        this.mask = mask;
        boolean may = desk.session().may(right);
        getStyleClass().add("masked-field");
        text = new Label(number);
        text.setMinWidth(USE_PREF_SIZE);
        eye.getStyleClass().add("eye");
        eye.setTooltip(new Tooltip());
        eye.setOnAction(event -> {
            if (eye.isSelected() && !desk.session().doer().isAlone()) {
                show(false);
                askWhy();
            } else {
                show(eye.isSelected());
            }
        });
        closing.setOnFinished(event -> show(false));
        getChildren().add(text);
        if (may) {
            show(false);
        }
        if (may && !number.isEmpty()) {
            getChildren().add(eye);
        }
    }

    private void askWhy() {
        var form = new Form(desk.messages(), desk.clock());
        Field<String> reason =
                form.text("reason", desk.t("kit.reveal.reason")).required().id("reveal-reason");
        form.row(reason);
        desk.dialogs().form(desk.t("kit.reveal.title"), form, desk.t("kit.reveal.show"), () -> {
            boolean clean = form.saved();
            if (clean) {
                String why =
                        mask.apply(number) + " " + reason.value().getValue().strip();
                desk.background()
                        .run(
                                () -> {
                                    desk.session().watch().revealed(why);
                                    return true;
                                },
                                done -> {
                                    show(true);
                                    closing.playFromStart();
                                });
            }
            return clean;
        });
    }

    private void show(boolean shown) {
        eye.setSelected(shown);
        text.setText(shown ? number : mask.apply(number));
        eye.setGraphic((shown ? Icon.HIDE : Icon.SHOW).node());
        String word = desk.t(shown ? "kit.reveal.hide" : "kit.reveal.open");
        eye.setAccessibleText(word);
        eye.getTooltip().setText(word);
    }
}
