// SPDX-License-Identifier: Apache-2.0
package anyi.staff.training;

import java.util.Optional;

/** Somebody at the sign-in, with the mark as it stands on the screen. */
record SignInRow(AttendeeRow person, Optional<Attendance> mark) {
    boolean isListed() {
        return person.expected() || mark.isPresent();
    }
}
