// SPDX-License-Identifier: Apache-2.0
package anyi.settings.home;

import anyi.value.Period;
import java.util.Optional;
import java.util.UUID;

/** 星级评定: how many stars a home had when; 0 = rated, no star. */
public record Rating(UUID id, long revision, int stars, Period period, Optional<String> evidence) {}
