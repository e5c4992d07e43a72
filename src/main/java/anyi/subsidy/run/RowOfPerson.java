// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.run;

import java.util.UUID;

/** A row, whose it is, and the act that wrote it last. */
public record RowOfPerson(UUID row, UUID person, long revision) {}
