// SPDX-License-Identifier: Apache-2.0
package anyi.intake.plan;

import java.util.UUID;

/** A record that the home has already, in the form in which files are compared with it. */
public record KnownRow(UUID id, UUID owner, Facts facts) {}
