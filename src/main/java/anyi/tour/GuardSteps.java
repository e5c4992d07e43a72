// SPDX-License-Identifier: Apache-2.0
package anyi.tour;

import static anyi.store.schema.Tables.BED;
import static anyi.store.schema.Tables.RESIDENT;
import static anyi.store.schema.Tables.STAY;

import anyi.intake.BatchQueries;
import anyi.intake.BatchRow;
import anyi.settings.home.HomeQueries;
import anyi.store.log.ChainCheck;
import anyi.tour.sample.CityHome;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.jooq.DSLContext;

/** Locking, a process that is killed in the middle of an entry and of an import, and going back to a copy. */
final class GuardSteps {
    private GuardSteps() {}

    static List<Step> all() {
        return List.of(
                new Step("tour.step.lock", GuardSteps::lock),
                new Step("tour.step.killed", GuardSteps::killed),
                new Step("tour.step.draft", GuardSteps::draft),
                new Step("tour.step.killedImporting", GuardSteps::killedImporting),
                new Step("tour.step.restored", GuardSteps::restored));
    }

    private static void lock(Journey journey) {
        Hands hands = journey.hands();
        hands.press(KeyCode.CONTROL, KeyCode.L);
        journey.seeId("lock-password");
        journey.pictures("locked");
        hands.click("lock-password");
        hands.type("错的密码 2026");
        hands.press(KeyCode.ENTER);
        journey.see("密码不对");
        hands.fill("lock-password", Journey.PASSWORD);
        hands.press(KeyCode.ENTER);
        journey.seeId("rail-lock");
    }

    /** The program runs a second time, as a process of its own, and is killed while somebody types. */
    private static void killed(Journey journey) {
        int residents = journey.store().read().fetchCount(RESIDENT);
        killed(journey, "--half-typed");
        journey.checkEquals("residents", residents, journey.store().read().fetchCount(RESIDENT));
    }

    /** The same while a long roster comes in: all of it is there afterwards, or nothing. */
    private static void killedImporting(Journey journey) {
        Rows before = Rows.of(journey);
        int imports = imports(journey).size();
        killed(journey, "--half-imported");
        Rows after = Rows.of(journey);
        if (after.residents() > before.residents()) {
            journey.checkEquals("residents", before.residents() + CityHome.PEOPLE, after.residents());
            journey.checkEquals("beds", before.beds() + CityHome.PEOPLE, after.beds());
            journey.checkEquals("stays", before.stays() + CityHome.PEOPLE, after.stays());
        } else {
            journey.checkEquals("rows", before, after);
            journey.checkEquals("imports", imports, imports(journey).size());
        }
        journey.hands().press(KeyCode.CONTROL, KeyCode.DIGIT7);
        journey.hands().click("intake-history");
        imports(journey).forEach(batch -> journey.see(batch.files()));
        journey.picture("imports-after-the-kill");
    }

    private static List<BatchRow> imports(Journey journey) {
        return new BatchQueries(journey.store().read()).all();
    }

    /** How much there is of what the roster brings. */
    private record Rows(int residents, int beds, int stays) {
        static Rows of(Journey journey) {
            DSLContext read = journey.store().read();
            return new Rows(read.fetchCount(RESIDENT), read.fetchCount(BED), read.fetchCount(STAY));
        }
    }

    private static void killed(Journey journey, String option) {
        long revision = journey.store().revision();
        journey.program().leave();
        OtherProcess.killed(option, journey.folder());
        journey.program().startAgain();
        journey.seeId("unlock-password");
        if (option.equals("--half-typed")) {
            journey.picture("unlock");
        }
        OtherProcess.unlock(journey);
        journey.check("nothing acknowledged is lost", journey.store().revision() >= revision);
        journey.check(
                "the log is whole",
                new ChainCheck(journey.store().read()).check(List.of()) instanceof ChainCheck.Result.Whole);
    }

    /** Goes back to a copy, and back from there. */
    private static void restored(Journey journey) {
        Hands hands = journey.hands();
        backups(journey);
        hands.click("backup-now");
        journey.screen()
                .await(
                        "a copy",
                        () -> newest(journey)
                                .filter(made -> made == journey.store().revision()));
        long revision = journey.store().revision();
        hands.click("settings-home");
        hands.fill("home-phone", "0571-88006612");
        hands.click("home-save");
        journey.screen()
                .await(
                        "one act more",
                        () -> Optional.of(journey.store().revision()).filter(now -> now == revision + 1));
        backups(journey);
        goBack(journey, "restore");
        journey.screen()
                .await(
                        "the copy's state",
                        () -> Optional.of(journey.store().revision()).filter(now -> now == revision));
        backups(journey);
        goBack(journey, "restore-taken-back");
        journey.screen()
                .await(
                        "the state before",
                        () -> Optional.of(journey.store().revision()).filter(now -> now == revision + 1));
        journey.checkEquals(
                "phone",
                "0571-88006612",
                String.valueOf(new HomeQueries(journey.store().read()).home().phone()));
    }

    private static Optional<Long> newest(Journey journey) {
        return journey.program().open().backups().stream()
                .findFirst()
                .map(backup -> backup.manifest().revision());
    }

    private static void backups(Journey journey) {
        journey.hands().press(KeyCode.CONTROL, KeyCode.DIGIT9);
        journey.hands().click("settings-backup");
        journey.seeId("backups");
        journey.screen().quiet();
    }

    private static void goBack(Journey journey, String picture) {
        Hands hands = journey.hands();
        hands.focus("backups");
        hands.press(KeyCode.HOME);
        hands.click("backup-restore");
        journey.see("恢复到这一份");
        journey.picture(picture);
        hands.clickWords("恢复到这一份");
    }

    private static void draft(Journey journey) {
        Hands hands = journey.hands();
        hands.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        hands.press(KeyCode.CONTROL, KeyCode.N);
        journey.seeId("draft-go-on");
        journey.picture("draft-offered");
        hands.click("draft-go-on");
        journey.see(HalfTyped.NAME);
        journey.picture("draft-taken-up");
    }
}
