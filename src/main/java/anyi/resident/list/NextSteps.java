// SPDX-License-Identifier: Apache-2.0
package anyi.resident.list;

import java.util.UUID;

/** What features above can do next with a resident; filled in by the wiring. */
public interface NextSteps {
    /** Opens the form of a leave over the page; {@code afterwards} once it is saved. */
    void recordLeave(UUID resident, Runnable afterwards);
}
