// SPDX-License-Identifier: Apache-2.0
package anyi.intake;

import anyi.intake.plan.Line;
import java.io.Serial;
import java.util.List;

/** A row that was planned to be taken in, and that its owner refuses: the whole act is given up and planned again. */
final class NotAsPlanned extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Line> rows;

    NotAsPlanned(List<Line> rows) {
        super("rows refused by their owner: " + rows.size());
        this.rows = List.copyOf(rows);
    }

    List<Line> rows() {
        return rows;
    }
}
