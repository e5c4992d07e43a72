// SPDX-License-Identifier: Apache-2.0
package anyi.robot;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** What nobody would show: words cut off, keys instead of words, controls that stick out of their place. */
final class Flaws {
    private static final Pattern KEY = Pattern.compile("!.+!|[a-z]+(\\.[a-z][A-Za-z0-9]*)+|\\{\\d.*}");
    private static final double ROUNDING = 1.5;

    private Flaws() {}

    static List<String> of(List<Parent> roots) {
        var found = new ArrayList<String>();
        Nodes.of(roots).forEach(node -> look(node, found));
        return found.stream().distinct().toList();
    }

    private static void look(Node node, List<String> found) {
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            if (isClipped(labeled)) {
                found.add("cut: " + labeled.getText() + whereabouts(node));
            }
            if (KEY.matcher(labeled.getText().strip()).matches()) {
                found.add("key: " + labeled.getText() + whereabouts(node));
            }
        }
        if (node instanceof Region && !excess(node).isEmpty()) {
            found.add("sticks out: " + excess(node) + whereabouts(node));
        }
        if (node instanceof ScrollPane pane && scrollsSideways(pane)) {
            found.add("scrolls sideways: " + pane.getStyleClass() + whereabouts(node));
        }
    }

    /** Shows less than its text and does not say the whole in a tooltip. */
    static boolean isClipped(Labeled labeled) {
        if (labeled.getText() == null
                || labeled.getText().isBlank()
                || labeled.getTooltip() != null
                || labeled.getStyleClass().contains("shortening")) {
            return false;
        }
        return labeled.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .anyMatch(text -> text.getText().endsWith("…")
                                && !labeled.getText().endsWith("…")
                        || text.getText().endsWith("...") && !labeled.getText().endsWith("..."));
    }

    private static boolean scrollsSideways(ScrollPane pane) {
        Node content = pane.getContent();
        return content != null
                && !pane.getStyleClass().contains("sideways")
                && pane.getViewportBounds().getWidth() > 0
                && content.getLayoutBounds().getWidth()
                        > pane.getViewportBounds().getWidth() + ROUNDING;
    }

    /** By how much a piece is larger than what it stands in, unless that scrolls or is clipped on purpose. */
    private static String excess(Node node) {
        if (node.getStyleClass().contains("tick")) {
            return ""; // a mark across its meter
        }
        Parent around = node.getParent();
        Bounds own = node.getLayoutBounds();
        if (!node.isManaged()
                || !(around instanceof Region room)
                || room.getClip() != null
                || isScrolled(room)
                || node.getStyleClass().contains("clipped-container")
                || node.getStyleClass().contains("placeholder")
                || own.getWidth() < 1
                || own.getHeight() < 1) {
            return "";
        }
        double right = Math.max(node.getLayoutX() + own.getWidth() - room.getWidth(), -node.getLayoutX());
        double below = Math.max(node.getLayoutY() + own.getHeight() - room.getHeight(), -node.getLayoutY());
        return (right > ROUNDING ? Math.round(right) + " px wide " : "")
                + (below > ROUNDING ? Math.round(below) + " px high " : "");
    }

    private static boolean isScrolled(Region room) {
        return room.getStyleClass().contains("viewport")
                || room.getParent() != null && room.getParent().getStyleClass().contains("viewport");
    }

    private static String whereabouts(Node node) {
        var way = new StringBuilder();
        int steps = 0;
        for (Node at = node; at != null && steps < 6; at = at.getParent(), steps++) {
            way.append(" < ").append(at.getId() != null ? "#" + at.getId() : at.getStyleClass());
        }
        return way.toString();
    }
}
