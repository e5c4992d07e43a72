// SPDX-License-Identifier: Apache-2.0
package anyi.intake.plan;

import static anyi.intake.find.Field.*;

import anyi.assessment.Assessors;
import anyi.intake.find.Column;
import anyi.intake.find.Field;
import anyi.intake.plan.Reading.Need;
import anyi.intake.read.Amount;
import anyi.sheet.Cell;
import anyi.term.AssessmentStandard;
import anyi.term.CareDependence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a row of an assessment ledger: sums are added again, the level is worked out again. */
final class AssessmentReader {
    private static final List<Field> PARTS = List.of(PART_SELF_CARE, PART_MOBILITY, PART_MENTAL, PART_SOCIAL);
    private static final int[] PART_MAXIMA = {32, 15, 28, 15};
    private static final int[] PART_ENDS = {8, 12, 21, 26};
    private static final String ITEM_MAXIMA = "44444444444344444411222434";
    private static final int ITEMS = 26;
    /** The grades of MZ/T 039-2013 end with 3. */
    private static final int WORST_OLD = 3;

    /** GB/T 42195-2022 counts from its issue at the end of 2022; what stands before and says nothing is MZ/T 039. */
    private static final LocalDate NEW_STANDARD = LocalDate.of(2022, 12, 30);

    private final Reading reading;

    private AssessmentReader(Reading reading) {
        this.reading = reading;
    }

    static void read(Reading reading) {
        var reader = new AssessmentReader(reading);
        reader.who();
        LocalDate on = reading.day(ASSESSED_ON, Need.DAY);
        if (on == null && reading.date(ASSESSED_ON).isNothing()) {
            reading.refuse(ASSESSED_ON, Code.DATE_MISSING);
        } else if (on != null && on.isAfter(reading.today())) {
            reading.refuse(ASSESSED_ON, Code.DATE_FUTURE);
        }
        reader.scores(on);
        reader.rest();
    }

    private void who() {
        reading.copyName(NAME);
        reading.id(ID_NUMBER).good().ifPresent(number -> reading.facts().set(ID_NUMBER, number.text()));
        reading.date(BIRTH).day().ifPresent(day -> reading.facts().set(BIRTH, day.toString()));
        reading.word(SEX, "sex");
        reading.copy(BED);
    }

    private void rest() {
        List.of(ORGANISATION, ASSESSMENT_NUMBER, REMARK).forEach(reading::copy);
        reading.facts()
                .set(
                        ASSESSORS,
                        Assessors.named(reading.text(ASSESSORS), Optional.empty(), Optional.empty())
                                .names());
        reading.facts()
                .set(
                        ASSESS_REASON,
                        reading.words()
                                .find("assess_reason", reading.text(ASSESS_REASON))
                                .orElse(null));
        reading.day(VALID_UNTIL, Need.LOOSE);
    }

    private void scores(@Nullable LocalDate on) {
        List<Integer> items = items();
        List<Integer> parts = parts(items);
        Optional<Integer> written = Amount.whole(reading.text(SCORE));
        if (!reading.text(SCORE).isEmpty() && written.isEmpty()) {
            reading.warn(SCORE, Code.AMOUNT_UNREADABLE);
        }
        Optional<Integer> score = parts.size() == PARTS.size()
                ? Optional.of(parts.stream().mapToInt(Integer::intValue).sum())
                : written;
        if (written.isPresent() && !written.equals(score)) {
            reading.warn(SCORE, Code.SCORE_SUM_WRONG, score.orElseThrow());
        }
        AssessmentStandard standard = standard(on, score.isPresent());
        reading.facts().set(STANDARD, standard.name());
        if (score.isPresent()
                && standard == AssessmentStandard.GBT_42195_2022
                && (score.get() < 0 || score.get() > 90)) {
            reading.refuse(SCORE, Code.SCORE_OUT_OF_RANGE);
            return;
        }
        score.ifPresent(sum -> reading.facts().set(SCORE, sum.toString()));
        level(standard, score);
    }

