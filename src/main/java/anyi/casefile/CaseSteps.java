// SPDX-License-Identifier: Apache-2.0
package anyi.casefile;

import java.util.UUID;

/** What features can do next with a person; filled in by the wiring. {@code afterwards} runs once it is saved. */
public interface CaseSteps {
    void recordLeave(UUID resident, Runnable afterwards);

    void recordReturn(UUID leave, Runnable afterwards);

    void moveBed(UUID resident, Runnable afterwards);

    void discharge(UUID resident, Runnable afterwards);

    /** The form of the particulars: a new identity card, for one. */
    void editParticulars(UUID resident, Runnable afterwards);

    /** Somebody has looked at what was marked 请核对. */
    void markChecked(UUID mark, Runnable afterwards);
}
