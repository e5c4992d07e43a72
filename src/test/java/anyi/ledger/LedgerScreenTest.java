// SPDX-License-Identifier: Apache-2.0
package anyi.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.given.Given;
import anyi.kit.Place;
import anyi.robot.Robot;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.term.CareDependence;
import anyi.term.EconomicCategory;
import anyi.term.LeaveKind;
import anyi.text.Messages.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerScreenTest {
    private final Store store = TestStores.empty();
    private final Given a = new Given(store);
    private final LedgerCommands commands = new LedgerCommands(store, TestStores.CLOCK);
    private final Robot robot = new Robot();
    private final List<Path> shown = new ArrayList<>();

    @TempDir
    Path folder;

    @BeforeEach
    void a_home() {
        a.home();
        a.target(2026, "55");
        a.beds("1号楼", 2, 3, 3);
        a.nursing("101-1", "2026-11-10");
        a.resident("王秀英")
                .female()
                .born("1940-03-15")
                .idNumber("110105194912310022")
                .admitted("2024-03-15")
                .inBed("101-1")
                .economic(EconomicCategory.TEKUN_CONCENTRATED, "2024-01-01")
                .assessed("2026-05-01", CareDependence.SEVERE)
                .onLeave("2026-11-20", "2026-11-26", null, LeaveKind.FAMILY)
                .save();
        for (String name : List.of("李桂兰", "赵德发", "𠮷田", "买买提江·阿不都热合曼")) {
            a.resident(name).male().admitted("2025-01-10").save();
        }
    }

    @AfterEach
    void close() {
        robot.close();
        store.close();
    }

    private void open() {
        robot.open(desk -> new LedgerScreens(desk, store, commands, new ExportFolder() {
                    @Override
                    public Path usual() {
                        return folder;
                    }

                    @Override
                    public void show(Path one) {
                        shown.add(one);
                    }
                })
                .ledgers());
    }

    @Test
    void a_list_is_looked_at_and_goes_out_by_keyboard() {
        open();
        assertTrue(robot.sees("向阳敬老院在院老人花名册（2026年11月24日）"));
        assertTrue(robot.sees("共 5 行"));
        assertTrue(robot.sees("1****************2"), "masked");

        robot.push("#ledger-excel");

        assertTrue(Files.exists(folder.resolve("向阳敬老院_在院老人花名册_2026年11月24日.xlsx")));
        assertTrue(robot.sees("已导出"));
        assertEquals(1, new LedgerQueries(store.read()).exported(10).size());
        robot.push("#ledger-open-folder");
        assertEquals(List.of(folder), shown);
    }

    @Test
    void a_list_of_another_day_shows_that_day() {
        open();

        robot.fill("#ledger-on", "20241231").press(KeyCode.TAB);

        assertTrue(robot.sees("（2024年12月31日）"));
        assertTrue(robot.sees("共 1 行"));
    }

    @Test
    void a_monthly_list_asks_for_the_month_and_print_names_missing_characters() {
        open();
        robot.push("#chip-LEAVES");
        assertTrue(robot.sees("2026年11月向阳敬老院请销假登记表"));
        robot.push("#chip-RESIDENTS").push("#ledger-pdf");

        assertTrue(Files.exists(folder.resolve("向阳敬老院_在院老人花名册_2026年11月24日.pdf")));
        assertTrue(robot.sees("有 1 个字本机字库没有"));
    }

    @Test
    void a_date_that_is_none_is_said_and_nothing_goes_out() {
        open();
        robot.fill("#ledger-on", "昨天").push("#ledger-excel");

        assertTrue(robot.sees("日期看不懂"));
        assertEquals(List.of(), new LedgerQueries(store.read()).exported(10));
    }

    @Test
    void a_folder_that_went_away_is_said() {
        Path gone = folder.resolve("gone");
        robot.preferences().put("ledger.folder", gone.toString());
        open();

        robot.push("#ledger-excel");

        assertTrue(robot.sees("找不到这个文件夹"));
    }

    @Test
    void the_tab_beside_leads_to_the_import() {
        open();
        robot.push("#exchange-import");

        assertEquals(List.of(new Place.Exchange("import")), robot.places());
    }

    @Test
    void it_is_fit_to_be_seen() {
        open();
        robot.picture("ledgers.zh");
        robot.push("#chip-NURSING_BEDS").picture("ledgers-beds.zh");
        assertEquals(List.of(), robot.clipped());
        robot.in(Language.ENGLISH).picture("ledgers.en");
        assertEquals(List.of(), robot.clipped());
        robot.in(Language.CHINESE).dark(true).picture("ledgers-dark.zh");
        robot.dark(false).textSize(150).picture("ledgers-150.zh");
        assertEquals(List.of(), robot.clipped());
    }
}
