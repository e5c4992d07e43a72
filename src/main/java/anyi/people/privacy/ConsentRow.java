// SPDX-License-Identifier: Apache-2.0
package anyi.people.privacy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A consent; one that was withdrawn held until that day. */
public record ConsentRow(
        UUID id,
        String kind,
        String textVersion,
        String signedBy,
        LocalDate signedOn,
        Optional<LocalDate> withdrawnOn) {}
