// SPDX-License-Identifier: Apache-2.0
package anyi.tour.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Somebody invented.
 *
 * @param bed the label; empty for those who left
 * @param left the day and the reason in words, as a remark tells it
 */
record Villager(
        String name,
        boolean male,
        LocalDate birth,
        String number,
        String category,
        LocalDate admitted,
        String bed,
        Optional<Gone> left,
        String relative,
        String phone) {
    record Gone(LocalDate on, String reason) {}

    boolean isInHouse() {
        return left.isEmpty();
    }

    boolean isSupported() {
        return List.of("特困集中供养", "农村五保").contains(category);
    }

    Villager leftOn(LocalDate on, String reason) {
        return new Villager(
                name, male, birth, number, category, admitted, "", Optional.of(new Gone(on, reason)), relative, phone);
    }
}
