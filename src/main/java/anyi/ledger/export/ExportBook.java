// SPDX-License-Identifier: Apache-2.0
package anyi.ledger.export;

import anyi.assessment.Assessment;
import anyi.assessment.AssessmentLedgerRow;
import anyi.assessment.AssessmentQueries;
import anyi.bed.BedQueries;
import anyi.ledger.export.FullExport.AssessmentRow;
import anyi.ledger.export.FullExport.BedRow;
import anyi.ledger.export.FullExport.BedStayRow;
import anyi.ledger.export.FullExport.Called;
import anyi.ledger.export.FullExport.Disabled;
import anyi.ledger.export.FullExport.Economic;
import anyi.ledger.export.FullExport.LeaveRow;
import anyi.ledger.export.FullExport.LineRow;
import anyi.ledger.export.FullExport.PaidRow;
import anyi.ledger.export.FullExport.ResidentRow;
import anyi.ledger.export.FullExport.StayRow;
import anyi.resident.Resident;
import anyi.resident.ResidentQueries;
import anyi.resident.contact.Contact;
import anyi.resident.contact.ContactQueries;
import anyi.resident.status.CareLevelPeriod;
import anyi.resident.status.Disability;
import anyi.resident.status.EconomicStatus;
import anyi.resident.status.Hukou;
import anyi.resident.status.StatusQueries;
import anyi.stay.BedStay;
import anyi.stay.BedStayQueries;
import anyi.stay.Discharge;
import anyi.stay.Stay;
import anyi.stay.StayQueries;
import anyi.stay.leave.Leave;
import anyi.stay.leave.LeaveQueries;
import anyi.subsidy.claim.ClaimQueries;
import anyi.subsidy.claim.ClaimRow;
import anyi.subsidy.further.FurtherFact;
import anyi.subsidy.further.FurtherFactQueries;
import anyi.subsidy.pay.PayQueries;
import anyi.subsidy.pay.PaymentRow;
import anyi.subsidy.received.Received;
import anyi.subsidy.received.ReceivedQueries;
import anyi.subsidy.run.RunQueries;
import anyi.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** Puts the full export together from the features' queries. */
public record ExportBook(DSLContext db, String home, LocalDate on) {
    public FullExport fill() {
        List<anyi.bed.BedRow> beds = new BedQueries(db).on(on);
        List<Stay> stays = new StayQueries(db).all();
        List<Assessment> assessments = new AssessmentQueries(db)
                .ledger(on).stream().map(AssessmentLedgerRow::assessment).toList();
        return new FullExport(
                FullExport.FORMAT,
                on,
                home,
                residents(beds, stays, assessments),
                beds.stream().map(ExportBook::bed).toList(),
                stays.stream().map(ExportBook::stay).toList(),
                new BedStayQueries(db).all().stream().map(ExportBook::bedStay).toList(),
                assessments.stream().map(ExportBook::assessment).toList(),
                new LeaveQueries(db).all().stream().map(ExportBook::leave).toList(),
                new RunQueries(db).all().stream().map(ExportBook::line).toList(),
                new ReceivedQueries(db).all().stream().map(ExportBook::paid).toList(),
                new ClaimQueries(db).all().stream().map(ExportBook::claim).toList(),
                batches(),
                new FurtherFactQueries(db)
                        .all().stream().map(ExportBook::further).toList());
    }

    /** The facts of the day, by person. */
    private record Facts(
            Map<UUID, List<EconomicStatus>> economic,
            Map<UUID, List<Disability>> disabilities,
            Map<UUID, List<Hukou>> hukou,
            Map<UUID, List<CareLevelPeriod>> levels,
            Map<UUID, List<Contact>> contacts) {
        static <T> Map<UUID, List<T>> of(List<T> all, Function<T, UUID> person) {
            return all.stream().collect(Collectors.groupingBy(person));
        }
    }

    private List<ResidentRow> residents(List<anyi.bed.BedRow> beds, List<Stay> stays, List<Assessment> assessments) {
        var statuses = new StatusQueries(db);
        var facts = new Facts(
                Facts.of(statuses.economicOn(on), EconomicStatus::residentId),
                Facts.of(statuses.disabilitiesOn(on), Disability::residentId),
                Facts.of(statuses.hukouOn(on), Hukou::residentId),
                Facts.of(statuses.careLevelsOn(on), CareLevelPeriod::residentId),
                Facts.of(new ContactQueries(db).all(), Contact::residentId));
        var latest = assessments.stream()
                .collect(Collectors.toMap(Assessment::resident, one -> one, (newest, older) -> newest));
        var inHouse = stays.stream()
                .filter(stay -> stay.covers(on))
                .map(Stay::residentId)
                .collect(Collectors.toSet());
        var bedOf = beds.stream()
                .filter(bed -> bed.occupant().isPresent())
                .collect(Collectors.toMap(
                        bed -> bed.occupant().orElseThrow().person().id(),
                        anyi.bed.BedRow::label,
                        (one, other) -> one));
        return new ResidentQueries(db)
                .all().stream()
                        .map(resident -> resident(
                                resident,
                                facts,
                                Optional.ofNullable(latest.get(resident.id())),
                                Optional.ofNullable(bedOf.get(resident.id())),
                                inHouse.contains(resident.id())))
                        .toList();
    }

