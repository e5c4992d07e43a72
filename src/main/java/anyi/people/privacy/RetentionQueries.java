// SPDX-License-Identifier: Apache-2.0
package anyi.people.privacy;

import static anyi.store.schema.Tables.INCIDENT;
import static anyi.store.schema.Tables.STAY;
import static anyi.store.schema.Tables.SUBSIDY_LINE;
import static org.jooq.impl.DSL.max;

import anyi.term.IncidentHarm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** What still has to be kept of a person, under which rule and until when. */
public final class RetentionQueries {
    private final DSLContext db;

    public RetentionQueries(DSLContext db) {
        this.db = db;
    }

    /** Rules that have something to hold, whether they still do or no longer. */
    public List<RetentionRow> of(UUID resident) {
        var rows = new ArrayList<RetentionRow>();
        for (Retention rule : Retention.rules()) {
            switch (rule.kind()) {
                case RESIDENT_FILE -> rows.add(new RetentionRow(rule, left(resident)));
                case INCIDENT ->
                    incident(resident, INCIDENT.INCIDENT_HARM.eq(IncidentHarm.NONE))
                            .ifPresent(day -> rows.add(new RetentionRow(rule, Optional.of(day))));
                case INCIDENT_WITH_HARM ->
                    incident(resident, INCIDENT.INCIDENT_HARM.ne(IncidentHarm.NONE))
                            .ifPresent(day -> rows.add(new RetentionRow(rule, Optional.of(day))));
                case SUBSIDY -> paid(resident).ifPresent(day -> rows.add(new RetentionRow(rule, Optional.of(day))));
            }
        }
        return rows;
    }

    /** Empty while the person is in house, or was never. */
    private Optional<LocalDate> left(UUID resident) {
        boolean inHouse = db.fetchExists(STAY, STAY.RESIDENT_ID.eq(resident).and(STAY.DISCHARGED_ON.isNull()));
        return inHouse
                ? Optional.empty()
                : db.select(max(STAY.DISCHARGED_ON))
                        .from(STAY)
                        .where(STAY.RESIDENT_ID.eq(resident))
                        .fetchOptional(0, LocalDate.class);
    }

    private Optional<LocalDate> incident(UUID resident, Condition which) {
        return db.select(max(INCIDENT.HAPPENED_ON))
                .from(INCIDENT)
                .where(INCIDENT.RESIDENT_ID.eq(resident).and(which))
                .fetchOptional(0, LocalDate.class);
    }

    private Optional<LocalDate> paid(UUID resident) {
        return db.select(max(SUBSIDY_LINE.SUBJECT_MONTH))
                .from(SUBSIDY_LINE)
                .where(SUBSIDY_LINE.RESIDENT_ID.eq(resident))
                .fetchOptional(0, LocalDate.class)
                .map(month -> month.plusMonths(1));
    }
}
