// SPDX-License-Identifier: Apache-2.0
package anyi.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import anyi.bed.TestHome;
import anyi.care.CareResult.Recorded;
import anyi.care.CareResult.Refused;
import anyi.store.Stale;
import anyi.term.BedType;
import anyi.term.CareDependence;
import anyi.term.IncidentHarm;
import anyi.term.IncidentKind;
import anyi.term.RiskGrade;
import anyi.term.RiskKind;
import anyi.term.RiskOccasion;
import anyi.term.Sex;
import anyi.value.Problem;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CareCommandsTest {
    private static final LocalDate TODAY = TestHome.TODAY;
    private final TestHome home = new TestHome();
    private final CareCommands commands = new CareCommands(home.store, TestHome.SESSION, home.ids, home.chinese);
    private final CareQueries queries = new CareQueries(home.store.read());
    private UUID resident = home.ids.next();

    @BeforeEach
    void lying() {
        home.built("1间 每间3张", BedType.ORDINARY, "2026-01-01");
        resident = home.lying("赵永发", Sex.MALE, "101-1", "2026-02-01");
    }

    @AfterEach
    void close() {
        home.close();
    }

    private RiskDraft risk(LocalDate on, Map<RiskKind, RiskGrade> changed, Map<RiskKind, String> measures) {
        var grades = new EnumMap<RiskKind, RiskGrade>(RiskKind.class);
        for (RiskKind kind : RiskKind.values()) {
            grades.put(kind, RiskGrade.NONE);
        }
        grades.putAll(changed);
        return new RiskDraft(resident, on, RiskOccasion.YEARLY, grades, measures, RiskDraft.Details.NONE);
    }

    private IncidentDraft fall(LocalDate on, @Nullable String done) {
        return new IncidentDraft(
                home.ids.next(),
                0,
                resident,
                IncidentKind.FALL,
                on,
                "9:05",
                null,
                "在卫生间门口滑倒",
                done,
                IncidentHarm.MINOR,
                null,
                null,
                null);
    }

    private static List<String> refusals(CareResult result) {
        return assertInstanceOf(Refused.class, result).problems().all().stream()
                .filter(Problem::refuses)
                .map(problem -> problem.field() + " " + problem.key())
                .toList();
    }

    @Test
    void nine_risks_are_kept_in_the_order_of_the_standard_and_hold_for_a_year() {
        assertEquals(Set.of(RiskDue.NEVER), queries.facts(resident, TODAY).due(TODAY));
        assertInstanceOf(
                Recorded.class,
                commands.assess(
                        risk(TODAY, Map.of(RiskKind.FALL, RiskGrade.HIGH), Map.of(RiskKind.FALL, "助行器、夜间巡视")), TODAY));
        RiskAssessment found = queries.risks(resident, TODAY).getFirst();
        assertEquals(
                List.of(RiskKind.values()),
                found.findings().stream().map(RiskFinding::kind).toList());
        assertEquals(TODAY.plusYears(1), found.nextOn());
        assertEquals(Set.of(), queries.facts(resident, TODAY).due(TODAY));
        LocalDate nextYear = TODAY.plusYears(1);
        assertEquals(Set.of(RiskDue.YEARLY), queries.facts(resident, nextYear).due(nextYear));
        assertEquals(List.of(), queries.risks(resident, TODAY.minusDays(1)));
    }

    @Test
    void a_risk_wants_its_measure_and_every_risk_its_grade() {
        assertEquals(
                List.of("measure.FALL care.risk.problem.measure"),
                refusals(commands.assess(risk(TODAY, Map.of(RiskKind.FALL, RiskGrade.GUARDED), Map.of()), TODAY)));
        assertEquals(
                List.of("CHOKING care.risk.problem.open"),
                refusals(commands.assess(
                        risk(TODAY, Map.of(RiskKind.CHOKING, RiskGrade.NOT_ASSESSED), Map.of()), TODAY)));
        assertEquals(
                List.of("on care.problem.future"),
                refusals(commands.assess(risk(TODAY.plusDays(1), Map.of(), Map.of()), TODAY)));
        assertEquals(List.of(), queries.risks(resident, TODAY));
    }

    @Test
    void one_a_day() {
        commands.assess(risk(TODAY, Map.of(), Map.of()), TODAY);
        assertEquals(
                List.of("on care.risk.problem.sameDay"),
                refusals(commands.assess(risk(TODAY, Map.of(), Map.of()), TODAY)));
    }

    @Test
    void a_change_of_level_and_an_incident_make_it_due_again() {
        commands.assess(risk(LocalDate.of(2026, 5, 1), Map.of(), Map.of()), TODAY);
        home.level(resident, CareDependence.SEVERE);
        assertEquals(
                Set.of(RiskDue.LEVEL_CHANGED), queries.facts(resident, TODAY).due(TODAY));
        commands.record(fall(TODAY.minusDays(1), "冰敷"), TODAY);
        assertEquals(
                Set.of(RiskDue.LEVEL_CHANGED, RiskDue.INCIDENT),
                queries.facts(resident, TODAY).due(TODAY));
        commands.assess(risk(TODAY, Map.of(), Map.of()), TODAY);
        assertEquals(Set.of(), queries.facts(resident, TODAY).due(TODAY));
    }

    @Test
    void thirty_days_are_counted_with_the_day_itself() {
        commands.record(fall(TODAY.minusDays(29), "冰敷"), TODAY);
        commands.record(fall(TODAY.minusDays(30), "冰敷"), TODAY);
        assertEquals(1, queries.facts(resident, TODAY).recent(TODAY));
        assertEquals(2, queries.facts(resident, TODAY.minusDays(1)).recent(TODAY.minusDays(1)));
    }

    @Test
    void an_incident_says_what_happened_and_what_was_done() {
        assertEquals(
                List.of("whatWasDone care.incident.problem.done"), refusals(commands.record(fall(TODAY, null), TODAY)));
        assertEquals(
                List.of("on care.problem.beforeBirth"),
                refusals(commands.record(fall(LocalDate.of(1940, 1, 1), "冰敷"), TODAY)));
        assertEquals(List.of(), queries.incidents(resident, TODAY));
    }

    @Test
    void a_corrected_incident_is_corrected_once() {
        commands.record(fall(TODAY, "冰敷"), TODAY);
        Incident known = queries.incidents(resident, TODAY).getFirst();
        var model = IncidentFormModel.of(known, queries.known(resident), TODAY);
        model.kind.set(IncidentKind.BED_FALL);
        assertInstanceOf(Recorded.class, commands.record(model.draft(), TODAY));
        assertEquals(
                IncidentKind.BED_FALL,
                queries.incidents(resident, TODAY).getFirst().kind());
        assertThrows(Stale.class, () -> commands.record(model.draft(), TODAY));
    }
}
