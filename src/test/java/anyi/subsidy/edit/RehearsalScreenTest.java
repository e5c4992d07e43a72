// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.kit.Place;
import anyi.robot.Robot;
import anyi.subsidy.GivenSubsidies;
import anyi.subsidy.engine.edit.Draft;
import anyi.subsidy.engine.file.PolicyFile;
import anyi.subsidy.policy.PolicyQueries;
import anyi.subsidy.policy.PolicyText;
import anyi.subsidy.run.Preview;
import anyi.subsidy.run.Rehearsal;
import anyi.value.Money;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class RehearsalScreenTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private final GivenSubsidies given = new GivenSubsidies();
    private final Robot robot = new Robot();

    @AfterEach
    void close() {
        robot.close();
        given.store().close();
    }

    private PolicyText oldAge() {
        return new PolicyQueries(given.store().read())
                .versions("hlj-linkou-oldage")
                .getFirst();
    }

    private Draft raised() {
        Draft draft = Draft.of(oldAge().content()).with("version", "raised").with("effective/from", "2026-11-01");
        for (int i = 0; i < draft.size("parts/0/rows"); i++) {
            draft = draft.with("parts/0/rows/" + i + "/amount", "500.00");
        }
        return draft.with(
                "examples",
                new anyi.subsidy.engine.file.Json.Arr(
                        0, List.of(draft.items("examples").get(5))));
    }

    private Map<String, String> everything() {
        var rows = new TreeMap<String, String>();
        given.store().read().meta().getTables().stream()
                .filter(table ->
                        table.getSchema() != null && table.getSchema().getName().equalsIgnoreCase("public"))
                .forEach(table -> rows.put(
                        table.getName(),
                        given.store().read().selectFrom(table).fetch().formatCSV()));
        assertTrue(rows.size() > 30, rows.keySet().toString());
        return rows;
    }

    @Test
    void a_rehearsal_says_who_gains_and_leaves_every_table_as_it_was() {
        given.approve(given.wang(), "2026-10-01");
        given.approve(given.zhang(), "2026-10-01");
        Map<String, String> before = everything();
        robot.open(desk -> new EditScreens(desk, given.store(), given.policies())
                .rehearsal(new Place.PolicyRehearsal("version/" + oldAge().id())));
        robot.push("#rehearsal-run");
        assertEquals("0", robot.textOf("#rehearsal-gaining"));
        robot.picture("policy-rehearsal");
        assertEquals(List.of(), robot.clipped());
        assertEquals(before, everything());
    }

    @Test
    void what_a_rehearsal_shows_is_what_the_month_comes_to_once_the_version_is_in_use() {
        given.approve(given.wang(), "2026-10-01");
        given.approve(given.zhang(), "2026-10-01");
        var asked = new Rehearsal.Asked(PolicyFile.read(raised().text()).policy(), NOVEMBER, NOVEMBER, true);
        Map<String, String> before = everything();
        Rehearsal.Result result = Rehearsal.of(given.store().read(), asked, (done, total, step) -> {});
        assertEquals(before, everything());
        assertEquals(2, result.gaining());
        assertEquals(0, result.losing());
        given.policies().accept(GivenSubsidies.ACTOR, "raised.json", raised().text());
        var preview = Preview.of(given.store().read(), NOVEMBER);
        assertEquals(result.after(), preview.total());
        assertEquals(Money.of("1000.00"), preview.total());
    }
}
