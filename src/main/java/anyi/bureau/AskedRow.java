// SPDX-License-Identifier: Apache-2.0
package anyi.bureau;

import anyi.handover.Subject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A question that the bureau has put at a row.
 *
 * @param about the person whom the row is about, where there is one
 * @param arrived set once the home's package shows that it has the question
 */
public record AskedRow(
        UUID id,
        UUID home,
        String homeName,
        Subject subject,
        String table,
        UUID row,
        Optional<UUID> about,
        Optional<String> name,
        String question,
        LocalDate askedOn,
        String askedBy,
        Optional<UUID> arrived,
        Optional<String> answer,
        Optional<LocalDate> answeredOn) {}
