// SPDX-License-Identifier: Apache-2.0
package anyi.staff.training;

import java.util.UUID;

/**
 * A session with its counts.
 *
 * @param expected who was in a post of the audience on the day, or was marked
 * @param there present or late
 * @param passed of those there, who did not fail a test
 */
public record SessionRow(TrainingSession session, int expected, int there, int passed, int marked) {
    public UUID id() {
        return session.id();
    }
}
