// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.pay;

import anyi.term.Term;

/** Why nothing can be sent to a payee. */
public enum AccountFault implements Term {
    /** None is on record for the day. */
    MISSING,
    CHARACTERS,
    LENGTH,
    /** The check digit of a bank card disagrees; a passbook's number may do that and be right. */
    CHECK;

    @Override
    public String key() {
        return "subsidy.pay.fault." + name();
    }
}
