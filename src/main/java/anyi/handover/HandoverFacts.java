// SPDX-License-Identifier: Apache-2.0
package anyi.handover;

import anyi.handover.parcel.Card;
import java.util.List;
import java.util.Optional;

/** What the page of hand-overs shows. */
record HandoverFacts(
        Optional<Card> bureau, List<WaitingRow> waiting, List<ParcelRow> parcels, List<QuestionRow> questions) {
    HandoverFacts {
        waiting = List.copyOf(waiting);
        parcels = List.copyOf(parcels);
        questions = List.copyOf(questions);
    }

    static HandoverFacts of(HandoverQueries queries) {
        return new HandoverFacts(queries.bureau(), queries.waiting(), queries.parcels(), queries.questions());
    }

    long rows() {
        return waiting.stream().mapToLong(WaitingRow::rows).sum();
    }

    /** The newest package that has its receipt. */
    Optional<ParcelRow> acknowledged() {
        return parcels.stream()
                .filter(parcel -> parcel.acknowledged().isPresent())
                .findFirst();
    }
}
