// SPDX-License-Identifier: Apache-2.0
package anyi.staff.duty;

import anyi.term.CareDependence;
import anyi.term.CareLevel;
import anyi.term.Term;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How much care a resident takes of the care workers' time. One care worker for so many residents: the bounds are those
 * in use (3–5 severe, 8–12 partial, 15–20 independent), a default and no rule of law.
 */
public enum Care implements Term {
    FULL(3, 5),
    PARTIAL(8, 12),
    NONE(15, 20);

    private final int fewest;
    private final int most;

    Care(int fewest, int most) {
        this.fewest = fewest;
        this.most = most;
    }

    /** Residents to one care worker where the home wants to do well. */
    public int fewest() {
        return fewest;
    }

    /** Residents to one care worker at most. */
    public int most() {
        return most;
    }

    /** The level that is delivered decides; without one, the care dependence. Nothing where neither is known. */
    static Optional<Care> of(@Nullable CareLevel agreed, @Nullable CareDependence assessed) {
        if (agreed != null) {
            return Optional.of(
                    switch (agreed) {
                        case SELF_CARE -> NONE;
                        case ASSISTED -> PARTIAL;
                        case NURSING, SPECIAL -> FULL;
                    });
        }
        if (assessed == null) {
            return Optional.empty();
        }
        return Optional.of(
                switch (assessed) {
                    case INTACT -> NONE;
                    case MILD, MODERATE -> PARTIAL;
                    case SEVERE, COMPLETE -> FULL;
                });
    }

    @Override
    public String key() {
        return "staff.duty.care." + name();
    }
}
