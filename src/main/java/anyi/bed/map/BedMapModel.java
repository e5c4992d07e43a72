// SPDX-License-Identifier: Apache-2.0
package anyi.bed.map;

import anyi.bed.BedPeriod;
import anyi.bed.BedPlace;
import anyi.bed.BedQueries;
import anyi.bed.BedRow;
import anyi.bed.BedShare;
import anyi.kit.Desk;
import anyi.stay.BedStay;
import anyi.stay.BedStayQueries;
import anyi.term.BedService;
import anyi.term.BedState;
import anyi.term.BedType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The beds of a day, which one is looked at, which are marked, and who is being moved. */
final class BedMapModel {
    private final Desk desk;
    private final BedQueries queries;
    private final BedStayQueries stays;
    private final ObjectProperty<LocalDate> on = new SimpleObjectProperty<>();
    private final ObjectProperty<Beds> beds = new SimpleObjectProperty<>(Beds.NONE);
    private final ObjectProperty<Optional<BedRow>> shown = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<BedRow>> carried = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Set<UUID>> marked = new SimpleObjectProperty<>(Set.of());

    /** What one look at the day gives. */
    record Beds(boolean any, List<BedRow> rows, Optional<BedShare> share, Optional<LocalDate> openedOn) {
        static final Beds NONE = new Beds(true, List.of(), Optional.empty(), Optional.empty());

        long count(BedState state) {
            return rows.stream().filter(bed -> bed.state() == state).count();
        }

        /** The floors in the order of the house, each with its beds. */
        List<FloorBeds> floors() {
            var floors = new LinkedHashMap<UUID, List<BedRow>>();
            rows.forEach(bed -> floors.computeIfAbsent(bed.place().floor().id(), floor -> new ArrayList<>())
                    .add(bed));
            return floors.values().stream().map(FloorBeds::new).toList();
        }
    }

    record FloorBeds(List<BedRow> beds) {
        BedPlace place() {
            return beds.getFirst().place();
        }

        List<List<BedRow>> rooms() {
            var rooms = new LinkedHashMap<UUID, List<BedRow>>();
            beds.forEach(bed -> rooms.computeIfAbsent(bed.place().room().id(), room -> new ArrayList<>())
                    .add(bed));
            return List.copyOf(rooms.values());
        }

        long count(BedState state) {
            return beds.stream().filter(bed -> bed.state() == state).count();
        }

        long occupied() {
            return beds.stream().filter(bed -> bed.occupant().isPresent()).count();
        }

        long inService() {
            return beds.stream().filter(BedRow::isInService).count();
        }

        long nursing() {
            return beds.stream()
                    .filter(bed -> bed.isNursing() && bed.isInService())
                    .count();
        }
    }

    /** Whether a bed can take the person who is being moved. */
    enum Fit {
        SOURCE,
        FREE,
        EXCHANGE,
        WRONG_ROOM,
        NOT_FREE
    }

    BedMapModel(Desk desk, BedQueries queries, BedStayQueries stays, LocalDate on) {
        this.desk = desk;
        this.queries = queries;
        this.stays = stays;
        this.on.set(on);
        this.on.addListener((value, before, now) -> {
            if (now != null) {
                load();
            }
        });
    }

    void load() {
        LocalDate day = on.get();
        desk.background()
                .latest(
                        this,
                        () -> new Beds(
                                queries.hasBeds(),
                                queries.on(day),
                                Optional.of(queries.share(day)),
                                queries.openedOn()),
                        this::show);
    }

    private void show(Beds found) {
        carried.set(Optional.empty());
        marked.set(Set.of());
        beds.set(found);
        shown.set(shown.get().flatMap(bed -> find(bed.id())));
    }

    /** All that a bed was, and all who lay in it. */
    record History(List<BedPeriod<BedType>> types, List<BedPeriod<BedService>> services, List<BedStay> stays) {}

    void history(UUID bed, Consumer<History> onLoaded) {
        desk.background().run(() -> new History(queries.types(bed), queries.services(bed), stays.inBed(bed)), onLoaded);
    }

    Optional<BedRow> find(UUID id) {
        return beds.get().rows().stream().filter(bed -> bed.id().equals(id)).findFirst();
    }

    void look(BedRow bed) {
        shown.set(Optional.of(bed));
    }

    /** Closes what is open, the innermost first; false when there was nothing. */
    boolean escape() {
        if (carried.get().isPresent()) {
            carried.set(Optional.empty());
        } else if (!marked.get().isEmpty()) {
            marked.set(Set.of());
        } else if (shown.get().isPresent()) {
            shown.set(Optional.empty());
        } else {
            return false;
        }
        return true;
    }

    void mark(BedRow bed) {
        var marks = new LinkedHashSet<>(marked.get());
        if (!marks.remove(bed.id())) {
            marks.add(bed.id());
        }
        marked.set(marks);
    }

    /** The beds that an action is about: the marked ones, else the one that is looked at. */
    List<BedRow> chosen() {
        if (marked.get().isEmpty()) {
            return shown.get().stream().toList();
        }
        return beds.get().rows().stream()
                .filter(bed -> marked.get().contains(bed.id()))
                .toList();
    }

    void carry(BedRow bed) {
        if (bed.occupant().isPresent()) {
            carried.set(Optional.of(bed));
        }
    }

    Fit fit(BedRow target) {
        BedRow source = carried.get().orElseThrow();
        if (source.id().equals(target.id())) {
            return Fit.SOURCE;
        }
        var mover = source.occupant().orElseThrow().person();
        if (!target.place().room().sex().takes(mover.sex())) {
            return Fit.WRONG_ROOM;
        }
        if (target.occupant().isPresent()) {
            boolean back = source.place()
                    .room()
                    .sex()
                    .takes(target.occupant().get().person().sex());
            return back ? Fit.EXCHANGE : Fit.WRONG_ROOM;
        }
        return target.state() == BedState.FREE ? Fit.FREE : Fit.NOT_FREE;
    }

    long fitting(Fit fit) {
        return beds.get().rows().stream()
                .filter(bed -> bed.occupant().isEmpty())
                .filter(bed -> fit(bed) == fit)
                .count();
    }

    ObjectProperty<LocalDate> on() {
        return on;
    }

    ObjectProperty<Beds> beds() {
        return beds;
    }

    /** The bed whose details are open. */
    ObjectProperty<Optional<BedRow>> shown() {
        return shown;
    }

    /** The bed whose resident is being moved. */
    ObjectProperty<Optional<BedRow>> carried() {
        return carried;
    }

    ObjectProperty<Set<UUID>> marked() {
        return marked;
    }
}
