// SPDX-License-Identifier: Apache-2.0
package anyi.resident.file;

import anyi.kit.Desk;
import anyi.kit.Section;
import anyi.kit.part.Allowed;
import anyi.kit.part.Badge;
import anyi.kit.part.Buttons;
import anyi.kit.part.Card;
import anyi.kit.part.EmptyState;
import anyi.kit.part.Flow;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.resident.contact.Contact;
import anyi.right.Right;
import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The tab of contacts, in the order in which they are called. */
final class ContactsView implements Section {
    private final Desk desk;
    private final ResidentFileModel model;
    private final FormsView forms;
    private final VBox content = new VBox();

    ContactsView(Desk desk, ResidentFileModel model) {
        this.desk = desk;
        this.model = model;
        this.forms = new FormsView(desk, model);
        content.getStyleClass().add("file-column");
        model.facts().addListener((facts, before, now) -> now.ifPresent(this::show));
    }

    @Override
    public String id() {
        return "contacts";
    }

    @Override
    public String title() {
        return desk.t("resident.section.contacts");
    }

    @Override
    public Node content() {
        return content;
    }

    /** Contacts are who is to be called now; a past day changes nothing. */
    @Override
    public void show(LocalDate on) {
        model.show(on);
    }

    private void show(FileFacts facts) {
        if (facts.contacts().isEmpty()) {
            Button add = Allowed.only(
                    desk,
                    Right.RESIDENTS,
                    Buttons.primary(desk.t("resident.contact.add"), Icon.ADD, () -> forms.contact(Optional.empty())));
            add.setId("contact-add");
            content.getChildren()
                    .setAll(new EmptyState(
                            Icon.GROUP, desk.t("resident.contact.empty"), desk.t("resident.contact.emptyWhy"), add));
            return;
        }
        Button add = Allowed.only(
                desk,
                Right.RESIDENTS,
                Buttons.link(desk.t("resident.contact.add"), Icon.ADD, () -> forms.contact(Optional.empty())));
        add.setId("contact-add");
        var card = Card.titled(desk.t("resident.section.contacts"), add)
                .count(desk.formats().count(facts.contacts().size()));
        facts.contacts().forEach(contact -> card.with(row(contact)));
        content.getChildren().setAll(card);
    }

    private Node row(Contact contact) {
        var name = new Flow(
                Texts.bold(contact.name()), Texts.muted(contact.relation().orElse("")));
        name.getStyleClass().add("file-name");
        Contact.Roles roles = contact.roles();
        badge(name, roles.guardian(), desk.t("resident.role.guardian"));
        badge(name, roles.emergency(), desk.t("resident.role.emergency"));
        badge(name, roles.payer(), desk.t("resident.role.payer"));
        badge(name, roles.guarantor(), desk.t("resident.role.guarantor"));
        badge(name, roles.agent(), desk.t("resident.role.agent"));
        var phone = Texts.plain(contact.phone().orElse(desk.t("resident.contact.noPhone")));
        var texts = new VBox(name);
        HBox.setHgrow(texts, Priority.ALWAYS);
        texts.setMinWidth(0);
        texts.setAlignment(Pos.CENTER_LEFT);
        contact.address().ifPresent(address -> texts.getChildren().add(Texts.mutedWrapped(address)));
        Button edit = Allowed.only(
                desk,
                Right.RESIDENTS,
                Buttons.icon(Icon.EDIT, desk.t("resident.edit"), () -> forms.contact(Optional.of(contact))));
        Button remove = Allowed.only(
                desk,
                Right.RESIDENTS,
                Buttons.icon(Icon.DELETE, desk.t("resident.contact.remove", contact.name()), () -> askRemove(contact)));
        var row = new HBox(texts, Icon.PHONE.node(), phone, edit, remove);
        row.getStyleClass().add("file-row");
        return row;
    }

    private static void badge(Flow badges, boolean is, String word) {
        if (is) {
            badges.getChildren().add(new Badge(Tone.ACCENT, word));
        }
    }

    private void askRemove(Contact contact) {
        desk.dialogs()
                .confirm(
                        desk.t("resident.contact.remove", contact.name()),
                        desk.t("resident.contact.removeWhy"),
                        desk.t("resident.contact.remove", contact.name()),
                        true,
                        () -> model.remove(contact));
    }
}
