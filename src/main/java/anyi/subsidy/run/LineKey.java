// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.run;

import java.util.Optional;
import java.util.UUID;

/** Whose line of which policy. A missing resident is the home itself. */
public record LineKey(String policy, Optional<UUID> resident) {}
