// SPDX-License-Identifier: Apache-2.0
package anyi.staff.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.given.Given;
import anyi.given.GivenStaff;
import anyi.given.GivenTraining;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.store.schema.tables.records.CourseRecord;
import anyi.term.CareDependence;
import anyi.term.CertificateKind;
import anyi.term.SkillLevel;
import anyi.term.StaffPosition;
import anyi.term.TrainingSubject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The rules of requirements.csv on people of a home. */
class RequirementsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private final Store store = TestStores.empty();
    private final Given given = new Given(store);
    private final DutyQueries duty = new DutyQueries(store.read());

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void every_shipped_rule_names_its_source_and_whom_it_asks() {
        for (Requirement rule : Requirements.shipped()) {
            assertTrue(rule.source().length() > 5, rule.toString());
            assertTrue(Stream.of(StaffPosition.values()).anyMatch(rule::isAskedOf), rule.toString());
        }
    }

    @Test
    void a_health_certificate_is_valid_ends_soon_or_has_lapsed() {
        assertEquals(Standing.VALID, health("2027-05-31", TODAY).standing());
        assertEquals(Standing.ENDS_SOON, health("2026-12-18", TODAY).standing());
        Judgement lapsed = health("2026-11-02", TODAY);
        assertEquals(Standing.LAPSED, lapsed.standing());
        assertEquals(Optional.of(LocalDate.of(2026, 11, 2)), lapsed.dueOn());
        assertEquals(
                Standing.VALID, health("2026-11-02", LocalDate.of(2026, 8, 1)).standing());
        assertEquals(
                Standing.ENDS_SOON,
                health("2026-11-02", LocalDate.of(2026, 11, 2)).standing());
    }

    @Test
    void a_health_certificate_without_an_end_holds_twelve_months() {
        new GivenStaff(given, "杨秀玲")
                .as(StaffPosition.CARE_WORKER, "2020-03-01")
                .holds(CertificateKind.HEALTH, null, "2026-01-10", null)
                .save();
        Judgement judgement = at("HEALTH", TODAY);
        assertEquals(Standing.ENDS_SOON, judgement.standing());
        assertEquals(Optional.of(LocalDate.of(2027, 1, 9)), judgement.dueOn());
    }

    @Test
    void what_was_never_there_is_missing_where_it_must_be_and_not_obtained_where_it_is_wanted() {
        new GivenStaff(given, "韩雪松").as(StaffPosition.CARE_WORKER, "2026-09-01").save();
        assertEquals(Standing.MISSING, at("HEALTH", TODAY).standing());
        assertEquals(Optional.of(LocalDate.of(2026, 9, 1)), at("HEALTH", TODAY).dueOn());
        assertEquals(Standing.NOT_OBTAINED, at("POST", TODAY).standing());
        assertEquals(Standing.MISSING, at("PREJOB", TODAY).standing());
    }

    @Test
    void fire_training_holds_six_months_and_a_failed_test_fulfils_nothing() {
        UUID zhao = carer();
        new GivenTraining(given, TrainingSubject.FIRE, "2026-03-07", "2")
                .attended(zhao)
                .save();
        assertEquals(Standing.LAPSED, at("FIRE", TODAY).standing());
        assertEquals(Optional.of(LocalDate.of(2026, 9, 7)), at("FIRE", TODAY).dueOn());
        new GivenTraining(given, TrainingSubject.FIRE, "2026-10-07", "2")
                .failed(zhao)
                .save();
        assertEquals(Standing.LAPSED, at("FIRE", TODAY).standing());
        new GivenTraining(given, TrainingSubject.FIRE, "2026-10-08", "2")
                .attended(zhao)
                .save();
        assertEquals(Standing.VALID, at("FIRE", TODAY).standing());
    }

    @Test
    void hours_of_the_year_count_once_a_session_and_only_for_who_came() {
        UUID zhao = carer();
        new GivenTraining(given, TrainingSubject.DEMENTIA, "2026-03-07", "8")
                .attended(zhao)
                .save();
        new GivenTraining(given, TrainingSubject.FALL, "2026-04-07", "8")
                .absent(zhao)
                .save();
        new GivenTraining(given, TrainingSubject.FALL, "2025-04-07", "8")
                .attended(zhao)
                .save();
        Judgement now = at("HOURS", TODAY);
        assertEquals(0, now.done().compareTo(java.math.BigDecimal.valueOf(8)));
        assertEquals(Standing.ENDS_SOON, now.standing());
        assertEquals(Standing.UNDER_WAY, at("HOURS", LocalDate.of(2026, 6, 1)).standing());
        new GivenTraining(given, TrainingSubject.CARE, "2026-11-07", "12")
                .attended(zhao)
                .save();
        assertEquals(Standing.VALID, at("HOURS", TODAY).standing());
    }

    @Test
    void a_mandatory_course_of_the_home_takes_the_place_of_the_rule_on_its_subject() {
        carer();
        var course = new CourseRecord();
        course.setId(given.next());
        course.setName("消防季度训");
        course.setTrainingSubject(TrainingSubject.FIRE);
        course.setRepeatMonths(3);
        course.setWarnDays(15);
        course.setAudience("CARE_WORKER");
        given.insert(course);
        List<Requirement> fire = duty.requirements().all().stream()
                .filter(rule -> rule.subject().equals(Optional.of(TrainingSubject.FIRE)))
                .toList();
        assertEquals(1, fire.size());
        assertEquals(Optional.of(3), fire.getFirst().repeatMonths());
        assertEquals("HOURS", duty.requirements().all().getLast().column());
    }

    @Test
    void the_forecast_names_who_misses_which_date_first() {
        UUID zhao = carer();
        new GivenStaff(given, "姜国忠")
                .as(StaffPosition.COOK, "2020-01-01")
                .health("2026-11-30")
                .save();
        new GivenTraining(given, TrainingSubject.NINE_RISKS, "2026-08-01", "2")
                .attended(zhao)
                .save();
        List<ForecastRow> rows = duty.forecast(TODAY, LocalDate.of(2027, 2, 28));
        List<ForecastRow> ahead =
                rows.stream().filter(row -> !row.dueOn().isBefore(TODAY)).toList();
        assertEquals(
                List.of("姜国忠 HEALTH 2026-11-30", "赵敏霞 HOURS 2026-12-31", "赵敏霞 NINE_RISKS 2027-02-01"),
                ahead.stream()
                        .map(row -> row.person().name() + " "
                                + row.judgement().requirement().column() + " " + row.dueOn())
                        .toList());
        assertEquals(
                rows.stream().map(ForecastRow::dueOn).sorted().toList(),
                rows.stream().map(ForecastRow::dueOn).toList());
    }

    @Test
    void who_left_or_helps_without_pay_stands_in_no_matrix() {
        carer();
        new GivenStaff(given, "于占海")
                .as(StaffPosition.CARE_WORKER, "2019-01-01", "2026-01-01")
                .save();
        new GivenStaff(given, "周丽").as(StaffPosition.VOLUNTEER, "2019-01-01").save();
        assertEquals(1, duty.matrix(TODAY).size());
        assertEquals(2, duty.matrix(LocalDate.of(2025, 1, 1)).size());
    }

    @Test
    void care_workers_are_compared_with_residents_by_level_on_any_date() {
        given.home().beds("1号楼", 2, 10, 2);
        carer();
        for (int i = 0; i < 11; i++) {
            given.resident("王" + "一二三四五六七八九十甲".charAt(i))
                    .admitted("2024-03-15")
                    .assessed("2024-03-16", CareDependence.SEVERE)
                    .save();
        }
        given.resident("李一")
                .admitted("2024-03-15")
                .assessed("2024-03-16", CareDependence.MILD)
                .save();
        given.resident("李二").admitted("2026-11-24").save();
        Staffing now = duty.staffing(TODAY);
        assertEquals(13, now.allResidents());
        assertEquals(11, now.of(Care.FULL));
        assertEquals(1, now.unknown());
        // 11 / 5 + 1 / 12 + 1 / 20 = 2.33 → 3; 11 / 3 + 1 / 8 + 1 / 15 = 3.86 → 4
        assertEquals(3, now.needed());
        assertEquals(4, now.wanted());
        assertEquals(2, now.shortfall());
        assertEquals(0, duty.staffing(LocalDate.of(2019, 1, 1)).shortfall());
    }

    private UUID carer() {
        return new GivenStaff(given, "赵敏霞")
                .as(StaffPosition.CARE_WORKER, "2020-03-01")
                .health("2027-06-30")
                .skilled(SkillLevel.LEVEL_5, "2021-01-01")
                .save();
    }

    private Judgement health(String until, LocalDate on) {
        Store other = TestStores.empty();
        try {
            new GivenStaff(new Given(other), "杨秀玲")
                    .as(StaffPosition.CARE_WORKER, "2020-03-01")
                    .health(until)
                    .save();
            return new DutyQueries(other.read())
                    .matrix(on)
                    .getFirst()
                    .at("HEALTH")
                    .orElseThrow();
        } finally {
            other.close();
        }
    }

    private Judgement at(String column, LocalDate on) {
        return duty.matrix(on).getFirst().at(column).orElseThrow();
    }
}
