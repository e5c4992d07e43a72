// SPDX-License-Identifier: Apache-2.0
package anyi.term;

/** How somebody who was expected came to a training session. */
public enum AttendanceMark implements Term {
    PRESENT,
    LATE,
    ABSENT,
    EXCUSED;

    /** Whether the hours of the session count. */
    public boolean isThere() {
        return this == PRESENT || this == LATE;
    }

    @Override
    public String key() {
        return "term.attendanceMark." + name();
    }
}
