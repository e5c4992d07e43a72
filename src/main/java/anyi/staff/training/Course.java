// SPDX-License-Identifier: Apache-2.0
package anyi.staff.training;

import anyi.term.TrainingSubject;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/**
 * A course that the home gives again and again.
 *
 * @param hours class hours of 45 minutes that it usually takes
 * @param repeatMonths after how many months it is due again; nothing = once
 * @param warnDays how long before that it stands on the due list
 * @param audience for whom it is mandatory
 */
public record Course(
        UUID id,
        long revision,
        String name,
        TrainingSubject subject,
        Optional<BigDecimal> hours,
        Optional<Integer> repeatMonths,
        int warnDays,
        Audience audience,
        Optional<String> remark) {}
