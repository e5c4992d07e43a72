// SPDX-License-Identifier: Apache-2.0
package anyi.shell;

import anyi.kit.part.Focus;
import anyi.kit.part.Front;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys that work everywhere, while no dialog is open. */
final class Shortcuts {
    private final Shell shell;
    private final Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();
    private final EventHandler<KeyEvent> handler = this::pressed;
    private final EventHandler<KeyEvent> unused = this::left;
    private int pane;

    Shortcuts(Shell shell) {
        this.shell = shell;
        Control control = shell.parts().control();
        on("Shortcut+K", shell::searchEverything);
        on("F1", control::help);
        on("F5", shell::reload);
        on("F6", this::nextPane);
        on("Alt+Left", shell.navigation()::back);
        on("Alt+Right", shell.navigation()::forward);
        on("Shortcut+L", control::lock);
        for (String larger : List.of("Shortcut+Equals", "Shortcut+Shift+Equals", "Shortcut+Add", "Shortcut+Plus")) {
            on(larger, () -> control.textSize(1));
        }
        on("Shortcut+Minus", () -> control.textSize(-1));
        on("Shortcut+Subtract", () -> control.textSize(-1));
        on("Shortcut+0", () -> control.textSize(0));
        List<Destination> destinations = shell.parts().destinations();
        for (int i = 0; i < Math.min(9, destinations.size()); i++) {
            Destination destination = destinations.get(i);
            on("Shortcut+" + (i + 1), () -> shell.navigation().open(destination.place()));
        }
    }

    private void on(String keyCombination, Runnable action) {
        keys.put(KeyCombination.keyCombination(keyCombination), action);
    }

    void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, handler);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, unused);
    }

    void remove(Scene scene) {
        scene.removeEventFilter(KeyEvent.KEY_PRESSED, handler);
        scene.removeEventHandler(KeyEvent.KEY_PRESSED, unused);
    }

    private void pressed(KeyEvent event) {
        if (!Front.isIn(shell)) {
            return;
        }
        keys.entrySet().stream()
                .filter(entry -> entry.getKey().match(event))
                .findFirst()
                .ifPresent(entry -> {
                    event.consume();
                    entry.getValue().run();
                });
        if (!event.isConsumed() && undoes(event)) {
            event.consume();
            shell.parts().control().undo();
        }
    }

    /** What nobody on the page has used. */
    private void left(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && Front.isIn(shell)) {
            event.consume();
            shell.escape();
        }
    }

    /** In a text that was changed, Ctrl Z belongs to the text. */
    private boolean undoes(KeyEvent event) {
        Node focus = event.getTarget() instanceof Node node ? node : shell;
        return event.isShortcutDown()
                && event.getCode() == KeyCode.Z
                && !(focus instanceof TextInputControl input && input.isUndoable());
    }

    /** Rail, header, content in turn. */
    private void nextPane() {
        List<Node> panes = shell.panes();
        for (int i = 0; i < panes.size(); i++) {
            pane = (pane + 1) % panes.size();
            if (Focus.first(panes.get(pane))) {
                return;
            }
        }
    }
}
