// SPDX-License-Identifier: Apache-2.0
package anyi.kit.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NarrowedRowsTest {
    private final NarrowedRows<String> rows = new NarrowedRows<>(
            (chip, row) -> chip.equals("LONG") ? row.length() > 2 : row.startsWith("w"), String::contains);

    @Test
    void chips_and_text_all_have_to_hold() {
        rows.set(List.of("wxy", "wu", "zhang"));
        assertEquals(List.of("wxy", "wu", "zhang"), rows.shown());
        rows.choose(Set.of("LONG"));
        assertEquals(List.of("wxy", "zhang"), rows.shown());
        rows.choose(Set.of("LONG", "W"));
        assertEquals(List.of("wxy"), rows.shown());
        rows.choose(Set.of());
        rows.search("U");
        assertEquals(List.of("wu"), rows.shown());
    }

    @Test
    void a_chip_counts_all_rows_whatever_is_chosen() {
        rows.choose(Set.of("W"));
        rows.search("zz");
        rows.set(List.of("wxy", "wu", "zhang"));
        assertEquals(List.of(), rows.shown());
        assertEquals(2, rows.count("LONG"));
        assertEquals(3, rows.countAll());
        assertEquals(List.of("wxy", "wu", "zhang"), rows.all());
    }
}
