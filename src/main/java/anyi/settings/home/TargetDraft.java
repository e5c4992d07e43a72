// SPDX-License-Identifier: Apache-2.0
package anyi.settings.home;

import anyi.value.Problem;
import anyi.value.Problems;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A year's target as typed. */
public record TargetDraft(
        @Nullable String year,
        @Nullable String nursingShare,
        @Nullable String bedsWanted,
        @Nullable String source) {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public Problems check() {
        List<Problem> problems = new ArrayList<>();
        if (number(year).filter(typed -> typed >= 2000 && typed <= 2100).isEmpty()) {
            problems.add(Problem.refuse("year", "settings.target.problem.year"));
        }
        if (share().isEmpty()) {
            problems.add(Problem.refuse("nursingShare", "settings.target.problem.share"));
        }
        if (bedsWanted != null && !bedsWanted.isBlank() && number(bedsWanted).isEmpty()) {
            problems.add(Problem.refuse("bedsWanted", "settings.target.problem.beds"));
        }
        return new Problems(problems);
    }

    Optional<Integer> number(@Nullable String text) {
        String typed = text == null ? "" : text.strip();
        return typed.matches("\\d{1,6}") ? Optional.of(Integer.parseInt(typed)) : Optional.empty();
    }

    Optional<BigDecimal> share() {
        String typed = nursingShare == null
                ? ""
                : nursingShare.strip().replace("%", "").replace("％", "").strip();
        return typed.matches("\\d{1,3}(\\.\\d{1,2})?")
                ? Optional.of(new BigDecimal(typed)).filter(share -> share.compareTo(WHOLE) <= 0)
                : Optional.empty();
    }
}
