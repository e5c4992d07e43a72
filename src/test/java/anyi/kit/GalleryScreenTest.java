// SPDX-License-Identifier: Apache-2.0
package anyi.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.kit.list.Chip;
import anyi.kit.list.Columns;
import anyi.kit.list.ListPage;
import anyi.kit.part.Badge;
import anyi.kit.part.Buttons;
import anyi.kit.part.Icon;
import anyi.kit.part.LevelBars;
import anyi.kit.part.SumLine;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.kit.part.WarningStrip;
import anyi.robot.Robot;
import anyi.term.CareDependence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class GalleryScreenTest {
    private final Robot robot = new Robot();

    @AfterEach
    void close() {
        robot.close();
    }

    record Person(String name, String sex, int age, String bed, CareDependence level) {}

    private static final class People implements Page {
        private final ListPage<Person> list;

        People(Desk desk) {
            var columns = new Columns<Person>(desk);
            columns.name("name", "姓名", Person::name).width(7);
            columns.centred("sex", "性别", Person::sex).width(4);
            columns.number("age", "年龄", person -> Integer.toString(person.age()))
                    .width(5);
            columns.text("bed", "床位", Person::bed).width(7);
            columns.node(
                            "level",
                            "失能等级",
                            person -> LevelBars.word(desk.messages(), person.level()),
                            person -> new LevelBars(
                                    person.level(), desk.messages().t(person.level())))
                    .width(9);
            columns.node(
                            "due",
                            "提醒",
                            person -> "身份证 12-09 到期",
                            person -> new Badge(Tone.WARNING, Icon.DUE, "身份证 12-09 到期"))
                    .width(12);
            list = new ListPage<>(desk, "people", columns)
                    .search("姓名、拼音、首字母（wgl）、身份证号、床号", typed -> {})
                    .chips(List.of(new Chip("IN_HOUSE", "在住"), new Chip("SEVERE", "重度及以上")), this::chosen)
                    .rows(FXCollections.observableArrayList(
                            new Person("张有才", "男", 88, "101-1", CareDependence.COMPLETE),
                            new Person("王桂兰", "女", 85, "103-2", CareDependence.SEVERE),
                            new Person("罗成", "男", 74, "平 1-1", CareDependence.INTACT)))
                    .inspector(new javafx.scene.control.Label("王桂兰"));
            list.count("3 人", "共 47 人在住");
        }

        private void chosen(Set<String> chips) {
            list.count("15 人", String.join(",", chips));
        }

        @Override
        public String title() {
            return "老人";
        }

        @Override
        public Node content() {
            return list;
        }

        @Override
        public List<Node> actions() {
            return List.of(
                    Buttons.plain("花名册", Icon.PRINT, () -> {}),
                    Buttons.withKey(Buttons.primary("办理入住", Icon.ADMIT, () -> {}), "Ctrl N"));
        }

        @Override
        public Optional<Node> firstFocus() {
            return Optional.of(list.searchBox());
        }
    }

    @Test
    void a_list_is_searched_chosen_and_copied_by_keyboard() {
        robot.open(People::new).picture("kit-list");
        robot.press(KeyCode.DOWN).press(KeyCode.DOWN);
        robot.press(KeyCode.CONTROL, KeyCode.C);
        String copied = robot.onFx(() -> Clipboard.getSystemClipboard().getString());
        assertEquals("姓名\t性别\t年龄\t床位\t失能等级\t提醒\n王桂兰\t女\t85\t103-2\t重度失能\t身份证 12-09 到期\n", copied);
        robot.push("#chip-SEVERE");
        assertTrue(robot.sees("15 人"));
        robot.picture("kit-list-chosen");
    }

    @Test
    void a_list_looks_the_same_in_the_dark_and_when_large() {
        robot.open(People::new).dark(true).picture("kit-list-dark");
        robot.dark(false).textSize(150).picture("kit-list-150");
        assertEquals(List.of(), robot.clipped());
    }

    /** Views of the same thing and a legend, with what pushes them apart. */
    private static Node withViews(Desk desk) {
        var columns = new Columns<Person>(desk);
        columns.name("name", "姓名", Person::name).width(7);
        ToggleButton list = Buttons.view("申请列表", true, () -> {});
        list.setId("view-list");
        ToggleButton notices = Buttons.view("公示名单", false, () -> {});
        notices.setId("view-notices");
        ToggleButton verify = Buttons.view("定期核查", false, () -> {});
        verify.setId("view-verify");
        Label legend = Texts.muted("有效");
        legend.setId("legend");
        var page = new ListPage<>(desk, "narrow", columns)
                .search("姓名", typed -> {})
                .tools(Buttons.views(List.of(list, notices, verify)), Texts.spacer(), new HBox(legend));
        page.setMaxWidth(600);
        return new StackPane(page);
    }

    /** Wanted are 54 em of the table's text, 15 px at 100 %, which is more than the window has at 200 %: texts give, names and numbers do not. */
    private static Node withTexts(Desk desk, boolean wide) {
        var columns = new Columns<Person>(desk);
        columns.name("name", "姓名", Person::name).width(8);
        columns.number("age", "年龄", person -> Integer.toString(person.age())).width(6);
        columns.text("bed", "床位", Person::bed).width(wide ? 40 : 15);
        return new ListPage<>(desk, "texts", columns)
                .rows(FXCollections.observableArrayList(new Person("张有才", "男", 88, "101-1", CareDependence.COMPLETE)));
    }

    private static double width(TableView<?> table, int column) {
        return table.getVisibleLeafColumn(column).getWidth();
    }

    @Test
    void texts_give_and_take_the_room_that_a_list_has_too_little_or_too_much() {
        robot.textSize(200).openNode(desk -> withTexts(desk, true));
        var table = (TableView<?>) robot.node("#texts");
        assertEquals(8 * 30, width(table, 0), 1);
        assertEquals(6 * 30, width(table, 1), 1);
        double all = width(table, 0) + width(table, 1) + width(table, 2);
        assertTrue(all <= table.getWidth() && all > table.getWidth() - 20, all + " of " + table.getWidth());
        robot.textSize(100).openNode(desk -> withTexts(desk, false));
        table = (TableView<?>) robot.node("#texts");
        assertEquals(8 * 15, width(table, 0), 1);
        assertTrue(width(table, 2) > 15 * 15 + 1, "it takes what is left over");
    }

    @Test
    void widths_that_somebody_has_set_stay() {
        robot.preferences().put("columns.texts", "name:8.00:true;age:6.00:true;bed:60.00:true");
        robot.openNode(desk -> withTexts(desk, true));
        assertEquals(60 * 15, width((TableView<?>) robot.node("#texts"), 2), 1);
    }

    /** The same strip, and sums, where there is room and where there is none. */
    private static Node withStrips(Desk desk) {
        var sums = new SumLine();
        for (String name : List.of("应发", "已发", "退回", "追回", "差额")) {
            sums.sum(name, "82,957.00", "sum-" + name);
        }
        return new VBox(
                new WarningStrip(
                        Tone.WARNING,
                        Icon.WARNING,
                        "还没有登记民政局",
                        "交接包不会加密。向民政局要登记名片（.pub 文件）和盖章的指纹。",
                        Buttons.small("登记民政局…", () -> {})),
                sums.more(Texts.mutedWrapped("差额 = 应发 − 已发 + 退回 − 追回；正数还要发，负数还要收")));
    }

    @Test
    void strips_and_sums_fold_where_text_is_large() {
        for (int size : List.of(100, 200)) {
            robot.textSize(size).openNode(GalleryScreenTest::withStrips).picture("kit-strips-" + size);
            assertEquals(List.of(), robot.flaws());
            assertTrue(robot.has("#sum-差额") && robot.sees("登记民政局…") && robot.sees("负数还要收"));
        }
    }

    @Test
    void a_narrow_list_keeps_its_views_and_its_legend() {
        robot.textSize(150).openNode(GalleryScreenTest::withViews).picture("kit-list-narrow");
        for (String piece : List.of("#view-list", "#view-notices", "#view-verify", "#legend")) {
            assertTrue(robot.has(piece), piece);
        }
        assertEquals(List.of(), robot.flaws());
    }
}
