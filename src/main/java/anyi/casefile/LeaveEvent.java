// SPDX-License-Identifier: Apache-2.0
package anyi.casefile;

import anyi.term.LeaveKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A leave as the time line needs it. */
record LeaveEvent(
        UUID id,
        LeaveKind kind,
        LocalDate leftOn,
        Optional<LocalDate> expectedBackOn,
        Optional<LocalDate> backOn,
        Optional<String> reason,
        Optional<String> destination) {}
