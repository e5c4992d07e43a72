// SPDX-License-Identifier: Apache-2.0
package anyi.bed.map;

import anyi.bed.BedRow;
import anyi.term.BedState;
import anyi.term.Term;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** A filter of the table; the first two are what the share of nursing beds counts. */
enum BedChip implements Term {
    NURSING(bed -> bed.isNursing() && bed.isInService()),
    IN_SERVICE(BedRow::isInService),
    ORDINARY(bed -> !bed.isNursing()),
    FREE(is(BedState.FREE)),
    OCCUPIED(bed -> bed.occupant().isPresent()),
    ON_LEAVE(is(BedState.ON_LEAVE)),
    RESERVED(is(BedState.RESERVED)),
    OUT_OF_SERVICE(is(BedState.OUT_OF_SERVICE)),
    CLOSED(is(BedState.CLOSED));

    private final Predicate<BedRow> takes;

    BedChip(Predicate<BedRow> takes) {
        this.takes = takes;
    }

    private static Predicate<BedRow> is(BedState state) {
        return bed -> bed.state() == state;
    }

    boolean takes(BedRow bed) {
        return takes.test(bed);
    }

    static Optional<BedChip> named(String name) {
        return Arrays.stream(values()).filter(chip -> chip.name().equals(name)).findFirst();
    }

    @Override
    public String key() {
        return "bed.chip." + name();
    }
}
