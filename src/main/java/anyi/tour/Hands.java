// SPDX-License-Identifier: Apache-2.0
package anyi.tour;

import static anyi.tour.OnScreen.ui;

import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Keys and mouse, as a person uses them; Chinese arrives as an input method commits it. */
final class Hands {
    private static final Map<Character, KeyCode> KEYS =
            Map.of(' ', KeyCode.SPACE, '-', KeyCode.MINUS, '.', KeyCode.PERIOD, '/', KeyCode.SLASH, ',', KeyCode.COMMA);

    private static final int FOLLOWED = 40;

    private final OnScreen screen;
    private final Robot robot = ui(Robot::new);

    Hands(OnScreen screen) {
        this.screen = screen;
    }

    void click(String id) {
        screen.quiet();
        Node node = present(id);
        point(node);
        // a page that was read again meanwhile has another in its place
        for (Node now = present(id); now != node; now = present(id)) {
            node = now;
            point(node);
        }
        press(node);
    }

    private Node present(String id) {
        return screen.waitFor("#" + id, OnScreen.id(id).and(node -> !node.isDisabled()));
    }

    /** Goes there as the arrow keys would. */
    void focus(String id) {
        Node node = screen.waitFor("#" + id, OnScreen.id(id));
        ui(() -> {
            node.requestFocus();
            return node;
        });
        settle();
    }

    void clickWords(String words) {
        click(screen.waitFor(words, OnScreen.words(words).and(node -> !node.isDisabled())));
    }

    void click(Node node) {
        point(node);
        press(node);
    }

    private void press(Node node) {
        ui(() -> {
            robot.mouseClick(MouseButton.PRIMARY);
            return node;
        });
        settle();
    }

    void doubleClick(Node node) {
        point(node);
        ui(() -> {
            robot.mouseClick(MouseButton.PRIMARY);
            robot.mouseClick(MouseButton.PRIMARY);
            return node;
        });
        settle();
    }

    /** Presses on one thing, moves in a few steps, lets go over the other. */
    void drag(Node from, Node to) {
        Point2D start = middle(from);
        Point2D end = middle(to);
        move(start);
        ui(() -> {
            robot.mousePress(MouseButton.PRIMARY);
            return robot;
        });
        for (int step = 1; step <= 8; step++) {
            move(start.interpolate(end, step / 8.0));
        }
        ui(() -> {
            robot.mouseRelease(MouseButton.PRIMARY);
            return robot;
        });
        settle();
    }

    /** What was just saved is said over the lower edge of the page for some seconds: a person waits until it is gone. */
    private void waitForNotice(Node node) {
        if (ui(() -> isUnderNotice(node))) {
            // a notice stays as long as the pointer is on it
            move(ui(() -> node.getScene().getRoot().localToScreen(2, 2)));
            screen.await("nothing over " + node, () -> isUnderNotice(node) ? Optional.empty() : Optional.of(node));
        }
    }

    private boolean isUnderNotice(Node node) {
        Bounds bounds = node.localToScreen(node.getBoundsInLocal());
        return bounds != null
                && screen.find(one -> one.getStyleClass().contains("toast"))
                        .map(notice -> notice.localToScreen(notice.getBoundsInLocal()))
                        .filter(notice -> notice.contains(bounds.getCenterX(), bounds.getCenterY()))
                        .isPresent();
    }

    /** Follows what moves while a page is still being laid out. */
    private void point(Node node) {
        waitForNotice(node);
        @Nullable Point2D before = null;
        Point2D now = middle(node);
        for (int i = 0; i < FOLLOWED && !now.equals(before); i++) {
            move(now);
            before = now;
            now = middle(node);
        }
    }

    private void move(Point2D point) {
        ui(() -> {
            robot.mouseMove(point);
            return point;
        });
        settle();
    }

    private Point2D middle(Node node) {
        return screen.await("a place to click " + node, () -> {
            Bounds bounds = node.localToScreen(node.getBoundsInLocal());
            if (bounds == null) {
                return Optional.of(Point2D.ZERO); // gone meanwhile
            }
            return bounds.getWidth() < 1
                    ? Optional.<Point2D>empty()
                    : Optional.of(new Point2D(bounds.getCenterX(), bounds.getCenterY()));
        });
    }

    /** Types into whatever has the focus. */
    void type(String text) {
        text.codePoints().forEach(this::type);
        settle();
    }

    private void type(int character) {
        ui(() -> {
            KeyCode code = code(character);
            if (code != KeyCode.UNDEFINED) {
                boolean upper = Character.isUpperCase(character);
                if (upper) {
                    robot.keyPress(KeyCode.SHIFT);
                }
                robot.keyType(code);
                if (upper) {
                    robot.keyRelease(KeyCode.SHIFT);
                }
            } else if (character < 128) {
                Event.fireEvent(focus(), typed(Character.toString(character)));
            } else {
                Event.fireEvent(focus(), committed(Character.toString(character)));
            }
            return code;
        });
    }

    private static KeyCode code(int character) {
        if (character >= '0' && character <= '9') {
            return KeyCode.valueOf("DIGIT" + (char) character);
        }
        char upper = (char) Character.toUpperCase(character);
        if (upper >= 'A' && upper <= 'Z') {
            return KeyCode.valueOf(String.valueOf(upper));
        }
        return KEYS.getOrDefault((char) character, KeyCode.UNDEFINED);
    }

    private static KeyEvent typed(String character) {
        return new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false);
    }

    private static InputMethodEvent committed(String text) {
        return new InputMethodEvent(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, FXCollections.observableArrayList(), text, 0);
    }

    private static Node focus() {
        Node found = null;
        for (Window window : Window.getWindows()) {
            if (window.isFocused()
                    && window.getScene() != null
                    && window.getScene().getFocusOwner() != null) {
                found = window.getScene().getFocusOwner();
            }
        }
        if (found == null) {
            throw new OnScreen.NotSeen("a field with the focus");
        }
        return found;
    }

    /** Fills a field: clicks into it, replaces what is there. */
    void fill(String id, String text) {
        click(id);
        press(KeyCode.CONTROL, KeyCode.A);
        type(text);
    }

    /** One key, the others held. */
    void press(KeyCode... keys) {
        ui(() -> {
            for (int i = 0; i < keys.length - 1; i++) {
                robot.keyPress(keys[i]);
            }
            robot.keyType(keys[keys.length - 1]);
            for (int i = keys.length - 2; i >= 0; i--) {
                robot.keyRelease(keys[i]);
            }
            return robot;
        });
        settle();
    }

    /** Lets the window answer before the next move. */
    private void settle() {
        screen.paint();
        screen.rest(30);
        screen.paint();
    }
}
