// SPDX-License-Identifier: Apache-2.0
package anyi.admission;

import anyi.resident.IdentityDraft;
import anyi.resident.ParticularsDraft;
import anyi.resident.Resident;
import anyi.resident.ResidentDraft;
import anyi.resident.contact.Contact.Roles;
import anyi.resident.contact.ContactDraft;
import anyi.resident.status.EconomicStatusDraft;
import anyi.resident.status.HukouDraft;
import anyi.stay.ContractDraft;
import anyi.stay.FreeBedRow;
import anyi.stay.StayDraft;
import anyi.term.EconomicCategory;
import anyi.term.Funding;
import anyi.term.HukouKind;
import anyi.term.IdKind;
import anyi.term.Sex;
import anyi.text.Divisions;
import anyi.value.DivisionCode;
import anyi.value.IdentityNumber;
import anyi.value.Ids;
import anyi.value.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * What is typed on the path, as it is bound to the fields; the ids of all that will be written are made at the start.
 */
record AdmissionFields(
        NewIds ids,
        ObjectProperty<LocalDate> admittedOn,
        StringProperty name,
        ObjectProperty<IdKind> idKind,
        StringProperty idNumber,
        StringProperty idMissingReason,
        ObjectProperty<Sex> sex,
        ObjectProperty<LocalDate> birthOn,
        StringProperty division,
        ObjectProperty<HukouKind> hukouKind,
        ObjectProperty<EconomicCategory> category,
        ObjectProperty<LocalDate> categoryFrom,
        StringProperty certificate,
        StringProperty phone,
        ContactFields contact,
        ObjectProperty<FreeBedRow> bed,
        ContractFields contract) {
    static final String DRAFT = "admission";

    record NewIds(UUID resident, UUID contact, UUID economic, UUID hukou, UUID stay) {}

    record ContactFields(
            StringProperty name,
            StringProperty relation,
            StringProperty phone,
            StringProperty address,
            ObjectProperty<Boolean> guardian,
            ObjectProperty<Boolean> payer,
            StringProperty missingReason) {}

    record ContractFields(
            ObjectProperty<Funding> funding,
            StringProperty number,
            ObjectProperty<LocalDate> from,
            ObjectProperty<LocalDate> lastDay,
            ObjectProperty<Money> feeMonth,
            ObjectProperty<Money> deposit) {}

    static AdmissionFields empty(Ids ids) {
        return new AdmissionFields(
                new NewIds(ids.next(), ids.next(), ids.next(), ids.next(), ids.next()),
                new SimpleObjectProperty<>(),
                text(),
                new SimpleObjectProperty<>(IdKind.IDENTITY_CARD),
                text(),
                text(),
                new SimpleObjectProperty<>(),
                new SimpleObjectProperty<>(),
                text(),
                new SimpleObjectProperty<>(),
                new SimpleObjectProperty<>(),
                new SimpleObjectProperty<>(),
                text(),
                text(),
                new ContactFields(
                        text(),
                        text(),
                        text(),
                        text(),
                        new SimpleObjectProperty<>(true),
                        new SimpleObjectProperty<>(false),
                        text()),
                new SimpleObjectProperty<>(),
                new ContractFields(
                        new SimpleObjectProperty<>(),
                        text(),
                        new SimpleObjectProperty<>(),
                        new SimpleObjectProperty<>(),
                        new SimpleObjectProperty<>(),
                        new SimpleObjectProperty<>()));
    }

    private static StringProperty text() {
        return new SimpleStringProperty("");
    }

    /** What a right number says. */
    void takeFrom(IdentityNumber number) {
        sex.set(IdentityDraft.sexOf(number));
        birthOn.set(number.birthOn());
        division.set(number.division().map(AdmissionFields::place).orElse(""));
    }

    private static String place(DivisionCode code) {
        String county = Divisions.name(code);
        return county.isEmpty() ? code.county() : county + "（" + code.county() + "）";
    }

    /** A file that is there already. */
    void show(Resident resident) {
        name.set(resident.identity().name());
        idKind.set(resident.identity().idKind());
        idNumber.set(resident.identity().idNumber().orElse(""));
        sex.set(resident.identity().sex().orElse(null));
        birthOn.set(resident.identity().birthOn().orElse(null));
        phone.set(resident.particulars().phone().orElse(""));
    }

    void suggestFunding() {
        EconomicCategory chosen = category.get();
        if (chosen != null) {
            boolean supported =
                    chosen == EconomicCategory.TEKUN_CONCENTRATED || chosen == EconomicCategory.TEKUN_SCATTERED;
            contract.funding.set(supported ? Funding.DESTITUTE_SUPPORT : Funding.SELF);
        }
        if (categoryFrom.get() == null) {
            categoryFrom.set(admittedOn.get());
        }
    }

    AdmissionDraft draft(Optional<Resident> known) {
        UUID resident = known.map(Resident::id).orElse(ids.resident);
        return new AdmissionDraft(
                known.map(ResidentDraft::of).orElseGet(() -> new ResidentDraft(resident, 0, identity(), particulars())),
                known.isPresent(),
                contact(resident),
                economic(resident, known.isPresent()),
                hukou(resident),
                stay(resident));
    }

    private IdentityDraft identity() {
        String number = typed(idNumber);
        return new IdentityDraft(
                typed(name),
                null,
                sex.get(),
                birthOn.get(),
                number == null ? IdKind.NONE : idKind.get(),
                number,
                typed(idMissingReason),
                null);
    }

    private ParticularsDraft particulars() {
        return ParticularsDraft.NONE.reachedBy(typed(phone), null);
    }

    private Optional<ContactDraft> contact(UUID resident) {
        if (typed(contact.name) == null && typed(contact.phone) == null) {
            return Optional.empty();
        }
        return Optional.of(new ContactDraft(
                ids.contact,
                0,
                resident,
                typed(contact.name),
                typed(contact.relation),
                typed(contact.phone),
                typed(contact.address),
                new Roles(contact.guardian.get(), contact.payer.get(), true, false, false)));
    }

    /** A file that is there keeps its category unless another one is chosen. */
    private Optional<EconomicStatusDraft> economic(UUID resident, boolean known) {
        if (known && category.get() == null) {
            return Optional.empty();
        }
        return Optional.of(EconomicStatusDraft.of(ids.economic, resident, category.get(), categoryFrom.get())
                .certified(typed(certificate), null));
    }

    /** The digits of a number name the first registration: a suggestion that somebody has to verify. */
    private Optional<HukouDraft> hukou(UUID resident) {
        String code = division.get().replaceAll("\\D", "");
        if (hukouKind.get() == null && code.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new HukouDraft(
                ids.hukou, 0, resident, code.isEmpty() ? null : code, hukouKind.get(), null, false, admittedOn.get()));
    }

    private StayDraft stay(UUID resident) {
        FreeBedRow chosen = bed.get();
        var agreed = new ContractDraft(
                typed(contract.number),
                contract.from.get(),
                contract.lastDay.get(),
                contract.feeMonth.get(),
                contract.deposit.get());
        return new StayDraft(
                ids.stay,
                resident,
                admittedOn.get(),
                true,
                contract.funding.get(),
                chosen == null ? null : chosen.bedId(),
                agreed,
                contact(resident).isPresent() ? null : typed(contact.missingReason),
                null);
    }

    private static @Nullable String typed(StringProperty text) {
        return text.get() == null || text.get().isBlank() ? null : text.get().strip();
    }
}
