// SPDX-License-Identifier: Apache-2.0
package anyi.robot;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;

final class Nodes {
    private Nodes() {}

    /** What is visible, depth first. */
    static Stream<Node> of(List<Parent> roots) {
        return roots.stream().flatMap(Nodes::below);
    }

    private static Stream<Node> below(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> children = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Nodes::below)
                : Stream.empty();
        return Stream.concat(Stream.of(node), children);
    }

    static String text(List<Parent> roots) {
        return of(roots).flatMap(Nodes::words).collect(Collectors.joining("\n"));
    }

    private static Stream<String> words(Node node) {
        String text = node instanceof Labeled labeled
                ? labeled.getText()
                : node instanceof TextInputControl input ? input.getText() : null;
        return text == null || text.isBlank() ? Stream.empty() : Stream.of(text);
    }
}
