// SPDX-License-Identifier: Apache-2.0
package anyi.resident.status;

import anyi.value.Period;
import java.util.Optional;
import java.util.UUID;

/** Where a person's subsidies go. The holder is the person, or a receiver whose relation is stated. */
public record PayeeAccount(
        UUID id,
        long revision,
        UUID residentId,
        Optional<String> bankName,
        String accountNumber,
        Optional<String> holderName,
        Optional<String> receiverName,
        Optional<String> receiverRelation,
        Period period)
        implements Dated {}
