// SPDX-License-Identifier: Apache-2.0
package anyi.handover;

import anyi.handover.parcel.Card;
import anyi.handover.parcel.Keys;
import anyi.handover.parcel.Parcel;
import anyi.handover.parcel.ParcelReader;
import anyi.handover.parcel.PublicKey;
import anyi.handover.parcel.Unfit;
import anyi.store.Store;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads a package or a receipt to its last byte and takes nothing of it in.
 *
 * @param others whose key it may be besides this home's and its bureaus', such as a member's of a bureau
 */
public record ParcelProof(Store store, Keys keys, Function<PublicKey, Optional<Card>> others) {
    /** @throws Unfit where it is not whole, or not by somebody this file knows */
    public Parcel read(Path file) {
        var queries = new HandoverQueries(store.read());
        return new ParcelReader(keys.sealing(), queries.schema(), key -> known(queries, key)).read(file);
    }

    private Optional<Card> known(HandoverQueries queries, PublicKey key) {
        Card own = Card.of(Card.Kind.HOME, store.homeId(), queries.name(), keys);
        return Stream.concat(queries.cards().stream(), Stream.of(own))
                .filter(card -> card.key().equals(key))
                .findFirst()
                .or(() -> others.apply(key));
    }
}
