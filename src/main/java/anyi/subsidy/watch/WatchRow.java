// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.watch;

import anyi.term.WatchKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A warning in the list.
 *
 * @param note missing = nobody has looked, or the rows are others than those that were looked at
 */
public record WatchRow(Suspicion suspicion, Optional<WatchNoteRow> note) {
    private record Key(WatchKind kind, String subject, String fingerprint) {}

    public boolean isOpen() {
        return note.isEmpty();
    }

    /** @param notes the first one for the same rows counts */
    static List<WatchRow> of(List<Suspicion> all, List<WatchNoteRow> notes) {
        Map<Key, WatchNoteRow> byRows = new HashMap<>();
        notes.forEach(note -> byRows.putIfAbsent(new Key(note.kind(), note.subject(), note.fingerprint()), note));
        return all.stream()
                .map(one -> new WatchRow(
                        one, Optional.ofNullable(byRows.get(new Key(one.kind(), one.subject(), one.fingerprint())))))
                .toList();
    }
}
