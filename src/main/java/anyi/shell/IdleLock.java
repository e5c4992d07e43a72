// SPDX-License-Identifier: Apache-2.0
package anyi.shell;

import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/** Locks when nobody has touched key or mouse for some minutes. */
public final class IdleLock {
    private final PauseTransition pause;
    private final EventHandler<InputEvent> touched;
    private final Scene scene;

    public IdleLock(Scene scene, int minutes, Runnable onLock) {
        this.scene = scene;
        pause = new PauseTransition(Duration.minutes(minutes));
        touched = event -> pause.playFromStart();
        pause.setOnFinished(event -> onLock.run());
        scene.addEventFilter(InputEvent.ANY, touched);
        pause.play();
    }

    public void stop() {
        pause.stop();
        scene.removeEventFilter(InputEvent.ANY, touched);
    }
}
