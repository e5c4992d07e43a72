// SPDX-License-Identifier: Apache-2.0
package anyi.kit.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FaultCodeTest {
    @Test
    void the_same_cause_at_the_same_place_has_the_same_code_whatever_it_says() {
        assertEquals(FaultCode.of(fault("王秀英")), FaultCode.of(fault("230899194105034829")));
    }

    @Test
    void another_place_or_another_kind_has_another_code() {
        assertNotEquals(FaultCode.of(fault("")), FaultCode.of(elsewhere()));
        assertNotEquals(FaultCode.of(fault("")), FaultCode.of(new IllegalArgumentException(fault(""))));
    }

    @Test
    void it_can_be_told_on_the_telephone() {
        String code = FaultCode.of(fault(""));
        assertTrue(code.matches("[0-9A-NP-Z]{4}:[0-9A-NP-Z]{2}"), code);
    }

    private static RuntimeException fault(String message) {
        return new IllegalStateException(message);
    }

    private static RuntimeException elsewhere() {
        return new IllegalStateException("");
    }
}
