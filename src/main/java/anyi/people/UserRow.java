// SPDX-License-Identifier: Apache-2.0
package anyi.people;

import java.util.UUID;

/**
 * Somebody who works with this home.
 *
 * @param role a name of {@code StandardRole}, or the id of an {@link OwnRole}
 */
public record UserRow(UUID id, long revision, String name, String role, boolean disabled) {}
