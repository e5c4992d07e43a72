// SPDX-License-Identifier: Apache-2.0
package anyi.intake.plan;

import anyi.intake.find.Field;
import anyi.term.DischargeReason;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom rows can be about: from the rosters of the batch, from the home, or both.
 *
 * @param line the row of the roster
 * @param known what the home knows
 */
public record Person(UUID id, Optional<Line> line, Optional<KnownRow> known) {
    Facts facts() {
        return line.map(Line::facts).orElseGet(() -> known.orElseThrow().facts());
    }

    String name() {
        return facts().text(Field.NAME);
    }

    @Nullable
    String idNumber() {
        String own = facts().get(Field.ID_NUMBER);
        return own != null
                ? own
                : known.map(row -> row.facts().get(Field.ID_NUMBER)).orElse(null);
    }

    /** Nothing can be taken in about the person before somebody corrects the roster. */
    boolean isMissing() {
        return known.isEmpty() && line.map(Line::isRefused).orElse(true);
    }

    @Nullable
    LocalDate birth() {
        LocalDate own = facts().day(Field.BIRTH);
        return own != null
                ? own
                : known.map(row -> row.facts().day(Field.BIRTH)).orElse(null);
    }

    boolean isInHouse() {
        return !facts().has(Field.DISCHARGED);
    }

    /** The first day on which the person is dead or gone for ever; nothing when alive as far as is known. */
    Optional<LocalDate> diedOn() {
        return facts().term(DischargeReason.class, Field.DISCHARGE_REASON)
                .filter(reason -> reason == DischargeReason.DEATH)
                .map(reason -> facts().latest(Field.DISCHARGED));
    }
}
