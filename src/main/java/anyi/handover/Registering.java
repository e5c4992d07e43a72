// SPDX-License-Identifier: Apache-2.0
package anyi.handover;

import anyi.handover.parcel.Card;
import anyi.handover.parcel.Unfit;

/** What came of registering a card. */
public sealed interface Registering {
    record Registered(Card card) implements Registering {}

    record Refused(Unfit why) implements Registering {}
}
