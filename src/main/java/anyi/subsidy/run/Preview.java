// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.run;

import anyi.kit.Background.Progress;
import java.time.YearMonth;
import java.util.List;
import org.jooq.DSLContext;

/** Computes a month without writing anything. */
public final class Preview {
    private Preview() {}

    public static MonthPreview of(DSLContext db, YearMonth month, Progress progress) {
        Dues dues = Dues.of(db, month);
        List<Due> all = dues.month(month, progress);
        return new MonthPreview(month, all, new Corrections(db).before(month), dues.inputHash());
    }

    public static MonthPreview of(DSLContext db, YearMonth month) {
        return of(db, month, (done, total, step) -> {});
    }
}
