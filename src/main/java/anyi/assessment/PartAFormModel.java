// SPDX-License-Identifier: Apache-2.0
package anyi.assessment;

import anyi.assessment.form.Choice;
import anyi.assessment.form.PartA;
import anyi.assessment.form.Question;
import anyi.value.Problems;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Part A while it is filled in. */
final class PartAFormModel {
    private final Map<Question, StringProperty> texts = new EnumMap<>(Question.class);
    private final Map<Question, ObjectProperty<Choice>> ones = new EnumMap<>(Question.class);
    private final Map<Question, ObjectProperty<Set<Choice>>> several = new EnumMap<>(Question.class);

    PartAFormModel(PartA begun) {
        for (Question question : Question.values()) {
            switch (question.kind()) {
                case NUMBER, TEXT, LINES ->
                    texts.put(
                            question,
                            new SimpleStringProperty(begun.text(question).orElse("")));
                case ONE ->
                    ones.put(
                            question,
                            new SimpleObjectProperty<>(
                                    begun.chosen(question).stream().findFirst().orElse(null)));
                case MANY -> several.put(question, new SimpleObjectProperty<>(begun.chosen(question)));
            }
        }
    }

    StringProperty text(Question question) {
        return Objects.requireNonNull(texts.get(question));
    }

    ObjectProperty<Choice> one(Question question) {
        return Objects.requireNonNull(ones.get(question));
    }

    ObjectProperty<Set<Choice>> several(Question question) {
        return Objects.requireNonNull(several.get(question));
    }

    PartA partA() {
        PartA filled = PartA.EMPTY;
        for (Question question : Question.values()) {
            filled = switch (question.kind()) {
                case NUMBER, TEXT, LINES ->
                    filled.with(
                            question, Optional.ofNullable(text(question).get()).orElse(""));
                case ONE ->
                    filled.with(
                            question,
                            Optional.ofNullable(one(question).get())
                                    .map(Set::of)
                                    .orElse(Set.of()));
                case MANY -> filled.with(question, several(question).get());
            };
        }
        return filled;
    }

    Problems problems() {
        return new Problems(partA().check());
    }
}
