// SPDX-License-Identifier: Apache-2.0
package anyi.settings.home;

import static anyi.store.schema.Tables.BED_TARGET;
import static anyi.store.schema.Tables.HOME_RATING;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;

import anyi.value.Period;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** The ratings of the home and what the bureau wants of its beds. */
public final class GoalQueries {
    private final DSLContext db;

    public GoalQueries(DSLContext db) {
        this.db = db;
    }

    /** The newest first. */
    public List<Rating> ratings() {
        return db.select(
                        HOME_RATING.ID,
                        HOME_RATING.REVISION,
                        HOME_RATING.STARS.convertFrom(Short::intValue),
                        row(HOME_RATING.VALID_FROM, HOME_RATING.VALID_TO).mapping(Period::new),
                        HOME_RATING.EVIDENCE.convertFrom(Optional::ofNullable))
                .from(HOME_RATING)
                .orderBy(HOME_RATING.VALID_FROM.desc())
                .fetch(mapping(Rating::new));
    }

    /** The newest year first. */
    public List<BedTarget> targets() {
        return db.select(
                        BED_TARGET.ID,
                        BED_TARGET.REVISION,
                        BED_TARGET.TARGET_YEAR.convertFrom(Short::intValue),
                        BED_TARGET.NURSING_SHARE,
                        BED_TARGET.BEDS_WANTED.convertFrom(Optional::ofNullable),
                        BED_TARGET.SOURCE_DOCUMENT.convertFrom(Optional::ofNullable))
                .from(BED_TARGET)
                .orderBy(BED_TARGET.TARGET_YEAR.desc())
                .fetch(mapping(BedTarget::new));
    }
}
