// SPDX-License-Identifier: Apache-2.0
package anyi.shell;

import java.time.LocalDateTime;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the status line tells: since when all is saved, the newest backup, a fault in between. */
public final class Status {
    private final ObjectProperty<Optional<LocalDateTime>> savedAt = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDateTime>> unsavedSince = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Backup>> backup = new SimpleObjectProperty<>(Optional.empty());

    /** @param verified opened once and found equal */
    public record Backup(LocalDateTime at, boolean verified) {}

    public ObjectProperty<Optional<LocalDateTime>> savedAt() {
        return savedAt;
    }

    /** Set by a fault of a write, cleared by the next one that succeeds. */
    public ObjectProperty<Optional<LocalDateTime>> unsavedSince() {
        return unsavedSince;
    }

    public ObjectProperty<Optional<Backup>> backup() {
        return backup;
    }
}
