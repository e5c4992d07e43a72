// SPDX-License-Identifier: Apache-2.0
package anyi.staff.file;

import anyi.kit.Desk;
import anyi.kit.form.Field;
import anyi.kit.form.Form;
import anyi.staff.Certificate;
import anyi.staff.Employment;
import anyi.staff.Staff;
import anyi.staff.StaffCommands.NewStaff;
import anyi.staff.StaffFile;
import anyi.value.Problem;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Opens the forms of a staff member over the page. */
final class FormsView {
    private final Desk desk;
    private final FormsModel model;

    FormsView(Desk desk, FormsModel model) {
        this.desk = desk;
        this.model = model;
    }

    void hire() {
        var person = new PersonFormView(desk, model.newId(), Optional.empty());
        var employment = new EmploymentFormView(desk, person.form(), person.id(), model.newId(), Optional.empty());
        open(
                desk.t("staff.hire"),
                person.form(),
                desk.t("staff.hire"),
                () -> person.draft().check(desk.today()).and(employment.draft().check(List.of(), desk.today())),
                () -> model.hire(new NewStaff(person.draft(), employment.draft())));
    }

    void particulars(Staff known) {
        var person = new PersonFormView(desk, known.id(), Optional.of(known));
        open(
                desk.t("staff.form.particulars", known.name()),
                person.form(),
                desk.t("staff.form.save"),
                () -> person.draft().check(desk.today()),
                () -> model.change(person.draft()));
    }

    void hireAgain(StaffFile file) {
        var form = new Form(desk.messages(), desk.clock());
        var view = new EmploymentFormView(desk, form, file.person().id(), model.newId(), Optional.empty());
        open(
                desk.t("staff.form.hireAgain", file.person().name()),
                form,
                desk.t("staff.hireAgain"),
                () -> view.draft().check(file.employments(), desk.today()),
                () -> model.employ(view.draft(), file.person().name()));
    }

    void employment(StaffFile file, Employment known) {
        var form = new Form(desk.messages(), desk.clock());
        var view = new EmploymentFormView(desk, form, file.person().id(), known.id(), Optional.of(known));
        open(
                desk.t("staff.form.employment", file.person().name()),
                form,
                desk.t("staff.form.save"),
                () -> view.draft().check(file.employments(), desk.today()),
                () -> model.correct(view.draft(), file.person().name()));
    }

    void leave(StaffFile file, Employment employment) {
        var form = new Form(desk.messages(), desk.clock());
        Field<LocalDate> day =
                form.date("leftOn", desk.t("staff.field.leftOn")).required().id("staff-left");
        day.value().setValue(desk.today());
        Field<String> reason =
                form.text("reason", desk.t("staff.field.leavingReason")).id("staff-leaving-reason");
        form.row(day, reason);
        open(
                desk.t("staff.form.leave", file.person().name()),
                form,
                desk.t("staff.leave"),
                () -> left(employment, day.value().getValue()),
                () -> model.leave(
                        employment,
                        day.value().getValue(),
                        PersonFormView.text(reason),
                        file.person().name()));
    }

    private static Problems left(Employment employment, LocalDate day) {
        if (day == null) {
            return Problems.of(Problem.refuse("leftOn", "staff.problem.leftMissing"));
        }
        return day.isBefore(employment.hiredOn())
                ? Problems.of(Problem.refuse(
                        "leftOn",
                        "staff.problem.leftBeforeHired",
                        employment.hiredOn().toString()))
                : Problems.NONE;
    }

    void move(StaffFile file) {
        var form = new Form(desk.messages(), desk.clock());
        var position = form.choice(
                        "position", desk.t("staff.column.position"), List.of(anyi.term.StaffPosition.values()))
                .required()
                .id("staff-position");
        Field<String> department =
                form.text("department", desk.t("staff.field.department")).id("staff-department");
        Field<LocalDate> from =
                form.date("from", desk.t("staff.field.from")).required().id("staff-from");
        from.value().setValue(desk.today());
        form.row(position, department);
        form.row(from);
        open(
                desk.t("staff.form.move", file.person().name()),
                form,
                desk.t("staff.move"),
                () -> missing(position, "position", "staff.problem.positionMissing")
                        .and(from(file, from)),
                () -> model.move(
                        file.person().id(),
                        position.value().getValue(),
                        PersonFormView.text(department),
                        from.value().getValue(),
                        file.person().name()));
    }

    void pay(StaffFile file) {
        var form = new Form(desk.messages(), desk.clock());
        var wage = form.money("wage", desk.t("staff.field.wage")).required().id("staff-wage");
        Field<LocalDate> from =
                form.date("from", desk.t("staff.field.from")).required().id("staff-from");
        from.value().setValue(desk.today().withDayOfMonth(1));
        form.row(wage, from);
        open(
                desk.t("staff.form.pay", file.person().name()),
                form,
                desk.t("staff.pay"),
                () -> wage(wage).and(from(file, from)),
                () -> model.pay(
                        file.person().id(),
                        wage.value().getValue(),
                        from.value().getValue(),
                        file.person().name()));
    }

    private static Problems wage(Field<anyi.value.Money> field) {
        Problems missing = missing(field, "wage", "staff.problem.wageMissing");
        return missing.isEmpty() && field.value().getValue().isNegative()
                ? Problems.of(Problem.refuse("wage", "staff.problem.wageNegative"))
                : missing;
    }

    private static Problems from(StaffFile file, Field<LocalDate> field) {
        Problems missing = missing(field, "from", "staff.problem.fromMissing");
        return missing.isEmpty() && file.employedOn(field.value().getValue()).isEmpty()
                ? Problems.of(Problem.refuse(
                        "from",
                        "staff.problem.notEmployed",
                        field.value().getValue().toString()))
                : missing;
    }

    private static Problems missing(Field<?> field, String name, String key) {
        return field.value().getValue() == null ? Problems.of(Problem.refuse(name, key)) : Problems.NONE;
    }

    void certificate(Staff person) {
        certificate(person, Optional.empty());
    }

    void certificate(Staff person, Optional<Certificate> known) {
        var view = new CertificateFormView(desk, person.id(), model.newId(), known);
        open(
                known.isPresent()
                        ? desk.t("staff.form.certificateCorrect", person.name())
                        : desk.t("staff.form.certificate", person.name()),
                view.form(),
                known.isPresent() ? desk.t("staff.form.save") : desk.t("staff.certificate.new"),
                () -> view.draft().check(desk.today()),
                () -> model.certificate(view.draft(), person.name()));
    }

    void takeBack(Certificate certificate, String name) {
        desk.dialogs()
                .confirm(
                        desk.t("staff.certificate.takeBack.title", name, certificate.kind()),
                        desk.t("staff.certificate.takeBack.sentence"),
                        desk.t("staff.certificate.takeBack"),
                        true,
                        () -> model.takeBack(certificate, name));
    }

    void trainedElsewhere(Staff person) {
        var view = new ExternalFormView(desk, person.id(), model.newId());
        open(
                desk.t("staff.form.external", person.name()),
                view.form(),
                desk.t("staff.training.external"),
                view::problems,
                () -> model.trainedElsewhere(view.draft(), view.attendance(), person.name()));
    }

    private void open(String title, Form form, String verb, Supplier<Problems> check, Runnable save) {
        form.check(check);
        desk.dialogs().form(title, form, verb, form::saved, save);
    }
}
