// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.board;

import anyi.subsidy.claim.ClaimPath;
import anyi.term.ClaimState;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A column of the board.
 *
 * @param head the state that a claim put into it gets
 */
record ClaimColumn(ClaimState head, Set<ClaimState> states) {
    /** The straight way, and at its end what has stopped. */
    static List<ClaimColumn> of(ClaimPath path) {
        var columns = new ArrayList<ClaimColumn>();
        path.line().forEach(state -> columns.add(new ClaimColumn(state, EnumSet.of(state))));
        columns.add(new ClaimColumn(
                ClaimState.SUSPENDED, EnumSet.of(ClaimState.SUSPENDED, ClaimState.REFUSED, ClaimState.ENDED)));
        return columns;
    }

    boolean isStopped() {
        return states.size() > 1;
    }
}
