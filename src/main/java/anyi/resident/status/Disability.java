// SPDX-License-Identifier: Apache-2.0
package anyi.resident.status;

import anyi.term.DisabilityCategory;
import anyi.value.Period;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** 残疾: a certified impairment, not care-dependence. Grade 1 is the most severe. */
public record Disability(
        UUID id,
        long revision,
        UUID residentId,
        DisabilityCategory category,
        Optional<Integer> grade,
        Optional<String> cardNumber,
        Optional<LocalDate> cardExpiresOn,
        Period period)
        implements Dated {}
