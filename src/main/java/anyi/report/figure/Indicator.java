// SPDX-License-Identifier: Apache-2.0
package anyi.report.figure;

import static anyi.report.figure.Unit.BEDS;
import static anyi.report.figure.Unit.DAYS;
import static anyi.report.figure.Unit.HOURS;
import static anyi.report.figure.Unit.NONE;
import static anyi.report.figure.Unit.PEOPLE;
import static anyi.report.figure.Unit.PERCENT;
import static anyi.report.figure.Unit.SQUARE_METRES;
import static anyi.report.figure.Unit.TIMES;
import static anyi.report.figure.Unit.YUAN;

import anyi.assessment.AssessmentState;
import anyi.term.CareDependence;
import anyi.term.CareLevel;
import anyi.term.EconomicCategory;
import anyi.term.Funding;
import anyi.term.LineKind;
import anyi.term.Sex;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What bureaus ask for. Its word is what stands on the form, its definition what it counts, as of a day: the month and
 * the year are those of the day, up to and with it.
 */
public enum Indicator implements Wanted {
    BEDS_FILED(BEDS),
    BEDS_SET_UP(BEDS, facts -> facts.beds().setUp()),
    BEDS_IN_SERVICE(BEDS, facts -> facts.beds().inService()),
    BEDS_OUT_OF_SERVICE(BEDS, facts -> facts.beds().outOfService()),
    BEDS_FREE(BEDS, facts -> facts.beds().free()),
    BEDS_OCCUPIED(BEDS, facts -> facts.beds().occupied()),
    OCCUPANCY(PERCENT, new Formula.Share(() -> Indicator.BEDS_OCCUPIED, () -> Indicator.BEDS_IN_SERVICE)),
    NURSING_BEDS(BEDS, facts -> facts.beds().nursing()),
    NURSING_SHARE(PERCENT, new Formula.Share(() -> Indicator.NURSING_BEDS, () -> Indicator.BEDS_IN_SERVICE)),
    NURSING_TARGET(PERCENT, new Formula.Given(facts -> facts.beds().target())),
    NURSING_MISSING(BEDS, new Formula.Given(facts -> facts.beds().missing())),
    NURSING_BEFORE(BEDS, facts -> facts.beds().nursingBefore()),
    NURSING_ADDED(BEDS, facts -> facts.beds().nursingAdded()),
    NURSING_REMOVED(BEDS, facts -> facts.beds().nursingRemoved()),
    HEAVY_IN_BED(PEOPLE, facts -> facts.beds().occupiedByHeavy()),
    ROOMS(Unit.ROOMS, facts -> facts.beds().rooms()),
    HOME_BASED_BEDS(BEDS),
    DAY_PLACES(BEDS),

    IN_HOUSE_BEFORE(PEOPLE, facts -> facts.movements().inHouseBeforeMonth()),
    ADMITTED(PEOPLE, facts -> facts.movements().admittedInMonth()),
    DISCHARGED(PEOPLE, facts -> facts.movements().dischargedInMonth()),
    DIED(PEOPLE, facts -> facts.movements().diedInMonth()),
    IN_HOUSE(PEOPLE, facts -> facts.people().all()),
    MEN(PEOPLE, facts -> facts.people().of(Sex.MALE)),
    WOMEN(PEOPLE, facts -> facts.people().of(Sex.FEMALE)),
    IN_HOUSE_BEFORE_YEAR(PEOPLE, facts -> facts.movements().inHouseBeforeYear()),
    ADMITTED_IN_YEAR(PEOPLE, facts -> facts.movements().admittedInYear()),
    DISCHARGED_IN_YEAR(PEOPLE, facts -> facts.movements().dischargedInYear()),
    DIED_IN_YEAR(PEOPLE, facts -> facts.movements().diedInYear()),
    PERSON_DAYS(DAYS, new Formula.Sum(facts -> Optional.of(facts.movements().personDaysOfYear()))),

