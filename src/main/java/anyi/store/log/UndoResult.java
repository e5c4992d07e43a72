// SPDX-License-Identifier: Apache-2.0
package anyi.store.log;

import anyi.value.Problems;
import java.util.List;

/** What came of taking an act back. */
public sealed interface UndoResult {
    /** @param revision of the new act; taking that back does the first again */
    record Undone(long revision) implements UndoResult {}

    /** Later acts rest on this one; they would have to be taken back first, the newest before the others. */
    record LeansOn(List<Act> later) implements UndoResult {}

    /** A close, a payment and the like: corrected by a later act, never taken back. */
    record Final(Act act) implements UndoResult {}

    record AlreadyUndone(Act by) implements UndoResult {}

    /** The home would be in a state that its rules forbid, such as two people in a bed. */
    record Forbidden(Problems problems) implements UndoResult {}

    record NoSuchAct(long revision) implements UndoResult {}
}
