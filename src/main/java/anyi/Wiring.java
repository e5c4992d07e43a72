// SPDX-License-Identifier: Apache-2.0
package anyi;

import anyi.admission.AdmissionScreens;
import anyi.assessment.AssessmentScreens;
import anyi.attachment.AttachmentScreens;
import anyi.bed.map.BedScreens;
import anyi.care.CareScreens;
import anyi.casefile.CaseFileScreens;
import anyi.casefile.CaseSections;
import anyi.guide.GuideScreens;
import anyi.handover.HandoverScreens;
import anyi.handover.pack.PackScreens;
import anyi.intake.IntakeScreens;
import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.kit.Section;
import anyi.kit.part.Icon;
import anyi.ledger.LedgerScreens;
import anyi.people.PeopleScreens;
import anyi.people.approval.ApprovalScreens;
import anyi.report.ReportScreens;
import anyi.resident.file.ResidentFileScreens;
import anyi.resident.list.ResidentListScreens;
import anyi.resident.merge.MergeScreens;
import anyi.settings.Program;
import anyi.settings.SettingsScreens;
import anyi.settings.door.RecoverySheet;
import anyi.settings.home.HomeQueries;
import anyi.shell.Destination;
import anyi.shell.Hit;
import anyi.shell.TakingBack;
import anyi.staff.StaffScreens;
import anyi.stay.StayScreens;
import anyi.stay.leave.LeaveScreens;
import anyi.stay.movement.MovementScreens;
import anyi.store.AccessKind;
import anyi.store.AccessLog;
import anyi.store.OpenHome;
import anyi.store.Store;
import anyi.store.vault.RecoveryCode;
import anyi.subsidy.SubsidyScreens;
import anyi.today.TodayScreens;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.layout.Pane;

/** Makes each feature's screens for an open home, in the order of the arrows. Read from top to bottom. */
final class Wiring {
    private final Desk desk;
    private final Store store;
    private final ResidentListScreens residents;
    private final ResidentFileScreens file;
    private final MergeScreens merges;
    private final AttachmentScreens attachments;
    private final StaffScreens staff;
    private final LeaveScreens leaves;
    private final StayScreens stays;
    private final MovementScreens movements;
    private final BedScreens beds;
    private final AssessmentScreens assessments;
    private final CareScreens care;
    private final AdmissionScreens admissions;
    private final SubsidyScreens subsidies;
    private final IntakeScreens intake;
    private final LedgerScreens ledgers;
    private final HandoverScreens handovers;
    private final PackScreens packs;
    private final ReportScreens reports;
    private final GuideScreens guide;
    private final CaseFileScreens caseFiles;
    private final TodayScreens today;
    private final SettingsScreens settings;
    private final Office office;
    private final Runnable lookBack;

    /** @param bureau whether the file is a bureau's */
    Wiring(OpenHome home, Desk desk, Deeds deeds, Program program, boolean bureau) {
        this.desk = desk;
        store = home.store();
        attachments = new AttachmentScreens(desk, store, deeds.attachments);
        staff = new StaffScreens(desk, store, deeds.staff, attachments, this::printSignIn);
        leaves = new LeaveScreens(desk, store, deeds.leaves, deeds.ids);
        residents = new ResidentListScreens(desk, store, leaves::grant);
        var back = new TakingBack(desk, deeds.undo);
        file = new ResidentFileScreens(desk, store, deeds.persons, deeds.ids, back);
        merges = new MergeScreens(desk, store, deeds.merges);
        stays = new StayScreens(desk, store, deeds.stays, leaves);
        movements = new MovementScreens(desk, store);
        var steps = new Steps(desk, file, leaves, stays, deeds.marks);
        beds = new BedScreens(desk, store, deeds.beds, deeds.stays, leaves);
        assessments = new AssessmentScreens(desk, store, deeds.assessments, deeds.assessmentRules);
        care = new CareScreens(desk, store, deeds.care, deeds.ids);
        admissions = new AdmissionScreens(desk, store, deeds.admissions, deeds.ids);
        subsidies = new SubsidyScreens(desk, store, deeds.subsidies, this::exportMonth);
        intake = new IntakeScreens(desk, deeds.intake);
        var folders = new Folders(desk, home.folder());
        ledgers = new LedgerScreens(desk, store, deeds.ledgers, folders);
        guide = new GuideScreens(desk);
        reports = new ReportScreens(desk, deeds.reports, deeds.blanks, folders);
        handovers = new HandoverScreens(desk, store, deeds.handovers, deeds.receipts, folders.usual());
        packs = new PackScreens(desk, store, deeds.packs);
        caseFiles = new CaseFileScreens(desk, store, new FileTabs(), steps);
        today = new TodayScreens(desk, store);
        office = new Office(home, desk, bureau);
        var people = new PeopleScreens(
                desk, home, deeds.people, () -> new ApprovalScreens(desk, store, deeds.approvals).waiting());
        settings = new SettingsScreens(
                desk,
                home,
                deeds.home,
                deeds.goals,
                new SettingsScreens.Around(
                        program,
                        office.isBureau() ? office::noBeds : beds::rooms,
                        code -> print(home, code),
                        people::people,
                        back));
        lookBack = program::lookBack;
    }

    private void exportMonth(YearMonth month) {
        ledgers.payments(month);
    }

    private void printSignIn(UUID session) {
        ledgers.signInSheet(session);
    }

