// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.settle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.kit.Place;
import anyi.robot.Robot;
import anyi.store.TestStores;
import anyi.subsidy.GivenMoney;
import anyi.value.Money;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class SettlementTest {
    private static final Year YEAR = Year.of(2026);

    private final GivenMoney given = new GivenMoney();
    private final UUID wang = given.resident("王桂兰");

    @AfterEach
    void close() {
        given.close();
    }

    private List<SettlementRow> rows(LocalDate on) {
        return SettlementRow.of(
                new SettlementQueries(given.store().read()).lines(YEAR, on, TestStores.CLOCK.getZone()), on);
    }

    private static Figures figures(String owed, String paid, String returned, String recovered) {
        return new Figures(Money.of(owed), Money.of(paid), Money.of(returned), Money.of(recovered));
    }

    /** 100 of September paid and returned and paid again, 30 of it recovered, 50 of October still open. */
    private void aYear() {
        given.account(wang, GivenMoney.CARD);
        UUID september = given.line(wang, "oldage", "2026-09", "100.00");
        UUID batch = given.paidBatch();
        given.cameBack(given.queries().payments(batch).getFirst().id());
        given.paidBatch();
        given.difference(september, wang, "oldage", "2026-09", "2026-10", "-30.00");
        given.line(wang, "oldage", "2026-10", "50.00");
        given.line(wang, "oldage", "2025-12", "999.00");
    }

    @Test
    void each_payer_is_settled_to_the_fen() {
        aYear();
        List<SettlementRow> rows = rows(GivenMoney.TODAY);
        assertEquals(
                List.of("CITY", "COUNTY"),
                rows.stream().map(row -> row.payer().code()).toList());
        assertEquals(
                figures("60.00", "80.00", "40.00", "12.00"), rows.getFirst().figures());
        assertEquals(
                figures("90.00", "120.00", "60.00", "18.00"), rows.getLast().figures());
        assertEquals(Money.of("8.00"), rows.getFirst().figures().difference());
        assertEquals(Money.of("20.00"), SettlementRow.total(rows).difference());
        assertEquals(3, rows.getFirst().lines().size(), "a year's lines are for its months");
    }

    @Test
    void as_of_a_day_nothing_counts_that_came_later() {
        aYear();
        assertEquals(
                figures("40.00", "0.00", "0.00", "0.00"),
                rows(LocalDate.of(2026, 9, 30)).getFirst().figures());
        assertEquals(List.of(), rows(LocalDate.of(2026, 9, 19)), "before the month was closed");
    }

    @Test
    void the_settlement_opens_to_its_lines_and_reads_in_both_languages() {
        aYear();
        try (var robot = new Robot()) {
            robot.open(desk -> new SettleScreens(desk, given.store())
                    .settlement(new Place.Settlement(YEAR, desk.today()), HBox::new));
            assertEquals("20.00", robot.textOf("#settle-difference"));
            robot.focus("#settlement").press(KeyCode.DOWN);
            robot.settle();
            robot.picture("settlement");
            assertTrue(robot.sees("3 笔"));
            assertEquals(List.of(), robot.clipped());
            robot.in(anyi.text.Messages.Language.ENGLISH).picture("settlement");
            assertTrue(robot.sees("Recovered"));
        }
    }
}
