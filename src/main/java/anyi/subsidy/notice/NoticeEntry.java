// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.notice;

import anyi.subsidy.claim.Recipient;
import anyi.term.ClaimState;
import anyi.value.Money;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody on a list of public notice.
 *
 * @param name in full; {@link Masked} says what of it stands on the list
 * @param standard what a month would come to when the list was made
 */
public record NoticeEntry(
        UUID claim,
        Recipient whose,
        String name,
        Optional<String> idNumber,
        String policy,
        Optional<Money> standard,
        ClaimState state) {}
