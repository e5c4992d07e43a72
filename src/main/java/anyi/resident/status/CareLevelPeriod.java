// SPDX-License-Identifier: Apache-2.0
package anyi.resident.status;

import anyi.term.CareLevel;
import anyi.value.Period;
import java.util.UUID;

/** 护理等级: what is delivered and charged, for a period. */
public record CareLevelPeriod(UUID id, long revision, UUID residentId, CareLevel level, Period period)
        implements Dated {}
