// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.claim;

import static anyi.store.schema.Tables.RESIDENT;
import static anyi.store.schema.Tables.SUBSIDY_CLAIM;
import static org.jooq.Records.mapping;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Reads claims. */
public final class ClaimQueries {
    private final DSLContext db;

    public ClaimQueries(DSLContext db) {
        this.db = db;
    }

    public List<ClaimRow> all() {
        return claims(DSL.noCondition());
    }

    public List<ClaimRow> of(UUID resident) {
        return claims(SUBSIDY_CLAIM.RESIDENT_ID.eq(resident));
    }

    public List<ClaimRow> of(String policy) {
        return claims(SUBSIDY_CLAIM.POLICY_CODE.eq(policy));
    }

    private List<ClaimRow> claims(Condition which) {
        return db.select(
                        SUBSIDY_CLAIM.ID,
                        SUBSIDY_CLAIM.POLICY_CODE,
                        SUBSIDY_CLAIM.RESIDENT_ID.convertFrom(Optional::ofNullable),
                        RESIDENT.NAME.convertFrom(Optional::ofNullable),
                        SUBSIDY_CLAIM.CLAIM_STATE,
                        SUBSIDY_CLAIM.APPLIED_ON.convertFrom(Optional::ofNullable),
                        SUBSIDY_CLAIM.APPROVED_FROM.convertFrom(Optional::ofNullable),
                        SUBSIDY_CLAIM.APPROVED_TO.convertFrom(Optional::ofNullable))
                .from(SUBSIDY_CLAIM)
                .leftJoin(RESIDENT)
                .on(RESIDENT.HOME_ID.eq(SUBSIDY_CLAIM.HOME_ID))
                .and(RESIDENT.ID.eq(SUBSIDY_CLAIM.RESIDENT_ID))
                .where(which)
                .orderBy(SUBSIDY_CLAIM.POLICY_CODE, RESIDENT.PINYIN, SUBSIDY_CLAIM.ID)
                .fetch(mapping(ClaimRow::new));
    }
}
