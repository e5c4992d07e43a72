// SPDX-License-Identifier: Apache-2.0
package anyi.resident.file;

import anyi.kit.Desk;
import anyi.kit.Section;
import anyi.kit.form.MaskedField;
import anyi.kit.part.Allowed;
import anyi.kit.part.Badge;
import anyi.kit.part.Buttons;
import anyi.kit.part.Card;
import anyi.kit.part.Facts;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.kit.part.TwoColumns;
import anyi.resident.Identity;
import anyi.resident.Particulars;
import anyi.resident.Resident;
import anyi.resident.status.CareLevelPeriod;
import anyi.resident.status.Hukou;
import anyi.resident.status.PayeeAccount;
import anyi.right.Right;
import anyi.text.Divisions;
import anyi.value.DivisionCode;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The tab of particulars: who the person is, and what holds one at a time. */
final class ParticularsView implements Section {
    private static final double WIDE = 50;

    private final Desk desk;
    private final ResidentFileModel model;
    private final FormsView forms;
    private final VBox left = column();
    private final VBox right = column();
    private final TwoColumns page = new TwoColumns(WIDE, left, right, "file-columns");

    ParticularsView(Desk desk, ResidentFileModel model) {
        this.desk = desk;
        this.model = model;
        this.forms = new FormsView(desk, model);
        model.facts().addListener((facts, before, now) -> now.ifPresent(this::show));
    }

    @Override
    public String id() {
        return "particulars";
    }

    @Override
    public String title() {
        return desk.t("resident.section.particulars");
    }

    @Override
    public Node content() {
        return page;
    }

    @Override
    public void show(LocalDate on) {
        model.show(on);
    }

    private void show(FileFacts facts) {
        left.getChildren()
                .setAll(identity(facts.resident()), person(facts.resident().particulars()));
        right.getChildren()
                .setAll(
                        hukou(facts.hukou()),
                        careLevel(facts.careLevel()),
                        account(facts),
                        care(facts.resident().particulars()));
    }

