// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.pay;

import anyi.value.Money;
import java.util.List;
import java.util.UUID;

/** What came of making a batch. */
public sealed interface Preparing {
    record Prepared(UUID batch, int number, Money total, int payments, long revision) implements Preparing {}

    /** Nothing was written: these have no account, or one that cannot be. */
    record Refused(List<PayeeRow> payees) implements Preparing {}

    record Nothing() implements Preparing {}

    /** A month was closed or a batch made meanwhile: what was on the screen is no longer what is open. */
    record ChangedMeanwhile() implements Preparing {}
}
