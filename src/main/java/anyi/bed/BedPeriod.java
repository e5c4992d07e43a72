// SPDX-License-Identifier: Apache-2.0
package anyi.bed;

import anyi.value.Period;
import java.util.Optional;

/** What a bed was for a time: a type with its evidence, or a service with its reason. */
public record BedPeriod<T>(T value, Period period, Optional<String> note) {}
