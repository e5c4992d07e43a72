// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.claim;

import anyi.term.ClaimMove;
import anyi.term.ClaimState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way of an application: 申请 → 初审 → 公示 → 复核 → 审批. Nothing is passed over.
 *
 * @param recheckFirst whether the recheck comes before the public notice, as some places have it
 */
public record ClaimPath(boolean recheckFirst) {
    /** The states of the straight way, in their order. */
    public List<ClaimState> line() {
        return recheckFirst
                ? List.of(
                        ClaimState.DRAFT,
                        ClaimState.SUBMITTED,
                        ClaimState.CHECKED,
                        ClaimState.RECHECKED,
                        ClaimState.PUBLISHED,
                        ClaimState.APPROVED)
                : List.of(
                        ClaimState.DRAFT,
                        ClaimState.SUBMITTED,
                        ClaimState.CHECKED,
                        ClaimState.PUBLISHED,
                        ClaimState.RECHECKED,
                        ClaimState.APPROVED);
    }

    /** Everything that may be done from a state; the straight way first. */
    public List<ClaimMove> moves(ClaimState from) {
        return switch (from) {
            case SUSPENDED -> List.of(ClaimMove.RESUME, ClaimMove.END);
            case APPROVED -> List.of(ClaimMove.SUSPEND, ClaimMove.END);
            case REFUSED, ENDED -> List.of();
            case DRAFT, SUBMITTED, CHECKED, PUBLISHED, RECHECKED -> underWay(from);
        };
    }

    private List<ClaimMove> underWay(ClaimState from) {
        var moves = new ArrayList<ClaimMove>();
        forward(from).ifPresent(moves::add);
        if (from != ClaimState.DRAFT) {
            moves.add(ClaimMove.GIVE_BACK);
            moves.add(ClaimMove.REFUSE);
        }
        return moves;
    }

    /** The next step of the straight way; nothing where it has been gone to its end. */
    public Optional<ClaimMove> forward(ClaimState from) {
        int at = line().indexOf(from);
        if (at < 0 || at + 1 == line().size()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (line().get(at + 1)) {
                    case SUBMITTED -> ClaimMove.SUBMIT;
                    case CHECKED -> ClaimMove.CHECK;
                    case PUBLISHED -> ClaimMove.PUBLISH;
                    case RECHECKED -> ClaimMove.RECHECK;
                    default -> ClaimMove.APPROVE;
                });
    }

    /** The step that comes to mind first: {@link #forward}; of a claim that is held up, that it is paid again. */
    public Optional<ClaimMove> next(ClaimState from) {
        return from == ClaimState.SUSPENDED ? Optional.of(ClaimMove.RESUME) : forward(from);
    }

    public boolean allows(ClaimState from, ClaimMove move) {
        return moves(from).contains(move);
    }

    /** What leads from one state to the other in one step. */
    public Optional<ClaimMove> between(ClaimState from, ClaimState to) {
        return moves(from).stream().filter(move -> move.to() == to).findFirst();
    }

    /** The state from which a list of public notice takes claims. */
    public ClaimState beforeNotice() {
        return recheckFirst ? ClaimState.RECHECKED : ClaimState.CHECKED;
    }
}
