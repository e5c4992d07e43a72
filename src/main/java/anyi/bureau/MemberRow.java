// SPDX-License-Identifier: Apache-2.0
package anyi.bureau;

import anyi.handover.parcel.Card;
import anyi.handover.parcel.PublicKey;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A home of the bureau and how far its packages have come.
 *
 * @param number of the newest package that is in
 * @param madeAt when the home made it
 * @param missing numbers that never came
 * @param waiting numbers that came and wait for a missing one
 */
public record MemberRow(
        UUID id,
        String name,
        PublicKey key,
        String recipient,
        LocalDate registeredOn,
        Optional<String> division,
        Optional<Integer> number,
        Optional<OffsetDateTime> madeAt,
        List<Integer> missing,
        List<Integer> waiting) {
    public MemberRow {
        missing = List.copyOf(missing);
        waiting = List.copyOf(waiting);
    }

    Card card() {
        return new Card(Card.Kind.HOME, id, name, key, recipient);
    }
}
