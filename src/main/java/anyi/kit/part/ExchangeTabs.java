// SPDX-License-Identifier: Apache-2.0
package anyi.kit.part;

import anyi.kit.Desk;
import anyi.kit.Place;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** The views of the place 数据, which several features share: what comes in, what goes out. */
public final class ExchangeTabs {
    private ExchangeTabs() {}

    /** @param present the tab that is shown, as in {@link Place.Exchange#tab()} */
    public static HBox of(Desk desk, String present) {
        return Buttons.views(List.of(
                tab(desk, "import", desk.t("kit.exchange.import"), present),
                tab(desk, "ledgers", desk.t("kit.exchange.ledgers"), present),
                tab(desk, "handover", desk.t("kit.exchange.handover"), present)));
    }

    private static ToggleButton tab(Desk desk, String tab, String word, String present) {
        var button = Buttons.view(word, tab.equals(present), () -> {
            if (!tab.equals(present)) {
                desk.navigator().open(new Place.Exchange(tab));
            }
        });
        button.setId("exchange-" + tab);
        return button;
    }
}
