// SPDX-License-Identifier: Apache-2.0
package anyi.handover;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * A package that this home has made.
 *
 * @param since it holds everything after this revision; 0 = everything
 * @param fileHash SHA-256 of the file, in hex
 * @param acknowledged when its receipt came
 */
public record ParcelRow(
        UUID id,
        int number,
        long since,
        long until,
        String fileName,
        String fileHash,
        boolean sealed,
        int records,
        OffsetDateTime madeAt,
        String madeBy,
        Optional<LocalDate> acknowledged) {}
