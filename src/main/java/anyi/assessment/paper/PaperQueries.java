// SPDX-License-Identifier: Apache-2.0
package anyi.assessment.paper;

import static anyi.store.schema.Tables.BED;
import static anyi.store.schema.Tables.BED_STAY;
import static anyi.store.schema.Tables.HOME;
import static anyi.store.schema.Tables.RESIDENT;

import anyi.assessment.Assessment;
import anyi.assessment.AssessmentQueries;
import anyi.assessment.rule.RuleQueries;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/** Reads what a report says. */
public final class PaperQueries {
    private final DSLContext db;

    public PaperQueries(DSLContext db) {
        this.db = db;
    }

    public Optional<PaperFacts> of(UUID assessment) {
        return new AssessmentQueries(db)
                .find(assessment)
                .map(found -> new PaperFacts(
                        home(found),
                        person(found),
                        found,
                        new RuleQueries(db).book().on(found.assessedOn()),
                        new AssessmentQueries(db).replacedBy(assessment).map(LocalDate::toString)));
    }

    private String home(Assessment assessment) {
        return db.select(HOME.NAME)
                .from(HOME)
                .join(RESIDENT)
                .on(RESIDENT.HOME_ID.eq(HOME.HOME_ID))
                .where(RESIDENT.ID.eq(assessment.resident()))
                .fetchOptional(HOME.NAME)
                .orElse("");
    }

    private PaperFacts.Person person(Assessment assessment) {
        LocalDate on = assessment.assessedOn();
        return db.select(RESIDENT.fields())
                .select(BED.LABEL)
                .from(RESIDENT)
                .leftJoin(BED_STAY)
                .on(BED_STAY.HOME_ID.eq(RESIDENT.HOME_ID))
                .and(BED_STAY.RESIDENT_ID.eq(RESIDENT.ID))
                .and(BED_STAY.VALID_FROM.le(on))
                .and(BED_STAY.VALID_TO.isNull().or(BED_STAY.VALID_TO.gt(on)))
                .leftJoin(BED)
                .on(BED.HOME_ID.eq(BED_STAY.HOME_ID))
                .and(BED.ID.eq(BED_STAY.BED_ID))
                .where(RESIDENT.ID.eq(assessment.resident()))
                .fetchSingle(row -> new PaperFacts.Person(
                        row.get(RESIDENT.NAME),
                        Optional.ofNullable(row.get(RESIDENT.SEX)),
                        Optional.ofNullable(row.get(RESIDENT.BIRTH_ON)),
                        Optional.ofNullable(row.get(RESIDENT.ID_NUMBER)),
                        Optional.ofNullable(row.get(BED.LABEL)),
                        new PaperFacts.Origin(
                                Optional.ofNullable(row.get(RESIDENT.ETHNIC_GROUP)),
                                Optional.ofNullable(row.get(RESIDENT.RELIGION)),
                                Optional.ofNullable(row.get(RESIDENT.EDUCATION)),
                                Optional.ofNullable(row.get(RESIDENT.MARITAL_STATUS)))));
    }
}
