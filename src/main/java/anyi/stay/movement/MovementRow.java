// SPDX-License-Identifier: Apache-2.0
package anyi.stay.movement;

import anyi.term.DischargeReason;
import anyi.term.LeaveKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One movement.
 *
 * @param fromBed the bed that was left, for a move
 * @param bed the bed of the resident from then on, for an admission or a move
 */
public record MovementRow(
        LocalDate on,
        MovementKind kind,
        UUID residentId,
        String residentName,
        Optional<String> fromBed,
        Optional<String> bed,
        Optional<LeaveKind> leaveKind,
        Optional<DischargeReason> dischargeReason) {}
