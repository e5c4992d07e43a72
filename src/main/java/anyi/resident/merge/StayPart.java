// SPDX-License-Identifier: Apache-2.0
package anyi.resident.merge;

import static anyi.store.schema.Tables.BED_STAY;
import static anyi.store.schema.Tables.FUNDING_PERIOD;

import anyi.store.schema.Tables;
import anyi.value.Period;
import java.util.UUID;
import org.jooq.Table;

/**
 * A leave, or days in a bed, or who pays.
 *
 * @param what which bed, which kind of leave, which payer
 */
public record StayPart(Kind kind, UUID id, UUID stay, Period period, String what) {
    public enum Kind {
        BED(BED_STAY),
        LEAVE(Tables.LEAVE),
        FUNDING(FUNDING_PERIOD);

        private final transient Table<?> table;

        Kind(Table<?> table) {
            this.table = table;
        }

        Table<?> table() {
            return table;
        }
    }

    boolean clashes(StayPart other) {
        return kind == other.kind && period.overlaps(other.period);
    }

    boolean isSameAs(StayPart other) {
        return kind == other.kind && period.equals(other.period) && what.equals(other.what);
    }
}
