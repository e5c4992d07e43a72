// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.subsidy.engine.file.PolicyTool;
import anyi.subsidy.policy.ShippedPolicies;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PolicyToolTest {
    private static final String FACTS = """
        {"persons": [{"birthDate": "1945-06-15", "hukou": [{"division": "231025", "kind": "RURAL"}]}]}
        """;

    @Test
    void a_shipped_file_is_sound() {
        for (String name : ShippedPolicies.NAMES) {
            assertTrue(PolicyTool.check(name, ShippedPolicies.text(name)).sound(), name);
        }
    }

    @Test
    void a_file_whose_example_fails_is_not_sound_and_says_which() {
        String text = TestPolicies.BY_DAYS.replace("\"total\": \"790.00\"", "\"total\": \"1.00\"");
        PolicyTool.Answer answer = PolicyTool.check("days.json", text);
        assertFalse(answer.sound());
        assertTrue(answer.json().contains("total: 790.00 ≠ 1.00"));
    }

    @Test
    void facts_are_computed_month_by_month() {
        PolicyTool.Answer answer = PolicyTool.compute(
                List.of(ShippedPolicies.text("hlj-linkou-oldage-2024")),
                FACTS,
                YearMonth.of(2025, 6),
                YearMonth.of(2025, 8));
        assertTrue(answer.sound());
        assertEquals(3, answer.json().split("\"month\":\"2025-0[678]\",\"outcome\"", -1).length - 1);
        assertTrue(answer.json()
                .contains("\"together\":{\"policy\":\"hlj-linkou-oldage\",\"version\":\"2024\","
                        + "\"status\":\"PAID\",\"total\":\"50.00\""));
    }

    @Test
    void unreadable_facts_are_named() {
        var policies = List.of(ShippedPolicies.text("hlj-linkou-oldage-2024"));
        YearMonth month = YearMonth.of(2025, 6);
        assertThrows(
                IllegalArgumentException.class, () -> PolicyTool.compute(policies, "{\"persons\": [", month, month));
    }
}
