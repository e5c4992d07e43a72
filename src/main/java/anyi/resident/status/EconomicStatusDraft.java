// SPDX-License-Identifier: Apache-2.0
package anyi.resident.status;

import anyi.term.EconomicCategory;
import anyi.value.Period;
import anyi.value.Problem;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An economic category as typed.
 *
 * @param revision that was read; 0 = a new period
 * @param lastDay included, as people say it; nothing = until further notice
 */
public record EconomicStatusDraft(
        UUID id,
        long revision,
        UUID residentId,
        @Nullable EconomicCategory category,
        @Nullable String categoryText,
        @Nullable String certificateNumber,
        @Nullable LocalDate from,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate verifiedOn,
        @Nullable LocalDate verifyNextOn) {

    public static EconomicStatusDraft of(
            UUID id, UUID residentId, @Nullable EconomicCategory category, @Nullable LocalDate from) {
        return new EconomicStatusDraft(id, 0, residentId, category, null, null, from, null, null, null);
    }

    public static EconomicStatusDraft of(EconomicStatus known) {
        LocalDate to = known.period().to();
        return new EconomicStatusDraft(
                known.id(),
                known.revision(),
                known.residentId(),
                known.category().orElse(null),
                known.categoryText().orElse(null),
                known.certificateNumber().orElse(null),
                known.period().from(),
                to == null ? null : to.minusDays(1),
                known.verifiedOn().orElse(null),
                known.verifyNextOn().orElse(null));
    }

    /** A word of a ledger that does not decide between categories. */
    public EconomicStatusDraft undecided(String word) {
        return new EconomicStatusDraft(
                id, revision, residentId, null, word, certificateNumber, from, lastDay, verifiedOn, verifyNextOn);
    }

    public EconomicStatusDraft certified(@Nullable String number, @Nullable LocalDate next) {
        return new EconomicStatusDraft(
                id, revision, residentId, category, categoryText, number, from, lastDay, verifiedOn, next);
    }

    public Problems check(LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (category == null && (categoryText == null || categoryText.isBlank())) {
            problems.add(Problem.refuse("category", "resident.problem.categoryMissing"));
        }
        if (from == null) {
            problems.add(Problem.refuse("from", "resident.problem.fromMissing"));
        } else if (lastDay != null && lastDay.isBefore(from)) {
            problems.add(Problem.refuse("lastDay", "resident.problem.endsBeforeStart", from.toString()));
        }
        if (verifiedOn != null && verifiedOn.isAfter(today)) {
            problems.add(Problem.refuse("verifiedOn", "resident.problem.verifiedInFuture"));
        }
        if (verifiedOn != null && verifyNextOn != null && !verifyNextOn.isAfter(verifiedOn)) {
            problems.add(Problem.refuse("verifyNextOn", "resident.problem.nextBeforeVerified", verifiedOn.toString()));
        }
        return new Problems(problems);
    }

    /** @throws IllegalStateException when the draft is not clean */
    Period period() {
        return DraftPeriod.of(from, lastDay);
    }

    boolean excludesOthers() {
        return category == null || category.excludesOthers();
    }
}
