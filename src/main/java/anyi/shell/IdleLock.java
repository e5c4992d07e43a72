// SPDX-License-Identifier: Apache-2.0
package anyi.shell;

import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/** Locks when nobody has touched key or mouse for five minutes. */
public final class IdleLock {
    private static final Duration IDLE = Duration.minutes(5);

    private final PauseTransition pause = new PauseTransition(IDLE);
    private final EventHandler<InputEvent> touched = event -> pause.playFromStart();
    private final Scene scene;

    public IdleLock(Scene scene, Runnable onLock) {
        this.scene = scene;
        pause.setOnFinished(event -> onLock.run());
        scene.addEventFilter(InputEvent.ANY, touched);
        pause.play();
    }

    public void stop() {
        pause.stop();
        scene.removeEventFilter(InputEvent.ANY, touched);
    }
}
