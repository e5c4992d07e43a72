// SPDX-License-Identifier: Apache-2.0
package anyi.staff.duty;

import anyi.term.SkillLevel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How somebody stands against one requirement on a day.
 *
 * @param dueOn the last day on which what is there is enough; of something never there, the day by which it was due
 * @param must false: wanted by inspections only
 * @param level the skill level, where the certificate has one
 * @param done class hours of the year, for yearly hours
 */
public record Judgement(
        Requirement requirement,
        Standing standing,
        Optional<LocalDate> dueOn,
        boolean must,
        Optional<SkillLevel> level,
        BigDecimal done) {}
