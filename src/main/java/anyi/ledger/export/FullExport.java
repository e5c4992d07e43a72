// SPDX-License-Identifier: Apache-2.0
package anyi.ledger.export;

import anyi.term.AssessmentReason;
import anyi.term.AssessmentStandard;
import anyi.term.BatchState;
import anyi.term.BedState;
import anyi.term.BedType;
import anyi.term.Beneficiary;
import anyi.term.CareDependence;
import anyi.term.CareLevel;
import anyi.term.ClaimState;
import anyi.term.DisabilityCategory;
import anyi.term.DischargeReason;
import anyi.term.EconomicCategory;
import anyi.term.HukouKind;
import anyi.term.IdKind;
import anyi.term.LeaveKind;
import anyi.term.LineKind;
import anyi.term.PaymentKind;
import anyi.term.Sex;
import anyi.term.SubsidyKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Everything that the program keeps about people and beds. Names of fields are those of the JSON in snake case; terms
 * are their identifiers; money is text with two decimals; what is not known is null.
 *
 * @param asOf the day of the dated facts of residents and beds; the other lists are whole
 */
public record FullExport(
        String format,
        LocalDate asOf,
        String home,
        List<ResidentRow> residents,
        List<BedRow> beds,
        List<StayRow> stays,
        List<BedStayRow> bedStays,
        List<AssessmentRow> assessments,
        List<LeaveRow> leaves,
        List<LineRow> subsidyLines,
        List<PaidRow> subsidiesPaid,
        List<ClaimedRow> claims,
        List<BatchRow> paymentBatches,
        List<FurtherRow> furtherFacts) {
    public static final String FORMAT = "anyi-export-1";

    public record ResidentRow(
            UUID id,
            String name,
            Optional<String> formerName,
            Optional<Sex> sex,
            Optional<LocalDate> birth,
            IdKind idKind,
            Optional<String> idNumber,
            Optional<String> ethnic,
            Optional<String> phone,
            Optional<String> address,
            Optional<Hukou> hukou,
            List<Economic> economic,
            List<Disabled> disability,
            Optional<CareLevel> careLevel,
            Optional<CareDependence> dependence,
            Optional<LocalDate> assessedOn,
            Optional<String> bed,
            boolean inHouse,
            List<Called> contacts) {}

    public record Hukou(Optional<String> divisionCode, Optional<HukouKind> kind, Optional<String> address) {}

    /** @param text what a ledger called it where no category is decided */
    public record Economic(Optional<EconomicCategory> category, Optional<String> text, LocalDate from) {}

    public record Disabled(DisabilityCategory category, Optional<Integer> grade, Optional<String> cardNumber) {}

    public record Called(String name, Optional<String> relation, Optional<String> phone) {}

    public record BedRow(
            UUID id,
            String label,
            String building,
            String floor,
            String room,
            String number,
            BedType type,
            LocalDate typeFrom,
            BedState state,
            Optional<UUID> resident) {}

    public record StayRow(
            UUID id,
            UUID resident,
            LocalDate admitted,
            boolean admittedDayKnown,
            Optional<String> contractNumber,
            Optional<LocalDate> contractFrom,
            Optional<LocalDate> contractTo,
            Optional<String> feeMonth,
            Optional<LocalDate> discharged,
            Optional<DischargeReason> dischargeReason) {}

    public record BedStayRow(UUID id, UUID stay, UUID resident, String bed, LocalDate from, Optional<LocalDate> to) {}

    public record AssessmentRow(
            UUID id,
            UUID resident,
            LocalDate date,
            AssessmentStandard standard,
            AssessmentReason reason,
            Optional<String> number,
            Optional<Integer> score,
            List<Integer> parts,
            Optional<CareDependence> level,
            Optional<Integer> oldGrade,
            boolean stated,
            Optional<LocalDate> validUntil) {}

    public record LeaveRow(
            UUID id,
            UUID resident,
            LeaveKind kind,
            LocalDate from,
            Optional<LocalDate> expected,
            Optional<LocalDate> back,
            Optional<String> reason) {}

    /** @param booked the month in whose run the line stands */
    public record LineRow(
            UUID id,
            String policy,
            Beneficiary beneficiary,
            Optional<UUID> resident,
            Optional<UUID> staff,
            YearMonth month,
            YearMonth booked,
            LineKind kind,
            String amount,
            Optional<UUID> corrects) {}

    /**
     * A claim; of the home where neither a resident nor a member of staff is named.
     *
     * @param approvedTo the first day no longer approved
     */
    public record ClaimedRow(
            UUID id,
            String policy,
            Beneficiary beneficiary,
            Optional<UUID> resident,
            Optional<UUID> staff,
            ClaimState state,
            Optional<LocalDate> applied,
            Optional<LocalDate> approved,
            Optional<LocalDate> approvedFrom,
            Optional<LocalDate> approvedTo) {}

    /** What went to the bank together; batches that were taken apart are not among them. */
    public record BatchRow(
            UUID id,
            int number,
            BatchState state,
            LocalDate prepared,
            Optional<LocalDate> handed,
            Optional<LocalDate> paid,
            String total,
            List<PaymentRow> payments) {}

    /** @param months that its lines are for; without the account, which stays in the home */
    public record PaymentRow(
            UUID id,
            PaymentKind kind,
            String policy,
            Beneficiary beneficiary,
            Optional<UUID> resident,
            Optional<UUID> staff,
            String amount,
            List<YearMonth> months,
            Optional<LocalDate> returned,
            Optional<String> returnReason) {}

    /** A fact that policies ask for and no other list holds; {@code to} is the first day on which it no longer holds. */
    public record FurtherRow(
            UUID id,
            Beneficiary beneficiary,
            Optional<UUID> resident,
            Optional<UUID> staff,
            String fact,
            Map<String, String> fields,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Optional<String> source) {}

    /** What a ledger says was paid before. */
    public record PaidRow(UUID id, UUID resident, SubsidyKind kind, YearMonth month, String amount, String source) {}
}
