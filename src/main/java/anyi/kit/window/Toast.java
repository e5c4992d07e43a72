// SPDX-License-Identifier: Apache-2.0
package anyi.kit.window;

import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/** What was done, in the past tense, for eight seconds, longer while the pointer or the focus is on it. One at a time. */
final class Toast extends HBox {
    private static final Duration SHOWN = Duration.seconds(8);

    Toast(Icon icon, String sentence) {
        getStyleClass().add("toast");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        var words = Texts.wrapped(sentence);
        words.setId("toast");
        getChildren().addAll(icon.node(), words);
        setAccessibleText(sentence);
    }

    void action(String verb, String key, Runnable action) {
        var button = new Button(verb);
        button.setId("toast-undo");
        button.getStyleClass().add("toast-action");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        var hint = new Label(key);
        hint.getStyleClass().add("key-hint");
        hint.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(button, hint);
    }

    static void show(Overlay overlay, Toast toast) {
        clear(overlay);
        overlay.notices().getChildren().add(toast);
        var pause = new PauseTransition(SHOWN);
        pause.setOnFinished(event -> {
            if (toast.isHover() || toast.isFocusWithin()) {
                pause.playFromStart();
            } else {
                overlay.notices().getChildren().remove(toast);
            }
        });
        pause.play();
    }

    static void clear(Overlay overlay) {
        overlay.notices().getChildren().removeIf(Toast.class::isInstance);
    }
}
