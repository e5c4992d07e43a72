// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.term.ClaimMove;
import anyi.term.ClaimState;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ClaimPathTest {
    private final ClaimPath usual = new ClaimPath(false);
    private final ClaimPath recheckFirst = new ClaimPath(true);

    @Test
    void the_straight_way_passes_nothing_over() {
        ClaimState state = ClaimState.DRAFT;
        var passed = new java.util.ArrayList<ClaimState>(List.of(state));
        while (usual.forward(state).isPresent()) {
            state = usual.forward(state).get().to();
            passed.add(state);
        }
        assertEquals(usual.line(), passed);
        assertEquals(ClaimState.APPROVED, state);
    }

    @Test
    void approving_out_of_order_is_impossible() {
        for (ClaimState from : ClaimState.values()) {
            boolean allowed = usual.between(from, ClaimState.APPROVED).isPresent();
            assertEquals(from == ClaimState.RECHECKED || from == ClaimState.SUSPENDED, allowed, from.name());
        }
    }

    @Test
    void some_places_recheck_before_the_notice() {
        assertEquals(Optional.of(ClaimMove.RECHECK), recheckFirst.forward(ClaimState.CHECKED));
        assertEquals(Optional.of(ClaimMove.PUBLISH), recheckFirst.forward(ClaimState.RECHECKED));
        assertEquals(Optional.of(ClaimMove.APPROVE), recheckFirst.forward(ClaimState.PUBLISHED));
        assertEquals(ClaimState.RECHECKED, recheckFirst.beforeNotice());
        assertFalse(recheckFirst.allows(ClaimState.CHECKED, ClaimMove.PUBLISH));
    }

    @Test
    void what_is_under_way_is_given_back_or_refused_with_a_reason() {
        for (ClaimState state :
                EnumSet.of(ClaimState.SUBMITTED, ClaimState.CHECKED, ClaimState.PUBLISHED, ClaimState.RECHECKED)) {
            assertTrue(usual.allows(state, ClaimMove.GIVE_BACK));
            assertTrue(usual.allows(state, ClaimMove.REFUSE));
        }
        assertFalse(usual.allows(ClaimState.DRAFT, ClaimMove.REFUSE));
        assertTrue(ClaimMove.GIVE_BACK.wantsReason() && ClaimMove.REFUSE.wantsReason());
    }

    @Test
    void only_what_is_approved_is_held_up_or_ended_and_an_end_is_the_end() {
        for (ClaimState state : ClaimState.values()) {
            assertEquals(state == ClaimState.APPROVED, usual.allows(state, ClaimMove.SUSPEND));
            assertEquals(state == ClaimState.SUSPENDED, usual.allows(state, ClaimMove.RESUME));
        }
        assertEquals(List.of(), usual.moves(ClaimState.ENDED));
        assertEquals(List.of(), usual.moves(ClaimState.REFUSED));
    }
}
