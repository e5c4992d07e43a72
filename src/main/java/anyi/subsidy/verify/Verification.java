// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.verify;

import anyi.term.VerificationManner;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Somebody was verified for a policy on a day. */
public record Verification(
        UUID id,
        UUID resident,
        String policy,
        LocalDate on,
        String by,
        VerificationManner manner,
        Optional<String> remark) {}
