// SPDX-License-Identifier: Apache-2.0
package anyi.assessment;

import anyi.assessment.form.Choice;
import anyi.assessment.form.PartA;
import anyi.assessment.form.Question;
import anyi.assessment.rule.RuleBook;
import anyi.assessment.scale.Answers;
import anyi.assessment.scale.AssessmentRules;
import anyi.assessment.scale.AssessmentScore;
import anyi.assessment.scale.Circumstances;
import anyi.assessment.scale.Item;
import anyi.term.AssessmentReason;
import anyi.term.AssessmentStandard;
import anyi.term.CareDependence;
import anyi.value.Problem;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An assessment by GB/T 42195-2022 as it is filled in. */
public record AssessmentDraft(
        UUID resident,
        @Nullable LocalDate assessedOn,
        @Nullable AssessmentReason reason,
        Answers answers,
        Circumstances circumstances,
        Details details) {
    private static final int FAR_APART = 2;
    private static final int CLEAR_MIND = 12;

    /** What the form asks besides; nothing of it decides the level. */
    public record Details(
            @Nullable String number,
            Assessors assessors,
            @Nullable LocalDate validUntil,
            @Nullable String remark,
            Annex annex) {
        public static final Details NONE = new Details(null, Assessors.NOBODY, null, null);

        public Details(
                @Nullable String number, Assessors assessors, @Nullable LocalDate validUntil, @Nullable String remark) {
            this(number, assessors, validUntil, remark, Annex.NONE);
        }

        public Details with(Annex other) {
            return new Details(number, assessors, validUntil, remark, other);
        }
    }

    /** What is known about the person and the place, for the checks. */
    public record Known(
            Optional<LocalDate> birthOn,
            Optional<CareDependence> lastLevel,
            LocalDate today,
            RuleBook book,
            Register register) {
        public Known(Optional<LocalDate> birthOn, Optional<CareDependence> lastLevel, LocalDate today) {
            this(birthOn, lastLevel, today, RuleBook.STANDARD, Register.EMPTY);
        }
    }

    public Problems check(Known known) {
        var problems = new ArrayList<Problem>(checkDate(known).all());
        if (!answers.isComplete()) {
            List<Item> open = answers.open();
            String numbers = open.stream()
                    .limit(5)
                    .map(item -> Integer.toString(item.number()))
                    .collect(Collectors.joining("、"));
            problems.add(Problem.refuse("answers", "assessment.problem.open", open.size(), numbers));
        }
        AssessmentRules rules = rules(known);
        int assessors = details.assessors().count();
        if (assessors < rules.assessorsWanted()) {
            problems.add(Problem.warn(
                    "assessors",
                    rules.assessorsWanted() == 1
                            ? "assessment.problem.noAssessor"
                            : "assessment.problem.twoAssessors"));
        }
        if (details.validUntil() != null
                && assessedOn != null
                && !details.validUntil().isAfter(assessedOn)) {
            problems.add(Problem.refuse("validUntil", "assessment.problem.validBefore"));
        }
        PartA partA = details.annex().partA();
        problems.addAll(partA.check());
        problems.addAll(contradictions());
        problems.addAll(contradictions(partA));
        boolean diagnosed = circumstances.dementia() || circumstances.mentalDisorder();
        if (rules.evidenceWanted()
                && diagnosed
                && partA.chosen(Question.EVIDENCE).isEmpty()) {
            problems.add(Problem.warn("dementia", "assessment.problem.evidence"));
        }
        moreInRegister(known).ifPresent(problems::add);
        farFrom(known.lastLevel(), rules).ifPresent(problems::add);
        return new Problems(problems);
    }

    private AssessmentRules rules(Known known) {
        return known.book().on(assessedOn == null ? known.today() : assessedOn);
    }

    /** The home's own register knows of more than the form says. */
    private Optional<Problem> moreInRegister(Known known) {
        if (assessedOn == null) {
            return Optional.empty();
        }
        int registered = known.register().counts(assessedOn).sum();
        return registered > circumstances.riskEvents()
                ? Optional.of(Problem.warn(
                        "riskEvents", "assessment.problem.register", registered, circumstances.riskEvents()))
                : Optional.empty();
    }

    /** Part A against the answers. */
    private List<Problem> contradictions(PartA partA) {
        var found = new ArrayList<Problem>();
        if (partA.has(Choice.SPECIAL_GASTRIC) && answers.points(Item.EATING).orElse(0) > 0) {
            found.add(Problem.warn("answers", "assessment.problem.tube"));
        }
        if (partA.has(Choice.SPECIAL_CATHETER) && answers.points(Item.BLADDER).orElse(0) > 0) {
            found.add(Problem.warn("answers", "assessment.problem.catheter"));
        }
        return found;
    }

    private Problems checkDate(Known known) {
        if (assessedOn == null) {
            return Problems.of(Problem.refuse("assessedOn", "assessment.problem.date"));
        }
        if (assessedOn.isAfter(known.today())) {
            return Problems.of(Problem.refuse("assessedOn", "assessment.problem.future"));
        }
        if (known.birthOn().filter(assessedOn::isBefore).isPresent()) {
            return Problems.of(Problem.refuse("assessedOn", "assessment.problem.beforeBirth"));
        }
        return Problems.NONE;
    }

    /** Answers that can hardly all be true; worth a look, never refused. */
    private List<Problem> contradictions() {
        var found = new ArrayList<Problem>();
        int awake = answers.points(Item.CONSCIOUSNESS).orElse(-1);
        if (circumstances.coma() && awake > 0) {
            found.add(Problem.warn("coma", "assessment.problem.comaAwake"));
        }
        if (answers.points(Item.WALKING).orElse(-1) == 0
                && answers.points(Item.STAIRS).orElse(0) > 0) {
            found.add(Problem.warn("answers", "assessment.problem.stairsWithoutWalking"));
        }
        int mind = IntStream.rangeClosed(Item.TIME.ordinal(), Item.EXPRESSION.ordinal())
                .map(at -> answers.points(Item.values()[at]).orElse(0))
                .sum();
        if (awake == 0 && mind >= CLEAR_MIND) {
            found.add(Problem.warn("answers", "assessment.problem.clearWithoutConsciousness"));
        }
        return found;
    }

    private Optional<Problem> farFrom(Optional<CareDependence> last, AssessmentRules rules) {
        if (!answers.isComplete() || last.isEmpty()) {
            return Optional.empty();
        }
        CareDependence level = AssessmentScore.of(answers, circumstances, rules).level();
        return Math.abs(level.ordinal() - last.get().ordinal()) < FAR_APART
                ? Optional.empty()
                : Optional.of(Problem.warn("answers", "assessment.problem.far", last.get(), level));
    }

    /** The assessment of a draft that {@link #check} refuses nothing of. */
    public Assessment toAssessment(UUID id, AssessmentRules rules) {
        if (assessedOn == null) {
            throw new IllegalStateException("not checked");
        }
        var sheet = new Sheet(
                assessedOn,
                reason == null ? AssessmentReason.ROUTINE : reason,
                Optional.ofNullable(details.number()),
                details.assessors(),
                Optional.of(details.validUntil() == null ? rules.validUntil(assessedOn) : details.validUntil()),
                Optional.ofNullable(details.remark()));
        return new Assessment(
                id,
                resident,
                AssessmentStandard.GBT_42195_2022,
                sheet,
                Finding.computed(answers, circumstances, rules),
                Optional.empty(),
                details.annex());
    }
}
