// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.pay;

import anyi.value.BankCardNumber;
import anyi.value.NumberFault;
import java.util.Optional;

/** Where money is sent. */
public record Account(Optional<String> bank, String number, String holder) {
    /** The shortest and the longest number of an account of any kind. */
    private static final int SHORTEST = 8;

    private static final int LONGEST = 32;

    /**
     * What speaks against sending money there. A number of 16 to 19 digits has to pass the check digit of bank cards;
     * others, of passbooks and companies, have none and are only measured.
     */
    Optional<AccountFault> fault() {
        if (!number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.of(AccountFault.CHARACTERS);
        }
        if (number.length() < SHORTEST || number.length() > LONGEST) {
            return Optional.of(AccountFault.LENGTH);
        }
        return BankCardNumber.read(number)
                .failed()
                .filter(fault -> fault == NumberFault.CHECK)
                .map(fault -> AccountFault.CHECK);
    }
}
