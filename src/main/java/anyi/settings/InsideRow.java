// SPDX-License-Identifier: Apache-2.0
package anyi.settings;

import java.time.OffsetDateTime;

/** An act in a backup, for whoever looks inside before deciding. */
public record InsideRow(OffsetDateTime at, String actor, String purpose) {}
