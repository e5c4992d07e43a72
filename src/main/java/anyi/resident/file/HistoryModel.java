// SPDX-License-Identifier: Apache-2.0
package anyi.resident.file;

import anyi.kit.Desk;
import anyi.resident.file.HistoryEntry.Line;
import anyi.store.ActKind;
import anyi.store.log.Act;
import anyi.store.log.History;
import anyi.store.log.RowChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What the log says about a person, act by act, the newest first. */
final class HistoryModel {
    private final Desk desk;
    private final History history;
    private final UUID resident;
    private final ObservableList<HistoryEntry> entries = FXCollections.observableArrayList();

    HistoryModel(Desk desk, History history, UUID resident) {
        this.desk = desk;
        this.history = history;
        this.resident = resident;
    }

    ObservableList<HistoryEntry> entries() {
        return entries;
    }

    /** Only what was entered until the end of the day. */
    void load(LocalDate until) {
        desk.background().latest(this, () -> read(until), entries::setAll);
    }

    private List<HistoryEntry> read(LocalDate until) {
        Map<Act, List<RowChange>> acts = new LinkedHashMap<>();
        for (RowChange change : history.ofResident(resident)) {
            acts.computeIfAbsent(change.act(), act -> new ArrayList<>()).add(change);
        }
        return acts.entrySet().stream()
                .filter(act -> !day(act.getKey()).isAfter(until))
                .map(act -> entry(act.getKey(), act.getValue()))
                .toList();
    }

    private LocalDate day(Act act) {
        return LocalDate.ofInstant(act.happenedAt(), desk.clock().getZone());
    }

    private HistoryEntry entry(Act act, List<RowChange> changes) {
        var lines = new ArrayList<Line>();
        for (RowChange change : changes) {
            for (RowChange.Field field : change.fields()) {
                HistoryField.of(field.column())
                        .map(known -> new Line(
                                desk.t(known.key()), words(known, field.before()), words(known, field.after())))
                        .filter(line -> !line.before().equals(line.after()))
                        .ifPresent(lines::add);
            }
        }
        return new HistoryEntry(
                act.revision(),
                act.kind() != ActKind.FINAL,
                act.happenedAt(),
                act.actor(),
                act.purpose(),
                List.copyOf(lines));
    }

    private Optional<String> words(HistoryField field, @Nullable Object value) {
        if (value == null || value.toString().isEmpty()) {
            return Optional.empty();
        }
        if (field.isNumber()) {
            return Optional.of(desk.formats().maskedInFile(value.toString()));
        }
        return Optional.of(field.term(value).map(desk.messages()::t).orElse(value.toString()));
    }
}
