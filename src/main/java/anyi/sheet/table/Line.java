// SPDX-License-Identifier: Apache-2.0
package anyi.sheet.table;

import java.util.List;

/**
 * A line of a table.
 *
 * @param label stands over the first {@code span} columns; none in an ordinary row
 */
public record Line(Role role, String label, int span, List<Value> values) {
    public enum Role {
        ROW,
        SUBTOTAL,
        TOTAL
    }

    public Line {
        values = List.copyOf(values);
    }

    static Line row(List<Value> values) {
        return new Line(Role.ROW, "", 0, values);
    }

    boolean isSum() {
        return role != Role.ROW;
    }
}
