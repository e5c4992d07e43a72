// SPDX-License-Identifier: Apache-2.0
package anyi.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.given.Given;
import anyi.given.GivenStaff;
import anyi.kit.Place;
import anyi.ledger.ExportFolder;
import anyi.ledger.LedgerCommands;
import anyi.robot.Robot;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.term.CareDependence;
import anyi.term.EconomicCategory;
import anyi.term.LeaveKind;
import anyi.term.StaffPosition;
import anyi.text.Messages.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportScreenTest {
    private final Store store = TestStores.empty();
    private final Given a = new Given(store);
    private final ReportCommands commands = new ReportCommands(store);
    private final Robot robot = new Robot();
    private final List<Path> shown = new ArrayList<>();
    private UUID wang = new UUID(0, 0);

    @TempDir
    Path folder;

    @BeforeEach
    void a_home() {
        a.home();
        a.target(2026, "55");
        a.beds("1号楼", 2, 4, 3);
        a.nursing("101-1", "2026-03-10");
        a.nursing("101-2", "2026-06-01");
        a.nursing("101-3", "2025-01-01");
        a.nursing("102-1", "2026-09-09");
        wang = a.resident("王秀英")
                .female()
                .born("1940-03-15")
                .admitted("2024-03-15")
                .inBed("101-1")
                .economic(EconomicCategory.TEKUN_CONCENTRATED, "2024-01-01")
                .assessed("2026-05-01", CareDependence.SEVERE)
                .onLeave("2026-11-20", "2026-11-26", null, LeaveKind.FAMILY)
                .save();
        for (String name : List.of("李桂兰", "赵德发", "陈国强", "周玉珍")) {
            a.resident(name).male().born("1951-10-10").admitted("2026-01-10").save();
        }
    }

    @AfterEach
    void close() {
        robot.close();
        store.close();
    }

    private ReportScreens screens(anyi.kit.Desk desk) {
        return new ReportScreens(
                desk,
                commands,
                new BlankCommands(
                        store, new anyi.value.Ids(TestStores.CLOCK), new LedgerCommands(store, TestStores.CLOCK)),
                new ExportFolder() {
                    @Override
                    public Path usual() {
                        return folder;
                    }

                    @Override
                    public void show(Path one) {
                        shown.add(one);
                    }
                });
    }

    private void open() {
        robot.open(desk -> screens(desk).reports(new Place.Reports("")));
    }

    @Test
    void a_figure_explains_itself_and_opens_its_rows() {
        open();
        assertTrue(robot.sees("实有床位（张）"));
        assertTrue(robot.sees("护理型床位 4 ÷ 在用床位 24 = 16.7 %"), robot.text());

        robot.click("#report-rows-NURSING_BEDS");

        assertEquals(List.of(new Place.ReportRows("NURSING_BEDS", Robot.TODAY)), robot.places());
    }

    @Test
    void enter_on_a_line_opens_its_rows_too() {
        open();
        robot.focus("#report-table").press(KeyCode.UP).press(KeyCode.ENTER);

        assertEquals(List.of(new Place.ReportRows("NURSING_BEDS", Robot.TODAY)), robot.places());
    }

    @Test
    void the_rows_are_named_and_lead_to_the_person() {
        robot.open(desk -> screens(desk).rows(new Place.ReportRows("LEVEL_SEVERE", Robot.TODAY)));
        assertTrue(robot.sees("王秀英"));
        assertTrue(robot.sees("共 1 行"));

        robot.focus("#report-rows").press(KeyCode.ENTER);

        assertEquals(List.of(new Place.CaseFile(wang, "")), robot.places());
    }

    @Test
    void a_figure_of_staff_leads_to_the_persons_file() {
        UUID cook =
                new GivenStaff(a, "姜国忠").as(StaffPosition.COOK, "2019-01-01").save();
        robot.open(desk -> screens(desk).rows(new Place.ReportRows("STAFF", Robot.TODAY)));
        robot.waitFor("姜国忠");

        robot.focus("#report-rows").press(KeyCode.ENTER);

        assertEquals(List.of(new Place.StaffFile(cook)), robot.places());
    }

    @Test
    void another_day_shows_that_day() {
        open();
        robot.fill("#report-on", "20251231").press(KeyCode.TAB);

        assertTrue(robot.sees("护理型床位 1 ÷ 在用床位 24 = 4.2 %"), robot.text());
    }

    @Test
    void it_goes_out_as_workbook_and_print() {
        open();
        robot.push("#report-excel");
        assertTrue(Files.exists(folder.resolve("向阳敬老院_养老机构月报_2026年11月.xlsx")));
        assertTrue(robot.sees("已导出"));

        robot.push("#report-open-folder");
        assertEquals(List.of(folder), shown);

        robot.push("#chip-BASE_FORM").push("#report-pdf").waitFor("已导出 向阳敬老院_养老机构基层表_2026年.pdf");
        assertTrue(Files.exists(folder.resolve("向阳敬老院_养老机构基层表_2026年.pdf")));
    }

    @Test
    void a_date_that_is_none_is_said() {
        open();
        robot.fill("#report-on", "昨天").push("#report-excel");

        assertTrue(robot.sees("日期看不懂"));
    }

    @Test
    void it_is_fit_to_be_seen() {
        open();
        robot.picture("reports.zh");
        assertEquals(List.of(), robot.clipped());
        robot.push("#chip-BASE_FORM").picture("reports-base.zh");
        assertEquals(List.of(), robot.clipped());
        robot.in(Language.ENGLISH).picture("reports.en");
        assertEquals(List.of(), robot.clipped());
        robot.in(Language.CHINESE).dark(true).picture("reports-dark.zh");
        robot.dark(false).textSize(150).picture("reports-150.zh");
        assertEquals(List.of(), robot.clipped());
        robot.textSize(100);
        robot.open(desk -> screens(desk).rows(new Place.ReportRows("IN_HOUSE", LocalDate.of(2026, 10, 31))));
        robot.picture("report-rows.zh");
        assertEquals(List.of(), robot.clipped());
    }
}
