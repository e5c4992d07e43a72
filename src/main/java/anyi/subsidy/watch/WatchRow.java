// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.watch;

import java.util.List;
import java.util.Optional;

/**
 * A warning in the list.
 *
 * @param note missing = nobody has looked, or the rows are others than those that were looked at
 */
public record WatchRow(Suspicion suspicion, Optional<WatchNoteRow> note) {
    public boolean isOpen() {
        return note.isEmpty();
    }

    static List<WatchRow> of(List<Suspicion> all, List<WatchNoteRow> notes) {
        return all.stream()
                .map(one -> new WatchRow(
                        one,
                        notes.stream()
                                .filter(note -> note.kind() == one.kind()
                                        && note.subject().equals(one.subject())
                                        && note.fingerprint().equals(one.fingerprint()))
                                .findFirst()))
                .toList();
    }
}
