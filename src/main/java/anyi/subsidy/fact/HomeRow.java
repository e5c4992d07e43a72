// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.fact;

import anyi.term.HomeKind;
import anyi.term.Ownership;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What policies ask of the home. */
public record HomeRow(
        UUID id,
        Optional<Ownership> ownership,
        Optional<HomeKind> kind,
        boolean rural,
        Optional<String> division,
        Optional<LocalDate> openedOn) {}
