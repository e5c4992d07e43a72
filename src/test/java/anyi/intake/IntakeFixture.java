// SPDX-License-Identifier: Apache-2.0
package anyi.intake;

import anyi.assessment.AssessmentCommands;
import anyi.bed.BedCommands;
import anyi.intake.plan.Decisions;
import anyi.kit.Session;
import anyi.resident.ResidentCommands;
import anyi.resident.contact.ContactCommands;
import anyi.resident.status.DisabilityCommands;
import anyi.resident.status.EconomicCommands;
import anyi.resident.status.SuccessionCommands;
import anyi.staff.StaffDeeds;
import anyi.stay.StayCommands;
import anyi.stay.leave.LeaveCommands;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.store.log.Undo;
import anyi.subsidy.received.ReceivedCommands;
import anyi.text.Messages;
import anyi.value.Ids;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A home in memory and its import. */
public record IntakeFixture(Store store, Intake intake) {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    public static final Messages CHINESE = Messages.of(Messages.Language.CHINESE);

    public static IntakeFixture empty() {
        return of(TestStores.empty());
    }

    public static IntakeFixture of(Store store) {
        var session = new Session("测试员");
        var ids = new Ids(TestStores.CLOCK);
        var leaves = new LeaveCommands(store, session, CHINESE);
        var owners = new Owners(
                new BedCommands(store, session, ids, CHINESE),
                new Owners.OfPerson(
                        new ResidentCommands(store, session, CHINESE, TestStores.CLOCK),
                        new ContactCommands(store, session, CHINESE),
                        new EconomicCommands(store, session, CHINESE),
                        new DisabilityCommands(store, session, CHINESE),
                        new SuccessionCommands(store, session, CHINESE)),
                new StayCommands(store, session, CHINESE, ids, leaves),
                leaves,
                new AssessmentCommands(store, session, ids, CHINESE),
                new ReceivedCommands(),
                StaffDeeds.of(store, session, CHINESE, ids, TestStores.CLOCK));
        return new IntakeFixture(
                store,
                Intake.of(
                        store,
                        new IntakeCommands(store, session, ids, CHINESE, owners, new Undo(store, List.of())),
                        ids));
    }

    public Intake.Outcome take(List<Path> files, Decisions decisions) {
        return intake.take(new Intake.Files(files, decisions), TODAY, rows -> {});
    }

    public ImportReport report(Intake.Outcome outcome) {
        return ImportReport.of(outcome.plan(), CHINESE);
    }
}
