// SPDX-License-Identifier: Apache-2.0
package anyi.tour;

import anyi.bed.BedQueries;
import anyi.bed.BedRow;
import anyi.term.BedService;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.scene.input.KeyCode;

/** A person moves by keys, a bed becomes a nursing bed from a day. */
final class BedSteps {
    private BedSteps() {}

    static List<Step> all() {
        return List.of(new Step("tour.step.move", BedSteps::move), new Step("tour.step.convert", BedSteps::convert));
    }

    private static BedQueries beds(Journey journey) {
        return new BedQueries(journey.store().read());
    }

    private static List<BedRow> rows(Journey journey) {
        return beds(journey).on(journey.program().today());
    }

    /** The label of a bed in which nobody lies. */
    static String free(Journey journey, int skip) {
        return rows(journey).stream()
                .filter(bed -> bed.occupant().isEmpty() && bed.service().service() == BedService.IN_SERVICE)
                .skip(skip)
                .findFirst()
                .orElseThrow()
                .label();
    }

    static String bedOf(Journey journey, UUID resident) {
        return rows(journey).stream()
                .filter(bed -> bed.occupant()
                        .filter(one -> one.person().id().equals(resident))
                        .isPresent())
                .findFirst()
                .orElseThrow()
                .label();
    }

    private static void move(Journey journey) {
        Hands hands = journey.hands();
        UUID person = PeopleSteps.person(journey);
        String target = free(journey, 1);
        hands.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        hands.focus("bed-" + bedOf(journey, person));
        hands.press(KeyCode.CONTROL, KeyCode.X);
        journey.seeId("bed-move-band");
        journey.picture("bed-move");
        hands.focus("bed-" + target);
        hands.press(KeyCode.CONTROL, KeyCode.V);
        journey.seeId("bed-move-from");
        hands.click("dialog-save");
        journey.screen().quiet();
        journey.checkEquals("bed", target, bedOf(journey, person));
    }

    private static void convert(Journey journey) {
        Hands hands = journey.hands();
        LocalDate today = journey.program().today();
        var before = beds(journey).share(today);
        int yesterday = beds(journey).share(today.minusDays(1)).nursing();
        String ordinary = rows(journey).stream()
                .filter(bed -> !bed.isNursing() && bed.service().service() == BedService.IN_SERVICE)
                .findFirst()
                .orElseThrow()
                .label();
        hands.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        hands.click("bed-" + ordinary);
        hands.click("bed-details-CONVERT_TO_NURSING");
        hands.click("bed-change-note");
        hands.type("民政局验收 2026-11-20");
        hands.click("dialog-save");
        journey.screen().quiet();
        var after = beds(journey).share(today);
        journey.checkEquals("nursing beds", before.nursing() + 1, after.nursing());
        journey.checkEquals(
                "nursing beds of yesterday",
                yesterday,
                beds(journey).share(today.minusDays(1)).nursing());
        journey.darkPicture("beds-dark");
        journey.pictures("beds");
    }
}
