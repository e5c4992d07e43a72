// SPDX-License-Identifier: Apache-2.0
package anyi.staff;

import anyi.kit.Session;
import anyi.staff.training.TrainingCommands;
import anyi.store.Store;
import anyi.text.Messages;
import anyi.value.Ids;
import java.time.Clock;

/** What can be done in this room. */
public record StaffDeeds(StaffCommands staff, CertificateCommands certificates, TrainingCommands trainings, Ids ids) {
    /** @param purposes the Chinese words: purposes are data of the log */
    public static StaffDeeds of(Store store, Session session, Messages purposes, Ids ids, Clock clock) {
        return new StaffDeeds(
                new StaffCommands(store, session, purposes, ids, clock),
                new CertificateCommands(store, session, purposes),
                new TrainingCommands(store, session, purposes, ids, clock),
                ids);
    }
}
