// SPDX-License-Identifier: Apache-2.0
package anyi.resident.file;

import anyi.kit.Desk;
import anyi.kit.Section;
import anyi.kit.form.MaskedField;
import anyi.kit.part.Allowed;
import anyi.kit.part.Badge;
import anyi.kit.part.Buttons;
import anyi.kit.part.Card;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.resident.status.Disability;
import anyi.resident.status.EconomicStatus;
import anyi.right.Right;
import anyi.value.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The tab of economic status and disability: periods, those of the day on top and marked. */
final class MeansView implements Section {
    private final Desk desk;
    private final ResidentFileModel model;
    private final FormsView forms;
    private final VBox content = new VBox();

    MeansView(Desk desk, ResidentFileModel model) {
        this.desk = desk;
        this.model = model;
        this.forms = new FormsView(desk, model);
        content.getStyleClass().add("file-column");
        model.facts().addListener((facts, before, now) -> now.ifPresent(this::show));
    }

    @Override
    public String id() {
        return "means";
    }

    @Override
    public String title() {
        return desk.t("resident.section.means");
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public void show(LocalDate on) {
        model.show(on);
    }

    private void show(FileFacts facts) {
        content.getChildren().setAll(economic(facts), disabilities(facts));
    }

    private Card economic(FileFacts facts) {
        Button add = Allowed.only(
                desk,
                Right.RESIDENTS,
                Buttons.link(desk.t("resident.economic.add"), Icon.ADD, () -> forms.economic(Optional.empty())));
        add.setId("economic-add");
        Card card = Card.titled(desk.t("resident.card.economic"), add);
        List<EconomicStatus> statuses = facts.economicUntil();
        if (statuses.isEmpty()) {
            return card.padded(Texts.mutedWrapped(desk.t("resident.economic.empty")));
        }
        statuses.forEach(status -> card.with(row(status, facts.on())));
        return card;
    }

    private Node row(EconomicStatus status, LocalDate on) {
        String word = status.category()
                .map(desk.messages()::t)
                .or(status::categoryText)
                .orElse(desk.t("resident.unknown"));
        var name = new HBox(Texts.bold(word), state(status.period(), on));
        name.getStyleClass().add("file-name");
        if (status.category().isEmpty()) {
            name.getChildren().add(new Badge(Tone.WARNING, Icon.WARNING, desk.t("resident.economic.undecided")));
        }
        status.verifyNextOn()
                .filter(day -> status.period().contains(on) && day.isBefore(on.plusDays(31)))
                .ifPresent(day -> name.getChildren()
                        .add(new Badge(
                                day.isBefore(on) ? Tone.DANGER : Tone.WARNING,
                                Icon.REVERIFY,
                                desk.t(
                                        "resident.economic.verifyBy",
                                        desk.formats().date(day)))));
        var texts = new VBox(name, Texts.muted(detail(status)));
        Button edit = Allowed.only(
                desk,
                Right.RESIDENTS,
                Buttons.icon(Icon.EDIT, desk.t("resident.edit"), () -> forms.economic(Optional.of(status))));
        edit.setId("economic-edit");
        Button remove = Allowed.only(
                desk,
                Right.RESIDENTS,
                Buttons.icon(Icon.DELETE, desk.t("resident.economic.remove"), () -> askRemove(status, word)));
        var row = new HBox(texts, Texts.spacer(), edit, remove);
        row.getStyleClass().add("file-row");
        return row;
    }

    private String detail(EconomicStatus status) {
        var detail = new StringBuilder(days(status.period()));
        status.certificateNumber()
                .ifPresent(number -> detail.append(" · ").append(desk.t("resident.economic.certificate", number)));
        status.verifiedOn()
                .ifPresent(day -> detail.append(" · ")
                        .append(desk.t(
                                "resident.economic.verified", desk.formats().date(day))));
        status.verifyNextOn()
                .ifPresent(day -> detail.append(" · ")
                        .append(desk.t("resident.economic.next", desk.formats().date(day))));
        return detail.toString();
    }

    private Badge state(Period period, LocalDate on) {
        return period.contains(on)
                ? new Badge(Tone.SUCCESS, Icon.CHECK, desk.t("resident.period.holds"))
                : new Badge(Tone.NEUTRAL, desk.t("resident.period.over"));
    }

    private String days(Period period) {
        LocalDate to = period.to();
        return to == null
                ? desk.t("resident.period.since", desk.formats().date(period.from()))
                : desk.t(
                        "resident.period.fromTo",
                        desk.formats().date(period.from()),
                        desk.formats().date(to.minusDays(1)));
    }

    private Card disabilities(FileFacts facts) {
        Button add = Allowed.only(
                desk,
                Right.RESIDENTS,
                Buttons.link(desk.t("resident.disability.add"), Icon.ADD, () -> forms.disability(Optional.empty())));
        add.setId("disability-add");
        Card card = Card.titled(desk.t("resident.card.disability"), add);
        List<Disability> all = facts.disabilitiesUntil();
        if (all.isEmpty()) {
            return card.padded(Texts.mutedWrapped(desk.t("resident.disability.empty")));
        }
        all.forEach(disability -> card.with(row(disability, facts.on())));
        return card;
    }

    private Node row(Disability disability, LocalDate on) {
        String word = desk.messages().t(disability.category())
                + disability
                        .grade()
                        .map(grade -> " · " + desk.t("resident.grade", grade))
                        .orElse("");
        var name = new HBox(Texts.bold(word), state(disability.period(), on));
        name.getStyleClass().add("file-name");
        var second = new HBox(Texts.muted(days(disability.period())));
        second.getStyleClass().add("file-name");
        disability
                .cardNumber()
                .ifPresent(number -> second.getChildren()
                        .add(new MaskedField(desk, Right.SEE_IDENTITY, number, desk.formats()::maskedInFile)));
        Button edit = Allowed.only(
                desk,
                Right.RESIDENTS,
                Buttons.icon(Icon.EDIT, desk.t("resident.edit"), () -> forms.disability(Optional.of(disability))));
        edit.setId("disability-edit");
        Button remove = Allowed.only(
                desk,
                Right.RESIDENTS,
                Buttons.icon(Icon.DELETE, desk.t("resident.disability.remove"), () -> askRemove(disability, word)));
        var row = new HBox(new VBox(name, second), Texts.spacer(), edit, remove);
        row.getStyleClass().add("file-row");
        return row;
    }

    private void askRemove(EconomicStatus status, String word) {
        desk.dialogs()
                .confirm(
                        desk.t("resident.economic.removeTitle", word),
                        desk.t("resident.period.removeWhy"),
                        desk.t("resident.economic.remove"),
                        true,
                        () -> model.remove(status));
    }

    private void askRemove(Disability disability, String word) {
        desk.dialogs()
                .confirm(
                        desk.t("resident.economic.removeTitle", word),
                        desk.t("resident.period.removeWhy"),
                        desk.t("resident.disability.remove"),
                        true,
                        () -> model.remove(disability));
    }
}
