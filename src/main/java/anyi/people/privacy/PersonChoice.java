// SPDX-License-Identifier: Apache-2.0
package anyi.people.privacy;

import java.util.UUID;

/** A resident to choose. */
public record PersonChoice(UUID id, String name) {}
