// SPDX-License-Identifier: Apache-2.0
package anyi.assessment;

import anyi.kit.Desk;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The assessments of a person that hold, and two of them beside each other. */
final class TrendModel {
    private final Desk desk;
    private final AssessDoor door;
    private final UUID resident;
    private final ObjectProperty<Optional<AssessedRow>> who = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<Assessment>> all = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Assessment> before = new SimpleObjectProperty<>();
    private final ObjectProperty<Assessment> now = new SimpleObjectProperty<>();

    TrendModel(Desk desk, AssessDoor door, UUID resident) {
        this.desk = desk;
        this.door = door;
        this.resident = resident;
    }

    private record Loaded(AssessedRow who, List<Assessment> held) {}

    void load() {
        desk.background()
                .latest(
                        this,
                        () -> new Loaded(
                                door.queries().who(resident, desk.today()),
                                door.queries().of(resident).stream()
                                        .filter(Assessment::holds)
                                        .toList()),
                        this::show);
    }

    private void show(Loaded loaded) {
        who.set(Optional.of(loaded.who()));
        all.set(loaded.held());
        if (loaded.held().size() > 1) {
            before.set(loaded.held().get(1));
            now.set(loaded.held().getFirst());
        }
    }

    /** Nothing while one of the two is missing. */
    Optional<Difference> difference() {
        return before.get() == null || now.get() == null
                ? Optional.empty()
                : Optional.of(Difference.of(before.get(), now.get()));
    }

    ObjectProperty<Optional<AssessedRow>> who() {
        return who;
    }

    /** The newest first. */
    ObjectProperty<List<Assessment>> all() {
        return all;
    }

    ObjectProperty<Assessment> before() {
        return before;
    }

    ObjectProperty<Assessment> now() {
        return now;
    }
}
