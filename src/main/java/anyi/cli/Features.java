// SPDX-License-Identifier: Apache-2.0
package anyi.cli;

import anyi.assessment.AssessmentCommands;
import anyi.bed.BedCommands;
import anyi.intake.Intake;
import anyi.intake.IntakeCommands;
import anyi.intake.Owners;
import anyi.kit.Session;
import anyi.ledger.LedgerCommands;
import anyi.report.BlankCommands;
import anyi.report.ReportCommands;
import anyi.resident.ResidentCommands;
import anyi.resident.contact.ContactCommands;
import anyi.resident.status.DisabilityCommands;
import anyi.resident.status.EconomicCommands;
import anyi.resident.status.SuccessionCommands;
import anyi.staff.StaffDeeds;
import anyi.stay.StayCommands;
import anyi.stay.StayRules;
import anyi.stay.leave.LeaveCommands;
import anyi.store.AccessKind;
import anyi.store.AccessLog;
import anyi.store.Store;
import anyi.store.log.Undo;
import anyi.subsidy.policy.PolicyCommands;
import anyi.subsidy.received.ReceivedCommands;
import anyi.subsidy.run.RunCommands;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import anyi.value.Ids;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The features that the verbs use, put together for one open home. What they write to the log is Chinese. */
record Features(Store store, Session session, Clock clock, Ids ids, Messages chinese) {
    static Features of(Store store, Call call) {
        Clock clock = call.featureClock();
        return new Features(
                store, new Session(call.actor()), clock, new Ids(call.clock()), Messages.of(Language.CHINESE));
    }

    Intake intake() {
        var undo = new Undo(store, List.of(StayRules::of));
        return Intake.of(store, new IntakeCommands(store, session, ids, chinese, owners(), undo), ids);
    }

    private Owners owners() {
        var leaves = new LeaveCommands(store, session, chinese);
        return new Owners(
                new BedCommands(store, session, ids, chinese),
                new Owners.OfPerson(
                        new ResidentCommands(store, session, chinese, clock),
                        new ContactCommands(store, session, chinese),
                        new EconomicCommands(store, session, chinese),
                        new DisabilityCommands(store, session, chinese),
                        new SuccessionCommands(store, session, chinese)),
                new StayCommands(store, session, chinese, ids, leaves),
                leaves,
                new AssessmentCommands(store, session, ids, chinese),
                new ReceivedCommands(),
                StaffDeeds.of(store, session, chinese, ids, clock));
    }

    LedgerCommands ledgers() {
        return new LedgerCommands(store, clock);
    }

    BlankCommands blanks() {
        return new BlankCommands(store, ids, ledgers());
    }

    /** Puts on record that a file left the home. */
    void tookOut(Path file) {
        AccessLog.record(
                store,
                clock,
                AccessKind.SENT_OUT,
                Optional.empty(),
                chinese.t("kit.out.file", String.valueOf(file.getFileName())));
    }

    ReportCommands reports() {
        return new ReportCommands(store);
    }

    RunCommands runs() {
        return new RunCommands(store, ids, chinese, clock);
    }

    PolicyCommands policies() {
        return new PolicyCommands(store, ids, chinese);
    }
}
