// SPDX-License-Identifier: Apache-2.0
package anyi.term;

/** What a payment is. */
public enum PaymentKind implements Term {
    /** By the bank, to the payee's account. */
    TRANSFER,
    /** Lines that come to nothing together: a recovery that takes up what is owed. */
    NETTED,
    /** What the home itself is owed: it does not pass through the home's bank file. */
    OWN,
    /** What somebody of the staff is owed: the home pays it out with the wages. */
    WAGES,
    /** Money that the payee brought back. */
    REPAYMENT;

    @Override
    public String key() {
        return "term.paymentKind." + name();
    }
}
