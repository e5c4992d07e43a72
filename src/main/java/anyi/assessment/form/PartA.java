// SPDX-License-Identifier: Apache-2.0
package anyi.assessment.form;

import anyi.value.Problem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Part A of the form as far as it is answered. Nothing of it is required; what contradicts is told.
 *
 * @param answers a question's chosen constants divided by blanks, or what was written; never blank
 */
public record PartA(Map<Question, String> answers) {
    public static final PartA EMPTY = new PartA(Map.of());
    private static final BigDecimal NORMAL_BMI = new BigDecimal("18.5");

    public PartA {
        answers = Map.copyOf(answers);
    }

    public Optional<String> text(Question question) {
        return Optional.ofNullable(answers.get(question));
    }

    public Set<Choice> chosen(Question question) {
        var chosen = EnumSet.noneOf(Choice.class);
        text(question).ifPresent(names -> List.of(names.split(" ")).forEach(name -> chosen.add(Choice.valueOf(name))));
        return chosen;
    }

    public boolean has(Choice choice) {
        return chosen(choice.question()).contains(choice);
    }

    /** A blank text takes the answer away. */
    public PartA with(Question question, String text) {
        var changed = new EnumMap<Question, String>(Question.class);
        changed.putAll(answers);
        if (text.isBlank()) {
            changed.remove(question);
        } else {
            changed.put(question, text.strip());
        }
        return new PartA(changed);
    }

    public PartA with(Question question, Set<Choice> chosen) {
        return with(question, chosen.stream().sorted().map(Choice::name).collect(Collectors.joining(" ")));
    }

    /** Ticks or unticks one answer. */
    public PartA with(Choice choice, boolean ticked) {
        Set<Choice> chosen = chosen(choice.question());
        if (ticked) {
            chosen.add(choice);
        } else {
            chosen.remove(choice);
        }
        return with(choice.question(), chosen);
    }

    public int answered() {
        return answers.size();
    }

    /** Body-mass index to one decimal, where height and weight are known. */
    public Optional<BigDecimal> bmi() {
        Optional<BigDecimal> metres = number(Question.HEIGHT).map(cm -> cm.movePointLeft(2));
        return metres.filter(height -> height.signum() > 0)
                .flatMap(height ->
                        number(Question.WEIGHT).map(kg -> kg.divide(height.multiply(height), 1, RoundingMode.HALF_UP)));
    }

    private Optional<BigDecimal> number(Question question) {
        return text(question).filter(PartA::isNumber).map(BigDecimal::new);
    }

    private static boolean isNumber(String text) {
        return text.matches("\\d{1,3}(\\.\\d)?");
    }

    /** What cannot be, by itself: numbers that are none, "none" beside something, a BMI that differs. */
    public List<Problem> check() {
        var problems = new ArrayList<Problem>();
        outside(Question.HEIGHT, 80, 230).ifPresent(problems::add);
        outside(Question.WEIGHT, 20, 250).ifPresent(problems::add);
        for (Choice none : List.of(Choice.WOUNDS_NONE, Choice.SPECIAL_NONE, Choice.SWALLOWING_NONE)) {
            if (has(none) && chosen(none.question()).size() > 1) {
                problems.add(Problem.refuse(none.question().name(), "assessment.problem.noneAndSome"));
            }
        }
        bmi().ifPresent(bmi -> {
            boolean low = bmi.compareTo(NORMAL_BMI) < 0;
            if (low && has(Choice.LOW_BMI_NO) || !low && has(Choice.LOW_BMI_YES)) {
                problems.add(Problem.warn(Question.LOW_BMI.name(), "assessment.problem.bmi", bmi.toPlainString()));
            }
        });
        return problems;
    }

    private Optional<Problem> outside(Question question, int least, int most) {
        Optional<String> typed = text(question);
        boolean fine = typed.isEmpty()
                || number(question)
                        .filter(value -> value.compareTo(BigDecimal.valueOf(least)) >= 0
                                && value.compareTo(BigDecimal.valueOf(most)) <= 0)
                        .isPresent();
        return fine
                ? Optional.empty()
                : Optional.of(Problem.refuse(question.name(), "assessment.problem.number", least, most));
    }
}
