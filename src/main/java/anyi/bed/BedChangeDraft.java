// SPDX-License-Identifier: Apache-2.0
package anyi.bed;

import anyi.value.Period;
import anyi.value.Problem;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of beds as it is typed.
 *
 * @param to the first day on which it no longer holds, where the action may end
 */
public record BedChangeDraft(
        BedAction action,
        List<UUID> beds,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String note) {
    private static final int LONGEST_NOTE = 200;

    public Problems check() {
        var problems = new ArrayList<Problem>();
        if (beds.isEmpty()) {
            problems.add(Problem.refuse("beds", "bed.problem.noBeds"));
        }
        if (from == null) {
            problems.add(Problem.refuse("from", "bed.problem.from"));
        }
        if (from != null && to != null && !to.isAfter(from)) {
            problems.add(Problem.refuse("to", "bed.problem.toBeforeFrom"));
        }
        if (action.wantsNote() && text().isEmpty()) {
            problems.add(
                    action == BedAction.CONVERT_TO_NURSING
                            ? Problem.refuse("note", "bed.problem.evidence")
                            : Problem.refuse("note", "bed.problem.reason"));
        }
        if (text().filter(words -> words.length() > LONGEST_NOTE).isPresent()) {
            problems.add(Problem.refuse("note", "bed.problem.noteLong", LONGEST_NOTE));
        }
        return new Problems(problems);
    }

    private Optional<String> text() {
        return Optional.ofNullable(note).map(String::strip).filter(words -> !words.isEmpty());
    }

    /** The change of a draft that {@link #check} refuses nothing of. */
    public BedChange toChange() {
        if (from == null) {
            throw new IllegalStateException("not checked");
        }
        return new BedChange(action, beds, new Period(from, action.mayEnd() ? to : null), text());
    }
}
