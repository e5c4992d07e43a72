// SPDX-License-Identifier: Apache-2.0
package anyi.settings;

import anyi.kit.Desk;
import anyi.kit.form.Field;
import anyi.kit.form.Form;
import anyi.kit.part.Allowed;
import anyi.kit.part.Buttons;
import anyi.kit.part.Card;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.right.Right;
import anyi.settings.home.HomeDraft;
import anyi.settings.home.RatingDraft;
import anyi.settings.home.TargetDraft;
import anyi.term.HomeKind;
import anyi.term.Ownership;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** 机构: particulars, ratings by period, the year's bed targets. */
final class HomeFormView extends VBox {
    private final Desk desk;
    private final HomeFormModel model;

    HomeFormView(Desk desk, HomeFormModel model) {
        this.desk = desk;
        this.model = model;
        getStyleClass().add("form");
        load();
    }

    private void load() {
        model.load(facts -> getChildren().setAll(home(facts.home()), ratings(facts), targets(facts)));
    }

    private Card home(HomeDraft known) {
        var form = new Form(desk.messages(), desk.clock());
        var name =
                text(form, "name", desk.t("settings.home.name"), known.name()).required();
        var ownership = form.choice("ownership", desk.t("settings.home.ownership"), List.of(Ownership.values()));
        var kind = form.choice("kind", desk.t("settings.home.kind"), List.of(HomeKind.values()));
        var creditCode = text(form, "creditCode", desk.t("settings.home.creditCode"), known.creditCode());
        var division = text(form, "divisionCode", desk.t("settings.home.divisionCode"), known.divisionCode());
        var rural = form.yes("rural", desk.t("settings.home.type"), desk.t("settings.home.rural"));
        var openedOn = form.date("openedOn", desk.t("settings.home.openedOn"));
        var address = text(form, "address", desk.t("settings.home.address"), known.address());
        var head = text(form, "headName", desk.t("settings.home.head"), known.headName());
        var contact = text(form, "contactName", desk.t("settings.home.contact"), known.contactName());
        var phone = text(form, "phone", desk.t("settings.home.phone"), known.phone());
        ownership.required().id("home-ownership").value().setValue(known.ownership());
        kind.required().id("home-kind").value().setValue(known.kind());
        rural.id("home-rural").value().setValue(known.rural());
        openedOn.id("home-opened").value().setValue(known.openedOn());
        form.row(name, creditCode)
                .row(ownership, kind)
                .row(division, address)
                .row(openedOn, rural)
                .row(head, contact, phone);
        java.util.function.Supplier<HomeDraft> draft = () -> new HomeDraft(
                name.value().getValue(),
                creditCode.value().getValue(),
                division.value().getValue(),
                ownership.value().getValue(),
                kind.value().getValue(),
                Boolean.TRUE.equals(rural.value().getValue()),
                openedOn.value().getValue(),
                address.value().getValue(),
                contact.value().getValue(),
                phone.value().getValue(),
                head.value().getValue());
        form.check(() -> draft.get().check(desk.today()));
        form.onSave(() -> model.describe(draft.get(), this::load));
        Button save = Allowed.only(desk, Right.HOME, Buttons.primary(desk.t("settings.home.save"), form::save));
        save.setId("home-save");
        return Card.titled(desk.t("settings.tab.home")).padded(form, new HBox(Texts.spacer(), save));
    }

    private static Field<String> text(Form form, String name, String title, @Nullable String known) {
        var field = form.text(name, title).id("home-" + name);
        field.value().setValue(known == null ? "" : known);
        return field;
    }

    private Card ratings(HomeFormModel.Facts facts) {
        Button add =
                Allowed.only(desk, Right.HOME, Buttons.link(desk.t("settings.rating.add"), Icon.ADD, this::askRating));
        add.setId("rating-add");
        var card = Card.titled(desk.t("settings.rating.title"), add);
        if (facts.ratings().isEmpty()) {
            card.padded(Texts.mutedWrapped(desk.t("settings.rating.none")));
        }
        facts.ratings()
                .forEach(rating -> card.padded(line(
                        stars(rating.stars()),
                        Optional.ofNullable(rating.period().to())
                                .map(to -> desk.t(
                                        "settings.fromTo", rating.period().from(), to.minusDays(1)))
                                .orElseGet(() ->
                                        desk.t("settings.from", rating.period().from())))));
        return card;
    }

    private String stars(int stars) {
        return stars == 0 ? desk.t("settings.rating.noStar") : desk.t("settings.rating.stars", stars);
    }

    private void askRating() {
        var form = new Form(desk.messages(), desk.clock());
        Field<Integer> stars =
                form.pick("stars", desk.t("settings.rating.stars.label"), List.of(5, 4, 3, 2, 1, 0), this::stars);
        Field<LocalDate> from = form.date("from", desk.t("settings.rating.from"));
        var evidence = form.text("evidence", desk.t("settings.rating.evidence")).id("rating-evidence");
        form.row(stars.required().id("rating-stars"), from.required().id("rating-from"))
                .row(evidence);
        java.util.function.Supplier<RatingDraft> draft = () -> new RatingDraft(
                stars.value().getValue(),
                from.value().getValue(),
                evidence.value().getValue());
        form.check(() -> draft.get().check());
        desk.dialogs().form(desk.t("settings.rating.add"), form, desk.t("settings.rating.save"), () -> {
            boolean clean = form.saved();
            if (clean) {
                model.rate(draft.get(), this::load);
            }
            return clean;
        });
    }

    private Card targets(HomeFormModel.Facts facts) {
        Button add =
                Allowed.only(desk, Right.HOME, Buttons.link(desk.t("settings.target.add"), Icon.ADD, this::askTarget));
        add.setId("target-add");
        var card = Card.titled(desk.t("settings.target.title"), add);
        if (facts.targets().isEmpty()) {
            card.padded(Texts.mutedWrapped(desk.t("settings.target.none")));
        }
        facts.targets()
                .forEach(target -> card.padded(line(
                        desk.t(
                                "settings.target.line",
                                String.valueOf(target.year()),
                                target.nursingShare().stripTrailingZeros().toPlainString()),
                        target.bedsWanted()
                                .map(beds -> desk.t("settings.target.bedsLine", beds))
                                .orElse(""))));
        return card;
    }

    private void askTarget() {
        var form = new Form(desk.messages(), desk.clock());
        var year = form.text("year", desk.t("settings.target.year")).required().id("target-year");
        var share = form.text("nursingShare", desk.t("settings.target.share"))
                .required()
                .id("target-share");
        var beds = form.text("bedsWanted", desk.t("settings.target.beds")).id("target-beds");
        var source = form.text("source", desk.t("settings.target.source")).id("target-source");
        year.value().setValue(String.valueOf(desk.today().getYear()));
        form.row(year, share).row(beds, source);
        java.util.function.Supplier<TargetDraft> draft = () -> new TargetDraft(
                year.value().getValue(),
                share.value().getValue(),
                beds.value().getValue(),
                source.value().getValue());
        form.check(() -> draft.get().check());
        desk.dialogs().form(desk.t("settings.target.add"), form, desk.t("settings.target.save"), () -> {
            boolean clean = form.saved();
            if (clean) {
                model.aim(draft.get(), this::load);
            }
            return clean;
        });
    }

    private static HBox line(String bold, String muted) {
        var line = new HBox(Texts.bold(bold), Texts.muted(muted));
        line.getStyleClass().add("form-row");
        return line;
    }
}
