// SPDX-License-Identifier: Apache-2.0
package anyi.resident.list;

import java.util.Arrays;
import java.util.Optional;

/** What the list can be sorted by; named as the column. */
enum ResidentOrder {
    NAME("name"),
    AGE("age"),
    BED("bed"),
    LEVEL("level"),
    CATEGORY("category"),
    ADMITTED("admitted");

    private final String column;

    ResidentOrder(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }

    static Optional<ResidentOrder> of(String column) {
        return Arrays.stream(values())
                .filter(order -> order.column.equals(column))
                .findFirst();
    }
}
