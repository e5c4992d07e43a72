// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.further;

import static anyi.store.schema.Tables.FURTHER_FACT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;

import anyi.subsidy.claim.Recipient;
import anyi.subsidy.fact.FactFields;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Reads further facts, the newest first. */
public final class FurtherFactQueries {
    private final DSLContext db;

    public FurtherFactQueries(DSLContext db) {
        this.db = db;
    }

    public List<FurtherFact> of(Recipient whose) {
        return facts(whose.resident()
                .map(FURTHER_FACT.RESIDENT_ID::eq)
                .or(() -> whose.staff().map(FURTHER_FACT.STAFF_ID::eq))
                .orElseGet(() -> FURTHER_FACT.RESIDENT_ID.isNull().and(FURTHER_FACT.STAFF_ID.isNull())));
    }

    /** For the full export. */
    public List<FurtherFact> all() {
        return facts(noCondition());
    }

    private List<FurtherFact> facts(Condition which) {
        return db.select(
                        FURTHER_FACT.ID,
                        row(FURTHER_FACT.RESIDENT_ID, FURTHER_FACT.STAFF_ID).mapping(Recipient::of),
                        FURTHER_FACT.FACT_NAME,
                        FURTHER_FACT.FACT_FIELDS.convertFrom(FactFields::read),
                        FURTHER_FACT.VALID_FROM.convertFrom(Optional::ofNullable),
                        FURTHER_FACT.VALID_TO.convertFrom(Optional::ofNullable),
                        FURTHER_FACT.SOURCE_DOCUMENT.convertFrom(Optional::ofNullable))
                .from(FURTHER_FACT)
                .where(which)
                .orderBy(FURTHER_FACT.FACT_NAME, FURTHER_FACT.VALID_FROM.desc().nullsLast(), FURTHER_FACT.ID)
                .fetch(mapping(FurtherFact::new));
    }
}
