// SPDX-License-Identifier: Apache-2.0
package anyi.shell;

import java.time.LocalDateTime;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the status line tells: since when all is saved, the newest backup, a fault in between. */
public final class Status {
    private final ObjectProperty<Optional<LocalDateTime>> savedAt = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDateTime>> unsavedSince = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty backupFailed = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Backup>> backup = new SimpleObjectProperty<>(Optional.empty());

    /**
     * The newest copy.
     *
     * @param verified opened once and found equal
     * @param elsewhere where another copy of it went; empty = nowhere
     */
    public record Backup(LocalDateTime at, boolean verified, String elsewhere) {}

    public ObjectProperty<Optional<LocalDateTime>> savedAt() {
        return savedAt;
    }

    /** Set by a fault of a write, cleared by the next one that succeeds. */
    public ObjectProperty<Optional<LocalDateTime>> unsavedSince() {
        return unsavedSince;
    }

    /** Whether the last try to make or prove a copy failed. */
    public BooleanProperty backupFailed() {
        return backupFailed;
    }

    public ObjectProperty<Optional<Backup>> backup() {
        return backup;
    }
}