    private static ResidentRow resident(
            Resident resident, Facts facts, Optional<Assessment> latest, Optional<String> bed, boolean inHouse) {
        UUID id = resident.id();
        var identity = resident.identity();
        var particulars = resident.particulars();
        return new ResidentRow(
                id,
                identity.name(),
                identity.formerName(),
                identity.sex(),
                identity.birthOn(),
                identity.idKind(),
                identity.idNumber(),
                particulars.ethnicGroup(),
                particulars.phone(),
                particulars.address(),
                facts.hukou().getOrDefault(id, List.of()).stream().findFirst().map(ExportBook::hukou),
                facts.economic().getOrDefault(id, List.of()).stream()
                        .map(ExportBook::economic)
                        .toList(),
                facts.disabilities().getOrDefault(id, List.of()).stream()
                        .map(ExportBook::disabled)
                        .toList(),
                facts.levels().getOrDefault(id, List.of()).stream().findFirst().map(CareLevelPeriod::level),
                latest.flatMap(one -> one.finding().level()),
                latest.map(Assessment::assessedOn),
                bed,
                inHouse,
                facts.contacts().getOrDefault(id, List.of()).stream()
                        .map(ExportBook::called)
                        .toList());
    }

    private static FullExport.Hukou hukou(Hukou one) {
        return new FullExport.Hukou(one.divisionCode(), one.kind(), one.address());
    }

    private static Economic economic(EconomicStatus one) {
        return new Economic(one.category(), one.categoryText(), one.period().from());
    }

    private static Disabled disabled(Disability one) {
        return new Disabled(one.category(), one.grade(), one.cardNumber());
    }

    private static Called called(Contact one) {
        return new Called(one.name(), one.relation(), one.phone());
    }

    private static BedRow bed(anyi.bed.BedRow one) {
        return new BedRow(
                one.id(),
                one.label(),
                one.place().building().name(),
                one.place().floor().name(),
                one.place().room().number(),
                one.name().number(),
                one.type().type(),
                one.type().from(),
                one.state(),
                one.occupant().map(who -> who.person().id()));
    }

    private static StayRow stay(Stay one) {
        return new StayRow(
                one.id(),
                one.residentId(),
                one.admittedOn(),
                one.admittedDayKnown(),
                one.contract().number(),
                one.contract().from(),
                one.contract().lastDay(),
                one.contract().feeMonth().map(Money::toString),
                one.discharge().map(Discharge::on),
                one.discharge().flatMap(Discharge::reason));
    }

    private static BedStayRow bedStay(BedStay one) {
        return new BedStayRow(
                one.id(),
                one.stayId(),
                one.residentId(),
                one.bedLabel(),
                one.period().from(),
                Optional.ofNullable(one.period().to()));
    }

    private static AssessmentRow assessment(Assessment one) {
        return new AssessmentRow(
                one.id(),
                one.resident(),
                one.assessedOn(),
                one.standard(),
                one.sheet().reason(),
                one.sheet().number(),
                one.finding().score(),
                one.finding().parts(),
                one.finding().level(),
                one.finding().levels().oldGrade(),
                one.finding().stated(),
                one.sheet().validUntil());
    }

    private static LeaveRow leave(Leave one) {
        return new LeaveRow(
                one.id(), one.residentId(), one.kind(), one.leftOn(), one.expectedBackOn(), one.backOn(), one.reason());
    }

    private static LineRow line(anyi.subsidy.run.LineRow one) {
        return new LineRow(
                one.id(),
                one.policy(),
                one.whose().kind(),
                one.whose().resident(),
                one.whose().staff(),
                one.month(),
                one.runMonth(),
                one.kind(),
                one.amount().toString(),
                one.corrects());
    }

    private static FullExport.ClaimedRow claim(ClaimRow one) {
        return new FullExport.ClaimedRow(
                one.id(),
                one.policy(),
                one.whose().kind(),
                one.whose().resident(),
                one.whose().staff(),
                one.state(),
                one.appliedOn(),
                one.approvedOn(),
                one.approvedFrom(),
                one.approvedTo());
    }

    private List<FullExport.BatchRow> batches() {
        var queries = new PayQueries(db);
        return queries.batches().stream()
                .map(one -> new FullExport.BatchRow(
                        one.id(),
                        one.number(),
                        one.state(),
                        one.preparedOn(),
                        one.handedOn(),
                        one.paidOn(),
                        one.total().toString(),
                        queries.payments(one.id()).stream()
                                .map(ExportBook::payment)
                                .toList()))
                .toList();
    }

    private static FullExport.PaymentRow payment(PaymentRow one) {
        return new FullExport.PaymentRow(
                one.id(),
                one.kind(),
                one.policy(),
                one.whose().kind(),
                one.whose().resident(),
                one.whose().staff(),
                one.amount().toString(),
                one.months(),
                one.back().map(PaymentRow.Back::on),
                one.back().map(PaymentRow.Back::reason));
    }

    private static FullExport.FurtherRow further(FurtherFact one) {
        return new FullExport.FurtherRow(
                one.id(),
                one.whose().kind(),
                one.whose().resident(),
                one.whose().staff(),
                one.fact(),
                new TreeMap<>(one.fields()),
                one.from(),
                one.to(),
                one.source());
    }

    private static PaidRow paid(Received one) {
        return new PaidRow(
                one.id(), one.resident(), one.kind(), one.month(), one.amount().toString(), one.source());
    }
}
