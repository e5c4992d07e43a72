// SPDX-License-Identifier: Apache-2.0
package anyi.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.given.Given;
import anyi.report.blank.BlankSheet;
import anyi.report.blank.Wish;
import anyi.report.figure.Indicator;
import anyi.robot.Robot;
import anyi.sheet.CellFiller.Spot;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.text.Messages.Language;
import anyi.value.Ids;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BlankScreenTest {
    private final Store store = TestStores.empty();
    private final Robot robot = new Robot();
    private final AtomicReference<BlankModel> model = new AtomicReference<>();

    @AfterEach
    void close() {
        robot.close();
        store.close();
    }

    private void open() {
        new Given(store).home();
        var found = new BlankSheet(
                List.of(
                        new Wish(new Spot("基层表", 6, 4), "食堂面积", Optional.empty()),
                        new Wish(new Spot("基层表", 3, 4), "年末床位数", Optional.of(Indicator.BEDS_SET_UP)),
                        new Wish(new Spot("基层表", 4, 4), "其中：护理型床位数", Optional.of(Indicator.NURSING_BEDS))),
                "shape");
        robot.openNode(desk -> {
            model.set(new BlankModel(
                    desk, new BlankCommands(store, new Ids(TestStores.CLOCK)), Path.of("空表.xlsx"), found, Robot.TODAY));
            return new BlankView(desk, model.get());
        });
    }

    @Test
    void what_a_cell_gets_is_changed_by_keyboard() {
        open();
        assertTrue(robot.sees("年末床位数"));
        robot.focus("#blank-D3").press(KeyCode.DOWN);

        assertEquals(
                Optional.of(Indicator.BEDS_IN_SERVICE),
                model.get().wishes().getFirst().indicator());
        assertEquals(Optional.empty(), ((ComboBox<?>) robot.node("#blank-D6")).getValue());
    }

    @Test
    void it_is_fit_to_be_seen() {
        open();
        robot.picture("report-own");
        assertEquals(List.of(), robot.clipped());
        robot.in(Language.ENGLISH).picture("report-own");
        assertEquals(List.of(), robot.clipped());
    }
}
