// SPDX-License-Identifier: Apache-2.0
package anyi.intake.plan;

import anyi.intake.find.Field;
import anyi.intake.find.LedgerKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lays the people of the rosters in their beds: a bed must exist, be usable and hold one. Where two claim a bed the bed
 * ledger says whose it is.
 */
final class BedCheck {
    private static final List<Field> COLUMNS = List.of(Field.BUILDING, Field.ROOM, Field.BED);
    private final Findings findings;
    private final Beds beds;
    private final People people;
    private final Differences differences;
    private final LocalDate today;
    private final boolean hasBedLedger;

    BedCheck(Batch batch, Beds beds, People people, Differences differences) {
        findings = batch.findings();
        this.beds = beds;
        this.people = people;
        this.differences = differences;
        today = batch.today();
        hasBedLedger = !batch.of(LedgerKind.BEDS).isEmpty();
    }

    void check() {
        var claims = new LinkedHashMap<BedPlace, List<Line>>();
        for (Person person : people.all()) {
            person.line().ifPresent(line -> {
                arrival(person, line);
                if (person.isInHouse()) {
                    claimOf(person, line)
                            .ifPresent(place -> claims.computeIfAbsent(place, bed -> new ArrayList<>(1))
                                    .add(line));
                }
            });
        }
        claims.forEach(this::settle);
    }

    /** A roster without a date of arrival: the bed ledger may have it; else the person was in house when it was written. */
    private void arrival(Person person, Line line) {
        Facts facts = line.facts();
        if (facts.has(Field.ADMITTED) || line.isRefused() || person.known().isPresent()) {
            return;
        }
        Optional<String> told =
                rightBed(line).flatMap(BedPlace::line).map(row -> row.facts().get(Field.ADMITTED));
        if (told.isPresent()) {
            facts.set(Field.ADMITTED, told.get());
            return;
        }
        LocalDate sure = line.ledger().layout().title().filledOn().orElse(today);
        LocalDate left = facts.latest(Field.DISCHARGED);
        facts.set(Field.ADMITTED, (left == null ? sure : left).toString().substring(0, 7));
        findings.warn(line, line.column(Field.ADMITTED) > 0 ? Field.ADMITTED : Field.NAME, Code.DATE_MISSING);
    }

    private static BedName written(Line line) {
        Facts facts = line.facts();
        return BedName.of(facts.text(Field.BUILDING), facts.text(Field.ROOM), facts.text(Field.BED));
    }

    private Optional<BedPlace> claimOf(Person person, Line line) {
        BedName name = written(line);
        Optional<BedPlace> right = rightBed(line);
        if (name.isEmpty()) {
            return person.known().isPresent() ? Optional.empty() : right;
        }
        if (beds.isEmpty()) {
            findings.warn(line, bedField(line), Code.BED_NOT_ASSIGNED);
            return Optional.empty();
        }
        List<BedPlace> named = beds.named(name);
        if (named.size() == 1) {
            return Optional.of(named.getFirst());
        }
        if (named.isEmpty()) {
            refuse(line, name, right, Code.BED_UNKNOWN);
            return Optional.empty();
        }
        if (right.filter(named::contains).isPresent()) {
            return right;
        }
        findings.refuse(line, bedField(line), Code.BED_AMBIGUOUS, named.size());
        return Optional.empty();
    }

    private static Field bedField(Line line) {
        return line.column(Field.BED) > 0 || line.column(Field.ROOM) == 0 ? Field.BED : Field.ROOM;
    }

    /** Each cell that is not the right one; where nobody knows the right one, the cell that leads nowhere. */
    private void refuse(Line line, BedName name, Optional<BedPlace> right, Code code) {
        String hint = right.map(place -> "→ " + label(place)).orElse("");
        boolean said = false;
        if (right.isPresent()) {
            BedName good = right.get().name();
            said |= differ(line, Field.BUILDING, name.building(), good.building(), code, hint);
            boolean separate = line.column(Field.ROOM) > 0;
            if (separate) {
                said |= differ(line, Field.ROOM, name.room(), good.room(), code, hint);
                said |= differ(line, Field.BED, name.number(), good.number(), code, hint);
            }
        }
        if (!said) {
            boolean room = line.column(Field.ROOM) > 0 && code == Code.BED_UNKNOWN && !beds.hasRoom(name.room());
            findings.refuse(line, room ? Field.ROOM : bedField(line), code, hint);
        }
    }

    private boolean differ(Line line, Field field, String written, String good, Code code, String hint) {
        boolean wrong = line.column(field) > 0 && !written.equals(good) && !good.isEmpty();
        if (wrong) {
            findings.refuse(line, field, code, hint);
        }
        return wrong;
    }

    private static String label(BedPlace place) {
        return place.line()
                .map(Line::facts)
                .or(() -> place.known().map(KnownRow::facts))
                .map(facts -> facts.text(Field.BED_LABEL))
                .orElse("");
    }

    private void settle(BedPlace place, List<Line> claimants) {
        Optional<Line> owner = owner(place, claimants);
        for (Line line : claimants) {
            if (!owner.equals(Optional.of(line))) {
                refuse(line, written(line), rightBed(line).filter(right -> !right.equals(place)), Code.BED_TWICE);
            } else if (!place.isUsable()) {
                findings.refuse(line, bedField(line), Code.BED_OUT_OF_SERVICE, label(place));
            } else {
                differences.bed(line, place, bedField(line));
            }
        }
    }

    /** Whose bed it is: the bed ledger decides, then who lies there by now, then the first row. */
    private Optional<Line> owner(BedPlace place, List<Line> claimants) {
        String occupant = place.occupant();
        if (!occupant.isEmpty()) {
            List<Line> named = claimants.stream()
                    .filter(line -> Names.isSame(occupant, line.name()))
                    .toList();
            if (!named.isEmpty()) {
                return named.stream()
                        .filter(line -> rightBed(line).equals(Optional.of(place)))
                        .findFirst()
                        .or(() -> Optional.of(named.getFirst()));
            }
            if (people.named(occupant).stream().anyMatch(Person::isInHouse)) {
                return Optional.empty();
            }
        }
        Optional<Person> lying = place.lyingIn().flatMap(people::byId);
        if (lying.isPresent() && lying.get().isInHouse() && staysIn(lying.get(), place)) {
            return lying.get().line().filter(claimants::contains);
        }
        return Optional.of(claimants.getFirst());
    }

    /** Whether somebody who is known in a bed is not said to lie elsewhere now. */
    private boolean staysIn(Person person, BedPlace place) {
        return person.line()
                .map(line ->
                        written(line).isEmpty() || beds.named(written(line)).contains(place))
                .orElse(true);
    }

    /** The bed in which the bed ledger has the person; where two share the name the day of arrival tells them apart. */
    private Optional<BedPlace> rightBed(Line line) {
        if (!hasBedLedger) {
            return Optional.empty();
        }
        List<BedPlace> named = beds.occupiedBy(line.name());
        String came = line.facts().get(Field.ADMITTED);
        if (named.size() > 1 || people.named(line.name()).size() > 1) {
            Set<BedPlace> same = named.stream()
                    .filter(place -> came != null
                            && came.equals(place.line()
                                    .map(row -> row.facts().text(Field.ADMITTED))
                                    .orElse("")))
                    .collect(Collectors.toSet());
            if (same.size() == 1) {
                return same.stream().findFirst();
            }
            BedName written = written(line);
            List<BedPlace> fitting =
                    named.stream().filter(place -> place.name().fits(written)).toList();
            return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
        }
        return named.isEmpty() ? Optional.empty() : Optional.of(named.getFirst());
    }
}
