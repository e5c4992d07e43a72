// SPDX-License-Identifier: Apache-2.0
package anyi.bed;

import anyi.term.BedService;
import anyi.term.BedType;
import anyi.term.Term;
import java.util.Optional;

/** What can be done to beds from a day on. */
public enum BedAction implements Term {
    CONVERT_TO_NURSING,
    BACK_TO_ORDINARY,
    RESERVE,
    TAKE_OUT_OF_SERVICE,
    BACK_IN_SERVICE,
    CLOSE;

    @Override
    public String key() {
        return "bed.action." + name();
    }

    /** The type that the bed has then; empty where the action is about its service. */
    Optional<BedType> type() {
        return switch (this) {
            case CONVERT_TO_NURSING -> Optional.of(BedType.NURSING);
            case BACK_TO_ORDINARY -> Optional.of(BedType.ORDINARY);
            case RESERVE, TAKE_OUT_OF_SERVICE, BACK_IN_SERVICE, CLOSE -> Optional.empty();
        };
    }

    /** The service that the bed has then; only asked where {@link #type} is empty. */
    BedService service() {
        return switch (this) {
            case RESERVE -> BedService.RESERVED;
            case TAKE_OUT_OF_SERVICE -> BedService.OUT_OF_SERVICE;
            case CLOSE -> BedService.CLOSED;
            case CONVERT_TO_NURSING, BACK_TO_ORDINARY, BACK_IN_SERVICE -> BedService.IN_SERVICE;
        };
    }

    /** Whether nobody may lie in the bed meanwhile. */
    boolean wantsItEmpty() {
        return type().isEmpty() && this != BACK_IN_SERVICE;
    }

    /** Whether a word of proof or of why is needed: evidence of the conversion, reason of the repair. */
    public boolean wantsNote() {
        return this == CONVERT_TO_NURSING || this == TAKE_OUT_OF_SERVICE || this == CLOSE;
    }

    /** Whether it can be for a time; the rest hold until something else is said. */
    public boolean mayEnd() {
        return this == RESERVE || this == TAKE_OUT_OF_SERVICE;
    }
}
