// SPDX-License-Identifier: Apache-2.0
package anyi.resident.list;

import java.util.UUID;

/** An answer of the search over everything. */
public record FoundResident(UUID id, String name, String detail) {}
