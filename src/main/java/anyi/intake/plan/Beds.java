// SPDX-License-Identifier: Apache-2.0
package anyi.intake.plan;

import anyi.intake.find.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Every bed of the home and of the batch's bed ledgers, found by its name or by who lies in it. */
final class Beds {
    private final List<BedPlace> all = new ArrayList<>();
    private final Map<String, List<BedPlace>> byRoom = new HashMap<>();
    private final Map<String, List<BedPlace>> byOccupant = new HashMap<>();
    private final List<BedPlace> holed = new ArrayList<>();

    /** Beds of the home first, then those of the ledgers; a row that names a known bed is that bed. */
    static Beds of(Known known, List<Line> lines, Findings findings, Supplier<UUID> ids) {
        var beds = new Beds();
        var places = new HashMap<String, KnownRow>();
        known.beds().forEach(row -> places.put(key(row.facts()), row));
        var rows = new HashMap<String, Line>();
        for (Line line : lines) {
            if (!line.isRefused() && rows.putIfAbsent(key(line.facts()), line) != null) {
                findings.refuse(line, line.column(Field.BED) > 0 ? Field.BED : Field.ROOM, Code.ROW_TWICE);
            }
        }
        places.forEach((key, row) -> {
            Line line = rows.remove(key);
            Optional<Line> own = Optional.ofNullable(line).or(() -> beds.withoutBuilding(rows, row, places));
            own.ifPresent(found -> found.aim(row.id()));
            Optional<UUID> lying = row.owner().equals(row.id()) ? Optional.empty() : Optional.of(row.owner());
            beds.add(new BedPlace(row.id(), name(row.facts()), own, Optional.of(row), lying));
        });
        for (Line line : lines) {
            if (!line.isRefused() && line.target() == null) {
                UUID id = ids.get();
                line.aim(id);
                beds.add(new BedPlace(id, name(line.facts()), Optional.of(line), Optional.empty(), Optional.empty()));
            }
        }
        return beds;
    }

    /** A ledger without a column for the building means the home's only bed of that name. */
    private Optional<Line> withoutBuilding(Map<String, Line> rows, KnownRow bed, Map<String, KnownRow> places) {
        String bare = "|" + bed.facts().text(Field.ROOM) + "|" + bed.facts().text(Field.BED);
        if (!rows.containsKey(bare)) {
            return Optional.empty();
        }
        boolean only =
                places.keySet().stream().filter(key -> key.endsWith(bare)).count() == 1;
        return only ? Optional.ofNullable(rows.remove(bare)) : Optional.empty();
    }

    private static String key(Facts facts) {
        return facts.text(Field.BUILDING) + "|" + facts.text(Field.ROOM) + "|" + facts.text(Field.BED);
    }

    static BedName name(Facts facts) {
        return new BedName(facts.text(Field.BUILDING), facts.text(Field.ROOM), facts.text(Field.BED));
    }

    private void add(BedPlace place) {
        all.add(place);
        byRoom.computeIfAbsent(place.name().room(), room -> new ArrayList<>(4)).add(place);
        String occupant = place.occupant();
        if (!occupant.isEmpty()) {
            byOccupant.computeIfAbsent(occupant, name -> new ArrayList<>(1)).add(place);
            if (Names.hasHole(occupant)) {
                holed.add(place);
            }
        }
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    boolean hasRoom(String room) {
        return byRoom.containsKey(room);
    }

    /** The beds that a name can mean: one, none, or several where the number or the building is left out. */
    List<BedPlace> named(BedName name) {
        return byRoom.getOrDefault(name.room(), List.of()).stream()
                .filter(place ->
                        name.number().isEmpty() || place.name().number().equals(name.number()))
                .filter(place -> name.building().isEmpty()
                        || place.name().building().isEmpty()
                        || place.name().building().equals(name.building()))
                .toList();
    }

    /** The beds of which the bed ledger says that somebody of that name lies there. */
    List<BedPlace> occupiedBy(String name) {
        if (Names.hasHole(name)) {
            return all.stream()
                    .filter(place -> !place.occupant().isEmpty() && Names.isSame(name, place.occupant()))
                    .toList();
        }
        List<BedPlace> exact = byOccupant.getOrDefault(name, List.of());
        List<BedPlace> worn = holed.stream()
                .filter(place -> Names.isSame(name, place.occupant()))
                .toList();
        if (worn.isEmpty()) {
            return exact;
        }
        var both = new ArrayList<>(exact);
        both.addAll(worn);
        return both;
    }
}
