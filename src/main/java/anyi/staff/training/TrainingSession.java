// SPDX-License-Identifier: Apache-2.0
package anyi.staff.training;

import anyi.term.TrainingForm;
import anyi.term.TrainingSubject;
import anyi.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * 培训班次.
 *
 * @param hours class hours of 45 minutes
 * @param heldOn its first day
 * @param audience who is expected
 */
public record TrainingSession(
        UUID id,
        long revision,
        Optional<UUID> courseId,
        TrainingSubject subject,
        String topic,
        TrainingForm form,
        LocalDate heldOn,
        Optional<String> startsAt,
        Optional<String> endsAt,
        Optional<String> place,
        Optional<String> teacher,
        Optional<String> organiser,
        BigDecimal hours,
        Optional<Money> cost,
        Audience audience,
        Optional<String> remark) {}
