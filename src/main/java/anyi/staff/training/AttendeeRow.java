// SPDX-License-Identifier: Apache-2.0
package anyi.staff.training;

import anyi.term.StaffPosition;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who is expected at a session, was there, or could be added to it.
 *
 * @param expected in a post of the session's audience on its day
 * @param attendance as it is kept; nothing while nobody has marked it
 */
public record AttendeeRow(
        UUID staffId,
        String name,
        String initials,
        String search,
        Optional<StaffPosition> position,
        Optional<String> department,
        boolean expected,
        Optional<Attendance> attendance) {}
