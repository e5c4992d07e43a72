// SPDX-License-Identifier: Apache-2.0
package anyi.ledger;

import anyi.assessment.Assessment;
import anyi.assessment.AssessmentLedgerRow;
import anyi.assessment.AssessmentQueries;
import anyi.ledger.form.Frame;
import anyi.ledger.form.PaymentRoster;
import anyi.ledger.form.PaymentRow;
import anyi.resident.Resident;
import anyi.resident.ResidentQueries;
import anyi.resident.status.EconomicStatus;
import anyi.resident.status.Hukou;
import anyi.resident.status.PayeeAccount;
import anyi.resident.status.StatusQueries;
import anyi.staff.Staff;
import anyi.staff.StaffFile;
import anyi.staff.StaffQueries;
import anyi.stay.Stay;
import anyi.stay.StayQueries;
import anyi.subsidy.claim.ClaimQueries;
import anyi.subsidy.claim.ClaimRow;
import anyi.subsidy.policy.PolicyQueries;
import anyi.subsidy.policy.PolicyRow;
import anyi.subsidy.run.LineKey;
import anyi.subsidy.run.Preview;
import anyi.subsidy.run.RunQueries;
import anyi.term.LineKind;
import anyi.term.SubsidyKind;
import anyi.value.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** The payments of a month: the lines that were booked, or what would be booked if the month were closed now. */
record PaymentBook(DSLContext db, YearMonth month) {
    /** An amount of a person, or of the home, under a policy. */
    private record Amount(LineKey key, YearMonth subject, LineKind kind, Money money) {}

    PaymentRoster fill(Frame frame) {
        boolean closed = new RunQueries(db).closed(month).isPresent();
        Map<LineKey, List<Amount>> paid = (closed ? booked() : previewed())
                .stream().collect(Collectors.groupingBy(Amount::key, LinkedHashMap::new, Collectors.toList()));
        var people = People.of(db, month.atEndOfMonth());
        Map<UUID, PaymentRow.Worker> workers = workers();
        var byPolicy = new LinkedHashMap<String, List<PaymentRow>>();
        Map<LineKey, YearMonth> since = since();
        paid.forEach((key, amounts) -> byPolicy.computeIfAbsent(key.policy(), code -> new ArrayList<>())
                .add(new PaymentRow(
                        key.resident().flatMap(people::person),
                        key.whose().staff().flatMap(id -> Optional.ofNullable(workers.get(id))),
                        sums(amounts),
                        Optional.ofNullable(since.get(key)))));
        Map<String, PolicyRow> policies = new PolicyQueries(db)
                .list().stream().collect(Collectors.toMap(PolicyRow::code, one -> one, (first, second) -> second));
        var sheets = new ArrayList<PaymentRoster.Policy>();
        byPolicy.forEach((code, rows) -> {
            Optional<PolicyRow> policy = Optional.ofNullable(policies.get(code));
            sheets.add(new PaymentRoster.Policy(
                    policy.map(PolicyRow::titleZh).orElse(code),
                    policy.map(PolicyRow::kind).orElse(SubsidyKind.OTHER),
                    closed,
                    rows));
        });
        return new PaymentRoster(frame, sheets);
    }

    private Map<UUID, PaymentRow.Worker> workers() {
        return new StaffQueries(db)
                .files().stream()
                        .map(StaffFile::person)
                        .collect(Collectors.toMap(Staff::id, one -> new PaymentRow.Worker(one.name(), one.idNumber())));
    }

    private List<Amount> booked() {
        return new RunQueries(db)
                .linesOfRun(month).stream()
                        .map(line -> new Amount(line.key(), line.month(), line.kind(), line.amount()))
                        .toList();
    }

    private List<Amount> previewed() {
        var preview = Preview.of(db, month);
        var amounts = new ArrayList<Amount>();
        preview.payable().forEach(due -> amounts.add(new Amount(due.key(), month, LineKind.REGULAR, due.amount())));
        preview.corrections()
                .forEach(one -> amounts.add(new Amount(
                        one.key(),
                        one.month(),
                        one.difference().isNegative() ? LineKind.RECOVERY : LineKind.BACK_PAYMENT,
                        one.difference())));
        return amounts;
    }

    /** The first month that was approved. */
    private Map<LineKey, YearMonth> since() {
        var since = new LinkedHashMap<LineKey, YearMonth>();
        for (ClaimRow claim : new ClaimQueries(db).all()) {
            if (claim.covers(month)) {
                claim.approvedFrom()
                        .ifPresent(from -> since.merge(
                                new LineKey(claim.policy(), claim.whose()),
                                YearMonth.from(from),
                                (one, other) -> one.isBefore(other) ? one : other));
            }
        }
        return since;
    }

    private static PaymentRow.Sums sums(List<Amount> amounts) {
        return new PaymentRow.Sums(
                total(amounts, LineKind.REGULAR),
                amounts.stream()
                        .filter(one -> one.kind() == LineKind.BACK_PAYMENT)
                        .map(Amount::subject)
                        .distinct()
                        .sorted()
                        .toList(),
                total(amounts, LineKind.BACK_PAYMENT),
                total(amounts, LineKind.RECOVERY).negated());
    }

    private static Money total(List<Amount> amounts, LineKind kind) {
        return amounts.stream()
                .filter(one -> one.kind() == kind)
                .map(Amount::money)
                .reduce(Money.ZERO, Money::plus);
    }

    /** Everybody's facts of the last day of the month, whether still in house or not. */
    private record People(
            Map<UUID, Resident> residents,
            Map<UUID, Hukou> hukou,
            Map<UUID, List<EconomicStatus>> economic,
            Map<UUID, Assessment> assessments,
            Map<UUID, Stay> stays,
            Map<UUID, PayeeAccount> accounts) {

        static People of(DSLContext db, LocalDate on) {
            var statuses = new StatusQueries(db);
            return new People(
                    by(new ResidentQueries(db).all(), Resident::id),
                    by(statuses.hukouOn(on), Hukou::residentId),
                    statuses.economicOn(on).stream().collect(Collectors.groupingBy(EconomicStatus::residentId)),
                    new AssessmentQueries(db)
                            .ledger(on).stream()
                                    .map(AssessmentLedgerRow::assessment)
                                    .collect(Collectors.toMap(
                                            Assessment::resident, one -> one, (newest, older) -> newest)),
                    by(new StayQueries(db).all(), Stay::residentId),
                    by(statuses.accountsOn(on), PayeeAccount::residentId));
        }

        private static <T> Map<UUID, T> by(List<T> all, Function<T, UUID> person) {
            return all.stream().collect(Collectors.toMap(person, one -> one, (first, second) -> second));
        }

        Optional<PaymentRow.Person> person(UUID id) {
            return Optional.ofNullable(residents.get(id))
                    .map(resident -> new PaymentRow.Person(
                            resident,
                            Optional.ofNullable(hukou.get(id)),
                            economic.getOrDefault(id, List.of()),
                            Optional.ofNullable(assessments.get(id)),
                            Optional.ofNullable(stays.get(id)),
                            Optional.ofNullable(accounts.get(id))));
        }
    }
}
