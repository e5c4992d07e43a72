// SPDX-License-Identifier: Apache-2.0
package anyi.resident.status;

import anyi.term.EconomicCategory;
import anyi.value.Period;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * 困难类别 for a period.
 *
 * @param category nothing where a ledger said a word that does not decide (低保): the word is in {@code categoryText},
 *     and no subsidy rests on it
 */
public record EconomicStatus(
        UUID id,
        long revision,
        UUID residentId,
        Optional<EconomicCategory> category,
        Optional<String> categoryText,
        Optional<String> certificateNumber,
        Period period,
        Optional<LocalDate> verifiedOn,
        Optional<LocalDate> verifyNextOn)
        implements Dated {

    /** Whether nobody can be this and another such category on one day. An undecided word takes the place of one. */
    public boolean excludesOthers() {
        return category.map(EconomicCategory::excludesOthers).orElse(true);
    }
}
