// SPDX-License-Identifier: Apache-2.0
package anyi.settings.home;

import static anyi.store.schema.Tables.BED_TARGET;
import static anyi.store.schema.Tables.HOME_RATING;
import static anyi.store.schema.Tables.MARKER;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import anyi.value.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;

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
                .where(HOME_RATING.HOME_ID.eq(own()))
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
                .where(BED_TARGET.HOME_ID.eq(own()))
                .orderBy(BED_TARGET.TARGET_YEAR.desc())
                .fetch(mapping(BedTarget::new));
    }

    /** A bureau's file holds many homes; what is entered here is this file's own. */
    private static Select<Record1<UUID>> own() {
        return select(MARKER.HOME_ID).from(MARKER);
    }
}
