// SPDX-License-Identifier: Apache-2.0
package anyi.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.Window;

/** What can be seen in the windows that are open, the frontmost first. */
final class OnScreen {
    private static final long PATIENCE_MILLIS = 30_000;
    private static final long GLANCE_MILLIS = 25;

    /** Runs on the UI thread and brings the answer back. */
    static <T> T ui(Supplier<T> look) {
        if (Platform.isFxApplicationThread()) {
            return look.get();
        }
        var task = new FutureTask<>(look::get);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Looks again and again until it is there. */
    Node waitFor(String what, Predicate<Node> wanted) {
        return await(what, () -> find(wanted));
    }

    /**
     * Waits until there is an answer.
     *
     * @throws NotSeen after half a minute
     */
    <T> T await(String what, Supplier<Optional<T>> look) {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        while (System.nanoTime() < end) {
            Optional<T> seen = ui(look);
            if (seen.isPresent()) {
                return seen.get();
            }
            rest(GLANCE_MILLIS);
        }
        throw new NotSeen(what + "; on the screen: " + ui(this::words));
    }

    /** Waits until what can be read has stood still for a moment. */
    void quiet() {
        String before = "";
        int still = 0;
        for (int i = 0; i < 100 && still < 4; i++) {
            rest(80);
            String now = ui(this::words);
            still = now.equals(before) ? still + 1 : 0;
            before = now;
        }
    }

    /** What the next pulse would do: a control that has no skin yet hears neither key nor mouse. */
    void paint() {
        ui(() -> {
            for (Window window : List.copyOf(Window.getWindows())) {
                if (window.isShowing() && window.getScene() != null) {
                    window.getScene().getRoot().applyCss();
                    window.getScene().getRoot().layout();
                }
            }
            return this;
        });
    }

    void rest(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Optional<Node> find(Predicate<Node> wanted) {
        var windows = new ArrayList<>(Window.getWindows());
        for (Window window : windows.reversed()) {
            if (window.isShowing() && window.getScene() != null) {
                Optional<Node> found = find(window.getScene().getRoot(), wanted);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Node> find(Node node, Predicate<Node> wanted) {
        if (!node.isVisible()) {
            return Optional.empty();
        }
        if (node instanceof Parent parent) {
            // last child first: it is painted on top
            for (Node child : parent.getChildrenUnmodifiable().reversed()) {
                Optional<Node> found = find(child, wanted);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return wanted.test(node) ? Optional.of(node) : Optional.empty();
    }

    static Predicate<Node> id(String id) {
        return node -> id.equals(node.getId());
    }

    /** A label, button or text that shows these words, alone or among others. */
    static Predicate<Node> words(String part) {
        return node -> wordsOf(node).filter(words -> words.contains(part)).isPresent();
    }

    private static Optional<String> wordsOf(Node node) {
        return switch (node) {
            case Labeled labeled -> Optional.ofNullable(labeled.getText());
            case Text text -> Optional.ofNullable(text.getText());
            case TextInputControl input -> Optional.ofNullable(input.getText());
            default -> Optional.empty();
        };
    }

    /** Everything legible, for the sentence that says what was seen instead. */
    private String words() {
        List<String> words = new ArrayList<>();
        find(node -> {
            wordsOf(node).filter(text -> !text.isBlank()).ifPresent(words::add);
            return false;
        });
        return String.join(" | ", words.stream().distinct().limit(60).toList());
    }

    /** Something that the tour waited for did not appear. */
    static final class NotSeen extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotSeen(String what) {
            super("not seen: " + what);
        }
    }
}
