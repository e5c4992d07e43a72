// SPDX-License-Identifier: Apache-2.0
package anyi.resident.status;

import anyi.term.HukouKind;
import anyi.value.Period;
import java.util.Optional;
import java.util.UUID;

/** 户籍. Not verified = a suggestion read from an identity number, or as a ledger has it. */
public record Hukou(
        UUID id,
        long revision,
        UUID residentId,
        Optional<String> divisionCode,
        Optional<HukouKind> kind,
        Optional<String> address,
        boolean verified,
        Period period)
        implements Dated {}
