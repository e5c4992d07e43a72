// SPDX-License-Identifier: Apache-2.0
package anyi.resident.file;

import anyi.kit.Desk;
import anyi.kit.form.Form;
import anyi.resident.Resident;
import anyi.resident.contact.Contact;
import anyi.resident.status.CareLevelPeriod;
import anyi.resident.status.Disability;
import anyi.resident.status.EconomicStatus;
import anyi.resident.status.Hukou;
import anyi.resident.status.PayeeAccount;
import anyi.value.Problems;
import java.util.Optional;
import java.util.function.Supplier;

/** Opens the forms of a person over the page. A form that is refused stays open with what was typed. */
final class FormsView {
    private final Desk desk;
    private final ResidentFileModel model;

    FormsView(Desk desk, ResidentFileModel model) {
        this.desk = desk;
        this.model = model;
    }

    void particulars(Resident resident) {
        var view = new ParticularsFormView(desk, resident);
        open(
                desk.t("resident.form.particulars.title", resident.name()),
                view.form(),
                () -> view.draft().check(desk.today()).and(view.draft().remarks(desk.today())),
                () -> model.save(view.draft()));
    }

    void contact(Optional<Contact> known) {
        var view = new ContactFormView(desk, model.resident(), model.newId(), known);
        open(
                desk.t("resident.form.contact.title"),
                view.form(),
                () -> view.draft().check(),
                () -> model.save(view.draft()));
    }

    void economic(Optional<EconomicStatus> known) {
        var view = new EconomicFormView(desk, model.resident(), model.newId(), known);
        open(
                known.isPresent() ? desk.t("resident.form.economic.correct") : desk.t("resident.form.economic.title"),
                view.form(),
                () -> view.draft().check(desk.today()),
                () -> model.save(view.draft()));
    }

    void disability(Optional<Disability> known) {
        var view = new DisabilityFormView(desk, model.resident(), model.newId(), known);
        Optional<String> number =
                model.facts().get().flatMap(facts -> facts.resident().identity().idNumber());
        open(
                desk.t("resident.form.disability.title"),
                view.form(),
                () -> view.draft().check(number, desk.today()),
                () -> model.save(view.draft()));
    }

    void hukou(Optional<Hukou> known) {
        var view = new HukouFormView(desk, model.resident(), model.newId(), known);
        open(
                desk.t("resident.form.hukou.title"),
                view.form(),
                () -> view.draft().check(),
                () -> model.save(view.draft()));
    }

    void careLevel(Optional<CareLevelPeriod> known) {
        var view = new CareLevelFormView(desk, model.resident(), model.newId(), known);
        open(
                desk.t("resident.form.careLevel.title"),
                view.form(),
                () -> view.draft().check(),
                () -> model.save(view.draft()));
    }

    void account(Resident resident, Optional<PayeeAccount> known) {
        var view = new AccountFormView(desk, resident, model.newId(), known);
        open(
                desk.t("resident.form.account.title"),
                view.form(),
                () -> view.draft().check(resident.name()),
                () -> model.save(view.draft()));
    }

    private void open(String title, Form form, Supplier<Problems> check, Supplier<Problems> save) {
        form.check(check);
        desk.dialogs().form(title, form, desk.t("resident.form.save"), () -> {
            form.save();
            if (form.problems().refuse()) {
                return false;
            }
            Problems refused = save.get();
            if (!refused.isEmpty()) {
                form.show(refused);
            }
            return refused.isEmpty();
        });
    }
}