    private static VBox column() {
        var column = new VBox();
        column.getStyleClass().add("file-column");
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private Card identity(Resident resident) {
        Button edit = Allowed.only(
                desk,
                Right.RESIDENTS,
                Buttons.link(desk.t("resident.edit"), Icon.EDIT, () -> forms.particulars(resident)));
        edit.setId("particulars-edit");
        Identity identity = resident.identity();
        var facts = new Facts();
        facts.add(desk.t("resident.field.name"), identity.name());
        identity.formerName().ifPresent(name -> facts.add(desk.t("resident.field.formerName"), name));
        facts.add(desk.t("resident.field.idKind"), desk.messages().t(identity.idKind()));
        facts.add(desk.t("resident.field.idNumber"), number(identity.idNumber()));
        identity.idMissingReason().ifPresent(why -> facts.add(desk.t("resident.field.idMissingReason"), why));
        facts.add(desk.t("resident.field.idExpiresOn"), date(identity.idExpiresOn()));
        facts.add(
                desk.t("resident.field.sex"),
                identity.sex().map(desk.messages()::t).orElse(desk.t("resident.unknown")));
        facts.add(desk.t("resident.field.birthOn"), date(identity.birthOn()));
        return Card.titled(desk.t("resident.card.identity"), edit).padded(facts);
    }

    private Node number(Optional<String> number) {
        return number.<Node>map(
                        digits -> new MaskedField(desk, Right.SEE_IDENTITY, digits, desk.formats()::maskedInFile))
                .orElseGet(() -> Texts.plain(desk.t("resident.preview.noNumber")));
    }

    private Card person(Particulars particulars) {
        var facts = new Facts();
        facts.add(desk.t("resident.field.ethnicGroup"), word(particulars.ethnicGroup()));
        facts.add(
                desk.t("resident.field.maritalStatus"),
                word(particulars.maritalStatus().map(desk.messages()::t)));
        facts.add(
                desk.t("resident.field.education"), word(particulars.education().map(desk.messages()::t)));
        facts.add(desk.t("resident.field.formerWork"), word(particulars.formerWork()));
        facts.add(desk.t("resident.field.phone"), word(particulars.phone()));
        facts.add(desk.t("resident.field.address"), word(particulars.address()));
        facts.add(desk.t("resident.field.religion"), word(particulars.religion()));
        facts.add(desk.t("resident.field.diet"), word(particulars.diet()));
        return Card.titled(desk.t("resident.card.person")).padded(facts);
    }

    private Card care(Particulars particulars) {
        var facts = new Facts();
        facts.add(desk.t("resident.field.bloodType"), word(particulars.bloodType()));
        facts.add(desk.t("resident.field.allergies"), word(particulars.allergies()));
        facts.add(desk.t("resident.field.risks"), word(particulars.risks()));
        facts.add(desk.t("resident.field.remark"), word(particulars.remark()));
        return Card.titled(desk.t("resident.card.care")).padded(facts);
    }

    private Card hukou(Optional<Hukou> known) {
        Button change = Allowed.only(
                desk, Right.RESIDENTS, Buttons.link(desk.t("resident.change"), Icon.EDIT, () -> forms.hukou(known)));
        change.setId("hukou-change");
        var facts = new Facts();
        facts.add(
                desk.t("resident.field.divisionCode"),
                word(known.flatMap(Hukou::divisionCode).map(ParticularsView::place)));
        facts.add(
                desk.t("resident.field.hukouKind"),
                word(known.flatMap(Hukou::kind).map(desk.messages()::t)));
        facts.add(desk.t("resident.field.address"), word(known.flatMap(Hukou::address)));
        known.ifPresent(hukou -> facts.add(
                desk.t("resident.field.from"),
                desk.formats().date(hukou.period().from())));
        known.filter(hukou -> !hukou.verified())
                .ifPresent(hukou ->
                        facts.add("", new Badge(Tone.WARNING, Icon.WARNING, desk.t("resident.hukou.unverified"))));
        return Card.titled(desk.t("resident.card.hukou"), change).padded(facts);
    }

    private static String place(String code) {
        String name = DivisionCode.read(code).good().map(Divisions::name).orElse("");
        return name.isEmpty() ? code : name + " " + code;
    }

    private Card careLevel(Optional<CareLevelPeriod> known) {
        Button change = Allowed.only(
                desk,
                Right.RESIDENTS,
                Buttons.link(desk.t("resident.change"), Icon.EDIT, () -> forms.careLevel(known)));
        change.setId("care-level-change");
        var facts = new Facts();
        facts.add(
                desk.t("resident.field.careLevel"),
                word(known.map(period -> desk.messages().t(period.level()))));
        known.ifPresent(period -> facts.add(
                desk.t("resident.field.from"),
                desk.formats().date(period.period().from())));
        return Card.titled(desk.t("resident.card.careLevel"), change).padded(facts);
    }

    private Card account(FileFacts all) {
        Optional<PayeeAccount> known = all.account();
        Button change = Allowed.only(
                desk,
                Right.SEE_ACCOUNT,
                Buttons.link(desk.t("resident.change"), Icon.EDIT, () -> forms.account(all.resident(), known)));
        change.setId("account-change");
        var facts = new Facts();
        facts.add(
                desk.t("resident.field.accountNumber"),
                known.isEmpty()
                        ? Texts.plain(desk.t("resident.unknown"))
                        : number(known.map(PayeeAccount::accountNumber)));
        facts.add(desk.t("resident.field.bankName"), word(known.flatMap(PayeeAccount::bankName)));
        facts.add(desk.t("resident.field.holderName"), word(known.flatMap(PayeeAccount::holderName)));
        known.flatMap(PayeeAccount::receiverName)
                .ifPresent(receiver -> facts.add(
                        desk.t("resident.field.receiverName"),
                        receiver
                                + known.flatMap(PayeeAccount::receiverRelation)
                                        .map(relation -> " · " + relation)
                                        .orElse("")));
        return Card.titled(desk.t("resident.card.account"), change).padded(facts);
    }

    private String date(Optional<LocalDate> day) {
        return day.map(desk.formats()::date).orElse(desk.t("resident.unknown"));
    }

    private String word(Optional<String> text) {
        return text.orElse(desk.t("resident.unknown"));
    }
}
