// SPDX-License-Identifier: Apache-2.0
package anyi.intake;

import static anyi.store.schema.Tables.RESIDENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.robot.Robot;
import anyi.text.Messages.Language;
import anyi.tour.sample.RuralHome;
import anyi.tour.sample.SampleLedgers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeScreenTest {
    @TempDir
    Path folder;

    private final IntakeFixture home = IntakeFixture.empty();
    private final Robot robot = new Robot();
    private @Nullable WizardModel model;

    @AfterEach
    void close() {
        robot.close();
        home.store().close();
    }

    private Function<Desk, Page> wizard(Optional<List<Path>> files) {
        return desk -> {
            var wizard = new WizardModel(desk, home.intake());
            model = wizard;
            files.ifPresent(wizard::choose);
            return new WizardView(desk, wizard);
        };
    }

    @Test
    void ledgers_come_in_by_keyboard_and_a_cell_is_corrected() {
        SampleLedgers ledgers = RuralHome.write(folder, IntakeFixture.TODAY);
        robot.open(wizard(Optional.of(ledgers.files()))).settle();
        assertTrue(robot.sees("校验码不对"), robot::text);
        String before = robot.textOf("#intake-take");

        robot.focus("#intake-problems").press(KeyCode.HOME).enter();
        String right = ledgers.corrections().entrySet().stream()
                .filter(entry -> robot.sees(entry.getKey().replaceFirst(".*\\|", "") + "："))
                .findFirst()
                .orElseThrow()
                .getValue();
        robot.fill("#intake-correct-text", right).enter().settle();
        assertTrue(!before.equals(robot.textOf("#intake-take")), robot::text);

        robot.push("#intake-take").settle();
        assertTrue(robot.sees("读到"), robot::text);
        int people = home.store().read().fetchCount(RESIDENT);
        assertEquals(ledgers.counts().getOrDefault("residents", 0) + 1, people);
    }

    @Test
    void refused_rows_come_back_as_the_same_file_and_an_import_is_taken_back() throws Exception {
        SampleLedgers ledgers = RuralHome.write(folder, IntakeFixture.TODAY);
        home.take(ledgers.files(), anyi.intake.plan.Decisions.NONE);
        Path back = Files.createDirectory(folder.resolve("back"));
        var plan = home.intake()
                .check(new Intake.Files(ledgers.files(), anyi.intake.plan.Decisions.NONE), IntakeFixture.TODAY);
        int files = new RefusedRows(plan, ledgers.files(), IntakeFixture.CHINESE).write(back);
        assertEquals(4, files);
        List<Path> again = ledgers.files().stream()
                .map(file -> back.resolve(file.getFileName()))
                .filter(Files::exists)
                .toList();
        var second = home.report(home.take(again, anyi.intake.plan.Decisions.NONE));
        assertEquals(0, second.rows().taken());
        assertEquals(ledgers.refused(), second.rows().refused());

        robot.open(desk -> new IntakeScreens(desk, home.intake()).history(() -> {}))
                .settle();
        robot.picture("intake-history");
        robot.focus("#imports").press(KeyCode.HOME).push("#intake-take-back").settle();
        robot.enter().settle();
        assertTrue(robot.sees("已撤销"), robot::text);
        assertEquals(0, home.store().read().fetchCount(RESIDENT));
    }

    @Test
    void pictures_are_whole() {
        SampleLedgers ledgers = RuralHome.write(folder, IntakeFixture.TODAY);
        robot.open(wizard(Optional.empty())).settle().picture("intake-choose");
        robot.open(wizard(Optional.of(ledgers.files()))).settle().picture("intake-check");
        assertEquals(List.of(), robot.clipped());
        robot.in(Language.ENGLISH)
                .open(wizard(Optional.of(ledgers.files())))
                .settle()
                .picture("intake-check");
        robot.in(Language.CHINESE)
                .dark(true)
                .open(wizard(Optional.of(ledgers.files())))
                .settle()
                .picture("intake-check-dark");
        robot.dark(false)
                .textSize(150)
                .open(wizard(Optional.of(ledgers.files())))
                .settle()
                .picture("intake-check-150");
        robot.textSize(100)
                .open(wizard(Optional.of(ledgers.files())))
                .settle()
                .push("#intake-take")
                .settle()
                .picture("intake-done");
    }
}
