// SPDX-License-Identifier: Apache-2.0
package anyi.store.log;

import java.util.List;

/** What taking an act back would take, as it stands now. */
public sealed interface UndoPlan {
    /**
     * It can be done, together with what leans on it.
     *
     * @param act that is to be taken back; where the act asked for has been taken back already, the one that did so
     * @param before acts that have to be taken back first, in this order: the newest first
     */
    record Possible(Act act, List<Act> before) implements UndoPlan {
        public Possible {
            before = List.copyOf(before);
        }

        /** Taking back a taking back does the first again. */
        public boolean isDoingAgain() {
            return act.undoes().isPresent();
        }
    }

    /** The act itself, or one that leans on it, is a close, a payment and the like. */
    record Final(Act act) implements UndoPlan {}

    /** The act itself, or one that leans on it, is somebody else's, and only who answers for all may take it back. */
    record OfSomebodyElse(Act act) implements UndoPlan {}

    /**
     * More leans on it than anybody can look through.
     *
     * @param newest of the acts that lean on it
     */
    record TooMuch(Act act, Act newest, int leaning) implements UndoPlan {}

    record NoSuchAct(long revision) implements UndoPlan {}
}