    private List<Integer> items() {
        List<Cell> cells = reading.entry().items();
        List<Column> columns = reading.entry().itemColumns();
        var items = new ArrayList<Integer>();
        for (int i = 0; i < cells.size(); i++) {
            Optional<Integer> score = Amount.whole(cells.get(i).text());
            int most = ITEM_MAXIMA.charAt(columns.get(i).item() - 1) - '0';
            if (score.isPresent() && (score.get() < 0 || score.get() > most)) {
                reading.findings().refuseItem(reading.line(), columns.get(i).index(), Code.SCORE_OUT_OF_RANGE);
                return List.of();
            }
            score.ifPresent(items::add);
        }
        if (items.size() < ITEMS) {
            return List.of();
        }
        var digits = new StringBuilder();
        items.forEach(digits::append);
        reading.facts().set(ITEM, digits.toString());
        return items;
    }

    private List<Integer> parts(List<Integer> items) {
        var parts = new ArrayList<Integer>();
        for (int i = 0; i < PARTS.size(); i++) {
            Optional<Integer> written = Amount.whole(reading.text(PARTS.get(i)));
            Optional<Integer> part = items.isEmpty()
                    ? written
                    : Optional.of(items.subList(i == 0 ? 0 : PART_ENDS[i - 1], PART_ENDS[i]).stream()
                            .mapToInt(Integer::intValue)
                            .sum());
            if (written.isPresent() && !written.equals(part)) {
                reading.warn(PARTS.get(i), Code.SCORE_SUM_WRONG, part.orElseThrow());
            }
            if (part.isPresent() && (part.get() < 0 || part.get() > PART_MAXIMA[i])) {
                reading.refuse(PARTS.get(i), Code.SCORE_OUT_OF_RANGE);
            }
            Field field = PARTS.get(i);
            part.ifPresent(sum -> {
                reading.facts().set(field, sum.toString());
                parts.add(sum);
            });
        }
        return parts;
    }

    private AssessmentStandard standard(@Nullable LocalDate on, boolean scored) {
        return reading.words()
                .find(AssessmentStandard.class, "standard", reading.text(STANDARD))
                .orElseGet(() -> scored || on == null || !on.isBefore(NEW_STANDARD)
                        ? AssessmentStandard.GBT_42195_2022
                        : AssessmentStandard.MZT_039_2013);
    }

    private void level(AssessmentStandard standard, Optional<Integer> score) {
        String text = reading.text(LEVEL);
        Optional<CareDependence> written = reading.words().find(CareDependence.class, "dependence", text);
        String change = reading.text(LEVEL_CHANGE);
        Optional<String> rule = reading.words().find("change", change);
        rule.ifPresent(name -> reading.facts().set(LEVEL_CHANGE, name));
        if (!text.isEmpty() && written.isEmpty()) {
            reading.refuse(LEVEL, Code.LEVEL_UNREADABLE);
            return;
        }
        if (score.isEmpty() || standard != AssessmentStandard.GBT_42195_2022) {
            if (written.isEmpty()) {
                reading.refuse(reading.entry().column(LEVEL) > 0 ? LEVEL : SCORE, Code.LEVEL_MISSING);
            }
            boolean old = standard == AssessmentStandard.MZT_039_2013;
            written.map(level -> old ? CareDependence.values()[Math.min(level.ordinal(), WORST_OLD)] : level)
                    .ifPresent(level -> reading.facts().set(LEVEL, level.name()));
            return;
        }
        CareDependence before = byScore(score.get());
        CareDependence after = changed(before, rule);
        reading.facts().set(LEVEL_BEFORE, before.name());
        if (written.isPresent() && written.get() != after) {
            reading.refuse(LEVEL, Code.LEVEL_NOT_FROM_SCORE, score.get(), after);
        }
        reading.facts().set(LEVEL, after.name());
    }

    /** Table of GB/T 42195-2022: 90, 66–89, 46–65, 30–45, 0–29. */
    static CareDependence byScore(int score) {
        if (score >= 90) {
            return CareDependence.INTACT;
        }
        if (score >= 66) {
            return CareDependence.MILD;
        }
        if (score >= 46) {
            return CareDependence.MODERATE;
        }
        return score >= 30 ? CareDependence.SEVERE : CareDependence.COMPLETE;
    }

    /** A coma makes it complete; any other reason, and several together, one grade worse. */
    private static CareDependence changed(CareDependence before, Optional<String> rule) {
        return rule.map(name -> name.equals("COMA") ? CareDependence.COMPLETE : before.worse())
                .orElse(before);
    }
}
