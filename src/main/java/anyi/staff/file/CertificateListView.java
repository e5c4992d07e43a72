// SPDX-License-Identifier: Apache-2.0
package anyi.staff.file;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.kit.list.Chip;
import anyi.kit.list.Columns;
import anyi.kit.list.ListPage;
import anyi.kit.part.Allowed;
import anyi.kit.part.Badge;
import anyi.kit.part.Buttons;
import anyi.kit.part.EmptyState;
import anyi.kit.part.Icon;
import anyi.kit.part.Tone;
import anyi.right.Right;
import anyi.staff.CertificateRow;
import anyi.staff.StaffTab;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;

/** 证书: everybody's, the first to end first. */
final class CertificateListView implements Page {
    private final Desk desk;
    private final CertificateListModel model;
    private final FormsView forms;
    private final ListPage<CertificateRow> list;
    private final List<Chip> chips;

    CertificateListView(Desk desk, CertificateListModel model, FormsView forms, String chosen) {
        this.desk = desk;
        this.model = model;
        this.forms = forms;
        chips = List.of(
                new Chip(CertificateListModel.IN_POST, desk.t("staff.chip.inPost")),
                new Chip(CertificateListModel.LAPSED, desk.t("staff.certificate.chip.lapsed")),
                new Chip(CertificateListModel.SOON, desk.t("staff.certificate.chip.soon")));
        String first = chosen.isEmpty() ? CertificateListModel.IN_POST : chosen;
        chips.forEach(chip -> chip.setSelected(chip.chip().equals(first)));
        list = new ListPage<>(desk, "certificates", columns())
                .narrowed(model.rows(), desk.t("staff.certificate.search"), chips, this::count)
                .onOpen(row -> desk.navigator()
                        .open(new Place.StaffFile(row.certificate().staffId())))
                .empty(new EmptyState(
                        Icon.CERTIFICATE,
                        desk.t("staff.certificate.empty"),
                        desk.t("staff.certificate.empty.why"),
                        Buttons.plain(
                                desk.t("staff.tab.people"),
                                Icon.STAFF,
                                () -> desk.navigator().open(new Place.Staff(StaffTab.PEOPLE.name(), "")))))
                .footer(footer());
        model.rows().choose(list.chosen());
    }

    private Columns<CertificateRow> columns() {
        var columns = new Columns<CertificateRow>(desk);
        columns.name("name", desk.t("staff.column.name"), CertificateRow::staffName)
                .width(6.5);
        columns.muted(
                        "position",
                        desk.t("staff.column.position"),
                        row -> row.position().map(desk.messages()::t).orElse(""))
                .width(8);
        columns.text("kind", desk.t("staff.certificate.kind"), this::kind).width(12);
        columns.text(
                        "level",
                        desk.t("staff.certificate.level"),
                        row -> row.certificate().level().map(desk.messages()::t).orElse(""))
                .width(9);
        columns.text(
                        "number",
                        desk.t("staff.certificate.number"),
                        row -> row.certificate().number().orElse(""))
                .width(11);
        columns.date(
                        "issued",
                        desk.t("staff.certificate.issued"),
                        row -> row.certificate().issuedOn())
                .width(8);
        columns.date(
                        "until",
                        desk.t("staff.certificate.until"),
                        row -> row.certificate().validUntil())
                .width(8);
        columns.node("state", desk.t("staff.certificate.state"), this::state, this::badge)
                .width(8);
        columns.text("scans", desk.t("staff.certificate.scans"), this::scans).width(5);
        columns.text(
                        "issuer",
                        desk.t("staff.certificate.issuer"),
                        row -> row.certificate().issuer().orElse(""))
                .width(10)
                .hidden();
        return columns;
    }

    private String kind(CertificateRow row) {
        return row.certificate()
                .name()
                .orElseGet(() -> desk.messages().t(row.certificate().kind()));
    }

    private String scans(CertificateRow row) {
        return row.scans() == 0 ? "–" : desk.t("staff.certificate.scans.count", row.scans());
    }

    private String state(CertificateRow row) {
        if (row.hasLapsed(desk.today())) {
            return desk.t("staff.certificate.lapsed");
        }
        return row.endsSoon(desk.today()) ? desk.t("staff.certificate.endsSoon") : desk.t("staff.certificate.valid");
    }

    private Node badge(CertificateRow row) {
        if (row.hasLapsed(desk.today())) {
            return new Badge(Tone.DANGER, Icon.ERROR, state(row));
        }
        return row.endsSoon(desk.today())
                ? new Badge(Tone.WARNING, Icon.DUE, state(row))
                : new Badge(Tone.SUCCESS, Icon.CHECK, state(row));
    }

    private Node[] footer() {
        Button renew = Allowed.only(
                desk,
                Right.STAFF,
                Buttons.plain(
                        desk.t("staff.certificate.new"),
                        Icon.CERTIFICATE,
                        () -> chosen(row -> model.holder(row, forms::certificate))));
        renew.setId("certificate-new");
        Button correct = Allowed.only(
                desk,
                Right.STAFF,
                Buttons.flat(
                        desk.t("staff.certificate.correct"),
                        Icon.EDIT,
                        () -> chosen(row -> model.holder(
                                row, person -> forms.certificate(person, Optional.of(row.certificate()))))));
        correct.setId("certificate-correct");
        Button delete = Allowed.only(
                desk,
                Right.STAFF,
                Buttons.danger(
                        desk.t("staff.certificate.takeBack"),
                        Icon.DELETE,
                        () -> chosen(row -> forms.takeBack(row.certificate(), row.staffName()))));
        delete.setId("certificate-take-back");
        return new Node[] {delete, correct, renew};
    }

    private void chosen(Consumer<CertificateRow> action) {
        list.selected().ifPresentOrElse(action, () -> desk.dialogs().refused(desk.t("staff.chooseFirst")));
    }

    private void count() {
        chips.forEach(chip -> chip.count(String.valueOf(model.rows().count(chip.chip()))));
        list.count(
                desk.t("staff.certificate.count", model.rows().shown().size()),
                desk.t("staff.certificate.countOf", model.rows().countAll()));
    }

    @Override
    public void load() {
        model.load(this::count);
    }

    @Override
    public String title() {
        return desk.t("staff.title");
    }

    @Override
    public Node content() {
        return list;
    }

    @Override
    public List<Node> actions() {
        return List.of(StaffTab.CERTIFICATES.buttons(desk));
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(list.table());
    }
}
