// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.pay;

import anyi.term.BatchState;
import java.time.LocalDate;

/** What came of a step of a batch or of one of its payments. */
public sealed interface Moved {
    record Done(long revision) implements Moved {}

    /** Not from where the batch stands. */
    record NotFrom(BatchState state) implements Moved {}

    /** The day lies before the step before it. */
    record TooEarly(LocalDate first) implements Moved {}

    record InFuture() implements Moved {}

    /** The payment has come back already, or nothing was sent. */
    record NothingSent() implements Moved {}
}
