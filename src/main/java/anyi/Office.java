// SPDX-License-Identifier: Apache-2.0
package anyi;

import anyi.bureau.BureauCommands;
import anyi.bureau.BureauQueries;
import anyi.bureau.BureauScreens;
import anyi.bureau.MergeCommands;
import anyi.bureau.county.CountyScreens;
import anyi.bureau.twice.TwiceScreens;
import anyi.handover.parcel.Keys;
import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.kit.part.EmptyState;
import anyi.kit.part.Icon;
import anyi.shell.Destination;
import anyi.shell.Destinations;
import anyi.store.OpenHome;
import anyi.store.Store;
import anyi.subsidy.settle.SettleScreens;
import anyi.subsidy.watch.WatchCommands;
import anyi.subsidy.watch.WatchScreens;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import anyi.value.Ids;
import java.time.Year;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/** The pages of a bureau's file, which has a rail of its own. */
final class Office {
    private final Desk desk;
    private final boolean bureau;
    private final BureauScreens books;
    private final CountyScreens county;
    private final TwiceScreens twice;
    private final Store store;
    private final WatchCommands watch;

    Office(OpenHome home, Desk desk, boolean bureau) {
        this.desk = desk;
        this.bureau = bureau;
        store = home.store();
        watch = new WatchCommands(store, new Ids(desk.clock()), Messages.of(Language.CHINESE));
        var commands = commands(home, desk);
        books = new BureauScreens(desk, store, commands);
        var merge = new MergeCommands(
                store, desk.session(), Messages.of(Language.CHINESE), desk.clock(), Keys.of(home::secret));
        var deeds = new CountyScreens.Deeds(merge, commands, new Folders(desk, home.folder()).usual());
        county = new CountyScreens(desk, store, deeds, books);
        twice = new TwiceScreens(desk, store, books);
    }

    /** Reads the database. */
    static boolean isBureau(OpenHome home) {
        return BureauQueries.isBureau(home.store().read());
    }

    /** Makes a new file a bureau's, where it is not yet. Writes the database. */
    static void establish(OpenHome home, Desk desk) {
        if (!isBureau(home)) {
            commands(home, desk).establish(BureauCommands.USUAL_DUE_DAY);
        }
    }

    private static BureauCommands commands(OpenHome home, Desk desk) {
        return new BureauCommands(
                home.store(), desk.session(), Messages.of(Language.CHINESE), desk.clock(), Keys.of(home::secret));
    }

    boolean isBureau() {
        return bureau;
    }

    /** Where one begins. */
    Place first() {
        return bureau ? new Place.Bureau("overview") : new Place.Today();
    }

    List<Destination> destinations() {
        return bureau ? Destinations.ofBureau(desk) : Destinations.all(desk);
    }

    Page page(Place.Bureau there) {
        return switch (there.tab()) {
            case "twice" -> twice.twice();
            case "warnings" -> new WatchScreens(desk, store, watch).warnings();
            case "settlement" ->
                new SettleScreens(desk, store)
                        .settlement(new Place.Settlement(Year.from(desk.today()), desk.today()), HBox::new);
            case "questions" -> books.questions();
            case "members" -> books.members();
            default -> county.overview();
        };
    }

    Page rows(Place.BureauRows there) {
        return county.rows(there);
    }

    /** Instead of buildings and beds among the settings. */
    Node noBeds() {
        return new EmptyState(Icon.BED, desk.t("shell.bureau.noBeds"), desk.t("shell.bureau.noBeds.why"));
    }
}
