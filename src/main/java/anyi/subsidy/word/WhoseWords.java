// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.word;

import anyi.subsidy.claim.Recipient;
import anyi.subsidy.fact.RecipientRow;
import anyi.term.Beneficiary;
import anyi.text.Messages;

/** Whose a subsidy is, in words. */
public record WhoseWords(Messages messages) {
    /** In a list of residents, staff and the home: staff are marked as such. */
    public String choice(RecipientRow one) {
        return marked(one.whose(), one.name());
    }

    public String marked(Recipient whose, String name) {
        if (whose.isHome()) {
            return messages.t("subsidy.month.home");
        }
        return whose.kind() == Beneficiary.STAFF ? messages.t("subsidy.whose.staff", name) : name;
    }
}
