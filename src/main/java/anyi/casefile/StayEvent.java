// SPDX-License-Identifier: Apache-2.0
package anyi.casefile;

import anyi.term.DischargeReason;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A stay as the time line needs it. */
record StayEvent(
        UUID id,
        LocalDate admittedOn,
        boolean dayKnown,
        Optional<String> contractNumber,
        Optional<LocalDate> contractTo,
        Optional<LocalDate> dischargedOn,
        Optional<DischargeReason> reason,
        Optional<String> destination) {}
