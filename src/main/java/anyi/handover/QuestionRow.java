// SPDX-License-Identifier: Apache-2.0
package anyi.handover;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What the bureau asks.
 *
 * @param about the person whom the row is about, where there is one
 * @param name of that person
 */
public record QuestionRow(
        UUID id,
        Subject subject,
        Optional<UUID> about,
        Optional<String> name,
        String question,
        LocalDate askedOn,
        String askedBy,
        Optional<String> answer,
        Optional<LocalDate> answeredOn) {}
