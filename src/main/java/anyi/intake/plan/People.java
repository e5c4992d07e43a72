// SPDX-License-Identifier: Apache-2.0
package anyi.intake.plan;

import anyi.intake.find.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Everybody whom a row can be about, found by identity number, else by name. */
final class People {
    /** What came of looking somebody up. */
    sealed interface Found {
        record One(Person person) implements Found {}

        record Nobody() implements Found {}

        record Several() implements Found {}
    }

    private final Map<UUID, Person> all = new LinkedHashMap<>();
    private final Map<String, Person> byNumber = new HashMap<>();
    private final Map<String, List<Person>> byName = new HashMap<>();
    private final List<Person> holed = new ArrayList<>();

    void add(Person person) {
        all.put(person.id(), person);
        String number = person.idNumber();
        if (number != null) {
            byNumber.putIfAbsent(number, person);
        }
        byName.computeIfAbsent(person.name(), name -> new ArrayList<>(1)).add(person);
        if (Names.hasHole(person.name())) {
            holed.add(person);
        }
    }

    Collection<Person> all() {
        return all.values();
    }

    Optional<Person> byId(UUID id) {
        return Optional.ofNullable(all.get(id));
    }

    List<Person> named(String name) {
        if (Names.hasHole(name)) {
            return all.values().stream()
                    .filter(person -> Names.isSame(name, person.name()))
                    .toList();
        }
        List<Person> exact = byName.getOrDefault(name, List.of());
        List<Person> worn = holed.stream()
                .filter(person -> Names.isSame(name, person.name()))
                .toList();
        if (worn.isEmpty()) {
            return exact;
        }
        var both = new ArrayList<>(exact);
        both.addAll(worn);
        return both;
    }

    /** Whom a row of another ledger is about. */
    Found find(Facts row) {
        String number = row.get(Field.ID_NUMBER);
        if (number != null && byNumber.containsKey(number)) {
            return new Found.One(Objects.requireNonNull(byNumber.get(number)));
        }
        List<Person> named = named(row.text(Field.NAME));
        if (number != null) {
            named = named.stream().filter(person -> person.idNumber() == null).toList();
        }
        return narrowed(named, row);
    }

    private static Found narrowed(List<Person> named, Facts row) {
        List<Person> left = named;
        left = narrow(left, person -> agrees(person.facts().get(Field.SEX), row.get(Field.SEX)));
        if (left.size() > 1) {
            left = narrow(left, person -> sameBed(person, row));
        }
        return switch (left.size()) {
            case 0 -> new Found.Nobody();
            case 1 -> new Found.One(left.getFirst());
            default -> oneInHouse(left);
        };
    }

    /** Of several, one who is in house is meant rather than those who left. */
    private static Found oneInHouse(List<Person> several) {
        List<Person> inHouse = several.stream().filter(Person::isInHouse).toList();
        return inHouse.size() == 1 ? new Found.One(inHouse.getFirst()) : new Found.Several();
    }

    /** Keeps those who fit, if any do. */
    private static List<Person> narrow(List<Person> people, Predicate<Person> fits) {
        List<Person> left = people.stream().filter(fits).toList();
        return left.isEmpty() ? people : left;
    }

    private static boolean agrees(@Nullable String one, @Nullable String other) {
        return one == null || other == null || one.equals(other);
    }

    private static boolean sameBed(Person person, Facts row) {
        if (!row.knows(Field.BED) || !row.has(Field.BED)) {
            return false;
        }
        BedName written = BedName.of("", row.knows(Field.ROOM) ? row.text(Field.ROOM) : "", row.text(Field.BED));
        Facts own = person.facts();
        return BedName.of(own.text(Field.BUILDING), own.text(Field.ROOM), own.text(Field.BED))
                .fits(written);
    }

    /** Whether two rows without a sure number are about the same person. */
    static boolean isSame(Facts one, Facts other) {
        LocalDate birth = one.day(Field.BIRTH);
        return birth != null
                && birth.equals(other.day(Field.BIRTH))
                && Names.isSame(one.text(Field.NAME), other.text(Field.NAME))
                && agrees(one.get(Field.SEX), other.get(Field.SEX));
    }
}