    private void print(OpenHome home, RecoveryCode code) {
        desk.background()
                .run(
                        () -> new HomeQueries(home.store().read()).name(),
                        name -> new RecoverySheet(name, home.folder().toString(), code.groups()).save(desk, () -> {}));
    }

    private List<Section> sections(UUID resident, Runnable afterwards) {
        return List.of(
                file.particulars(resident, afterwards),
                file.contacts(resident, afterwards),
                assessments.sectionOf(resident),
                care.sectionOf(resident),
                stays.sectionOf(resident, afterwards),
                file.means(resident, afterwards),
                subsidies.sectionOf(resident),
                attachments.papersOf(resident, afterwards),
                file.history(resident));
    }

    /** Each tab of the settings, and each of somebody's case file. */
    List<Place> tabs(UUID resident) {
        return Stream.concat(
                        settings.tabs().stream().<Place>map(Place.Settings::new),
                        sections(resident, () -> {}).stream().map(tab -> new Place.CaseFile(resident, tab.id())))
                .toList();
    }

    private final class FileTabs implements CaseSections {
        @Override
        public List<Section> of(UUID resident, Runnable afterwards) {
            return sections(resident, afterwards);
        }

        @Override
        public void portrait(UUID resident, Pane square) {
            attachments.portrait(resident, square);
        }
    }

    /** The page of a place; the compiler keeps it complete. */
    Page page(Place place) {
        return switch (place) {
            case Place.Today there -> today.today();
            case Place.Residents there -> residents.residents(there);
            case Place.CaseFile there -> caseFile(there);
            case Place.Duplicates there -> merges.duplicates();
            case Place.Merge there -> merges.merge(there);
            case Place.Admission there -> admissions.admission(there);
            case Place.Leaves there -> leaves.leaves(there);
            case Place.Movements there -> movements.movements(there);
            case Place.BedMap there -> beds.map(there);
            case Place.BedTable there -> beds.table(there);
            case Place.Assessments there -> assessments.assessments(there);
            case Place.Assess there -> assessments.assess(there);
            case Place.AssessmentTrend there -> assessments.trend(there);
            case Place.SubsidyMonth there -> subsidies.month(there);
            case Place.Claims there -> subsidies.claims(there);
            case Place.Payments there -> subsidies.payments();
            case Place.PaymentPrepare there -> subsidies.pay().prepare();
            case Place.PaymentBatch there -> subsidies.pay().batch(there);
            case Place.Claim there -> subsidies.claim(there);
            case Place.Notice there -> subsidies.notice(there);
            case Place.Settlement there -> subsidies.settlement(there);
            case Place.Warnings there -> subsidies.warnings();
            case Place.Ahead there -> subsidies.ahead();
            case Place.SubsidyFacts there -> subsidies.facts(there);
            case Place.StaffSubsidies there -> subsidies.ofStaff(there);
            case Place.Policies there -> subsidies.policies(there);
            case Place.Policy there -> subsidies.policy(there);
            case Place.PolicyEditor there -> subsidies.editor(there);
            case Place.PolicyRehearsal there -> subsidies.rehearsal(there);
            case Place.PolicyPacks there -> packs.packs();
            case Place.Staff there -> staff.staff(there);
            case Place.StaffFile there -> staff.file(there);
            case Place.TrainingSession there -> staff.session(there);
            case Place.Exchange there -> exchange(there);
            case Place.Reports there -> reports.reports(there);
            case Place.ReportRows there -> reports.rows(there);
            case Place.Bureau there -> office.page(there);
            case Place.BureauRows there -> office.rows(there);
            case Place.Guide there -> guide.guide(there);
            case Place.Settings there -> settings.settings(there);
        };
    }

    /** Who has looked at whom is on record, where several people work. */
    private Page caseFile(Place.CaseFile there) {
        if (!desk.session().doer().isAlone() && !desk.session().doer().isLooking()) {
            desk.background().run(() -> opened(there.resident()), done -> {});
        }
        return caseFiles.caseFile(there);
    }

    private boolean opened(UUID resident) {
        AccessLog.record(store, desk.clock(), AccessKind.OPENED, Optional.of(resident), "");
        return true;
    }

    private Page exchange(Place.Exchange there) {
        return switch (there.tab()) {
            case "ledgers" -> ledgers.ledgers();
            case "handover" -> handovers.handovers();
            case "history" -> intake.history(lookBack);
            default -> intake.wizard();
        };
    }

    Office office() {
        return office;
    }

    /** People, then screens whose name contains what was typed. */
    List<Hit> find(String typed) {
        var hits = new ArrayList<Hit>();
        if (!office.isBureau()) {
            residents
                    .find(typed)
                    .forEach(found -> hits.add(
                            new Hit(Icon.PERSON, found.name(), found.detail(), new Place.CaseFile(found.id(), ""))));
        }
        if (!office.isBureau()) {
            staff.find(typed)
                    .forEach(found -> hits.add(
                            new Hit(Icon.STAFF, found.name(), found.detail(), new Place.StaffFile(found.id()))));
        }
        for (Destination destination : office.destinations()) {
            if (destination.word().toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT))) {
                hits.add(new Hit(
                        destination.icon(), destination.word(), desk.t("shell.search.page"), destination.place()));
            }
        }
        guide.find(typed)
                .forEach(topic -> hits.add(
                        new Hit(Icon.WHY, topic.heading(), desk.t("guide.title"), new Place.Guide(topic.id()))));
        return hits;
    }
}
