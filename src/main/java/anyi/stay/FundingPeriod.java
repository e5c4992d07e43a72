// SPDX-License-Identifier: Apache-2.0
package anyi.stay;

import anyi.term.Funding;
import anyi.value.Period;
import java.util.UUID;

/** Who pays for a stay in which days. */
public record FundingPeriod(UUID id, UUID stayId, Funding funding, Period period) {}
