// SPDX-License-Identifier: Apache-2.0
package anyi.bureau.county;

import static anyi.store.schema.Tables.BUREAU_QUESTION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.bureau.BureauQueries;
import anyi.bureau.BureauScreens;
import anyi.bureau.TestCounty;
import anyi.bureau.twice.TwiceScreens;
import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.robot.Robot;
import anyi.store.schema.tables.records.SubsidyReceivedRecord;
import anyi.term.DischargeReason;
import anyi.term.SubsidyKind;
import anyi.text.Messages.Language;
import anyi.value.Money;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverviewScreenTest {
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 31);
    private static final String NUMBER = "110105194912310022";

    private final TestCounty county = new TestCounty(5, new Random(31));
    private final Robot robot = new Robot();

    @TempDir
    Path stick;

    @BeforeEach
    void packages_came() throws IOException {
        var random = new Random(32);
        UUID there = county.homes
                .getFirst()
                .a
                .resident("王秀英")
                .female()
                .idNumber(NUMBER)
                .admitted("2026-08-05")
                .discharged("2026-10-10", DischargeReason.DEATH)
                .save();
        UUID here = county.homes
                .get(1)
                .a
                .resident("王秀英")
                .female()
                .idNumber(NUMBER)
                .admitted("2026-09-20")
                .save();
        received(county.homes.getFirst(), there, "2026-09-01", "1200.00");
        received(county.homes.get(1), here, "2026-10-01", "980.00");
        received(county.homes.get(1), here, "2026-11-01", "980.00");
        for (TestCounty.Home home : county.homes.subList(0, 4)) {
            home.live(random, LocalDate.of(2026, 11, 1));
            LocalDate made = home == county.homes.get(2) ? OCTOBER.minusMonths(1) : OCTOBER;
            county.merge().take(home.handOver(Files.createDirectories(stick.resolve(home.name)), made));
        }
    }

    private static void received(TestCounty.Home home, UUID person, String month, String amount) {
        var row = new SubsidyReceivedRecord();
        row.setId(home.a.next());
        row.setResidentId(person);
        row.setSubsidyKind(SubsidyKind.values()[0]);
        row.setSubjectMonth(LocalDate.parse(month));
        row.setAmount(Money.of(amount));
        home.a.insert(row);
    }

    @AfterEach
    void close() {
        robot.close();
        county.close();
    }

    private BureauScreens books(Desk desk) {
        return new BureauScreens(desk, county.store, county.commands());
    }

    private CountyScreens screens(Desk desk) {
        var deeds = new CountyScreens.Deeds(county.merge(), county.commands(), stick);
        return new CountyScreens(desk, county.store, deeds, books(desk));
    }

    private Page overview(Desk desk) {
        return screens(desk).overview();
    }

    @Test
    void the_county_stands_in_figures_and_a_home_opens_its_rows() {
        robot.open(this::overview);
        assertTrue(robot.sees("1 家逾期"), robot.text());
        assertTrue(robot.sees("浙江省杭州市上城区") || robot.sees("浙江省杭州市"), robot.text());

        robot.focus("#homes").press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.ENTER);

        Place.BureauRows rows = (Place.BureauRows) robot.places().getLast();
        assertEquals(1, rows.homes().size());
        robot.open(desk -> screens(desk).rows(rows));
        assertTrue(robot.sees(rows.title()));
        assertTrue(robot.sees("共 "));
    }

    @Test
    void a_question_is_put_at_a_row() {
        robot.open(desk -> screens(desk).rows(new Place.BureauRows("RESIDENTS", List.of(), "全部机构", robot.today())));
        robot.push("#bureau-ask");
        assertTrue(robot.sees("请先选择一行"));

        robot.focus("#counted").press(KeyCode.HOME).push("#bureau-ask");
        robot.focus("#bureau-question").type("入住日期请核对");
        robot.click("#dialog-save");

        assertTrue(robot.sees("已记下"), robot.text());
        assertEquals("入住日期请核对", county.store.read().fetchSingle(BUREAU_QUESTION).getQuestion());
        robot.open(desk -> books(desk).questions());
        assertTrue(robot.sees("待随回执交出"));
        robot.picture("bureau-questions");
    }

    @Test
    void files_that_are_not_taken_say_why() throws IOException {
        var files = new ArrayList<Path>();
        try (Stream<Path> made = Files.list(stick.resolve(county.homes.getFirst().name))) {
            files.addAll(made.filter(file -> file.toString().endsWith(".age")).toList());
        }
        files.add(Files.writeString(stick.resolve("交接包_坏.zip"), "PK"));
        var model = new ArrayList<OverviewModel>();
        robot.open(desk -> {
            var deeds = new CountyScreens.Deeds(county.merge(), county.commands(), stick);
            model.add(new OverviewModel(
                    desk, on -> CountyFacts.of(county.queries(), new CountyQueries(county.store.read()), on), deeds));
            return new OverviewView(desk, model.getLast());
        });

        robot.onFx(() -> {
            model.getLast().take(files);
            return true;
        });
        robot.settle();

        assertTrue(robot.sees("第 1 号以前收过"), robot.text());
        assertTrue(robot.sees("交接包_坏.zip：这不是安颐的交接文件"));
        robot.picture("bureau-take");
        assertEquals(List.of(), robot.clipped());
        robot.push("#bureau-take-close");
        robot.onFx(() -> {
            model.getLast().writeReceipts(stick);
            return true;
        });
        robot.settle();
        assertTrue(robot.sees("写好 4 份回执"), robot.text());
        assertTrue(county.queries().members().stream()
                .anyMatch(member -> member.number().isEmpty()));
    }

    @Test
    void doubles_stand_side_by_side() {
        robot.open(desk -> new TwiceScreens(desk, county.store, books(desk)).twice());

        assertTrue(robot.sees("同日两处在院"), robot.text());
        assertTrue(robot.sees("去世后仍发放"));
        assertTrue(robot.sees("1****************2"), "masked");
        robot.focus("#twice").press(KeyCode.HOME);
        assertTrue(robot.sees("第1敬老院"));
        assertTrue(robot.sees("第2敬老院"));
        robot.picture("bureau-twice");
        assertEquals(List.of(), robot.clipped());
        robot.in(Language.ENGLISH).picture("bureau-twice");
        assertEquals(List.of(), robot.clipped());
    }

    @Test
    void it_is_fit_to_be_seen() {
        robot.open(this::overview).picture("bureau-overview");
        assertEquals(List.of(), robot.clipped());
        robot.in(Language.ENGLISH).picture("bureau-overview");
        assertEquals(List.of(), robot.clipped());
        robot.in(Language.CHINESE).textSize(150).picture("bureau-overview-150");
        assertEquals(List.of(), robot.clipped());
        robot.textSize(100).open(desk -> books(desk).members()).picture("bureau-members");
        assertEquals(List.of(), robot.clipped());
        robot.open(desk -> screens(desk).rows(new Place.BureauRows("PAID", List.of(), "全部机构", robot.today())))
                .picture("bureau-paid");
        assertEquals(List.of(), robot.clipped());
        assertEquals(5, new BureauQueries(county.store.read()).members().size());
    }
}
