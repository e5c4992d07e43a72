// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.verify;

import static anyi.store.schema.Tables.SUBSIDY_CHOICE;
import static anyi.store.schema.Tables.SUBSIDY_VERIFICATION;
import static org.jooq.Records.mapping;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Reads verifications and choices. */
public final class VerificationQueries {
    private final DSLContext db;

    public VerificationQueries(DSLContext db) {
        this.db = db;
    }

    public List<Verification> all() {
        return verifications(DSL.noCondition());
    }

    public List<Verification> of(UUID resident) {
        return verifications(SUBSIDY_VERIFICATION.RESIDENT_ID.eq(resident));
    }

    private List<Verification> verifications(Condition which) {
        return db.select(
                        SUBSIDY_VERIFICATION.ID,
                        SUBSIDY_VERIFICATION.RESIDENT_ID,
                        SUBSIDY_VERIFICATION.POLICY_CODE,
                        SUBSIDY_VERIFICATION.VERIFIED_ON,
                        SUBSIDY_VERIFICATION.VERIFIED_BY,
                        SUBSIDY_VERIFICATION.VERIFICATION_MANNER,
                        SUBSIDY_VERIFICATION.REMARK.convertFrom(Optional::ofNullable))
                .from(SUBSIDY_VERIFICATION)
                .where(which)
                .orderBy(
                        SUBSIDY_VERIFICATION.RESIDENT_ID,
                        SUBSIDY_VERIFICATION.POLICY_CODE,
                        SUBSIDY_VERIFICATION.VERIFIED_ON)
                .fetch(mapping(Verification::new));
    }

    public List<Choice> choices() {
        return choices(DSL.noCondition());
    }

    public List<Choice> choices(UUID resident) {
        return choices(SUBSIDY_CHOICE.RESIDENT_ID.eq(resident));
    }

    private List<Choice> choices(Condition which) {
        return db.select(
                        SUBSIDY_CHOICE.ID,
                        SUBSIDY_CHOICE.RESIDENT_ID,
                        SUBSIDY_CHOICE.EXCLUSION_GROUP,
                        SUBSIDY_CHOICE.POLICY_CODE,
                        SUBSIDY_CHOICE.VALID_FROM,
                        SUBSIDY_CHOICE.VALID_TO.convertFrom(Optional::ofNullable),
                        SUBSIDY_CHOICE.REASON.convertFrom(Optional::ofNullable))
                .from(SUBSIDY_CHOICE)
                .where(which)
                .orderBy(SUBSIDY_CHOICE.RESIDENT_ID, SUBSIDY_CHOICE.EXCLUSION_GROUP, SUBSIDY_CHOICE.VALID_FROM)
                .fetch(mapping(Choice::new));
    }
}
