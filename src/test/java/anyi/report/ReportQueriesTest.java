// SPDX-License-Identifier: Apache-2.0
package anyi.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.bed.BedQueries;
import anyi.given.Given;
import anyi.report.figure.Behind;
import anyi.report.figure.Figure;
import anyi.report.figure.Figures;
import anyi.report.figure.Formula;
import anyi.report.figure.Indicator;
import anyi.stay.PersonDaysQueries;
import anyi.stay.PersonDaysRow;
import anyi.stay.StayQueries;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.term.BedService;
import anyi.term.CareDependence;
import anyi.term.DisabilityCategory;
import anyi.term.DischargeReason;
import anyi.term.EconomicCategory;
import anyi.term.Funding;
import anyi.term.LeaveKind;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each figure is its rows, and agrees with what the screens show for the day. */
class ReportQueriesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate LAST_YEAR = LocalDate.of(2025, 12, 31);

    private final Store store = TestStores.empty();
    private final Given a = new Given(store);

    @BeforeEach
    void a_home_with_a_history() {
        a.home();
        a.target(2026, "55");
        a.beds("1号楼", 2, 3, 3);
        a.nursing("101-1", "2026-11-10");
        a.nursing("101-2", "2026-05-01");
        a.nursing("101-3", "2025-01-01");
        a.resident("王秀英")
                .female()
                .born("1940-11-24")
                .admitted("2024-03-15", Funding.DESTITUTE_SUPPORT)
                .inBed("101-1")
                .economic(EconomicCategory.TEKUN_CONCENTRATED, "2024-01-01")
                .disabled(DisabilityCategory.MENTAL, 2, "2020-01-01")
                .assessed("2026-05-01", CareDependence.SEVERE)
                .onLeave("2026-10-30", "2026-11-03", LeaveKind.FAMILY)
                .onLeave("2026-11-20", null, LeaveKind.HOSPITAL)
                .save();
        a.resident("李桂兰")
                .female()
                .born("1946-11-25")
                .admitted("2025-06-01", Funding.SELF)
                .inBed("101-2")
                .assessed("2025-06-05", CareDependence.MILD)
                .save();
        a.resident("赵德发")
                .male()
                .born("1930-01-01")
                .admitted("2026-11-02", Funding.SELF)
                .inBed("102-1")
                .economic(EconomicCategory.DIBAO_RURAL, "2020-01-01")
                .save();
        a.resident("陈国强")
                .male()
                .born("1950-05-05")
                .admitted("2024-01-10")
                .inBed("102-2")
                .economic(EconomicCategory.TEKUN_CONCENTRATED, "2024-01-01")
                .discharged("2026-11-05", DischargeReason.DEATH)
                .save();
        a.resident("周玉珍").female().admitted("2023-02-01").save();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Figures on(LocalDate day) {
        return new ReportQueries(store.read()).figures(day);
    }

    private static BigDecimal value(Figures figures, Indicator indicator) {
        return figures.of(indicator).value().orElseThrow();
    }

    private static List<String> names(Figures figures, Indicator indicator) {
        return figures.of(indicator).rows().stream().map(Behind::name).sorted().toList();
    }

    private static int count(Figures figures, Indicator... indicators) {
        return Stream.of(indicators)
                .mapToInt(indicator -> value(figures, indicator).intValueExact())
                .sum();
    }

    @Test
    void beds_are_those_of_the_bed_map() {
        Figures figures = on(TODAY);
        var share = new BedQueries(store.read()).share(TODAY);

        assertEquals(share.inService(), count(figures, Indicator.BEDS_IN_SERVICE));
        assertEquals(share.nursing(), count(figures, Indicator.NURSING_BEDS));
        assertEquals(new BigDecimal("16.7"), value(figures, Indicator.NURSING_SHARE));
        assertEquals(List.of("101-1"), names(figures, Indicator.NURSING_ADDED));
        assertEquals(share.missing().orElseThrow(), count(figures, Indicator.NURSING_MISSING));
        assertEquals(3, count(figures, Indicator.BEDS_OCCUPIED));
        assertEquals(
                new BigDecimal("16.7"), figures.of(Indicator.OCCUPANCY).value().orElseThrow());
    }

    @Test
    void a_past_day_is_told_as_it_was() {
        Figures then = on(LAST_YEAR);

        assertEquals(List.of("101-3"), names(then, Indicator.NURSING_BEDS));
        assertEquals(4, count(then, Indicator.IN_HOUSE));
        assertEquals(List.of("李桂兰"), names(then, Indicator.LEVEL_MILD));
        assertEquals(List.of(), names(then, Indicator.LEVEL_SEVERE));
        assertEquals(List.of("李桂兰"), names(then, Indicator.ADMITTED_IN_YEAR));
        assertTrue(then.of(Indicator.NURSING_TARGET).value().isEmpty(), "no target for 2025");
    }

    @Test
    void who_came_and_went_explains_who_is_there() {
        Figures figures = on(TODAY);

        assertEquals(new StayQueries(store.read()).countInHouse(TODAY), count(figures, Indicator.IN_HOUSE));
        assertEquals(
                count(figures, Indicator.IN_HOUSE),
                count(figures, Indicator.IN_HOUSE_BEFORE)
                        + count(figures, Indicator.ADMITTED)
                        - count(figures, Indicator.DISCHARGED));
        assertEquals(
                count(figures, Indicator.IN_HOUSE),
                count(figures, Indicator.IN_HOUSE_BEFORE_YEAR)
                        + count(figures, Indicator.ADMITTED_IN_YEAR)
                        - count(figures, Indicator.DISCHARGED_IN_YEAR));
        assertEquals(List.of("陈国强"), names(figures, Indicator.DIED));
    }

    @Test
    void groups_leave_nobody_out_and_count_nobody_twice() {
        Figures figures = on(TODAY);
        int inHouse = count(figures, Indicator.IN_HOUSE);

        assertEquals(
                inHouse,
                count(
                        figures,
                        Indicator.AGED_BELOW_60,
                        Indicator.AGED_60,
                        Indicator.AGED_70,
                        Indicator.AGED_80,
                        Indicator.AGED_90,
                        Indicator.AGE_UNKNOWN));
        assertEquals(
                inHouse,
                count(
                        figures,
                        Indicator.LEVEL_INTACT,
                        Indicator.LEVEL_MILD,
                        Indicator.LEVEL_MODERATE,
                        Indicator.LEVEL_SEVERE,
                        Indicator.LEVEL_COMPLETE,
                        Indicator.LEVEL_NONE));
        assertEquals(
                inHouse,
                count(
                        figures,
                        Indicator.TEKUN_CONCENTRATED,
                        Indicator.TEKUN_SCATTERED,
                        Indicator.THREE_NOS,
                        Indicator.DIBAO,
                        Indicator.DIBAO_MARGIN,
                        Indicator.LOW_INCOME,
                        Indicator.CATEGORY_NONE));
    }

    @Test
    void an_age_is_full_on_the_birthday_and_not_the_day_before() {
        Figures figures = on(TODAY);

        assertEquals(List.of("李桂兰"), names(figures, Indicator.AGED_70), "80 tomorrow");
        assertEquals(List.of("王秀英"), names(figures, Indicator.AGED_80), "86 today");
        assertEquals(List.of("周玉珍"), names(figures, Indicator.AGE_UNKNOWN));
    }

    @Test
    void leave_counts_the_days_away_of_the_month() {
        Figures figures = on(TODAY);

        assertEquals(List.of("王秀英"), names(figures, Indicator.LEAVES));
        assertEquals(2 + 5, count(figures, Indicator.LEAVE_DAYS), "1 and 2 November, then 20 to 24");
        assertEquals(List.of("王秀英"), names(figures, Indicator.AWAY));
    }

    @Test
    void resident_days_of_the_year_are_those_of_its_months() {
        long months = IntStream.rangeClosed(1, 10)
                .mapToObj(month -> new PersonDaysQueries(store.read()).of(YearMonth.of(2026, month)))
                .flatMap(List::stream)
                .mapToLong(PersonDaysRow::days)
                .sum();

        assertEquals(
                months,
                value(on(LocalDate.of(2026, 10, 31)), Indicator.PERSON_DAYS).longValueExact());
    }

    @Test
    void payers_and_the_tekun_table_are_of_the_day() {
        Figures figures = on(TODAY);

        assertEquals(List.of("周玉珍", "李桂兰", "赵德发"), names(figures, Indicator.SELF_PAYING));
        assertEquals(List.of("王秀英"), names(figures, Indicator.TEKUN));
        assertEquals(List.of("王秀英"), names(figures, Indicator.TEKUN_MENTALLY_DISABLED));
        assertEquals(List.of("陈国强"), names(figures, Indicator.TEKUN_LEFT));
    }

    @Test
    void assessments_and_cards_that_are_due_have_names() {
        Figures figures = on(TODAY);

        assertEquals(List.of("李桂兰"), names(figures, Indicator.ASSESSMENT_OVERDUE));
        assertEquals(List.of("周玉珍", "赵德发"), names(figures, Indicator.LEVEL_NONE));
    }

    @Test
    void staff_and_training_are_those_of_the_day() {
        new anyi.given.GivenStaff(a, "张海燕")
                .as(anyi.term.StaffPosition.CARE_WORKER, "2020-03-01")
                .skilled(anyi.term.SkillLevel.values()[0], "2021-05-01")
                .save();
        new anyi.given.GivenStaff(a, "王丽娟")
                .as(anyi.term.StaffPosition.CARE_WORKER, "2026-11-05")
                .save();
        Figures figures = on(TODAY);

        assertEquals(List.of("张海燕", "王丽娟"), names(figures, Indicator.CARE_WORKERS));
        assertEquals(new BigDecimal("50.0"), value(figures, Indicator.CERTIFIED_SHARE));
        assertEquals(List.of("王丽娟"), names(figures, Indicator.STAFF_JOINED));
        assertEquals(1, count(on(LAST_YEAR), Indicator.STAFF));
        assertEquals(0, count(figures, Indicator.SESSIONS));
    }

    @Test
    void a_bed_out_of_service_counts_nowhere() {
        a.beds("2号楼", 1, 1, 1);
        Figures before = on(TODAY);
        a.insert(closing());
        Figures after = on(TODAY);

        assertEquals(count(before, Indicator.BEDS_IN_SERVICE) - 1, count(after, Indicator.BEDS_IN_SERVICE));
        assertEquals(1, count(after, Indicator.BEDS_OUT_OF_SERVICE));
    }

    private org.jooq.UpdatableRecord<?> closing() {
        var open = store.read()
                .selectFrom(anyi.store.schema.Tables.BED_SERVICE_PERIOD)
                .where(anyi.store.schema.Tables.BED_SERVICE_PERIOD.BED_ID.eq(a.bed("103-1")))
                .fetchSingle();
        store.write("李梅", "准备数据", tx -> {
            open.setValidTo(LocalDate.of(2026, 11, 1));
            tx.update(open);
            return true;
        });
        var row = new anyi.store.schema.tables.records.BedServicePeriodRecord();
        row.setId(a.next());
        row.setBedId(a.bed("103-1"));
        row.setService(BedService.OUT_OF_SERVICE);
        row.setValidFrom(LocalDate.of(2026, 11, 1));
        return row;
    }

    @Test
    void a_month_that_is_not_closed_has_no_subsidies_yet() {
        assertTrue(on(TODAY).of(Indicator.SUBSIDY_TOTAL).value().isEmpty());
    }

    @Test
    void every_figure_is_its_rows() {
        Figures figures = on(TODAY);

        for (Figure figure : figures.all().values()) {
            if (figure.indicator().formula() instanceof Formula.Count) {
                assertEquals(
                        figure.rows().size(),
                        figure.value().orElseThrow().intValueExact(),
                        figure.indicator().name());
            }
        }
    }

    @Test
    void every_indicator_has_a_word_and_a_definition_in_both_languages() {
        for (Language language : Language.values()) {
            var words = Messages.of(language);
            for (Indicator indicator : Indicator.values()) {
                assertTrue(!words.t(indicator).isBlank()
                        && !words.t(indicator.definitionKey()).isBlank());
                assertTrue(!words.t(indicator.unit()).isBlank());
            }
        }
    }
}
