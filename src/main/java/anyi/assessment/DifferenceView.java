// SPDX-License-Identifier: Apache-2.0
package anyi.assessment;

import anyi.kit.part.Tone;
import java.util.Optional;
import javafx.scene.control.Label;

/** Points more or less than last time: =, +1, −2; nothing where there is nothing to compare. */
final class DifferenceView extends Label {
    DifferenceView() {
        getStyleClass().add("answer-difference");
        setMinWidth(USE_PREF_SIZE);
    }

    void show(Optional<Integer> points) {
        getStyleClass().removeAll(Tone.DANGER.styleClass(), Tone.SUCCESS.styleClass(), "muted");
        setText(points.map(DifferenceView::words).orElse(""));
        points.ifPresent(found -> getStyleClass().add(styleClass(found)));
    }

    private static String words(int points) {
        if (points == 0) {
            return "=";
        }
        return points > 0 ? "+" + points : "−" + -points;
    }

    private static String styleClass(int points) {
        if (points == 0) {
            return "muted";
        }
        return points > 0 ? Tone.SUCCESS.styleClass() : Tone.DANGER.styleClass();
    }
}
