// SPDX-License-Identifier: Apache-2.0
package anyi.robot;

import anyi.kit.Page;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

record NodePage(Node node) implements Page {
    @Override
    public String title() {
        return "";
    }

    @Override
    public Node content() {
        var padding = new StackPane(node);
        padding.getStyleClass().add("page-padding");
        return padding;
    }
}
