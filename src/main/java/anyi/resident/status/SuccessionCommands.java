// SPDX-License-Identifier: Apache-2.0
package anyi.resident.status;

import static anyi.store.schema.Tables.CARE_LEVEL_PERIOD;
import static anyi.store.schema.Tables.HUKOU;
import static anyi.store.schema.Tables.PAYEE_ACCOUNT;

import anyi.kit.Session;
import anyi.resident.status.Recording.ChangedMeanwhile;
import anyi.resident.status.Recording.Recorded;
import anyi.right.Needs;
import anyi.right.Right;
import anyi.store.Store;
import anyi.store.Tx;
import anyi.store.schema.tables.records.CareLevelPeriodRecord;
import anyi.store.schema.tables.records.HukouRecord;
import anyi.store.schema.tables.records.PayeeAccountRecord;
import anyi.text.Messages;
import anyi.value.BankCardNumber;
import anyi.value.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes facts of which there is one at a time, each until the next: hukou, care level, payee account. What is entered
 * from a day on ends the one that runs and lasts until the next that is known; entered for the same first day, it takes
 * the other's place.
 */
@Needs(Right.RESIDENTS)
public final class SuccessionCommands {
    private final Store store;
    private final Session session;
    private final Messages purposes;

    public SuccessionCommands(Store store, Session session, Messages purposes) {
        this.store = store;
        this.session = session;
        this.purposes = purposes;
    }

    public Recording changeCareLevel(CareLevelDraft draft) {
        String purpose = purposes.t("resident.purpose.careLevel", nameOf(draft.residentId()));
        return store.write(session.actor(), purpose, tx -> changeCareLevel(tx, draft));
    }

    public Recording changeCareLevel(Tx tx, CareLevelDraft draft) {
        var place = Place.in(new StatusQueries(tx.db()).careLevelsOf(draft.residentId()), draft.from());
        place.replaced.ifPresent(known -> tx.delete(tx.row(CARE_LEVEL_PERIOD, known.id())));
        place.ended.ifPresent(known -> {
            CareLevelPeriodRecord row = tx.row(CARE_LEVEL_PERIOD, known.id());
            row.setValidTo(place.period.from());
            tx.update(row);
        });
        tx.insert(row(draft, place.period));
        return new Recorded(tx.revision());
    }

    /** Many care levels of an import. */
    public void takeInCareLevels(Tx tx, List<CareLevelDraft> drafts) {
        tx.insertAll(drafts.stream()
                .map(draft -> row(draft, DraftPeriod.of(draft.from(), null)))
                .toList());
    }

    private static CareLevelPeriodRecord row(CareLevelDraft draft, Period period) {
        var row = new CareLevelPeriodRecord();
        row.setId(draft.id());
        row.setResidentId(draft.residentId());
        row.setCareLevel(draft.level());
        row.setValidFrom(period.from());
        row.setValidTo(period.to());
        return row;
    }

    public Recording changeHukou(HukouDraft draft) {
        String purpose = purposes.t("resident.purpose.hukou", nameOf(draft.residentId()));
        return store.write(session.actor(), purpose, tx -> changeHukou(tx, draft));
    }

    /** A draft that was read before corrects its period; a new one begins another. */
    public Recording changeHukou(Tx tx, HukouDraft draft) {
        if (draft.revision() != 0) {
            HukouRecord row = tx.row(HUKOU, draft.id());
            if (row.getRevision() != draft.revision()) {
                return new ChangedMeanwhile();
            }
            fill(row, draft);
            tx.update(row);
            return new Recorded(tx.revision());
        }
        var place = Place.in(new StatusQueries(tx.db()).hukouOf(draft.residentId()), draft.from());
        place.replaced.ifPresent(known -> tx.delete(tx.row(HUKOU, known.id())));
        place.ended.ifPresent(known -> {
            HukouRecord row = tx.row(HUKOU, known.id());
            row.setValidTo(place.period.from());
            tx.update(row);
        });
        tx.insert(row(draft, place.period));
        return new Recorded(tx.revision());
    }

    public void takeInHukou(Tx tx, List<HukouDraft> drafts) {
        tx.insertAll(drafts.stream()
                .map(draft -> row(draft, DraftPeriod.of(draft.from(), null)))
                .toList());
    }

    private static HukouRecord row(HukouDraft draft, Period period) {
        var row = new HukouRecord();
        row.setId(draft.id());
        row.setResidentId(draft.residentId());
        fill(row, draft);
        row.setValidFrom(period.from());
        row.setValidTo(period.to());
        return row;
    }

    private static void fill(HukouRecord row, HukouDraft draft) {
        row.setDivisionCode(draft.divisionCode());
        row.setHukouKind(draft.kind());
        row.setAddress(draft.address());
        row.setVerified(draft.verified());
    }

    @Needs(Right.SEE_ACCOUNT)
    public Recording changeAccount(PayeeAccountDraft draft) {
        String purpose = purposes.t("resident.purpose.account", nameOf(draft.residentId()));
        return store.write(session.actor(), purpose, tx -> changeAccount(tx, draft));
    }

    public Recording changeAccount(Tx tx, PayeeAccountDraft draft) {
        var place = Place.in(new StatusQueries(tx.db()).accountsOf(draft.residentId()), draft.from());
        place.replaced.ifPresent(known -> tx.delete(tx.row(PAYEE_ACCOUNT, known.id())));
        place.ended.ifPresent(known -> {
            PayeeAccountRecord row = tx.row(PAYEE_ACCOUNT, known.id());
            row.setValidTo(place.period.from());
            tx.update(row);
        });
        tx.insert(row(draft, place.period));
        return new Recorded(tx.revision());
    }

    public void takeInAccounts(Tx tx, List<PayeeAccountDraft> drafts) {
        tx.insertAll(drafts.stream()
                .map(draft -> row(draft, DraftPeriod.of(draft.from(), null)))
                .toList());
    }

    private static PayeeAccountRecord row(PayeeAccountDraft draft, Period period) {
        var row = new PayeeAccountRecord();
        row.setId(draft.id());
        row.setResidentId(draft.residentId());
        row.setBankName(draft.bankName());
        row.setAccountNumber(BankCardNumber.normalise(Objects.requireNonNull(draft.accountNumber())));
        row.setHolderName(draft.holderName());
        row.setReceiverName(draft.receiverName());
        row.setReceiverRelation(draft.receiverRelation());
        row.setValidFrom(period.from());
        row.setValidTo(period.to());
        return row;
    }

    private String nameOf(UUID residentId) {
        return new StatusQueries(store.read()).nameOf(residentId);
    }

    /** Where a new fact comes to stand among those that are known. */
    private record Place<D extends Dated>(Period period, Optional<D> ended, Optional<D> replaced) {

        static <D extends Dated> Place<D> in(List<D> known, @Nullable LocalDate first) {
            LocalDate from = DraftPeriod.of(first, null).from();
            Optional<D> replaced = known.stream()
                    .filter(fact -> fact.period().from().equals(from))
                    .findFirst();
            Optional<D> ended = known.stream()
                    .filter(fact ->
                            fact.period().from().isBefore(from) && fact.period().contains(from))
                    .findFirst();
            LocalDate until = known.stream()
                    .map(fact -> fact.period().from())
                    .filter(from::isBefore)
                    .min(Comparator.naturalOrder())
                    .orElse(null);
            return new Place<>(new Period(from, until), ended, replaced);
        }
    }
}
