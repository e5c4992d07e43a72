// SPDX-License-Identifier: Apache-2.0
package anyi.admission;

import anyi.kit.Desk;
import anyi.kit.form.Field;
import anyi.kit.form.Form;
import anyi.kit.part.Buttons;
import anyi.kit.part.Icon;
import anyi.kit.part.Tone;
import anyi.kit.part.WarningStrip;
import anyi.resident.KnownPerson;
import anyi.term.EconomicCategory;
import anyi.term.HukouKind;
import anyi.term.IdKind;
import anyi.term.Sex;
import anyi.value.IdentityNumber;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** 身份: the number says most of it. */
final class IdentityStepView extends VBox {
    private final Desk desk;
    private final AdmissionModel model;
    private final Form form;
    private final Field<String> number;
    private final List<Field<?>> fromNumber;

    IdentityStepView(Desk desk, AdmissionModel model) {
        this.desk = desk;
        this.model = model;
        AdmissionFields fields = model.fields();
        form = new Form(desk.messages(), desk.clock());
        var name = form.text("name", desk.t("admission.name.label"))
                .required()
                .id("admission-name")
                .bind(fields.name());
        number = form.text("idNumber", desk.t("admission.idNumber.label"))
                .required()
                .id("admission-id-number")
                .bind(fields.idNumber());
        form.row(name, number);
        var sex = form.choice("sex", desk.t("admission.sex.label"), List.of(Sex.values()))
                .id("admission-sex")
                .bind(fields.sex());
        var birth = form.date("birthOn", desk.t("admission.birth.label"))
                .id("admission-birth")
                .bind(fields.birthOn());
        var division = form.text("division", desk.t("admission.division.label"))
                .id("admission-division")
                .bind(fields.division());
        fromNumber = List.of(sex, birth, division);
        form.row(sex, birth, division);
        form.row(
                form.choice("hukouKind", desk.t("admission.hukouKind.label"), List.of(HukouKind.values()))
                        .id("admission-hukou")
                        .bind(fields.hukouKind()),
                form.choice("category", desk.t("admission.category.label"), List.of(EconomicCategory.values()))
                        .required()
                        .id("admission-category")
                        .bind(fields.category()),
                form.date("categoryFrom", desk.t("admission.categoryFrom.label"))
                        .required()
                        .id("admission-category-from")
                        .bind(fields.categoryFrom()));
        form.row(
                form.text("phone", desk.t("admission.phone.label"))
                        .aside(desk.t("admission.later"))
                        .id("admission-phone")
                        .bind(fields.phone()),
                form.text("certificate", desk.t("admission.certificate.label"))
                        .aside(desk.t("admission.later"))
                        .id("admission-certificate")
                        .bind(fields.certificate()));
        form.row(
                form.choice("idKind", desk.t("admission.idKind.label"), List.of(IdKind.values()))
                        .id("admission-id-kind")
                        .bind(fields.idKind()),
                form.text("idMissingReason", desk.t("admission.idMissing.label"))
                        .id("admission-id-missing")
                        .bind(fields.idMissingReason()));
        form.check(() -> model.problems(0));
        getStyleClass().add("form");
        getChildren().add(form);
        model.number().addListener((read, before, now) -> showNumber(now));
        model.similar().addListener((person, before, now) -> showSimilar(now));
        model.known()
                .addListener((person, before, now) ->
                        now.ifPresent(file -> showKnown(file.identity().name())));
    }

    Form form() {
        return form;
    }

    private void showNumber(Optional<IdentityNumber> read) {
        if (read.isEmpty()) {
            fromNumber.forEach(Field::open);
            fromNumber.forEach(Field::clear);
            return;
        }
        fromNumber.forEach(field -> field.filledIn(desk.t("admission.fromNumber")));
        int age = Period.between(read.get().birthOn(), desk.today()).getYears();
        fromNumber.get(1).ok(desk.t("admission.fromNumberAged", age));
        number.ok(desk.t("admission.numberRight"));
    }

    private void showSimilar(Optional<KnownPerson> person) {
        getChildren().removeIf(node -> "admission-similar".equals(node.getId()));
        person.ifPresent(known -> {
            String rest = known.isInHouse()
                    ? desk.t("admission.similar.inHouse")
                    : known.dischargedOn()
                            .map(day -> desk.t("admission.similar.left", day))
                            .orElseGet(() -> desk.t("admission.similar.file"));
            var use = Buttons.small(desk.t("admission.similar.use"), () -> model.recognise(known.id()));
            use.setId("admission-use-file");
            strip("admission-similar", desk.t("admission.similar", known.name()), rest, use);
        });
    }

    private void showKnown(String name) {
        strip("admission-known", desk.t("admission.known", name), desk.t("admission.known.more"));
        // the button that had the focus goes away
        lookup("#admission-category").requestFocus();
    }

    private void strip(String id, String fact, String rest, Node... remedies) {
        var strip = new WarningStrip(Tone.ACCENT, Icon.PERSON, fact, rest, remedies);
        strip.setId(id);
        getChildren().addFirst(strip);
    }
}
