// SPDX-License-Identifier: Apache-2.0
package anyi.resident.file;

import anyi.kit.Desk;
import anyi.kit.form.Field;
import anyi.kit.form.Form;
import anyi.resident.Resident;
import anyi.resident.status.PayeeAccount;
import anyi.resident.status.PayeeAccountDraft;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Where the subsidies go from a day on. */
final class AccountFormView {
    private final Resident resident;
    private final UUID id;
    private final Form form;
    private final Field<String> bankName;
    private final Field<String> accountNumber;
    private final Field<String> holderName;
    private final Field<String> receiverName;
    private final Field<String> receiverRelation;
    private final Field<LocalDate> from;

    AccountFormView(Desk desk, Resident resident, UUID newId, Optional<PayeeAccount> known) {
        this.resident = resident;
        this.id = newId;
        form = new Form(desk.messages(), desk.clock());
        accountNumber = form.text("accountNumber", desk.t("resident.field.accountNumber"))
                .required()
                .id("account-number");
        bankName = form.text("bankName", desk.t("resident.field.bankName")).id("account-bank");
        holderName =
                form.text("holderName", desk.t("resident.field.holderName")).id("account-holder");
        from = form.date("from", desk.t("resident.field.from")).required().id("account-from");
        receiverName =
                form.text("receiverName", desk.t("resident.field.receiverName")).id("account-receiver");
        receiverRelation = form.text("receiverRelation", desk.t("resident.field.receiverRelation"))
                .id("account-relation");
        form.row(accountNumber, bankName);
        form.row(holderName, from);
        form.row(receiverName, receiverRelation);
        holderName.value().setValue(known.flatMap(PayeeAccount::holderName).orElse(resident.name()));
        known.map(PayeeAccount::accountNumber).ifPresent(accountNumber.value()::setValue);
        known.flatMap(PayeeAccount::bankName).ifPresent(bankName.value()::setValue);
        known.flatMap(PayeeAccount::receiverName).ifPresent(receiverName.value()::setValue);
        known.flatMap(PayeeAccount::receiverRelation).ifPresent(receiverRelation.value()::setValue);
        from.value().setValue(desk.today());
    }

    Form form() {
        return form;
    }

    PayeeAccountDraft draft() {
        return new PayeeAccountDraft(
                id,
                resident.id(),
                bankName.value().getValue(),
                accountNumber.value().getValue(),
                holderName.value().getValue(),
                receiverName.value().getValue(),
                receiverRelation.value().getValue(),
                from.value().getValue());
    }
}
