// SPDX-License-Identifier: Apache-2.0
package anyi.given;

import static anyi.store.schema.Tables.BED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import anyi.store.TestStores;
import anyi.term.CareDependence;
import anyi.term.EconomicCategory;
import anyi.term.LeaveKind;
import org.junit.jupiter.api.Test;

class GivenTest {
    @Test
    void a_home_with_a_person_is_told_in_a_few_sentences() {
        try (var store = TestStores.empty()) {
            var given = new Given(store);
            given.home().rated(3, "2024-01-01", null).target(2026, "55");
            assertEquals(60, given.beds("1号楼", 2, 10, 3).size());
            given.nursing("101-1", "2025-06-01");

            var wang = given.resident("王秀英")
                    .born("1940-02-29")
                    .female()
                    .economic(EconomicCategory.TEKUN_CONCENTRATED, "2020-01-01")
                    .admitted("2024-03-15")
                    .inBed("101-1")
                    .movedTo("210-3", "2026-01-01")
                    .onLeave("2026-11-01", null, LeaveKind.HOSPITAL)
                    .assessed("2026-01-05", CareDependence.SEVERE)
                    .save();

            assertEquals("210-3", given.bedOf(wang));
            assertEquals(60, store.read().fetchCount(BED));
        }
    }
}
