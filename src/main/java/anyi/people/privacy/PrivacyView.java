// SPDX-License-Identifier: Apache-2.0
package anyi.people.privacy;

import anyi.kit.Desk;
import anyi.kit.form.Field;
import anyi.kit.form.Form;
import anyi.kit.part.Buttons;
import anyi.kit.part.Card;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.right.Right;
import anyi.text.Messages.Language;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** 个人信息: choose a person; then what is held goes out, and consents are kept and withdrawn. */
final class PrivacyView extends VBox {
    private final Desk desk;
    private final PrivacyModel model;
    private final VBox chosen = new VBox();

    PrivacyView(Desk desk, PrivacyModel model) {
        this.desk = desk;
        this.model = model;
        getStyleClass().add("form");
        chosen.getStyleClass().add("form");
        if (model.may()) {
            model.people(this::show);
        } else {
            getChildren()
                    .add(Card.titled(desk.t("people.privacy"))
                            .padded(Texts.mutedWrapped(
                                    desk.t("right.notAllowed", desk.messages().t(Right.PRIVACY)))));
        }
    }

    private void show(List<PersonChoice> people) {
        var form = new Form(desk.messages(), desk.clock());
        Field<PersonChoice> person = form.search("person", desk.t("people.privacy.who"), people, PersonChoice::name)
                .id("privacy-person");
        person.value()
                .addListener((value, before, now) -> Optional.ofNullable(now).ifPresent(this::open));
        form.row(person);
        getChildren()
                .setAll(
                        Card.titled(desk.t("people.privacy"))
                                .padded(Texts.mutedWrapped(desk.t("people.privacy.why")), form),
                        chosen);
    }

    private void open(PersonChoice person) {
        model.open(
                person,
                (consents, kept) -> chosen.getChildren().setAll(held(person), agreed(person, consents), keeping(kept)));
    }

    private Node held(PersonChoice person) {
        String name = desk.t("people.privacy.file", person.name());
        Button pdf = Buttons.plain(
                desk.t("people.privacy.pdf"),
                Icon.PDF,
                () -> desk.dialogs()
                        .saveFile(desk.t("people.privacy.pdf"), name + ".pdf", file -> model.pdf(person, file)));
        pdf.setId("privacy-pdf");
        Button json = Buttons.plain(
                desk.t("people.privacy.json"),
                Icon.EXPORT,
                () -> desk.dialogs()
                        .saveFile(desk.t("people.privacy.json"), name + ".json", file -> model.json(person, file)));
        json.setId("privacy-json");
        var buttons = new HBox(Texts.spacer(), pdf, json);
        buttons.getStyleClass().add("file-row");
        return Card.titled(desk.t("people.privacy.held", person.name()))
                .padded(Texts.mutedWrapped(desk.t("people.privacy.heldWhy")), buttons);
    }

    private Node agreed(PersonChoice person, List<ConsentRow> consents) {
        Button add = Buttons.link(desk.t("people.privacy.consent.add"), Icon.ADD, () -> ask(person));
        add.setId("consent-add");
        var card = Card.titled(desk.t("people.privacy.consents"), add);
        if (consents.isEmpty()) {
            card.padded(Texts.mutedWrapped(desk.t("people.privacy.consents.none")));
        }
        consents.forEach(consent -> card.padded(line(person, consent)));
        return card;
    }

    /** Which rules still hold what is recorded, as an answer to whoever wants it deleted. */
    private Node keeping(List<RetentionRow> kept) {
        var card = Card.titled(desk.t("people.retention"));
        kept.forEach(row -> card.padded(new VBox(
                Texts.bold(desk.t(row.rule().kind().key()) + " · " + until(row)), Texts.mutedWrapped(source(row)))));
        boolean held = kept.stream().anyMatch(row -> row.holds(desk.today()));
        var verdict = Texts.wrapped(held ? desk.t("people.retention.held") : desk.t("people.retention.free"));
        verdict.setId("retention-verdict");
        card.padded(verdict);
        return card;
    }

    private String until(RetentionRow row) {
        return row.until()
                .map(day -> desk.t(
                        "people.retention.until",
                        row.rule().years(),
                        desk.formats().date(day)))
                .orElseGet(() -> desk.t("people.retention.open", row.rule().years()));
    }

    private String source(RetentionRow row) {
        boolean chinese = desk.messages().language() == Language.CHINESE;
        return chinese ? row.rule().source() : row.rule().sourceEn();
    }

    private Node line(PersonChoice person, ConsentRow consent) {
        String until = consent.withdrawnOn()
                .map(day -> " · "
                        + desk.t("people.privacy.withdrawn", desk.formats().date(day)))
                .orElse("");
        var words = new VBox(
                Texts.bold(consent.kind()),
                Texts.muted(desk.t(
                                "people.privacy.signed",
                                consent.signedBy(),
                                desk.formats().date(consent.signedOn()),
                                consent.textVersion())
                        + until));
        var line = new HBox(words, Texts.spacer());
        line.getStyleClass().add("file-row");
        if (consent.withdrawnOn().isEmpty()) {
            Button withdraw =
                    Buttons.small(desk.t("people.privacy.withdraw"), () -> model.withdraw(consent, () -> open(person)));
            withdraw.setId("consent-withdraw");
            line.getChildren().add(withdraw);
        }
        return line;
    }

    private void ask(PersonChoice person) {
        var form = new Form(desk.messages(), desk.clock());
        Field<String> signer =
                form.text("signer", desk.t("people.privacy.signer")).required().id("consent-signer");
        Field<String> relation =
                form.text("relation", desk.t("people.privacy.relation")).id("consent-relation");
        Field<String> version = form.text("version", desk.t("people.privacy.version"))
                .required()
                .id("consent-version");
        signer.value().setValue(person.name());
        version.value().setValue(desk.t("people.privacy.usualVersion"));
        form.row(signer, relation).row(version);
        desk.dialogs().form(desk.t("people.privacy.consent.add"), form, desk.t("people.save"), () -> {
            boolean clean = form.saved();
            if (clean) {
                model.consent(
                        person,
                        version.value().getValue().strip(),
                        signer.value().getValue().strip(),
                        relation.value().getValue(),
                        () -> open(person));
            }
            return clean;
        });
    }
}
