// SPDX-License-Identifier: Apache-2.0
package anyi.kit.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.robot.Robot;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class TableLayoutScreenTest {
    private final Robot robot = new Robot();

    @AfterEach
    void close() {
        robot.close();
    }

    private void open() {
        robot.openNode(desk -> {
            var columns = new Columns<String>(desk);
            columns.name("name", "姓名", text -> text).width(7);
            columns.text("bed", "床位", text -> text).width(10);
            columns.text("remark", "备注", text -> text).width(12);
            var list = new ListPage<>(desk, "some", columns)
                    .search("姓名", typed -> {})
                    .rows(FXCollections.observableArrayList("王桂兰", "张有才"));
            return list;
        });
    }

    private List<Long> widths() {
        return robot.onFx(() -> {
            List<Long> widths = new ArrayList<>();
            table().getColumns().forEach(column -> widths.add(Math.round(column.getWidth())));
            return widths;
        });
    }

    @SuppressWarnings("unchecked")
    private TableView<String> table() {
        return (TableView<String>) robot.node("#some");
    }

    private void drag(int column, double pixels) {
        robot.onFx(() -> table().resizeColumn(table().getColumns().get(column), pixels));
        robot.settle();
    }

    @Test
    void the_others_stay_where_they_are_when_one_is_dragged() {
        open();
        List<Long> before = widths();
        drag(0, 40);
        // whatever makes the list look again at its widths
        robot.onFx(() -> {
            table().getColumns().get(2).setVisible(false);
            table().getColumns().get(2).setVisible(true);
            return true;
        });
        robot.settle();
        assertEquals(List.of(before.get(0) + 40, before.get(1), before.get(2)), widths());
        open();
        assertEquals(List.of(before.get(0) + 40, before.get(1), before.get(2)), widths());
    }

    @Test
    void a_list_of_which_a_column_is_hidden_still_fits_itself_to_the_window() {
        open();
        long before = widths().get(1);
        robot.onFx(() -> {
            TableColumn<String, ?> last = table().getColumns().get(2);
            last.setVisible(false);
            return true;
        });
        robot.settle();
        long without = widths().get(1);
        assertTrue(without > before, before + " " + without);
        open();
        assertEquals(without, widths().get(1));
    }
}
