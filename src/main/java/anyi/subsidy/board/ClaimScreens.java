// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.board;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.kit.part.Buttons;
import anyi.store.Store;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;

/** The front door of claims. */
public final class ClaimScreens {
    private final Desk desk;
    private final Store store;
    private final ClaimDeeds deeds;
    private final Supplier<Node> places;
    private final BiConsumer<List<UUID>, Runnable> publish;
    private final Consumer<Runnable> takeOver;

    /**
     * @param places the places of the feature, for the header
     * @param publish makes a list of public notice, of these claims where they are named
     * @param takeOver asks for an approval that was given elsewhere
     */
    public ClaimScreens(
            Desk desk,
            Store store,
            ClaimDeeds deeds,
            Supplier<Node> places,
            BiConsumer<List<UUID>, Runnable> publish,
            Consumer<Runnable> takeOver) {
        this.desk = desk;
        this.store = store;
        this.deeds = deeds;
        this.places = places;
        this.publish = publish;
        this.takeOver = takeOver;
    }

    public Page board() {
        var model = new ClaimsModel(desk, store, deeds);
        return new ClaimBoardView(desk, model, actions(model), tabs(desk, Place.Claims.BOARD));
    }

    public Page list(String chip) {
        var model = new ClaimsModel(desk, store, deeds);
        return new ClaimListView(desk, model, actions(model), tabs(desk, Place.Claims.LIST), chip);
    }

    public Page claim(Place.Claim place) {
        return new ClaimView(desk, new ClaimModel(desk, store, deeds, place.claim()), deeds, publish);
    }

    private ClaimActionsView actions(ClaimsModel model) {
        var apply = new ApplyView(desk, new ApplyModel(desk, store, deeds));
        return new ClaimActionsView(desk, model, deeds, places, publish, apply, takeOver);
    }

    /** The pages about claims, side by side above their content. */
    public static Node tabs(Desk desk, String chosen) {
        return Buttons.views(List.of(
                tab(desk, Place.Claims.BOARD, desk.t("subsidy.tab.board"), chosen),
                tab(desk, Place.Claims.LIST, desk.t("subsidy.tab.list"), chosen),
                tab(desk, Place.Claims.NOTICES, desk.t("subsidy.tab.notices"), chosen),
                tab(desk, Place.Claims.VERIFY, desk.t("subsidy.tab.verify"), chosen)));
    }

    private static ToggleButton tab(Desk desk, String tab, String words, String chosen) {
        ToggleButton button =
                Buttons.view(words, tab.equals(chosen), () -> desk.navigator().open(new Place.Claims(tab)));
        button.setId("claims-tab-" + tab);
        return button;
    }
}
