// SPDX-License-Identifier: Apache-2.0
package anyi.resident.file;

import anyi.resident.ResidentCommands;
import anyi.resident.contact.ContactCommands;
import anyi.resident.status.DisabilityCommands;
import anyi.resident.status.EconomicCommands;
import anyi.resident.status.SuccessionCommands;

/** Everything that the tabs of a person may write. */
public record FileCommands(
        ResidentCommands residents,
        ContactCommands contacts,
        EconomicCommands economic,
        DisabilityCommands disabilities,
        SuccessionCommands successions) {}
