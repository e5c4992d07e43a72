// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.pay;

import anyi.kit.Desk;
import anyi.kit.form.Field;
import anyi.kit.form.Form;
import anyi.kit.part.Texts;
import anyi.value.Problem;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.layout.VBox;

/** The day of a step of a batch, and for money that came back the bank's reason. */
final class StepFormView extends VBox {
    private final Desk desk;
    private final Form form;
    private final Field<LocalDate> on;
    private Optional<Field<String>> reason = Optional.empty();

    StepFormView(Desk desk, String sentence, String day) {
        this.desk = desk;
        form = new Form(desk.messages(), desk.clock());
        on = form.date("on", day).required().id("step-on");
        on.value().setValue(desk.today());
        form.row(on);
        form.check(this::problems);
        getStyleClass().add("month-main");
        getChildren().addAll(Texts.mutedWrapped(sentence), form);
    }

    StepFormView withReason(PaymentRow payment, LocalDate paidOn) {
        Field<String> why = form.text("reason", desk.t("subsidy.pay.return.reason"))
                .required()
                .id("step-reason");
        form.row(why);
        reason = Optional.of(why);
        form.check(() -> returned(payment).check(paidOn, desk.today()));
        return this;
    }

    private Problems problems() {
        LocalDate day = on.value().getValue();
        if (day == null) {
            return Problems.of(Problem.refuse("on", "subsidy.pay.problem.dayMissing"));
        }
        return day.isAfter(desk.today())
                ? Problems.of(Problem.refuse("on", "subsidy.pay.problem.inFuture"))
                : Problems.NONE;
    }

    ReturnDraft returned(PaymentRow payment) {
        return new ReturnDraft(
                payment.id(),
                on.value().getValue(),
                reason.map(field -> field.value().getValue()).orElse(null));
    }

    /** Of a form that is clean. */
    LocalDate day() {
        return on.value().getValue();
    }

    boolean isClean() {
        return form.saved();
    }
}
