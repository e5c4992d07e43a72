// SPDX-License-Identifier: Apache-2.0
package anyi.kit.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.kit.Desk;
import anyi.kit.Session;
import anyi.right.Doer;
import anyi.right.Right;
import anyi.right.StandardRole;
import anyi.robot.Robot;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MaskedFieldScreenTest {
    private static final String NUMBER = "33010619450312002X";

    private final Robot robot = new Robot();
    private final List<String> revealed = new ArrayList<>();

    @AfterEach
    void close() {
        robot.close();
    }

    @Test
    void who_works_alone_opens_and_closes_the_eye_as_ever() {
        robot.openNode(desk -> field(desk));
        assertFalse(robot.sees(NUMBER));
        robot.push(".eye");
        assertTrue(robot.sees(NUMBER));
        robot.push(".eye");
        assertFalse(robot.sees(NUMBER));
        assertEquals(List.of(), revealed);
    }

    @Test
    void one_of_several_gives_a_reason_and_it_is_on_record() {
        robot.openNode(desk -> field(as(desk, StandardRole.NURSING_LEAD)));
        robot.push(".eye");
        assertFalse(robot.sees(NUMBER));
        robot.fill("#reveal-reason", "办医保").push("#dialog-save");
        robot.waitFor(NUMBER);
        assertEquals(List.of("**************002X 办医保"), revealed);
    }

    @Test
    void who_may_not_see_has_no_eye() {
        robot.openNode(desk -> field(as(desk, StandardRole.VIEWER)));
        assertFalse(robot.has(".eye"));
    }

    private Node field(Desk desk) {
        return new MaskedField(desk, Right.SEE_IDENTITY, NUMBER, desk.formats()::maskedInFile);
    }

    private Desk as(Desk desk, StandardRole role) {
        var session = new Session(Doer.of(new UUID(1, 1), "王芳", role.rights()), revealed::add);
        return new Desk(
                desk.messages(),
                desk.formats(),
                desk.clock(),
                session,
                desk.background(),
                desk.dialogs(),
                desk.navigator(),
                desk.preferences(),
                desk.drafts());
    }
}
