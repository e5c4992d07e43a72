// SPDX-License-Identifier: Apache-2.0
package anyi.casefile;

import anyi.kit.Desk;
import anyi.resident.contact.ContactQueries;
import anyi.resident.list.ResidentListQueries;
import anyi.resident.list.ResidentRow;
import anyi.resident.merge.MergeQueries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The file as of the day in its box: one day for header, time line and every tab. */
final class CaseFileModel {
    record Reading(CaseFileQueries queries, ResidentListQueries rows, ContactQueries contacts, MergeQueries merges) {}

    private final Desk desk;
    private final CaseFileQueries queries;
    private final ResidentListQueries rows;
    private final ContactQueries contacts;
    private final MergeQueries merges;
    private final UUID resident;
    private final ObjectProperty<LocalDate> on;
    private final ReadOnlyObjectWrapper<Optional<UUID>> mergedInto = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<CaseFacts>> facts = new ReadOnlyObjectWrapper<>(Optional.empty());

    CaseFileModel(Desk desk, Reading reading, UUID resident) {
        this.desk = desk;
        this.queries = reading.queries();
        this.rows = reading.rows();
        this.contacts = reading.contacts();
        this.merges = reading.merges();
        this.resident = resident;
        this.on = new SimpleObjectProperty<>(desk.today());
    }

    UUID resident() {
        return resident;
    }

    ObjectProperty<LocalDate> on() {
        return on;
    }

    boolean isToday() {
        return on.get().equals(desk.today());
    }

    /** The file that this one has become part of. */
    ReadOnlyObjectProperty<Optional<UUID>> mergedInto() {
        return mergedInto.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<CaseFacts>> facts() {
        return facts.getReadOnlyProperty();
    }

    void load() {
        LocalDate day = on.get();
        desk.background().latest(this, () -> read(day), read -> {
            facts.set(read);
            if (read.isEmpty()) {
                desk.background().run(() -> merges.keptFor(resident), mergedInto::set);
            }
        });
    }

    private Optional<CaseFacts> read(LocalDate day) {
        return rows.one(resident, day).map(row -> read(row, day));
    }

    private CaseFacts read(ResidentRow row, LocalDate day) {
        List<BedEvent> beds = queries.beds(resident);
        List<LeaveEvent> leaves = queries.leaves(resident);
        Optional<BedEvent> bed = beds.stream()
                .filter(event -> !event.from().isAfter(day))
                .filter(event -> row.bed()
                        .filter(known -> known.label().equals(event.label()))
                        .isPresent())
                .reduce((earlier, later) -> later);
        Optional<UUID> openLeave = leaves.stream()
                .filter(leave -> leave.backOn().isEmpty())
                .map(LeaveEvent::id)
                .findFirst();
        return new CaseFacts(
                day, row, bed, openLeave, contacts.of(resident), queries.marks(resident), timeline(beds, leaves, day));
    }

    /** The newest first; what lies after the day is not known on it. */
    private List<TimelineEntry> timeline(List<BedEvent> beds, List<LeaveEvent> leaves, LocalDate day) {
        var words = new TimelineWords(desk);
        var all = new ArrayList<TimelineEntry>();
        all.addAll(words.stays(queries.stays(resident), beds));
        all.addAll(words.leaves(leaves));
        all.addAll(words.assessments(queries.assessments(resident)));
        all.addAll(words.changes(EventKind.CARE_LEVEL, queries.careLevels(resident)));
        all.addAll(words.changes(EventKind.FUNDING, queries.funding(resident)));
        all.addAll(words.economic(queries.economic(resident)));
        all.addAll(words.disabilities(queries.disabilities(resident)));
        all.addAll(words.hukou(queries.hukou(resident)));
        all.addAll(words.paid(queries.computed(resident), true));
        all.addAll(words.paid(queries.received(resident), false));
        return all.stream()
                .filter(entry -> !entry.on().isAfter(day))
                .sorted(Comparator.comparing(TimelineEntry::on)
                        .reversed()
                        .thenComparing(entry -> entry.kind().ordinal(), Comparator.reverseOrder()))
                .toList();
    }
}
