// SPDX-License-Identifier: Apache-2.0
package anyi.stay;

import static anyi.store.schema.Tables.POLICY_VERSION;
import static anyi.store.schema.Tables.SUBSIDY_CLAIM;
import static org.jooq.Records.mapping;

import anyi.term.ClaimState;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;

/** What hangs on a stay and is looked at when it ends. */
public final class EndingQueries {
    private final DSLContext db;

    public EndingQueries(DSLContext db) {
        this.db = db;
    }

    /** The subsidies approved for somebody beyond a day. */
    public List<EndingRow> subsidiesOf(UUID residentId, LocalDate on) {
        return db.selectDistinct(POLICY_VERSION.TITLE_ZH, POLICY_VERSION.TITLE_EN)
                .from(SUBSIDY_CLAIM)
                .join(POLICY_VERSION)
                .on(POLICY_VERSION.HOME_ID.eq(SUBSIDY_CLAIM.HOME_ID))
                .and(POLICY_VERSION.POLICY_CODE.eq(SUBSIDY_CLAIM.POLICY_CODE))
                .and(POLICY_VERSION.ACTIVE)
                .where(SUBSIDY_CLAIM.RESIDENT_ID.eq(residentId))
                .and(SUBSIDY_CLAIM.CLAIM_STATE.in(ClaimState.APPROVED, ClaimState.SUSPENDED))
                .and(SUBSIDY_CLAIM.APPROVED_TO.isNull().or(SUBSIDY_CLAIM.APPROVED_TO.gt(on)))
                .orderBy(POLICY_VERSION.TITLE_ZH)
                .fetch(mapping(EndingRow::new));
    }
}
