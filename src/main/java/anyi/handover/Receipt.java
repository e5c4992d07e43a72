// SPDX-License-Identifier: Apache-2.0
package anyi.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a bureau writes back.
 *
 * @param home for whom it is
 * @param parcel the newest package that was taken in
 * @param until the revision up to which the bureau has everything
 * @param headHash of the act with that revision
 * @param missing numbers that never came; their content has come with later ones
 */
public record Receipt(
        UUID home, UUID parcel, int number, String bagHash, long until, String headHash, List<Integer> missing) {
    /** The tables of a receipt's bag. */
    public static final String TABLE = "receipt";

    public static final String QUESTIONS = "question";

    public Receipt {
        missing = List.copyOf(missing);
    }

    /** A question as it travels. */
    public record Question(
            UUID id,
            String table,
            UUID row,
            @Nullable UUID about,
            String question,
            LocalDate askedOn,
            String askedBy) {}
}
