// SPDX-License-Identifier: Apache-2.0
package anyi.people.approval;

import anyi.term.ApprovalState;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** @param subject what it is about, such as {@code 2026-10} */
public record ApprovalRow(
        UUID id,
        ApprovalKind kind,
        String subject,
        String requestedBy,
        OffsetDateTime requestedAt,
        ApprovalState state,
        Optional<String> decidedBy,
        Optional<String> reason) {}
