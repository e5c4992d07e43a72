// SPDX-License-Identifier: Apache-2.0
package anyi.kit;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** What stands in the window at one place. Made when first visited, then asked to load. */
public interface Page {
    String title();

    /** The line below the title; empty = none. */
    default String context() {
        return "";
    }

    /** {@link #context()} for a page that knows it only once it has loaded. */
    default ObservableValue<String> liveContext() {
        return new ReadOnlyStringWrapper(context());
    }

    Node content();

    /** Header controls from left to right; the one primary button is last. */
    default List<Node> actions() {
        return List.of();
    }

    /** True = the header also has the search over everything, left of the actions. */
    default boolean searchable() {
        return false;
    }

    /** Called each time that the page comes to the front, and on F5: load in the background what it shows. */
    default void load() {}

    /** What has the focus when the page comes to the front. */
    default Optional<Node> firstFocus() {
        return Optional.empty();
    }

    /** Esc was pressed and nobody else wanted it. True = dealt with; false = the shell goes back. */
    default boolean escape() {
        return false;
    }
}
