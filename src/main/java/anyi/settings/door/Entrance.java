// SPDX-License-Identifier: Apache-2.0
package anyi.settings.door;

import anyi.kit.Place;
import anyi.store.OpenHome;

/** Somebody has come in: which home, who, and where to begin. */
public record Entrance(OpenHome home, String actor, Place first) {}
