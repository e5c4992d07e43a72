// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy;

import anyi.kit.Desk;
import anyi.kit.Place;
import anyi.kit.part.Buttons;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;

/** The places of the feature, side by side in the header. */
final class PlacesView {
    private PlacesView() {}

    static Node views(Desk desk, int chosen) {
        ToggleButton month = Buttons.view(
                desk.t("subsidy.place.month"),
                chosen == 0,
                () -> desk.navigator().open(new Place.SubsidyMonth(YearMonth.from(desk.today()))));
        ToggleButton claims = Buttons.view(
                desk.t("subsidy.place.claims"),
                chosen == 1,
                () -> desk.navigator().open(new Place.Claims()));
        ToggleButton policies = Buttons.view(
                desk.t("subsidy.place.policies"),
                chosen == 2,
                () -> desk.navigator().open(new Place.Policies()));
        ToggleButton payments = Buttons.view(
                desk.t("subsidy.place.payments"),
                chosen == 3,
                () -> desk.navigator().open(new Place.Payments()));
        ToggleButton settlement = Buttons.view(
                desk.t("subsidy.place.settlement"),
                chosen == 4,
                () -> desk.navigator().open(new Place.Settlement(Year.from(desk.today()), desk.today())));
        settlement.setId("subsidy-view-settlement");
        payments.setId("subsidy-view-payments");
        month.setId("subsidy-view-month");
        claims.setId("subsidy-view-claims");
        policies.setId("subsidy-view-policies");
        return Buttons.views(List.of(month, claims, policies, payments, settlement));
    }
}
