// SPDX-License-Identifier: Apache-2.0
package anyi.resident.file;

import anyi.kit.Desk;
import anyi.kit.form.Field;
import anyi.kit.form.Form;
import anyi.resident.status.Disability;
import anyi.resident.status.DisabilityDraft;
import anyi.term.DisabilityCategory;
import anyi.value.DisabilityCardNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A disability; the card's number fills in category and grade. */
final class DisabilityFormView {
    private final Desk desk;
    private final DisabilityDraft start;
    private final Form form;
    private final Field<String> cardNumber;
    private final Field<DisabilityCategory> category;
    private final Field<Integer> grade;
    private final Field<LocalDate> from;
    private final Field<LocalDate> lastDay;
    private final Field<LocalDate> cardExpiresOn;

    DisabilityFormView(Desk desk, UUID resident, UUID newId, Optional<Disability> known) {
        this.desk = desk;
        start = known.map(DisabilityDraft::of)
                .orElseGet(() -> DisabilityDraft.of(newId, resident, null, null, desk.today()));
        form = new Form(desk.messages(), desk.clock());
        cardNumber =
                form.text("cardNumber", desk.t("resident.field.cardNumber")).id("disability-card");
        category = form.choice(
                        "category", desk.t("resident.field.disabilityCategory"), List.of(DisabilityCategory.values()))
                .required()
                .id("disability-category");
        grade = form.pick(
                        "grade",
                        desk.t("resident.field.grade"),
                        List.of(1, 2, 3, 4),
                        one -> desk.t("resident.grade", one))
                .id("disability-grade");
        cardExpiresOn = form.date("cardExpiresOn", desk.t("resident.field.cardExpiresOn"))
                .id("disability-expires");
        from = form.date("from", desk.t("resident.field.from")).required().id("disability-from");
        lastDay = form.date("lastDay", desk.t("resident.field.lastDay"))
                .aside(desk.t("resident.field.lastDayAside"))
                .id("disability-last-day");
        form.row(cardNumber, cardExpiresOn);
        form.row(category, grade);
        form.row(from, lastDay);
        cardNumber.value().setValue(start.cardNumber());
        category.value().setValue(start.category());
        grade.value().setValue(start.grade());
        cardExpiresOn.value().setValue(start.cardExpiresOn());
        from.value().setValue(start.from());
        lastDay.value().setValue(start.lastDay());
        cardNumber.value().addListener((value, before, now) -> readCard(now));
    }

    private void readCard(@Nullable String typed) {
        if (typed != null) {
            DisabilityCardNumber.read(typed, desk.today()).good().ifPresent(card -> {
                category.value().setValue(DisabilityDraft.categoryOf(card));
                grade.value().setValue(card.grade());
                category.ok(desk.t("resident.form.disability.fromCard"));
            });
        }
    }

    Form form() {
        return form;
    }

    DisabilityDraft draft() {
        String card = cardNumber.value().getValue();
        return new DisabilityDraft(
                start.id(),
                start.revision(),
                start.residentId(),
                category.value().getValue(),
                grade.value().getValue(),
                card == null || card.isBlank() ? null : card.strip(),
                cardExpiresOn.value().getValue(),
                from.value().getValue(),
                lastDay.value().getValue());
    }
}
