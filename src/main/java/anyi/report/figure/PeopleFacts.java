// SPDX-License-Identifier: Apache-2.0
package anyi.report.figure;

import anyi.assessment.AssessmentState;
import anyi.assessment.scale.AssessmentRules;
import anyi.ledger.form.RosterRow;
import anyi.resident.status.CareLevelPeriod;
import anyi.resident.status.EconomicStatus;
import anyi.stay.Stay;
import anyi.term.CareDependence;
import anyi.term.CareLevel;
import anyi.term.DisabilityCategory;
import anyi.term.EconomicCategory;
import anyi.term.Funding;
import anyi.term.Sex;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Who is in house on the day.
 *
 * @param quarterBefore who was in house on the last day of the quarter before
 * @param payers who pays, by stay; a stay without a payer is absent
 */
public record PeopleFacts(
        LocalDate on, List<RosterRow> inHouse, List<RosterRow> quarterBefore, Map<UUID, Funding> payers) {
    private static final AssessmentRules RULES = AssessmentRules.STANDARD;
    private static final int DUE_DAYS = 30;
    private static final int SEVERE_GRADE = 2;

    List<Behind> all() {
        return those(row -> true);
    }

    List<Behind> of(Sex sex) {
        return those(row -> row.resident().identity().sex().equals(Optional.of(sex)));
    }

    /** @param to not included */
    List<Behind> aged(int from, int to) {
        return those(row -> isAged(row, from, to));
    }

    List<Behind> ofUnknownAge() {
        return those(row -> row.resident().identity().age(on).isEmpty());
    }

    List<Behind> ofLevel(CareDependence... levels) {
        List<CareDependence> wanted = List.of(levels);
        return those(row -> row.level().filter(wanted::contains).isPresent());
    }

    /** Never assessed, or only by a standard that gives no level of today. */
    List<Behind> withoutLevel() {
        return those(row -> row.level().isEmpty());
    }

    List<Behind> assessmentIn(AssessmentState state) {
        return those(row -> row.assessed().state(on, RULES) == state);
    }

    /** The one category that excludes the others on the day. */
    List<Behind> ofCategory(EconomicCategory... categories) {
        List<EconomicCategory> wanted = List.of(categories);
        return those(row -> category(row).filter(wanted::contains).isPresent());
    }

    /** None, none known, or a word that does not decide. */
    List<Behind> withoutCategory() {
        return those(row -> category(row)
                .filter(category -> category != EconomicCategory.NONE)
                .isEmpty());
    }

    List<Behind> paidBy(Funding funding) {
        return those(row -> row.stay()
                .map(Stay::id)
                .flatMap(stay -> Optional.ofNullable(payers.get(stay)))
                .equals(Optional.of(funding)));
    }

    List<Behind> contractsDue() {
        return due(row -> row.stay().flatMap(stay -> stay.contract().lastDay()));
    }

    List<Behind> idCardsDue() {
        return due(row -> row.resident().identity().idExpiresOn());
    }

    List<Behind> disabilityCardsDue() {
        return due(row -> row.facts().disabilities().stream()
                .flatMap(disability -> disability.cardExpiresOn().stream())
                .min(LocalDate::compareTo));
    }

    List<Behind> verificationsDue() {
        return due(row -> row.facts().economic().stream()
                .flatMap(status -> status.verifyNextOn().stream())
                .min(LocalDate::compareTo));
    }

    List<Behind> tekun() {
        return those(PeopleFacts::isTekun);
    }

    List<Behind> tekunOfCare(CareLevel... levels) {
        List<CareLevel> wanted = Arrays.asList(levels);
        return those(row -> isTekun(row)
                && row.facts()
                        .careLevel()
                        .map(CareLevelPeriod::level)
                        .filter(wanted::contains)
                        .isPresent());
    }

    List<Behind> tekunAged(int from, int to) {
        return those(row -> isTekun(row) && isAged(row, from, to));
    }

    List<Behind> tekunWomen() {
        return those(row -> isTekun(row) && row.resident().identity().sex().equals(Optional.of(Sex.FEMALE)));
    }

    List<Behind> tekunSeverelyDisabled() {
        return those(row -> isTekun(row)
                && row.facts().disabilities().stream()
                        .anyMatch(one -> one.grade()
                                .filter(grade -> grade <= SEVERE_GRADE)
                                .isPresent()));
    }

    List<Behind> tekunMentallyDisabled() {
        return those(row -> isTekun(row)
                && row.facts().disabilities().stream().anyMatch(one -> one.category() == DisabilityCategory.MENTAL));
    }

    List<Behind> tekunAdded() {
        Set<UUID> then = tekunIds(quarterBefore);
        return those(row -> isTekun(row) && !then.contains(row.resident().id()));
    }

    List<Behind> tekunLeft() {
        Set<UUID> today = tekunIds(inHouse);
        return quarterBefore.stream()
                .filter(row -> isTekun(row) && !today.contains(row.resident().id()))
                .map(Behind::person)
                .toList();
    }

    private static Set<UUID> tekunIds(List<RosterRow> rows) {
        return rows.stream()
                .filter(PeopleFacts::isTekun)
                .map(row -> row.resident().id())
                .collect(Collectors.toSet());
    }

    private static boolean isTekun(RosterRow row) {
        return category(row).filter(EconomicCategory::isTekun).isPresent();
    }

    private boolean isAged(RosterRow row, int from, int to) {
        return row.resident()
                .identity()
                .age(on)
                .filter(age -> age >= from && age < to)
                .isPresent();
    }

    private static Optional<EconomicCategory> category(RosterRow row) {
        return row.facts().economic().stream()
                .filter(EconomicStatus::excludesOthers)
                .findFirst()
                .flatMap(EconomicStatus::category);
    }

    /** Past, or within the next thirty days. */
    private List<Behind> due(Function<RosterRow, Optional<LocalDate>> end) {
        LocalDate until = on.plusDays(DUE_DAYS);
        return inHouse.stream()
                .filter(row -> end.apply(row).filter(day -> !day.isAfter(until)).isPresent())
                .map(row -> Behind.person(row, end.apply(row)))
                .toList();
    }

    private List<Behind> those(Predicate<RosterRow> which) {
        return inHouse.stream().filter(which).map(Behind::person).toList();
    }
}
