// SPDX-License-Identifier: Apache-2.0
package anyi.kit.window;

import anyi.kit.Background.Progress;
import anyi.kit.part.Buttons;
import anyi.kit.part.Texts;
import anyi.text.Messages;
import java.util.concurrent.CancellationException;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Running jobs above the status line, each once it has taken a second: what, which step, how far, cancel. */
public final class JobStrips implements FxBackground.Jobs {
    private final Messages messages;
    private final Overlay overlay;

    public JobStrips(Messages messages, Overlay overlay) {
        this.messages = messages;
        this.overlay = overlay;
    }

    @Override
    public Progress started(String title) {
        var strip = new Strip(title);
        strip.appear.play();
        return strip;
    }

    @Override
    public void ended(Progress progress) {
        if (progress instanceof Strip strip) {
            strip.appear.stop();
            overlay.notices().getChildren().remove(strip.box);
        }
    }

    private final class Strip implements Progress {
        private final VBox box = new VBox();
        private final Label step = Texts.muted("");
        private final Label percent = Texts.bold("");
        private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        private final PauseTransition appear = new PauseTransition(Duration.seconds(1));
        private final long begun = System.nanoTime();
        private volatile boolean cancelled;
        private volatile long shown;

        Strip(String title) {
            box.getStyleClass().add("job-strip");
            var cancel = Buttons.small(messages.t("kit.job.cancel"), () -> cancelled = true);
            cancel.setId("job-cancel");
            var first = new HBox(Texts.bold(title), step, Texts.spacer(), percent);
            first.getStyleClass().add("job-line");
            HBox.setHgrow(bar, Priority.ALWAYS);
            bar.setMaxWidth(Double.MAX_VALUE);
            var second = new HBox(bar, cancel);
            second.getStyleClass().add("job-line");
            box.getChildren().addAll(first, second);
            appear.setOnFinished(event -> overlay.notices().getChildren().add(box));
        }

        @Override
        public void at(long done, long total, String what) {
            if (cancelled) {
                throw new CancellationException();
            }
            long now = System.nanoTime();
            if (now - shown < 100_000_000 && done < total) {
                return;
            }
            shown = now;
            String left = timeLeft(done, total, now - begun);
            Platform.runLater(() -> {
                step.setText(left.isEmpty() ? what : what + " · " + left);
                percent.setText(total == 0 ? "" : 100 * done / total + " %");
                bar.setProgress(total == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) done / total);
            });
        }

        private String timeLeft(long done, long total, long nanos) {
            if (total == 0 || done == 0 || nanos < 2_000_000_000L) {
                return "";
            }
            long seconds = Math.max(1, (long) ((double) nanos / done * (total - done) / 1e9));
            return messages.t("kit.job.left", seconds);
        }
    }
}
