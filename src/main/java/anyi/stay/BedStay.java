// SPDX-License-Identifier: Apache-2.0
package anyi.stay;

import anyi.value.Period;
import java.util.UUID;

/** Who lay in which bed when. */
public record BedStay(
        UUID id, UUID stayId, UUID residentId, String residentName, UUID bedId, String bedLabel, Period period) {}
