// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.run;

import anyi.subsidy.claim.Recipient;
import anyi.subsidy.engine.Outcome;
import anyi.subsidy.engine.Reason;
import anyi.subsidy.engine.Status;
import anyi.value.Money;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a month comes to for one person, or the home, under one policy.
 *
 * @param version the row of the version; missing = none in force
 * @param name empty = the home
 * @param standing how the application stands; what is not approved is shown, not paid
 * @param explanation as a line keeps it
 */
public record Due(
        String policy,
        Optional<UUID> version,
        Recipient whose,
        String name,
        Status status,
        Standing standing,
        Money amount,
        List<Outcome.Paid> shares,
        Optional<Reason> reason,
        String explanation) {
    public Optional<UUID> resident() {
        return whose.resident();
    }

    public boolean isPayable() {
        return status == Status.PAID && standing == Standing.APPROVED;
    }

    public boolean isUnclaimed() {
        return status == Status.PAID && standing != Standing.APPROVED;
    }

    /** Whether nobody has applied for it. */
    public boolean isNotAppliedFor() {
        return isUnclaimed() && standing == Standing.NONE;
    }

    public boolean isOpen() {
        return status == Status.UNDECIDED || status == Status.NO_TIER;
    }

    public LineKey key() {
        return new LineKey(policy, whose);
    }
}
