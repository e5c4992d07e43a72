// SPDX-License-Identifier: Apache-2.0
package anyi.resident;

import java.util.UUID;

/** What came of writing a person. */
public sealed interface Registering {
    record Registered(UUID id, long revision) implements Registering {}

    /** The number is that of somebody whose file is there. */
    record NumberKnown(KnownPerson person) implements Registering {}

    /** Somebody else was faster. */
    record ChangedMeanwhile() implements Registering {}
}
