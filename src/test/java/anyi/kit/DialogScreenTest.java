// SPDX-License-Identifier: Apache-2.0
package anyi.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.kit.form.Form;
import anyi.kit.part.Buttons;
import anyi.robot.Robot;
import anyi.store.Stale;
import anyi.store.StoreFault;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was typed into a dialog is not lost, however it ends. */
final class DialogScreenTest {
    private final Robot robot = new Robot();
    private final List<String> written = new ArrayList<>();

    @AfterEach
    void close() {
        robot.close();
    }

    /** A page with one button that opens a dialog; its save does the work in the background. */
    private Node page(Desk desk, Callable<Boolean> write) {
        var button = Buttons.plain("登记", () -> {
            var typed = new SimpleStringProperty("");
            var form = new Form(desk.messages(), desk.clock());
            form.row(form.text("reason", "事由").id("reason").bind(typed));
            desk.dialogs().form("登记事由", form, "登记", () -> {
                desk.background().run(write, done -> {
                    written.add(typed.get());
                    desk.dialogs().saved("已登记");
                });
                return form.saved();
            });
        });
        button.setId("open");
        return button;
    }

    @Test
    void escape_by_accident_loses_nothing() {
        robot.openNode(desk -> page(desk, () -> true)).push("#open");
        robot.fill("#reason", "回家过节").press(KeyCode.ESCAPE);
        assertFalse(robot.has("#reason"));
        robot.push("#open").push("#draft-go-on");
        assertEquals("回家过节", robot.textOf("#reason"));
        robot.push("#dialog-save");
        assertEquals(List.of("回家过节"), written);
        robot.push("#open");
        assertFalse(robot.has("#draft-go-on"));
    }

    @Test
    void an_untouched_or_cancelled_dialog_leaves_nothing() {
        robot.openNode(desk -> page(desk, () -> true)).push("#open").press(KeyCode.ESCAPE);
        robot.push("#open");
        assertFalse(robot.has("#draft-go-on"));
        robot.fill("#reason", "回家").push("#dialog-cancel").push("#open");
        assertFalse(robot.has("#draft-go-on"));
    }

    @Test
    void who_was_slower_gets_the_dialog_back_with_the_reason() {
        var writes = new ArrayList<Callable<Boolean>>(List.of(
                () -> {
                    throw new Stale("leave", new UUID(1, 1));
                },
                () -> true));
        robot.openNode(desk -> page(desk, () -> writes.removeFirst().call())).push("#open");
        robot.fill("#reason", "回家过节").push("#dialog-save");
        assertTrue(robot.has("#dialog-refusal"), robot::text);
        assertEquals("回家过节", robot.textOf("#reason"));
        robot.push("#dialog-save");
        assertEquals(List.of("回家过节"), written);
        assertFalse(robot.has("#reason"));
    }

    @Test
    void a_full_disk_says_so_and_keeps_the_text() {
        robot.openNode(desk -> page(desk, () -> {
                    throw new StoreFault(StoreFault.Reason.DISK_FULL, "D:");
                }))
                .push("#open");
        robot.fill("#reason", "住院").push("#dialog-save");
        assertTrue(robot.textOf("#dialog-refusal").contains("D:") || robot.has("#dialog-refusal"), robot::text);
        assertEquals("住院", robot.textOf("#reason"));
        robot.press(KeyCode.ESCAPE).push("#open").push("#draft-go-on");
        assertEquals("住院", robot.textOf("#reason"));
        assertEquals(List.of(), written);
    }
}
