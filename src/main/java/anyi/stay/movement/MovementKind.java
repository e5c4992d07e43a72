// SPDX-License-Identifier: Apache-2.0
package anyi.stay.movement;

import anyi.term.Term;

/** What a movement is; in the order in which a day is told. */
public enum MovementKind implements Term {
    DISCHARGED,
    ADMITTED,
    MOVED,
    CAME_BACK,
    LEFT;

    @Override
    public String key() {
        return "stay.movement.kind." + name();
    }
}