    AGED_BELOW_60(PEOPLE, facts -> facts.people().aged(0, 60)),
    AGED_60(PEOPLE, facts -> facts.people().aged(60, 70)),
    AGED_70(PEOPLE, facts -> facts.people().aged(70, 80)),
    AGED_80(PEOPLE, facts -> facts.people().aged(80, 90)),
    AGED_90(PEOPLE, facts -> facts.people().aged(90, 200)),
    AGE_UNKNOWN(PEOPLE, facts -> facts.people().ofUnknownAge()),

    LEVEL_INTACT(PEOPLE, facts -> facts.people().ofLevel(CareDependence.INTACT)),
    LEVEL_MILD(PEOPLE, facts -> facts.people().ofLevel(CareDependence.MILD)),
    LEVEL_MODERATE(PEOPLE, facts -> facts.people().ofLevel(CareDependence.MODERATE)),
    LEVEL_SEVERE(PEOPLE, facts -> facts.people().ofLevel(CareDependence.SEVERE)),
    LEVEL_COMPLETE(PEOPLE, facts -> facts.people().ofLevel(CareDependence.COMPLETE)),
    LEVEL_NONE(PEOPLE, facts -> facts.people().withoutLevel()),
    HEAVY(PEOPLE, facts -> facts.people().ofLevel(CareDependence.SEVERE, CareDependence.COMPLETE)),
    PARTLY_DEPENDENT(
            PEOPLE,
            facts -> facts.people().ofLevel(CareDependence.MILD, CareDependence.MODERATE, CareDependence.SEVERE)),
    ASSESSMENT_OVERDUE(PEOPLE, facts -> facts.people().assessmentIn(AssessmentState.OVERDUE)),

    TEKUN_CONCENTRATED(PEOPLE, facts -> facts.people().ofCategory(EconomicCategory.TEKUN_CONCENTRATED)),
    TEKUN_SCATTERED(PEOPLE, facts -> facts.people().ofCategory(EconomicCategory.TEKUN_SCATTERED)),
    THREE_NOS(PEOPLE, facts -> facts.people().ofCategory(EconomicCategory.THREE_NOS, EconomicCategory.WUBAO)),
    DIBAO(PEOPLE, facts -> facts.people().ofCategory(EconomicCategory.DIBAO_URBAN, EconomicCategory.DIBAO_RURAL)),
    DIBAO_MARGIN(PEOPLE, facts -> facts.people().ofCategory(EconomicCategory.DIBAO_MARGIN)),
    LOW_INCOME(
            PEOPLE,
            facts -> facts.people().ofCategory(EconomicCategory.LOW_INCOME, EconomicCategory.RIGID_EXPENDITURE)),
    CATEGORY_NONE(PEOPLE, facts -> facts.people().withoutCategory()),
    SELF_PAYING(PEOPLE, facts -> facts.people().paidBy(Funding.SELF)),

    LEAVES(TIMES, facts -> facts.movements().leavesBegun()),
    LEAVE_DAYS(DAYS, new Formula.Sum(facts -> Optional.of(facts.movements().leaveDays()))),
    AWAY(PEOPLE, facts -> facts.movements().away()),

    INCIDENTS(TIMES),

    SUBSIDY_PEOPLE(PEOPLE, new Formula.CountKnown(facts -> facts.money().people())),
    SUBSIDY_REGULAR(YUAN, new Formula.Sum(facts -> facts.money().lines(LineKind.REGULAR))),
    SUBSIDY_BACK(YUAN, new Formula.Sum(facts -> facts.money().lines(LineKind.BACK_PAYMENT))),
    SUBSIDY_RECOVERED(YUAN, new Formula.Sum(facts -> facts.money().lines(LineKind.RECOVERY))),
    SUBSIDY_TOTAL(YUAN, new Formula.Sum(facts -> facts.money().lines())),

