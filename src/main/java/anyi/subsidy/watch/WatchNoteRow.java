// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.watch;

import anyi.term.WatchKind;
import java.time.LocalDate;
import java.util.UUID;

/** That somebody looked at a warning, and why it is none. */
public record WatchNoteRow(
        UUID id, WatchKind kind, String subject, String fingerprint, String reason, LocalDate on, String by) {}
