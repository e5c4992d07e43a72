// SPDX-License-Identifier: Apache-2.0
package anyi.report.figure;

import static anyi.report.figure.Indicator.*;

import anyi.term.Term;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The reports that a bureau asks of a home: which indicators, in which order, of which span of time. */
public enum Report implements Term {
    /** 月报. */
    MONTHLY(
            "monthly",
            "养老机构月报",
            Span.MONTH,
            List.of(
                    Block.of(Heading.BEDS, BEDS_SET_UP, BEDS_IN_SERVICE)
                            .within(NURSING_BEDS)
                            .and(NURSING_SHARE, NURSING_TARGET, NURSING_MISSING)
                            .and(BEDS_OUT_OF_SERVICE, BEDS_FREE, BEDS_OCCUPIED, OCCUPANCY),
                    Block.of(Heading.MOVEMENTS, IN_HOUSE_BEFORE, ADMITTED, DISCHARGED)
                            .within(DIED)
                            .and(IN_HOUSE)
                            .within(MEN, WOMEN),
                    Block.of(Heading.AGES, AGED_BELOW_60, AGED_60, AGED_70, AGED_80, AGED_90, AGE_UNKNOWN),
                    Block.of(Heading.LEVELS, LEVEL_INTACT, LEVEL_MILD, LEVEL_MODERATE, LEVEL_SEVERE, LEVEL_COMPLETE)
                            .and(LEVEL_NONE, ASSESSMENT_OVERDUE),
                    Block.of(Heading.CATEGORIES, TEKUN_CONCENTRATED, TEKUN_SCATTERED, THREE_NOS, DIBAO, DIBAO_MARGIN)
                            .and(LOW_INCOME, CATEGORY_NONE, SELF_PAYING),
                    Block.of(Heading.LEAVE, LEAVES, LEAVE_DAYS, AWAY),
                    Block.of(Heading.SUBSIDIES, SUBSIDY_PEOPLE, SUBSIDY_REGULAR, SUBSIDY_BACK, SUBSIDY_RECOVERED)
                            .and(SUBSIDY_TOTAL),
                    Block.of(Heading.STAFF, STAFF, CARE_WORKERS)
                            .within(CERTIFIED_CARE_WORKERS)
                            .and(CERTIFIED_SHARE, STAFF_JOINED, STAFF_LEFT),
                    Block.of(Heading.TRAINING, SESSIONS, ATTENDED, TRAINING_HOURS),
                    Block.of(Heading.SAFETY, INCIDENTS, DRILLS, SAFETY_CHECKS, FAULTS_OPEN),
                    Block.of(Heading.DUE, ASSESSMENT_DUE, CONTRACT_DUE, ID_CARD_DUE, DISABILITY_CARD_DUE)
                            .and(VERIFICATION_DUE))),
    /** 护理型床位统计表. */
    NURSING_TABLE(
            "nursing-beds",
            "护理型床位统计表",
            Span.MONTH,
            List.of(
                    Block.of(Heading.BEDS, BEDS_FILED, BEDS_SET_UP).within(BEDS_IN_SERVICE),
                    Block.of(Heading.NURSING, NURSING_BEFORE, NURSING_ADDED, NURSING_REMOVED)
                            .and(NURSING_BEDS, NURSING_SHARE, NURSING_TARGET, NURSING_MISSING),
                    Block.of(Heading.RESIDENTS, BEDS_OCCUPIED)
                            .within(HEAVY_IN_BED)
                            .and(OCCUPANCY))),
    /** 养老机构基层表 of the statistics of civil affairs. */
    BASE_FORM(
            "base-form",
            "养老机构基层表",
            Span.YEAR,
            List.of(
                    Block.of(Heading.STAFF, STAFF).within(STAFF_WOMEN, CARE_WORKERS, CERTIFIED_CARE_WORKERS),
                    Block.of(Heading.BEDS, BEDS_SET_UP).within(NURSING_BEDS).and(HOME_BASED_BEDS, DAY_PLACES, ROOMS),
                    Block.of(Heading.RESIDENTS, IN_HOUSE_BEFORE_YEAR, ADMITTED_IN_YEAR, DISCHARGED_IN_YEAR)
                            .within(DIED_IN_YEAR)
                            .and(IN_HOUSE)
                            .within(WOMEN, TEKUN, SELF_PAYING)
                            .within(AGED_60, AGED_70, AGED_80, AGED_90)
                            .within(LEVEL_INTACT, PARTLY_DEPENDENT, LEVEL_COMPLETE, LEVEL_NONE)
                            .and(PERSON_DAYS),
                    Block.of(Heading.PREMISES, SITE_AREA, FLOOR_AREA),
                    Block.of(Heading.MEDICAL, INNER_CLINIC, CLINIC_CONTRACT, CLINIC_VISITS),
                    Block.of(Heading.MONEY, FIXED_ASSETS, INCOME, SPENDING),
                    Block.of(Heading.VOLUNTEERS, VOLUNTEER_VISITS, VOLUNTEER_HOURS))),
    /** 特困人员救助供养对象综合统计表, the part of those supported in homes. */
    TEKUN_TABLE(
            "tekun",
            "特困人员集中供养综合统计表",
            Span.QUARTER,
            List.of(
                    Block.of(Heading.TEKUN, TEKUN),
                    Block.of(Heading.CARE, TEKUN_SELF_CARE, TEKUN_ASSISTED, TEKUN_NURSING),
                    Block.of(Heading.AGES, TEKUN_BELOW_16, TEKUN_16, TEKUN_60, TEKUN_80),
                    Block.of(Heading.IDENTITY, TEKUN_WOMEN, TEKUN_SEVERELY_DISABLED, TEKUN_MENTALLY_DISABLED),
                    Block.of(Heading.CHANGES, TEKUN_ADDED, TEKUN_LEFT, TEKUN_MONEY),
                    Block.of(Heading.STANDARDS, TEKUN_STANDARD, TEKUN_CARE_STANDARD)));

    /** What the report is about, up to its day. */
    public enum Span {
        MONTH,
        QUARTER,
        YEAR
    }

    private final String code;
    private final String officialName;
    private final Span span;
    private final List<Block> blocks;

    Report(String code, String officialName, Span span, List<Block> blocks) {
        this.code = code;
        this.officialName = officialName;
        this.span = span;
        this.blocks = blocks;
    }

    public static Optional<Report> byCode(String code) {
        return Stream.of(values()).filter(report -> report.code.equals(code)).findFirst();
    }

    /** The name on the command line. */
    public String code() {
        return code;
    }

    /** As it stands above the form, in any screen language. */
    public String officialName() {
        return officialName;
    }

    public Span span() {
        return span;
    }

    public List<Block> blocks() {
        return blocks;
    }

    @Override
    public String key() {
        return "report.name." + name();
    }
}