    STAFF(PEOPLE, facts -> facts.staff().inPost()),
    STAFF_WOMEN(PEOPLE, facts -> facts.staff().women()),
    CARE_WORKERS(PEOPLE, facts -> facts.staff().careWorkers()),
    CERTIFIED_CARE_WORKERS(PEOPLE, facts -> facts.staff().certified()),
    CERTIFIED_SHARE(PERCENT, new Formula.Share(() -> Indicator.CERTIFIED_CARE_WORKERS, () -> Indicator.CARE_WORKERS)),
    STAFF_JOINED(PEOPLE, facts -> facts.staff().joined()),
    STAFF_LEFT(PEOPLE, facts -> facts.staff().left()),
    SESSIONS(TIMES, facts -> facts.staff().held()),
    ATTENDED(TIMES, new Formula.Sum(facts -> Optional.of(facts.staff().attended()))),
    TRAINING_HOURS(HOURS, new Formula.Sum(facts -> Optional.of(facts.staff().hours()))),

    DRILLS(TIMES),
    SAFETY_CHECKS(TIMES),
    FAULTS_OPEN(TIMES),

    ASSESSMENT_DUE(PEOPLE, facts -> facts.people().assessmentIn(AssessmentState.DUE)),
    CONTRACT_DUE(PEOPLE, facts -> facts.people().contractsDue()),
    ID_CARD_DUE(PEOPLE, facts -> facts.people().idCardsDue()),
    DISABILITY_CARD_DUE(PEOPLE, facts -> facts.people().disabilityCardsDue()),
    VERIFICATION_DUE(PEOPLE, facts -> facts.people().verificationsDue()),

    TEKUN(PEOPLE, facts -> facts.people().tekun()),
    TEKUN_SELF_CARE(PEOPLE, facts -> facts.people().tekunOfCare(CareLevel.SELF_CARE)),
    TEKUN_ASSISTED(PEOPLE, facts -> facts.people().tekunOfCare(CareLevel.ASSISTED)),
    TEKUN_NURSING(PEOPLE, facts -> facts.people().tekunOfCare(CareLevel.NURSING, CareLevel.SPECIAL)),
    TEKUN_BELOW_16(PEOPLE, facts -> facts.people().tekunAged(0, 16)),
    TEKUN_16(PEOPLE, facts -> facts.people().tekunAged(16, 60)),
    TEKUN_60(PEOPLE, facts -> facts.people().tekunAged(60, 80)),
    TEKUN_80(PEOPLE, facts -> facts.people().tekunAged(80, 200)),
    TEKUN_WOMEN(PEOPLE, facts -> facts.people().tekunWomen()),
    TEKUN_SEVERELY_DISABLED(PEOPLE, facts -> facts.people().tekunSeverelyDisabled()),
    TEKUN_MENTALLY_DISABLED(PEOPLE, facts -> facts.people().tekunMentallyDisabled()),
    TEKUN_ADDED(PEOPLE, facts -> facts.people().tekunAdded()),
    TEKUN_LEFT(PEOPLE, facts -> facts.people().tekunLeft()),
    TEKUN_MONEY(YUAN),
    TEKUN_STANDARD(YUAN),
    TEKUN_CARE_STANDARD(YUAN),

    SITE_AREA(SQUARE_METRES),
    FLOOR_AREA(SQUARE_METRES),
    INNER_CLINIC(NONE),
    CLINIC_CONTRACT(NONE),
    CLINIC_VISITS(TIMES),
    FIXED_ASSETS(YUAN),
    INCOME(YUAN),
    SPENDING(YUAN),
    VOLUNTEER_VISITS(TIMES),
    VOLUNTEER_HOURS(HOURS);

    private final Unit unit;
    private final Formula formula;

    /** Kept elsewhere. */
    Indicator(Unit unit) {
        this(unit, new Formula.ByHand());
    }

    Indicator(Unit unit, Function<Facts, List<Behind>> counted) {
        this(unit, new Formula.Count(counted));
    }

    Indicator(Unit unit, Formula formula) {
        this.unit = unit;
        this.formula = formula;
    }

    public Unit unit() {
        return unit;
    }

    public Formula formula() {
        return formula;
    }

    @Override
    public String key() {
        return "report.indicator." + name();
    }

    /** What is counted and what not, in a sentence. */
    public String definitionKey() {
        return "report.definition." + name();
    }
}
