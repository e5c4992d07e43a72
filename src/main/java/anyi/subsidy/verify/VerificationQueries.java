// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.verify;

import static anyi.store.schema.Tables.SUBSIDY_CHOICE;
import static anyi.store.schema.Tables.SUBSIDY_VERIFICATION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.max;

import anyi.subsidy.verify.VerificationCommands.Whom;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;

/** Reads verifications and choices. */
public final class VerificationQueries {
    private final DSLContext db;

    public VerificationQueries(DSLContext db) {
        this.db = db;
    }

    /** The newest day on which somebody was verified for a policy. */
    public Map<Whom, LocalDate> newest() {
        return db.select(
                        SUBSIDY_VERIFICATION.RESIDENT_ID,
                        SUBSIDY_VERIFICATION.POLICY_CODE,
                        max(SUBSIDY_VERIFICATION.VERIFIED_ON))
                .from(SUBSIDY_VERIFICATION)
                .groupBy(SUBSIDY_VERIFICATION.RESIDENT_ID, SUBSIDY_VERIFICATION.POLICY_CODE)
                .fetchMap(row -> new Whom(row.value1(), row.value2()), row -> row.value3());
    }

    /** Who was verified on the day. */
    Set<Whom> verifiedOn(LocalDate day) {
        return db.select(SUBSIDY_VERIFICATION.RESIDENT_ID, SUBSIDY_VERIFICATION.POLICY_CODE)
                .from(SUBSIDY_VERIFICATION)
                .where(SUBSIDY_VERIFICATION.VERIFIED_ON.eq(day))
                .fetchSet(mapping(Whom::new));
    }

    public List<Choice> choices(UUID resident) {
        return db.select(
                        SUBSIDY_CHOICE.ID,
                        SUBSIDY_CHOICE.RESIDENT_ID,
                        SUBSIDY_CHOICE.EXCLUSION_GROUP,
                        SUBSIDY_CHOICE.POLICY_CODE,
                        SUBSIDY_CHOICE.VALID_FROM,
                        SUBSIDY_CHOICE.VALID_TO.convertFrom(Optional::ofNullable),
                        SUBSIDY_CHOICE.REASON.convertFrom(Optional::ofNullable))
                .from(SUBSIDY_CHOICE)
                .where(SUBSIDY_CHOICE.RESIDENT_ID.eq(resident))
                .orderBy(SUBSIDY_CHOICE.EXCLUSION_GROUP, SUBSIDY_CHOICE.VALID_FROM)
                .fetch(mapping(Choice::new));
    }
}
