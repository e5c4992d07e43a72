// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy;

import anyi.subsidy.claim.ClaimCommands;
import anyi.subsidy.further.FurtherFactCommands;
import anyi.subsidy.notice.NoticeCommands;
import anyi.subsidy.pay.PayDeeds;
import anyi.subsidy.policy.PolicyCommands;
import anyi.subsidy.run.RunCommands;
import anyi.subsidy.verify.VerificationCommands;
import anyi.subsidy.watch.WatchCommands;

/** Everything that may be done about subsidies. */
public record SubsidyActs(
        PolicyCommands policies,
        ClaimCommands claims,
        RunCommands runs,
        NoticeCommands notices,
        VerificationCommands verifications,
        PayDeeds pay,
        WatchCommands watch,
        FurtherFactCommands further) {}
