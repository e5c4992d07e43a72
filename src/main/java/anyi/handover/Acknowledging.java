// SPDX-License-Identifier: Apache-2.0
package anyi.handover;

import anyi.handover.parcel.Unfit;

/** What came of taking a receipt in. */
public sealed interface Acknowledging {
    /** @param number of the package that is acknowledged; @param questions that are new */
    record Acknowledged(int number, int questions, String bureau) implements Acknowledging {}

    /** The same receipt was taken in before; nothing has changed. */
    record Known(int number) implements Acknowledging {}

    record Refused(Unfit why) implements Acknowledging {}
}
