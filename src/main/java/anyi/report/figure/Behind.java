// SPDX-License-Identifier: Apache-2.0
package anyi.report.figure;

import anyi.bed.BedRow;
import anyi.ledger.form.RosterRow;
import anyi.stay.leave.LeaveRow;
import anyi.stay.movement.MovementRow;
import anyi.subsidy.run.LineRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One row behind a figure.
 *
 * @param id of the person or bed, to be opened
 * @param where the bed, room or post
 * @param on the day that makes the row count, where one does
 * @param amount what the row adds to a sum; nothing where rows are counted
 */
public record Behind(
        Kind kind, UUID id, String name, String where, Optional<LocalDate> on, Optional<BigDecimal> amount) {
    /** What a click opens. */
    public enum Kind {
        PERSON,
        BED,
        STAFF,
        SESSION
    }

    static Behind bed(BedRow bed) {
        return new Behind(
                Kind.BED,
                bed.id(),
                bed.label(),
                bed.place().building().name(),
                Optional.of(bed.type().from()),
                Optional.empty());
    }

    static Behind person(RosterRow row) {
        return person(row, Optional.of(row.assessed().admittedOn()));
    }

    static Behind person(RosterRow row, Optional<LocalDate> on) {
        return new Behind(Kind.PERSON, row.resident().id(), row.name(), row.bedLabel(), on, Optional.empty());
    }

    static Behind movement(MovementRow row) {
        String bed = row.bed().or(row::fromBed).orElse("");
        return new Behind(
                Kind.PERSON, row.residentId(), row.residentName(), bed, Optional.of(row.on()), Optional.empty());
    }

    static Behind leave(LeaveRow row) {
        return new Behind(
                Kind.PERSON,
                row.residentId(),
                row.residentName(),
                row.bedLabel().orElse(""),
                Optional.of(row.leftOn()),
                Optional.empty());
    }

    static Behind line(LineRow row, UUID home) {
        return new Behind(
                Kind.PERSON,
                row.resident().orElse(home),
                row.name().orElse(""),
                row.policy(),
                Optional.of(row.month().atDay(1)),
                Optional.of(row.amount().yuan()));
    }

    Behind adding(long amount) {
        return new Behind(kind, id, name, where, on, Optional.of(BigDecimal.valueOf(amount)));
    }
}
