// SPDX-License-Identifier: Apache-2.0
package anyi.intake.plan;

import anyi.intake.find.Layout;
import anyi.intake.plan.Decisions.SheetName;
import anyi.sheet.Row;
import java.util.List;
import java.util.Optional;

/**
 * A filled sheet of a batch and what was found in it.
 *
 * @param layout empty where no ledger was recognised
 * @param sample the first filled rows
 */
public record FoundSheet(int file, SheetName name, Role role, Optional<Layout> layout, List<Row> sample) {
    public enum Role implements anyi.term.Term {
        CURRENT,
        /** An older state of a sheet that is in the batch as well. */
        LAST_YEAR,
        NOT_RECOGNISED,
        /** Left out by a person. */
        SKIPPED;

        @Override
        public String key() {
            return "intake.role." + name();
        }
    }

    FoundSheet as(Role other) {
        return new FoundSheet(file, name, other, layout, sample);
    }
}
