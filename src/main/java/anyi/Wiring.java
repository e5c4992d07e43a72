// SPDX-License-Identifier: Apache-2.0
package anyi;

import anyi.assessment.AssessmentCommands;
import anyi.assessment.AssessmentQueries;
import anyi.assessment.AssessmentScreens;
import anyi.bed.BedCommands;
import anyi.bed.BedQueries;
import anyi.bed.map.BedScreens;
import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.kit.part.Icon;
import anyi.resident.list.ResidentListScreens;
import anyi.shell.Destination;
import anyi.shell.Destinations;
import anyi.shell.Hit;
import anyi.shell.Looks;
import anyi.stay.StayCommands;
import anyi.stay.StayScreens;
import anyi.stay.leave.LeaveCommands;
import anyi.stay.leave.LeaveScreens;
import anyi.stay.movement.MovementScreens;
import anyi.store.OpenHome;
import anyi.store.Store;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import anyi.today.TodayScreens;
import anyi.value.Ids;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Makes each feature's queries, commands and screens, in the order of the arrows. Read from top to bottom. */
final class Wiring {
    private final Desk desk;
    private final ResidentListScreens residents;
    private final LeaveScreens leaves;
    private final StayScreens stays;
    private final MovementScreens movements;
    private final BedScreens beds;
    private final AssessmentScreens assessments;
    private final TodayScreens today;

    /**
     * @param home for settings, backups and restoring
     * @param onLooks changes language, theme or text size, and builds the window anew
     */
    Wiring(OpenHome home, Desk desk, Clock clock, Supplier<Looks> looks, Consumer<Looks> onLooks) {
        this.desk = desk;
        Store store = home.store();
        var ids = new Ids(clock);
        var session = desk.session();
        var chinese = Messages.of(Language.CHINESE);
        var leaveCommands = new LeaveCommands(store, session, chinese);
        var stayCommands = new StayCommands(store, session, chinese, ids, leaveCommands);

        leaves = new LeaveScreens(desk, store, leaveCommands, ids);
        residents = new ResidentListScreens(desk, store, leaves::grant);
        stays = new StayScreens(desk, store, stayCommands, leaves);
        movements = new MovementScreens(desk, store);
        beds = new BedScreens(
                desk,
                new BedQueries(store.read()),
                new BedCommands(store, session, ids, chinese),
                stayCommands,
                new LeavesOfBeds(leaves));
        assessments = new AssessmentScreens(
                desk, new AssessmentQueries(store.read()), new AssessmentCommands(store, session, ids, chinese));
        today = new TodayScreens(desk, store);
    }

    private record LeavesOfBeds(LeaveScreens leaves) implements BedScreens.Leaves {
        @Override
        public void grant(UUID resident, Runnable onSaved) {
            leaves.grant(resident, onSaved);
        }

        @Override
        public void comeBack(UUID leave, Runnable onSaved) {
            leaves.comeBack(leave, onSaved);
        }
    }

    /** The page of a place; the compiler keeps it complete. */
    Page page(Place place) {
        return switch (place) {
            case Place.Today there -> today.today();
            case Place.Residents there -> residents.residents(there);
            case Place.Leaves there -> leaves.leaves(there);
            case Place.Movements there -> movements.movements(there);
            case Place.BedMap there -> beds.map(there);
            case Place.BedTable there -> beds.table(there);
            case Place.Assessments there -> assessments.assessments(there);
            case Place.Assess there -> assessments.assess(there);
            default -> throw new IllegalStateException("no page yet for " + place);
        };
    }

    /** People, then screens whose name contains what was typed. */
    List<Hit> find(String typed) {
        var hits = new ArrayList<Hit>();
        residents
                .find(typed)
                .forEach(found -> hits.add(
                        new Hit(Icon.PERSON, found.name(), found.detail(), new Place.CaseFile(found.id(), ""))));
        for (Destination destination : Destinations.all(desk)) {
            if (destination.word().toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT))) {
                hits.add(new Hit(
                        destination.icon(), destination.word(), desk.t("shell.search.page"), destination.place()));
            }
        }
        return hits;
    }
}
