// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.further;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.given.GivenStaff;
import anyi.kit.Place;
import anyi.robot.Robot;
import anyi.subsidy.GivenSubsidies;
import anyi.subsidy.claim.Recipient;
import anyi.subsidy.policy.PolicyQueries;
import anyi.term.Beneficiary;
import anyi.term.SkillLevel;
import anyi.term.StaffPosition;
import anyi.text.Messages.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class FurtherScreenTest {
    private final GivenSubsidies given = new GivenSubsidies();
    private final Robot robot = new Robot();
    private final UUID zhao = new GivenStaff(given.given(), "赵敏霞")
            .as(StaffPosition.CARE_WORKER, "2020-03-01")
            .skilled(SkillLevel.LEVEL_5, "2020-06-01")
            .save();

    FurtherScreenTest() {
        new PolicyQueries(given.store().read())
                .list().stream()
                        .filter(row ->
                                row.code().equals("nb-post") || row.code().equals("tz-construction"))
                        .forEach(row -> given.policies().setActive(GivenSubsidies.ACTOR, row.id(), true));
    }

    @AfterEach
    void close() {
        robot.close();
        given.store().close();
    }

    private void open(Beneficiary kind, Optional<UUID> id, String fact) {
        var place = new Place.SubsidyFacts(kind, id, fact);
        robot.open(desk -> new FurtherScreens(desk, given.store(), given.further(), given.policies()).facts(place));
    }

    private List<FurtherFact> facts(Recipient whose) {
        return new FurtherFactQueries(given.store().read()).of(whose);
    }

    @Test
    void the_form_of_a_missing_fact_opens_at_once_and_keeps_what_was_typed() {
        open(Beneficiary.STAFF, Optional.of(zhao), "trainingHours");
        robot.focus("#further-value").type("八").press(KeyCode.ENTER);
        assertTrue(robot.sees("请填数字，例如 8 或 1200.50"));
        robot.focus("#further-value").press(KeyCode.CONTROL, KeyCode.A).type("8");
        robot.focus("#further-from").type("2026-01-01");
        robot.focus("#further-source").type("培训证明").press(KeyCode.ENTER);
        FurtherFact kept = facts(Recipient.staff(zhao)).getFirst();
        assertEquals("trainingHours", kept.fact());
        assertEquals(Map.of("value", "8"), kept.fields());
        assertEquals(Optional.of(LocalDate.parse("2026-01-01")), kept.from());
        assertEquals(Optional.of("培训证明"), kept.source());
        assertTrue(robot.sees("培训证明"));
        robot.picture("further-staff");
        robot.push("#further-remove");
        assertEquals(List.of(), facts(Recipient.staff(zhao)));
    }

    @Test
    void the_home_is_asked_for_its_new_beds_field_by_field() {
        open(Beneficiary.HOME, Optional.empty(), "newBeds");
        robot.focus("#further-count").type("20");
        robot.focus("#further-acceptedOn").type("2025-10-15");
        robot.picture("further-form");
        robot.focus("#further-source").press(KeyCode.ENTER);
        FurtherFact kept = facts(Recipient.HOME).getFirst();
        assertEquals("20", kept.fields().get("count"));
        assertEquals("2025-10-15", kept.fields().get("acceptedOn"));
        robot.in(Language.ENGLISH);
        open(Beneficiary.HOME, Optional.empty(), "");
        robot.picture("further-home");
        assertTrue(robot.sees("new beds"));
        assertEquals(List.of(), robot.clipped());
    }
}
