// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.board;

import anyi.subsidy.claim.ClaimCommands;
import anyi.subsidy.notice.NoticeCommands;
import anyi.subsidy.policy.PolicyCommands;

/** What may be done about claims. */
public record ClaimDeeds(ClaimCommands claims, NoticeCommands notices, PolicyCommands policies) {}
