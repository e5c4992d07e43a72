// SPDX-License-Identifier: Apache-2.0
package anyi.ledger.form;

import anyi.term.HomeKind;
import anyi.term.Ownership;
import java.util.Optional;

/** The home as the head of a list names it, with its rating of the day. */
public record HomeRow(String name, Optional<HomeKind> kind, Optional<Ownership> ownership, Optional<Integer> stars) {
    public String rating() {
        return stars.filter(number -> number > 0).map(number -> number + "星").orElse("未评定");
    }
}
