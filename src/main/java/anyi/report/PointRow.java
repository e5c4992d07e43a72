// SPDX-License-Identifier: Apache-2.0
package anyi.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** A bar of the chart: an indicator at the end of a month, or on the day itself. */
record PointRow(LocalDate on, Optional<BigDecimal> value) {}
