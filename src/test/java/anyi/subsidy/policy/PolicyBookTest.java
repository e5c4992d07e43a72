// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import anyi.subsidy.engine.Policy;
import anyi.subsidy.engine.edit.Draft;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class PolicyBookTest {
    private static final String TEXT = ShippedPolicies.text("hlj-linkou-oldage-2024");

    private static Policy newest(String content) {
        var text = new PolicyText(UUID.randomUUID(), "a", "a.json", content, "the same", true);
        return new PolicyBook(List.of(text)).newest("a").orElseThrow();
    }

    @Test
    void what_was_read_is_known_by_its_text_whatever_hash_stands_beside_it() {
        String other = Draft.of(TEXT).with("version", "2099").text();
        assertEquals("2024", newest(TEXT).head().version());
        assertEquals("2099", newest(other).head().version());
        assertSame(newest(TEXT), newest(TEXT));
    }

    @Test
    void a_text_that_nobody_asked_for_long_is_read_again_and_is_the_same_policy() {
        Policy first = newest(TEXT);
        for (int i = 0; i < 300; i++) {
            newest(Draft.of(TEXT).with("version", "v" + i).text());
        }
        assertEquals(first, newest(TEXT));
    }
}
