// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.kit.Section;
import anyi.store.Store;
import anyi.subsidy.edit.EditScreens;
import anyi.subsidy.pay.PayScreens;
import java.util.UUID;

/** The front door of the feature. */
public final class SubsidyScreens {
    private final Desk desk;
    private final Store store;
    private final SubsidyActs acts;

    public SubsidyScreens(Desk desk, Store store, SubsidyActs acts) {
        this.desk = desk;
        this.store = store;
        this.acts = acts;
    }

    public Page month(Place.SubsidyMonth place) {
        return new MonthView(desk, new MonthModel(desk, store, acts, place.month()));
    }

    public Page payments() {
        return pay().payments(() -> PlacesView.views(desk, 3));
    }

    /** The pages of payments. */
    public PayScreens pay() {
        return new PayScreens(desk, store, acts.pay());
    }

    public Page policies(Place.Policies place) {
        return new PolicyListView(desk, new PolicyListModel(desk, store, acts), edit()::begin);
    }

    public Page editor(Place.PolicyEditor place) {
        return edit().editor(place);
    }

    public Page rehearsal(Place.PolicyRehearsal place) {
        return edit().rehearsal(place);
    }

    private EditScreens edit() {
        return new EditScreens(desk, store, acts.policies());
    }

    public Page policy(Place.Policy place) {
        return new PolicyView(desk, new PolicyModel(desk, store, acts, place.code()));
    }

    public Page claims(Place.Claims place) {
        var model = new ClaimListModel(desk, store, acts);
        return new ClaimListView(desk, model, () -> approve(model));
    }

    private void approve(ClaimListModel claims) {
        claims.choices((policies, people) -> {
            var form = new ClaimFormModel(desk, acts);
            var view = new ClaimFormView(desk, form, policies, people);
            desk.dialogs()
                    .form(desk.t("subsidy.claim.approve.title"), view, desk.t("subsidy.claim.approve.verb"), () -> {
                        boolean clean = view.isClean();
                        if (clean) {
                            form.save(claims::load);
                        }
                        return clean;
                    });
        });
    }

    /** Somebody's subsidies, for the case file. */
    public Section sectionOf(UUID resident) {
        return new SectionView(desk, new SectionModel(desk, store, acts, resident));
    }
}
