// SPDX-License-Identifier: Apache-2.0
package anyi.tour;

import static anyi.store.schema.Tables.ASSESSMENT;
import static anyi.store.schema.Tables.BED;
import static anyi.store.schema.Tables.LEAVE;
import static anyi.store.schema.Tables.RESIDENT;
import static anyi.store.schema.Tables.SUBSIDY_RECEIVED;

import anyi.tour.sample.RuralHome;
import anyi.tour.sample.SampleLedgers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.jooq.Table;

/** The house from one sentence, then what the home's own ledgers hold. */
final class HouseSteps {
    private static final Map<String, Table<?>> TABLES = Map.of(
            "beds", BED,
            "residents", RESIDENT,
            "assessments", ASSESSMENT,
            "leaves", LEAVE);

    private HouseSteps() {}

    static List<Step> all() {
        return List.of(
                new Step("tour.step.beds", HouseSteps::beds),
                new Step("tour.step.import", HouseSteps::ledgers),
                new Step("tour.step.today", HouseSteps::today));
    }

    private static void beds(Journey journey) {
        Hands hands = journey.hands();
        hands.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        hands.click("bed-plan-sentence");
        hands.type("1栋楼，2层，10间房，每间3张床");
        journey.picture("beds-by-a-sentence");
        hands.click("bed-plan-build");
        journey.seeId("bed-101-1");
        journey.seeId("bed-205-3");
        journey.checkEquals("beds", 30, journey.store().read().fetchCount(BED));
        journey.picture("beds-empty");
    }

    private static void ledgers(Journey journey) {
        Hands hands = journey.hands();
        SampleLedgers sample = write(journey.folder().resolve("ledgers"), journey);
        journey.program().files().open(sample.files());
        hands.press(KeyCode.CONTROL, KeyCode.DIGIT7);
        hands.click("intake-choose");
        journey.seeId("intake-take");
        hands.click("intake-differences");
        journey.seeId("intake-take");
        journey.picture("import-columns-and-problems");
        hands.click("intake-take");
        journey.seeId("intake-counts");
        journey.picture("import-done");
        var read = journey.store().read();
        TABLES.forEach((kind, table) -> journey.checkEquals(kind, sample.count(kind), read.fetchCount(table)));
        // a payment of a month may have several parts
        var payments = read.selectDistinct(SUBSIDY_RECEIVED.RESIDENT_ID, SUBSIDY_RECEIVED.SUBJECT_MONTH)
                .from(SUBSIDY_RECEIVED)
                .fetch();
        journey.checkEquals("payments", sample.count("subsidies_paid"), payments.size());
        Path refused = journey.folder().resolve("refused");
        journey.program().files().folder(create(refused));
        hands.click("intake-refused");
        journey.screen().await("the refused rows as files", () -> first(refused));
        first(refused).ifPresent(journey::made);
    }

    private static SampleLedgers write(Path folder, Journey journey) {
        SampleLedgers sample = RuralHome.write(create(folder), journey.program().today());
        sample.files().forEach(journey::made);
        return sample;
    }

    private static Path create(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> first(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().contains(".xls")).findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void today(Journey journey) {
        journey.hands().press(KeyCode.CONTROL, KeyCode.DIGIT1);
        journey.see("在住老人");
        journey.pictures("workbench");
        journey.darkPicture("workbench-dark");
    }
}
