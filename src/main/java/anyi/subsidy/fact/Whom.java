// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.fact;

import static anyi.store.schema.Tables.STAY;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.selectOne;

import java.time.YearMonth;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;

/** Whose facts are read. */
public sealed interface Whom {
    record One(UUID resident) implements Whom {}

    /** Only the home itself. */
    record Nobody() implements Whom {}

    /** Everybody who was in house on a day of the month. */
    record InHouse(YearMonth month) implements Whom {}

    /** Everybody who was in house on a day of these months, both inclusive. */
    record Within(YearMonth first, YearMonth last) implements Whom {}

    default Condition is(Field<UUID> home, Field<UUID> resident) {
        return switch (this) {
            case One(UUID one) -> resident.eq(one);
            case Nobody() -> falseCondition();
            case InHouse(YearMonth month) -> inHouse(home, resident, month, month);
            case Within(YearMonth first, YearMonth last) -> inHouse(home, resident, first, last);
        };
    }

    private static Condition inHouse(Field<UUID> home, Field<UUID> resident, YearMonth first, YearMonth last) {
        return exists(selectOne()
                .from(STAY)
                .where(STAY.HOME_ID.eq(home))
                .and(STAY.RESIDENT_ID.eq(resident))
                .and(STAY.ADMITTED_ON.lt(last.plusMonths(1).atDay(1)))
                .and(STAY.DISCHARGED_ON.isNull().or(STAY.DISCHARGED_ON.gt(first.atDay(1)))));
    }
}
