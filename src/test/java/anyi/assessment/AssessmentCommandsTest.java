// SPDX-License-Identifier: Apache-2.0
package anyi.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.assessment.AssessmentDraft.Details;
import anyi.assessment.AssessmentResult.Recorded;
import anyi.assessment.AssessmentResult.Refused;
import anyi.assessment.AssessmentResult.SameDay;
import anyi.assessment.form.Choice;
import anyi.assessment.form.PartA;
import anyi.assessment.form.Question;
import anyi.assessment.rule.RuleBook;
import anyi.assessment.rule.RuleDraft;
import anyi.assessment.scale.Answers;
import anyi.assessment.scale.AssessmentRules;
import anyi.assessment.scale.AssessmentRules.Raises;
import anyi.assessment.scale.Circumstances;
import anyi.assessment.scale.Item;
import anyi.assessment.scale.RiskCounts;
import anyi.bed.TestHome;
import anyi.care.CareCommands;
import anyi.care.IncidentDraft;
import anyi.term.AssessmentReason;
import anyi.term.AssessmentStandard;
import anyi.term.BedType;
import anyi.term.CareDependence;
import anyi.term.IncidentHarm;
import anyi.term.IncidentKind;
import anyi.term.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AssessmentCommandsTest {
    private static final LocalDate TODAY = TestHome.TODAY;
    private static final Answers BEST = new Answers("44444444444344444411222434");
    private final TestHome home = new TestHome();
    private final AssessmentCommands commands =
            new AssessmentCommands(home.store, TestHome.SESSION, home.ids, home.chinese);
    private final AssessmentQueries queries = new AssessmentQueries(home.store.read());
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

    @Test
    void twenty_six_answers_become_a_level() {
        var recorded = assertInstanceOf(Recorded.class, complete(BEST, Circumstances.NONE, TODAY, Optional.empty()));
        assertEquals(
                Optional.of(CareDependence.INTACT),
                recorded.assessment().finding().level());
        var read = queries.current(resident, TODAY).orElseThrow();
        assertEquals(recorded.assessment(), read);
        assertEquals(Optional.of(LocalDate.of(2027, 11, 24)), read.sheet().validUntil());
        assertEquals(List.of(32, 15, 28, 15), read.finding().parts());
        assertEquals(
                Optional.of(CareDependence.INTACT),
                home.row("101-1", TODAY).occupant().orElseThrow().dependence());
        assertEquals(Optional.empty(), queries.current(resident, TODAY.minusDays(1)));
    }

    @Test
    void an_incomplete_form_is_refused_and_the_open_items_are_named() {
        var answers = BEST.without(Item.SIGHT).without(Item.TRANSPORT);
        var refused = assertInstanceOf(Refused.class, complete(answers, Circumstances.NONE, TODAY, Optional.empty()));
        var problem = refused.problems().at("answers").orElseThrow();
        assertEquals("还有 2 项没有作答（第 22、25 项），26 项都答完才有等级。", home.chinese.t(problem));
        assertEquals(List.of(), queries.of(resident));
    }

    @Test
    void dates_are_checked() {
        assertEquals(
                "assessment.problem.future",
                key(complete(BEST, Circumstances.NONE, TODAY.plusDays(1), Optional.empty())));
        assertEquals(
                "assessment.problem.beforeBirth",
                key(complete(BEST, Circumstances.NONE, LocalDate.of(1930, 1, 1), Optional.empty())));
    }

    @Test
    void a_second_one_of_the_day_may_only_stand_in_the_place_of_the_first() {
        var first = assertInstanceOf(Recorded.class, complete(BEST, Circumstances.NONE, TODAY, Optional.empty()));
        var worse = BEST.with(Item.EATING, 0);
        var sameDay = assertInstanceOf(SameDay.class, complete(worse, Circumstances.NONE, TODAY, Optional.empty()));
        assertEquals(first.assessment().id(), sameDay.existing());
        var second = assertInstanceOf(
                Recorded.class, complete(worse, Circumstances.NONE, TODAY, Optional.of(sameDay.existing())));
        assertEquals(Optional.of(second.assessment()), queries.current(resident, TODAY));
        assertEquals(2, queries.of(resident).size(), "the first stays on record");
        assertEquals(1, queries.ledger(TODAY).size());
    }

    @Test
    void an_old_record_keeps_its_own_grade_and_gives_no_level_where_nobody_knows() {
        assertInstanceOf(Recorded.class, commands.recordStated(old(CareDependence.SEVERE, "2021-03-01"), TODAY));
        assertInstanceOf(Recorded.class, commands.recordStated(old(CareDependence.MILD, "2020-03-01"), TODAY));
        var severe = queries.current(resident, TODAY).orElseThrow().finding();
        assertTrue(severe.stated());
        assertEquals(Optional.empty(), severe.level());
        assertEquals(Optional.of(3), severe.levels().oldGrade());
        assertEquals(
                Optional.of(CareDependence.MILD),
                queries.current(resident, LocalDate.of(2020, 12, 31))
                        .orElseThrow()
                        .finding()
                        .level());
    }

    @Test
    void a_stated_level_must_follow_from_score_and_reason() {
        assertEquals(
                "assessment.problem.levelNotFromScore", key(stated(List.of(20, 8, 13, 4), 45, CareDependence.INTACT)));
        assertEquals("assessment.problem.scoreRange", key(stated(List.of(33, 8, 13, 4), 58, null)));
        assertEquals("assessment.problem.nothingStated", key(stated(List.of(), null, null)));
        var recorded = assertInstanceOf(Recorded.class, stated(List.of(20, 8, 13, 4), 61, CareDependence.SEVERE));
        assertEquals(Optional.of(45), recorded.assessment().finding().score(), "the sum counts, not what is written");
    }

    @Test
    void the_list_tells_who_is_due() {
        home.lying("李秀英", Sex.FEMALE, "101-2", "2026-02-01");
        UUID third = home.lying("何守信", Sex.MALE, "101-3", "2026-02-01");
        commands.complete(draft(third, BEST, Circumstances.NONE, LocalDate.of(2025, 12, 1)), Optional.empty(), TODAY);
        complete(BEST, Circumstances.NONE, LocalDate.of(2025, 11, 24), Optional.empty());
        var states = queries.inHouse(TODAY).stream()
                .map(row -> row.person().name() + " " + row.state(TODAY, AssessmentRules.STANDARD))
                .sorted()
                .toList();
        assertEquals(List.of("何守信 DUE", "李秀英 NEVER", "赵永发 OVERDUE"), states);
    }

    @Test
    void the_ledger_shows_the_level_before() {
        complete(BEST, Circumstances.NONE, LocalDate.of(2025, 11, 24), Optional.empty());
        complete(BEST, new Circumstances(false, true, false, 0), TODAY, Optional.empty());
        var newest = queries.ledger(TODAY).getFirst();
        assertEquals(Optional.of(CareDependence.INTACT), newest.previousLevel());
        assertEquals(
                Optional.of(CareDependence.MILD), newest.assessment().finding().level());
        assertEquals(
                Optional.of(CareDependence.INTACT),
                newest.assessment().finding().levels().before());
        assertEquals(Optional.of(81), newest.age());
    }

    @Test
    void many_are_taken_in_at_once() {
        var many = List.of(
                draft(resident, BEST, Circumstances.NONE, LocalDate.of(2024, 1, 1))
                        .toAssessment(home.ids.next(), AssessmentRules.STANDARD),
                old(CareDependence.MODERATE, "2019-01-01").toAssessment(home.ids.next()));
        home.store.write("刘春梅", "导入", tx -> {
            commands.takeIn(tx, many);
            return true;
        });
        assertEquals(many, queries.of(resident));
    }

    private StatedDraft old(CareDependence level, String on) {
        return new StatedDraft(
                resident,
                AssessmentStandard.MZT_039_2013,
                Sheet.of(LocalDate.parse(on), AssessmentReason.FIRST),
                List.of(),
                new StatedDraft.Result(null, level, Circumstances.NONE));
    }

    private AssessmentResult stated(List<Integer> parts, @Nullable Integer score, @Nullable CareDependence level) {
        var draft = new StatedDraft(
                resident,
                AssessmentStandard.GBT_42195_2022,
                Sheet.of(LocalDate.of(2024, 5, 1), AssessmentReason.ROUTINE),
                parts,
                new StatedDraft.Result(score, level, Circumstances.NONE));
        return commands.recordStated(draft, TODAY);
    }

    private AssessmentResult complete(
            Answers answers, Circumstances circumstances, LocalDate on, Optional<UUID> supersedes) {
        AssessmentDraft draft = draft(resident, answers, circumstances, on);
        Details details =
                supersedes.isEmpty() ? draft.details() : draft.details().with(Annex.NONE.because("看错了一项"));
        return commands.complete(
                new AssessmentDraft(resident, on, AssessmentReason.ROUTINE, answers, circumstances, details),
                supersedes,
                TODAY);
    }

    @Test
    void a_correction_says_why_and_the_earlier_one_stays_as_it_was() {
        var first = assertInstanceOf(Recorded.class, complete(BEST, Circumstances.NONE, TODAY, Optional.empty()));
        var id = first.assessment().id();
        var silent = commands.complete(
                draft(resident, BEST.with(Item.EATING, 0), Circumstances.NONE, TODAY), Optional.of(id), TODAY);
        assertEquals("assessment.problem.correction", key(silent));
        var second = assertInstanceOf(
                Recorded.class, complete(BEST.with(Item.EATING, 0), Circumstances.NONE, TODAY, Optional.of(id)));
        var earlier = queries.find(id).orElseThrow();
        assertEquals(first.assessment().finding(), earlier.finding());
        assertEquals(Optional.of(second.assessment().id()), earlier.supersededBy());
        assertEquals(
                Optional.of("看错了一项"),
                queries.find(second.assessment().id()).orElseThrow().annex().correction());
        assertEquals(
                "assessment.problem.replacedAlready", key(complete(BEST, Circumstances.NONE, TODAY, Optional.of(id))));
    }

    @Test
    void part_a_and_the_counts_are_kept_with_it() {
        var partA = PartA.EMPTY
                .with(Question.HEIGHT, "160")
                .with(Question.WEIGHT, "45.5")
                .with(Question.DIAGNOSES, Set.of(Choice.DIAGNOSES_DEMENTIA, Choice.DIAGNOSES_DIABETES))
                .with(Question.MEDICINES, "二甲双胍，口服，0.5 g，每日两次");
        var annex = new Annex(
                partA, Optional.of(new RiskCounts("11000")), Optional.of("本院"), Optional.empty(), Annex.Older.NONE);
        var draft = draft(resident, BEST, new Circumstances(false, true, false, 2), TODAY);
        var recorded = assertInstanceOf(
                Recorded.class,
                commands.complete(
                        new AssessmentDraft(
                                resident,
                                TODAY,
                                AssessmentReason.FIRST,
                                BEST,
                                draft.circumstances(),
                                draft.details().with(annex)),
                        Optional.empty(),
                        TODAY));
        assertEquals(
                annex, queries.find(recorded.assessment().id()).orElseThrow().annex());
        assertEquals(
                Optional.of(CareDependence.MILD),
                recorded.assessment().finding().level(),
                "two reasons raise once");
    }

    @Test
    void the_rules_of_the_place_hold_from_their_day_and_change_nothing_before() {
        var both = new Circumstances(false, true, false, 2);
        complete(BEST, both, TODAY.minusDays(10), Optional.empty());
        home.assessmentRules()
                .decide(new RuleDraft(TODAY.minusDays(5), Raises.EACH, false, 1, "6", "15", "本市民政局 2026 年 1 号"));
        var after = assertInstanceOf(Recorded.class, complete(BEST, both, TODAY, Optional.empty()));
        assertEquals(
                Optional.of(CareDependence.MODERATE),
                after.assessment().finding().level());
        assertEquals(
                Optional.of(TODAY.plusMonths(6)), after.assessment().sheet().validUntil());
        assertEquals(
                Optional.of(CareDependence.MILD),
                queries.current(resident, TODAY.minusDays(1))
                        .orElseThrow()
                        .finding()
                        .level());
    }

    @Test
    void the_homes_own_register_is_held_against_the_form() {
        var care = new CareCommands(home.store, TestHome.SESSION, home.ids, home.chinese);
        for (int days : List.of(3, 20, 40)) {
            care.record(
                    new IncidentDraft(
                            home.ids.next(),
                            0,
                            resident,
                            IncidentKind.BED_FALL,
                            TODAY.minusDays(days),
                            null,
                            null,
                            "坠床",
                            "查体",
                            IncidentHarm.NONE,
                            null,
                            null,
                            null),
                    TODAY);
        }
        Register register = queries.register(resident);
        assertEquals("20000", register.counts(TODAY).digits());
        var known = new AssessmentDraft.Known(Optional.empty(), Optional.empty(), TODAY, RuleBook.STANDARD, register);
        assertTrue(draft(resident, BEST, Circumstances.NONE, TODAY)
                .check(known)
                .at("riskEvents")
                .isPresent());
        assertTrue(draft(resident, BEST, new Circumstances(false, false, false, 2), TODAY)
                .check(known)
                .at("riskEvents")
                .isEmpty());
    }

    private static AssessmentDraft draft(UUID resident, Answers answers, Circumstances circumstances, LocalDate on) {
        var details = new Details(null, Assessors.named("张海燕、王丽娟", Optional.empty(), Optional.empty()), null, null);
        return new AssessmentDraft(resident, on, AssessmentReason.ROUTINE, answers, circumstances, details);
    }

    private static String key(AssessmentResult result) {
        return assertInstanceOf(Refused.class, result)
                .problems()
                .all()
                .getFirst()
                .key();
    }
}
