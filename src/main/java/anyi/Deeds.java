// SPDX-License-Identifier: Apache-2.0
package anyi;

import anyi.admission.AdmissionCommands;
import anyi.assessment.AssessmentCommands;
import anyi.assessment.rule.RuleCommands;
import anyi.attachment.AttachmentCommands;
import anyi.bed.BedCommands;
import anyi.care.CareCommands;
import anyi.handover.HandoverCommands;
import anyi.handover.ReceiptCommands;
import anyi.handover.pack.PackCommands;
import anyi.handover.parcel.Keys;
import anyi.intake.Intake;
import anyi.intake.IntakeCommands;
import anyi.intake.Owners;
import anyi.intake.ReviewMarkCommands;
import anyi.kit.Session;
import anyi.ledger.LedgerCommands;
import anyi.people.PeopleCommands;
import anyi.people.approval.ApprovalCommands;
import anyi.report.BlankCommands;
import anyi.report.ReportCommands;
import anyi.resident.ResidentCommands;
import anyi.resident.contact.ContactCommands;
import anyi.resident.file.FileCommands;
import anyi.resident.merge.MergeCommands;
import anyi.resident.status.DisabilityCommands;
import anyi.resident.status.EconomicCommands;
import anyi.resident.status.SuccessionCommands;
import anyi.settings.home.GoalCommands;
import anyi.settings.home.HomeCommands;
import anyi.staff.StaffDeeds;
import anyi.stay.StayCommands;
import anyi.stay.StayRules;
import anyi.stay.leave.LeaveCommands;
import anyi.store.OpenHome;
import anyi.store.Store;
import anyi.store.log.Undo;
import anyi.subsidy.SubsidyActs;
import anyi.subsidy.claim.ClaimCommands;
import anyi.subsidy.further.FurtherFactCommands;
import anyi.subsidy.notice.NoticeCommands;
import anyi.subsidy.pay.PayCommands;
import anyi.subsidy.pay.PayDeeds;
import anyi.subsidy.pay.TemplateCommands;
import anyi.subsidy.policy.PolicyCommands;
import anyi.subsidy.received.ReceivedCommands;
import anyi.subsidy.run.RunCommands;
import anyi.subsidy.verify.VerificationCommands;
import anyi.subsidy.watch.WatchCommands;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import anyi.value.Ids;
import java.time.Clock;
import java.util.List;

/** Every command of an open home, in the order of the arrows. What they write to the log is Chinese. */
final class Deeds {
    final Ids ids;
    final Undo undo;
    final FileCommands persons;
    final MergeCommands merges;
    final AttachmentCommands attachments;
    final StaffDeeds staff;
    final LeaveCommands leaves;
    final StayCommands stays;
    final HomeCommands home;
    final GoalCommands goals;
    final BedCommands beds;
    final AssessmentCommands assessments;
    final RuleCommands assessmentRules;
    final CareCommands care;
    final AdmissionCommands admissions;
    final SubsidyActs subsidies;
    final LedgerCommands ledgers;
    final ReportCommands reports;
    final BlankCommands blanks;
    final ReviewMarkCommands marks;
    final Intake intake;
    final PeopleCommands people;
    final ApprovalCommands approvals;

    final HandoverCommands handovers;
    final PackCommands packs;
    final ReceiptCommands receipts;

    Deeds(OpenHome home, Session session, Clock clock) {
        Store store = home.store();
        Keys keys = Keys.of(home::secret);
        var chinese = Messages.of(Language.CHINESE);
        ids = new Ids(clock);
        undo = new Undo(store, List.of(StayRules::of));
        this.home = new HomeCommands(store, session, chinese);
        goals = new GoalCommands(store, session, chinese, ids);
        persons = new FileCommands(
                new ResidentCommands(store, session, chinese, clock),
                new ContactCommands(store, session, chinese),
                new EconomicCommands(store, session, chinese),
                new DisabilityCommands(store, session, chinese),
                new SuccessionCommands(store, session, chinese));
        merges = new MergeCommands(
                store, session, chinese, ids, clock, new MergeCommands.Parts(persons.residents(), undo));
        attachments = new AttachmentCommands(store, session, chinese, clock, home.attachments());
        staff = StaffDeeds.of(store, session, chinese, ids, clock);
        leaves = new LeaveCommands(store, session, chinese);
        stays = new StayCommands(store, session, chinese, ids, leaves);
        beds = new BedCommands(store, session, ids, chinese);
        assessments = new AssessmentCommands(store, session, ids, chinese);
        assessmentRules = new RuleCommands(store, session, ids, chinese);
        care = new CareCommands(store, session, ids, chinese);
        admissions = new AdmissionCommands(
                store,
                session,
                chinese,
                new AdmissionCommands.Parts(
                        persons.residents(), persons.contacts(), persons.economic(), persons.successions(), stays));
        var claims = new ClaimCommands(store, ids, chinese);
        subsidies = new SubsidyActs(
                new PolicyCommands(store, ids, chinese),
                claims,
                new RunCommands(home.cautiously(), ids, chinese, clock),
                new NoticeCommands(store, ids, chinese, claims),
                new VerificationCommands(store, ids, chinese),
                new PayDeeds(new PayCommands(store, ids, chinese, clock), new TemplateCommands(store, chinese), ids),
                new WatchCommands(store, ids, chinese),
                new FurtherFactCommands(store, ids, chinese));
        ledgers = new LedgerCommands(store, clock);
        handovers = new HandoverCommands(store, session, chinese, clock, keys);
        packs = new PackCommands(store, subsidies.policies(), clock, keys);
        receipts = new ReceiptCommands(store, session, chinese, clock, keys);
        people = new PeopleCommands(home, store, ids, chinese);
        approvals = new ApprovalCommands(store, ids, chinese, clock);
        reports = new ReportCommands(store);
        blanks = new BlankCommands(store, ids, ledgers);
        marks = new ReviewMarkCommands(store, session, chinese, clock);
        var owners = new Owners(
                beds,
                new Owners.OfPerson(
                        persons.residents(),
                        persons.contacts(),
                        persons.economic(),
                        persons.disabilities(),
                        persons.successions()),
                stays,
                leaves,
                assessments,
                new ReceivedCommands(),
                staff);
        intake = Intake.of(store, new IntakeCommands(home.cautiously(), session, ids, chinese, owners, undo), ids);
    }
}
