// SPDX-License-Identifier: Apache-2.0
package anyi.report.figure;

import java.time.LocalDate;

/** All that the indicators of a day are reckoned from, read once by the queries of the screens. */
public record Facts(
        LocalDate on, BedFacts beds, PeopleFacts people, MovementFacts movements, MoneyFacts money, StaffFacts staff) {}
