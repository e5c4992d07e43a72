// SPDX-License-Identifier: Apache-2.0
package anyi.staff;

import anyi.staff.training.TrainingCommands;
import anyi.value.Ids;

/** What can be done in this room. */
public record StaffDeeds(StaffCommands staff, CertificateCommands certificates, TrainingCommands trainings, Ids ids) {}
