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
 * @param name of the sheet, with a number from the second table on
 * @param layout empty where no ledger was recognised
 * @param sample the first filled rows
 */
public record FoundSheet(int file, SheetName name, Part part, Role role, Optional<Layout> layout, List<Row> sample) {
    /**
     * Which table of a sheet.
     *
     * @param sheet the sheet's own name
     * @param number of the table on it, from 0
     * @param whole the sheet is one plain table
     */
    record Part(String sheet, int number, boolean whole) {
        SheetName name(String file) {
            return new SheetName(file, number == 0 ? sheet : sheet + " #" + (number + 1));
        }
    }

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
        return new FoundSheet(file, name, part, other, layout, sample);
    }
}
