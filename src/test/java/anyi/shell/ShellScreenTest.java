// SPDX-License-Identifier: Apache-2.0
package anyi.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.kit.part.Buttons;
import anyi.kit.part.Icon;
import anyi.robot.Robot;
import anyi.text.Messages.Language;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ShellScreenTest {
    private static final UUID GUILAN = new UUID(1, 1);

    private final Robot robot = new Robot();
    private final List<String> asked = new ArrayList<>();
    private final Navigation navigation = new Navigation();

    @AfterEach
    void close() {
        robot.close();
    }

    @Test
    void places_are_reached_by_digits_and_left_by_alt_arrows() {
        robot.openWindow(this::shell);
        assertEquals("工作台", robot.textOf("#page-title"));
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertEquals("老人", robot.textOf("#page-title"));
        robot.press(KeyCode.ALT, KeyCode.LEFT);
        assertEquals("工作台", robot.textOf("#page-title"));
        robot.press(KeyCode.ALT, KeyCode.RIGHT);
        assertEquals("老人", robot.textOf("#page-title"));
        robot.press(KeyCode.ESCAPE);
        assertEquals("工作台", robot.textOf("#page-title"));
    }

    @Test
    void a_person_is_found_from_everywhere_and_opened_by_enter() {
        robot.openWindow(this::shell).press(KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.press(KeyCode.CONTROL, KeyCode.K).type("wgl");
        assertTrue(robot.sees("王桂兰"));
        robot.enter();
        assertEquals(Optional.of(new Place.CaseFile(GUILAN, "")), navigation.present());
        assertTrue(robot.has("#page-back"));
        robot.press(KeyCode.ESCAPE);
        assertEquals("老人", robot.textOf("#page-title"));
    }

    @Test
    void keys_lock_undo_enlarge_and_press_the_button_that_carries_them() {
        robot.openWindow(this::shell);
        robot.press(KeyCode.CONTROL, KeyCode.L);
        robot.press(KeyCode.CONTROL, KeyCode.Z);
        robot.press(KeyCode.CONTROL, KeyCode.EQUALS);
        robot.press(KeyCode.CONTROL, KeyCode.N);
        assertEquals(List.of("lock", "undo", "text 1", "admit"), asked);
    }

    @Test
    void the_rail_is_compact_where_the_text_is_large() {
        robot.openWindow(this::shell).picture("shell");
        assertTrue(robot.sees("刘春梅 · 锁定"));
        robot.in(Language.ENGLISH).picture("shell");
        robot.in(Language.CHINESE).dark(true).picture("shell-dark");
        robot.dark(false).textSize(150).picture("shell-150");
        assertFalse(robot.sees("刘春梅 · 锁定"));
        assertEquals(List.of(), robot.clipped());
        robot.textSize(200).picture("shell-200");
        assertEquals(List.of(), robot.clipped());
    }

    private Node shell(Desk desk) {
        var status = new Status();
        status.savedAt().set(Optional.of(LocalDateTime.of(2026, 11, 24, 10, 42)));
        status.backup().set(Optional.of(new Status.Backup(LocalDateTime.of(2026, 11, 24, 7, 30), true, "")));
        var destinations = Destinations.all(desk);
        var shell = new Shell(
                desk,
                navigation,
                new Shell.Parts(
                        "向阳敬老院",
                        destinations,
                        place -> new Named(desk, title(desk, place), () -> asked.add("admit")),
                        typed -> List.of(
                                new Hit(Icon.PERSON, "王桂兰", "女 · 85 岁 · 103-2", new Place.CaseFile(GUILAN, ""))),
                        status,
                        control()));
        shell.start(new Place.Today());
        return shell;
    }

    private static String title(Desk desk, Place place) {
        return Destinations.all(desk).stream()
                .filter(one -> one.holds().test(place))
                .findFirst()
                .orElseThrow()
                .word();
    }

    private Control control() {
        return new Control() {
            @Override
            public void help() {
                asked.add("help");
            }

            @Override
            public void lock() {
                asked.add("lock");
            }

            @Override
            public void undo() {
                asked.add("undo");
            }

            @Override
            public void textSize(int step) {
                asked.add("text " + step);
            }
        };
    }

    private record Named(Desk desk, String title, Runnable onAdmit, TextField content) implements Page {
        Named(Desk desk, String title, Runnable onAdmit) {
            this(desk, title, onAdmit, new TextField());
        }

        @Override
        public boolean searchable() {
            return title.equals(desk.t("shell.place.today"));
        }

        @Override
        public List<Node> actions() {
            return List.of(
                    Buttons.plain("花名册", Icon.PRINT, () -> {}),
                    Buttons.withKey(Buttons.primary("办理入住", Icon.ADMIT, onAdmit), "Ctrl N"));
        }

        @Override
        public Optional<Node> firstFocus() {
            return Optional.of(content);
        }
    }
}
