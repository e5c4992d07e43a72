// SPDX-License-Identifier: Apache-2.0
package anyi.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.kit.Place;
import anyi.robot.Robot;
import anyi.text.Messages.Language;
import java.util.List;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GuideScreenTest {
    private final Robot robot = new Robot();

    @AfterEach
    void close() {
        robot.close();
    }

    private void open(String topic) {
        robot.open(desk -> new GuideScreens(desk).guide(new Place.Guide(topic)));
    }

    /** Where the heading stands in the window. */
    private double top(String heading) {
        var label = robot.node(heading);
        var text = robot.node("#guide");
        return label.localToScene(0, 0).getY() - text.localToScene(0, 0).getY();
    }

    @Test
    void it_opens_at_the_topic_that_was_asked_for() {
        open("beds");
        double opened = ((ScrollPane) robot.node("#guide")).getVvalue();
        robot.push("#guide-topic-reports");

        assertTrue(opened > 0.05, "scrolled");
        assertTrue(((ScrollPane) robot.node("#guide")).getVvalue() > opened, "further down");
    }

    @Test
    void the_heading_of_the_topic_is_at_the_top() {
        open("assessment");

        double at = top("能力评估");
        assertTrue(at > -2 && at < 60, Double.toString(at));
    }

    @Test
    void it_is_fit_to_be_seen() {
        open("reports");
        robot.picture("guide");
        assertEquals(List.of(), robot.clipped());
        robot.in(Language.ENGLISH).picture("guide");
        assertEquals(List.of(), robot.clipped());
        robot.in(Language.CHINESE).textSize(150).picture("guide-150");
        assertEquals(List.of(), robot.clipped());
    }
}
