// SPDX-License-Identifier: Apache-2.0
package anyi.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.given.Given;
import anyi.kit.Place;
import anyi.kit.Session;
import anyi.ledger.ExportFolder;
import anyi.ledger.LedgerCommands;
import anyi.report.blank.BlankSheet;
import anyi.report.blank.Wish;
import anyi.report.figure.Indicator;
import anyi.right.Doer;
import anyi.robot.FileOnStick;
import anyi.robot.Robot;
import anyi.sheet.CellFiller.Spot;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.text.Messages.Language;
import anyi.value.Ids;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlankScreenTest {
    private final Store store = TestStores.empty();
    private final Robot robot = new Robot();
    private final List<String> went = new ArrayList<>();
    private final FileOnStick stick = new FileOnStick(Path.of("nothing"));

    @TempDir
    Path folder;

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
                List.of(),
                "shape");
        robot.openNode(desk -> {
            model.set(new BlankModel(
                    desk,
                    new BlankCommands(store, new Ids(TestStores.CLOCK), new LedgerCommands(store, TestStores.CLOCK)),
                    Path.of("空表.xlsx"),
                    found,
                    Robot.TODAY));
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
                model.get().wishes().getFirst().wanted());
        assertEquals(Optional.empty(), ((ComboBox<?>) robot.node("#blank-D6")).getValue());
    }

    private static final String[][] LIST = {
        {"××县在院老人名册"}, {"老人姓名", "性别", "入院时间", "血型"}, {"张三", "男", "2020-01-01", "A"},
    };

    private void openPage() {
        var a = new Given(store).home();
        a.beds("1号楼", 1, 2, 2);
        a.resident("王秀英")
                .female()
                .born("1940-03-15")
                .admitted("2024-03-15")
                .inBed("101-1")
                .save();
        robot.as(new Session(Doer.alone("刘春梅"), new Session.Watch() {
            @Override
            public void revealed(String whatAndWhy) {}

            @Override
            public void tookOut(String what) {
                went.add(what);
            }
        }));
        robot.choosing(stick)
                .open(desk -> new ReportScreens(
                                desk,
                                new ReportCommands(store),
                                new BlankCommands(
                                        store, new Ids(TestStores.CLOCK), new LedgerCommands(store, TestStores.CLOCK)),
                                new ExportFolder() {
                                    @Override
                                    public Path usual() {
                                        return folder;
                                    }

                                    @Override
                                    public void show(Path file) {}
                                })
                        .reports(new Place.Reports("")));
    }

    @Test
    void a_list_is_pointed_at_seen_and_filled() {
        Path blank = Blanks.book(folder.resolve("名册.xls"), "名册", LIST, Blanks.merged("A1:D1"));
        stick.offer(blank);
        openPage();
        robot.push("#report-own").waitFor("填写 名册.xls");
        assertTrue(robot.sees("从第 3 行起填"));
        assertTrue(robot.sees("这些本程序不认识，留空请手填：血型"));
        assertEquals(Optional.of("姓名"), ((ComboBox<?>) robot.node("#blank-A")).getValue());
        assertEquals(Optional.empty(), ((ComboBox<?>) robot.node("#blank-D")).getValue());
        robot.picture("report-own-list");
        assertEquals(List.of(), robot.clipped());

        Path target = folder.resolve("交上去.xls");
        stick.offer(target);
        robot.push("#dialog-save").waitFor("已填好 交上去.xls：0 格，名单 1 行。");

        assertEquals("王秀英", Blanks.text(target, "A3"));
        assertEquals("女", Blanks.text(target, "B3"));
        assertEquals("2024-03-15", Blanks.text(target, "C3"));
        assertEquals("", Blanks.text(target, "D3"));
        assertEquals(List.of("另存文件“交上去.xls”"), went);
        assertEquals("张三", Blanks.text(blank, "A3"), "the empty sheet stays as it was");
    }

    @Test
    void an_english_screen_says_it_in_english() {
        stick.offer(Blanks.book(folder.resolve("list.xlsx"), "Register", LIST, Blanks.merged("A1:D1")));
        robot.in(Language.ENGLISH);
        openPage();
        robot.push("#report-own").waitFor("Fill list.xlsx");
        assertTrue(robot.sees("These words are not known here; fill in by hand: 血型."));
        robot.picture("report-own-list.en");
        assertEquals(List.of(), robot.clipped());
    }

    @Test
    void sheets_that_cannot_be_filled_are_refused_in_words() {
        stick.offer(Blanks.book(folder.resolve("车.xlsx"), "车", new String[][] {{"车牌号", "车型"}}, sheet -> {}));
        openPage();
        robot.push("#report-own").waitFor("“车.xlsx”里没有本程序认识的列或指标");

        stick.offer(Blanks.book(
                folder.resolve("旧.xlsx"),
                "名册",
                new String[][] {{"姓名", "性别", "身份证号", "入院时间"}, {"李桂兰", "女", "230102194003150021", "2024-03-15"}},
                sheet -> {}));
        robot.push("#report-own").waitFor("“旧.xlsx”不是空表：“名册”第 2 行已经有内容");
        assertEquals(List.of(), went);
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
