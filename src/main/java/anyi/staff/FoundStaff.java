// SPDX-License-Identifier: Apache-2.0
package anyi.staff;

import java.util.UUID;

/** An answer of the search over everything. */
public record FoundStaff(UUID id, String name, String detail) {}
