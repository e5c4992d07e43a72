// SPDX-License-Identifier: Apache-2.0
package anyi.resident.status;

import anyi.term.DisabilityCategory;
import anyi.value.DisabilityCardNumber;
import anyi.value.IdentityNumber;
import anyi.value.Period;
import anyi.value.Problem;
import anyi.value.Problems;
import anyi.value.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A disability as typed; the card's number says category and grade itself. */
public record DisabilityDraft(
        UUID id,
        long revision,
        UUID residentId,
        @Nullable DisabilityCategory category,
        @Nullable Integer grade,
        @Nullable String cardNumber,
        @Nullable LocalDate cardExpiresOn,
        @Nullable LocalDate from,
        @Nullable LocalDate lastDay) {

    public static DisabilityDraft of(
            UUID id,
            UUID residentId,
            @Nullable DisabilityCategory category,
            @Nullable Integer grade,
            @Nullable LocalDate from) {
        return new DisabilityDraft(id, 0, residentId, category, grade, null, null, from, null);
    }

    public static DisabilityDraft of(Disability known) {
        LocalDate to = known.period().to();
        return new DisabilityDraft(
                known.id(),
                known.revision(),
                known.residentId(),
                known.category(),
                known.grade().orElse(null),
                known.cardNumber().orElse(null),
                known.cardExpiresOn().orElse(null),
                known.period().from(),
                to == null ? null : to.minusDays(1));
    }

    /** @param holder the person's own number, where there is one */
    public Problems check(Optional<String> holder, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (category == null) {
            problems.add(Problem.refuse("category", "resident.problem.disabilityMissing"));
        }
        if (grade != null && (grade < 1 || grade > 4)) {
            problems.add(Problem.refuse("grade", "resident.problem.gradeRange"));
        }
        if (from == null) {
            problems.add(Problem.refuse("from", "resident.problem.fromMissing"));
        } else if (lastDay != null && lastDay.isBefore(from)) {
            problems.add(Problem.refuse("lastDay", "resident.problem.endsBeforeStart", from.toString()));
        }
        if (cardNumber != null && !cardNumber.isBlank()) {
            checkCard(cardNumber, problems, holder, today);
        }
        return new Problems(problems);
    }

    private void checkCard(String typed, List<Problem> problems, Optional<String> holder, LocalDate today) {
        switch (DisabilityCardNumber.read(typed, today)) {
            case Reading.Bad<DisabilityCardNumber> bad ->
                problems.add(
                        switch (bad.fault()) {
                            case LENGTH -> Problem.refuse("cardNumber", "resident.problem.cardLength", bad.length());
                            case CHARACTERS -> Problem.refuse("cardNumber", "resident.problem.cardCharacters");
                            default -> Problem.refuse("cardNumber", "resident.problem.cardNumberInside");
                        });
            case Reading.Good<DisabilityCardNumber> good -> checkAgreement(good.value(), problems, holder);
        }
    }

    private void checkAgreement(DisabilityCardNumber card, List<Problem> problems, Optional<String> holder) {
        if (holder.filter(number -> number.matches("\\d{17}[\\dX]"))
                .filter(number -> !card.belongsTo(new IdentityNumber(number)))
                .isPresent()) {
            problems.add(Problem.refuse("cardNumber", "resident.problem.cardOfAnother"));
        }
        if (category != null && category != categoryOf(card)) {
            problems.add(Problem.refuse("category", "resident.problem.cardCategory", categoryOf(card)));
        }
        if (grade != null && grade != card.grade()) {
            problems.add(Problem.refuse("grade", "resident.problem.cardGrade", card.grade()));
        }
    }

    public static DisabilityCategory categoryOf(DisabilityCardNumber card) {
        return DisabilityCategory.values()[card.category() - 1];
    }

    Period period() {
        return DraftPeriod.of(from, lastDay);
    }
}
