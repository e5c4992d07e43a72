// SPDX-License-Identifier: Apache-2.0
package anyi.care;

import anyi.term.IncidentHarm;
import anyi.term.IncidentKind;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** An incident while it is typed: a new one, or one that is corrected. */
final class IncidentFormModel {
    private final UUID id;
    private final long revision;
    private final UUID resident;
    private final Known known;
    private final LocalDate today;
    final ObjectProperty<IncidentKind> kind = new SimpleObjectProperty<>();
    final ObjectProperty<LocalDate> on = new SimpleObjectProperty<>();
    final StringProperty at = new SimpleStringProperty("");
    final StringProperty place = new SimpleStringProperty("");
    final StringProperty whatHappened = new SimpleStringProperty("");
    final StringProperty whatWasDone = new SimpleStringProperty("");
    final ObjectProperty<IncidentHarm> harm = new SimpleObjectProperty<>();
    final StringProperty foundBy = new SimpleStringProperty("");
    final StringProperty toldTo = new SimpleStringProperty("");
    final ObjectProperty<LocalDate> toldOn = new SimpleObjectProperty<>();

    private IncidentFormModel(UUID id, long revision, UUID resident, Known known, LocalDate today) {
        this.id = id;
        this.revision = revision;
        this.resident = resident;
        this.known = known;
        this.today = today;
    }

    static IncidentFormModel fresh(UUID id, UUID resident, Known known, LocalDate today) {
        var model = new IncidentFormModel(id, 0, resident, known, today);
        model.on.set(today);
        return model;
    }

    static IncidentFormModel of(Incident incident, Known known, LocalDate today) {
        var model = new IncidentFormModel(incident.id(), incident.revision(), incident.resident(), known, today);
        model.kind.set(incident.kind());
        model.on.set(incident.on());
        model.at.set(incident.at().orElse(""));
        model.place.set(incident.place().orElse(""));
        model.whatHappened.set(incident.whatHappened());
        model.whatWasDone.set(incident.whatWasDone());
        model.harm.set(incident.harm());
        model.foundBy.set(incident.foundBy().orElse(""));
        model.toldTo.set(incident.told().to().orElse(""));
        model.toldOn.set(incident.told().on().orElse(null));
        return model;
    }

    Problems problems() {
        return draft().check(known, today);
    }

    IncidentDraft draft() {
        return new IncidentDraft(
                id,
                revision,
                resident,
                kind.get(),
                on.get(),
                typed(at),
                typed(place),
                typed(whatHappened),
                typed(whatWasDone),
                harm.get(),
                typed(foundBy),
                typed(toldTo),
                toldOn.get());
    }

    private static @Nullable String typed(StringProperty text) {
        return text.get() == null || text.get().isBlank() ? null : text.get().strip();
    }
}
