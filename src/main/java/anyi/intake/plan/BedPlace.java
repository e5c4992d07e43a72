// SPDX-License-Identifier: Apache-2.0
package anyi.intake.plan;

import anyi.intake.find.Field;
import anyi.term.BedService;
import java.util.Optional;
import java.util.UUID;

/**
 * A bed that people can be laid in.
 *
 * @param line its row in the bed ledger of the batch
 * @param lyingIn whom the home knows in it
 */
record BedPlace(UUID id, BedName name, Optional<Line> line, Optional<KnownRow> known, Optional<UUID> lyingIn) {
    /** Whom the bed ledger names; empty = nobody. */
    String occupant() {
        return line.map(row -> row.facts().text(Field.NAME)).orElse("");
    }

    boolean isUsable() {
        BedService service = line.map(Line::facts)
                .or(() -> known.map(KnownRow::facts))
                .flatMap(facts -> facts.term(BedService.class, Field.BED_STATE))
                .orElse(BedService.IN_SERVICE);
        return service == BedService.IN_SERVICE || service == BedService.RESERVED;
    }
}
