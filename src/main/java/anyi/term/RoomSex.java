// SPDX-License-Identifier: Apache-2.0
package anyi.term;

import java.util.Optional;

/** Who may lie in a room. */
public enum RoomSex implements Term {
    ANY,
    MALE,
    FEMALE;

    @Override
    public String key() {
        return "term.roomSex." + name();
    }

    /** Whether somebody of that sex may lie in the room; an unknown sex fits everywhere. */
    public boolean takes(Optional<Sex> sex) {
        return this == ANY
                || sex.map(known -> (this == MALE) == (known == Sex.MALE)).orElse(true);
    }
}
