// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.kit.Section;
import anyi.store.Store;
import anyi.subsidy.ahead.AheadScreens;
import anyi.subsidy.board.ClaimDeeds;
import anyi.subsidy.board.ClaimScreens;
import anyi.subsidy.claim.Recipient;
import anyi.subsidy.edit.EditScreens;
import anyi.subsidy.further.FurtherScreens;
import anyi.subsidy.notice.NoticeScreens;
import anyi.subsidy.pay.PayScreens;
import anyi.subsidy.settle.SettleScreens;
import anyi.subsidy.verify.VerifyScreens;
import anyi.subsidy.watch.WatchScreens;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;

/** The front door of the feature. */
public final class SubsidyScreens {
    private final Desk desk;
    private final Store store;
    private final SubsidyActs acts;
    private final ClaimScreens claims;
    private final NoticeScreens notices;
    private final VerifyScreens verifications;
    private final Consumer<YearMonth> onExcel;

    /** @param onExcel saves the list of a month */
    public SubsidyScreens(Desk desk, Store store, SubsidyActs acts, Consumer<YearMonth> onExcel) {
        this.onExcel = onExcel;
        this.desk = desk;
        this.store = store;
        this.acts = acts;
        this.notices = new NoticeScreens(desk, store, acts.notices());
        this.verifications = new VerifyScreens(desk, store, acts.verifications());
        this.claims = new ClaimScreens(
                desk,
                store,
                new ClaimDeeds(acts.claims(), acts.notices(), acts.policies()),
                this::places,
                notices::make,
                this::takeOver);
    }

    public Page month(Place.SubsidyMonth place) {
        return new MonthView(desk, new MonthModel(desk, store, acts, place.month()), onExcel);
    }

    public Page payments() {
        return pay().payments(() -> PlacesView.views(desk, 3));
    }

    public Page settlement(Place.Settlement place) {
        return new SettleScreens(desk, store).settlement(place, () -> PlacesView.views(desk, 4));
    }

    public Page warnings() {
        return new WatchScreens(desk, store, acts.watch()).warnings();
    }

    public Page ahead() {
        return new AheadScreens(desk, store).ahead();
    }

    public Page facts(Place.SubsidyFacts place) {
        return new FurtherScreens(desk, store, acts.further(), acts.policies()).facts(place);
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
        return switch (place.tab()) {
            case Place.Claims.LIST -> claims.list(place.chip());
            case Place.Claims.NOTICES -> notices.notices(ClaimScreens.tabs(desk, place.tab()), this::places);
            case Place.Claims.VERIFY ->
                verifications.verifications(
                        ClaimScreens.tabs(desk, place.tab()),
                        this::places,
                        !place.chip().isEmpty());
            default -> claims.board();
        };
    }

    public Page claim(Place.Claim place) {
        return claims.claim(place);
    }

    public Page notice(Place.Notice place) {
        return notices.notice(place);
    }

    private Node places() {
        return PlacesView.views(desk, 1);
    }

    /** Asks for an approval that was given elsewhere. */
    private void takeOver(Runnable onSaved) {
        var form = new ClaimFormModel(desk, acts);
        form.choices(store, (policies, people) -> {
            var view = new ClaimFormView(desk, form, policies, people);
            desk.dialogs()
                    .form(
                            desk.t("subsidy.claim.approve.title"),
                            view,
                            desk.t("subsidy.claim.approve.verb"),
                            view::isClean,
                            () -> form.save(onSaved));
        });
    }

    /** Somebody's subsidies, for the case file. */
    public Section sectionOf(UUID resident) {
        return new SectionView(
                desk,
                new SectionModel(desk, store, acts, Recipient.resident(resident)),
                Optional.of(done -> verifications.choose(resident, done)));
    }

    /** The same of somebody of the staff, as a page. */
    public Page ofStaff(Place.StaffSubsidies place) {
        var model = new SectionModel(desk, store, acts, Recipient.staff(place.staff()));
        return new StaffSubsidiesView(desk, store, place.staff(), new SectionView(desk, model, Optional.empty()));
    }
}
