// SPDX-License-Identifier: Apache-2.0
package anyi.handover.parcel;

import java.util.List;

/** A file that is not taken, with the sentence that says why and what to do. Nothing of it has been used. */
public final class Unfit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient List<Object> args;

    public Unfit(Reason reason, Object... args) {
        super(reason + " " + List.of(args));
        this.reason = reason;
        this.args = List.of(args);
    }

    public Reason reason() {
        return reason;
    }

    /** The sentence's arguments. */
    public List<Object> args() {
        return args == null ? List.of() : args;
    }

    /** Why. */
    public enum Reason {
        /** No bag of ours at all. */
        NOT_OURS,
        /** Ends too early. */
        CUT,
        /** {0} the file within, or what does not fit. */
        ALTERED,
        /** Cut or altered: a sealed file does not tell which. */
        DAMAGED,
        /** {0} fingerprint. */
        UNKNOWN_KEY,
        /** Signed with the key of {0}, made in the name of another. */
        OTHER_SENDER,
        /** {0} its version, {1} ours. */
        NEWER,
        /** Sealed for somebody else. */
        FOR_OTHERS,
        /** {0} megabytes allowed. */
        TOO_LARGE,
        /** {0} message of the system. */
        UNREADABLE,
        /** A receipt where a package is expected. */
        IS_RECEIPT,
        /** A package where a receipt is expected. */
        IS_PARCEL,
        /** {0} for whom. */
        RECEIPT_OF_OTHERS,
        /** A receipt for a package that this home has not made; {0} its number. */
        RECEIPT_UNKNOWN,
        /** {0} number, {1} the number that is known already. */
        OLDER,
        /** The home's log is not the one that was handed over before; {0} number. */
        OTHER_HISTORY,
        /** {0} table. */
        CONTRADICTORY,
        /** The file is a card, or none; {0}. */
        NO_CARD,
        /** A card of a home where a bureau's is expected, or the other way round. */
        OTHER_CARD;

        /** The message key of the sentence. */
        public String key() {
            return "handover.unfit." + name();
        }
    }
}
