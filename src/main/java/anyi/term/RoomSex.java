// SPDX-License-Identifier: Apache-2.0
package anyi.term;

/** Who may lie in a room. */
public enum RoomSex implements Term {
    ANY,
    MALE,
    FEMALE;

    @Override
    public String key() {
        return "term.roomSex." + name();
    }
}
