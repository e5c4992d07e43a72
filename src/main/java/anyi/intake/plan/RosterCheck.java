// SPDX-License-Identifier: Apache-2.0
package anyi.intake.plan;

import anyi.intake.find.Field;
import anyi.intake.find.LedgerKind;
import anyi.value.IdentityNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Who stands in the rosters: nobody twice, known people recognised, lost characters and numbers looked up elsewhere. */
final class RosterCheck {
    private final Batch batch;
    private final Known known;
    private final Supplier<UUID> ids;
    private final Map<String, KnownRow> knownByNumber = new HashMap<>();
    private final Map<String, List<KnownRow>> knownByName = new HashMap<>();
    private final List<KnownRow> knownHoled = new ArrayList<>();

    RosterCheck(Batch batch, Known known, Supplier<UUID> ids) {
        this.batch = batch;
        this.known = known;
        this.ids = ids;
        for (KnownRow row : known.residents()) {
            String number = row.facts().get(Field.ID_NUMBER);
            if (number != null) {
                knownByNumber.put(number, row);
            }
            String name = row.facts().text(Field.NAME);
            knownByName.computeIfAbsent(name, unused -> new ArrayList<>(1)).add(row);
            if (Names.hasHole(name)) {
                knownHoled.add(row);
            }
        }
    }

    People people() {
        List<Line> rows = batch.of(LedgerKind.RESIDENTS);
        complete(rows);
        var people = new People();
        var taken = new HashSet<UUID>();
        for (Line line : withoutDoubles(rows)) {
            Optional<KnownRow> row = recognise(line.facts());
            if (row.isPresent() && !taken.add(row.get().id())) {
                batch.findings().refuse(line, Field.NAME, Code.ROW_TWICE);
                continue;
            }
            var person = new Person(row.map(KnownRow::id).orElseGet(ids), Optional.of(line), row);
            line.aim(person.id());
            line.isAbout(person);
            people.add(person);
        }
        known.residents().stream()
                .filter(row -> !taken.contains(row.id()))
                .forEach(row -> people.add(new Person(row.id(), Optional.empty(), Optional.of(row))));
        return people;
    }

    private Optional<KnownRow> recognise(Facts facts) {
        String number = facts.get(Field.ID_NUMBER);
        if (number != null && knownByNumber.containsKey(number)) {
            return Optional.ofNullable(knownByNumber.get(number));
        }
        String name = facts.text(Field.NAME);
        var named = new ArrayList<>(knownByName.getOrDefault(name, List.of()));
        (Names.hasHole(name) ? known.residents() : knownHoled)
                .stream()
                        .filter(row -> Names.isSame(name, row.facts().text(Field.NAME)))
                        .forEach(named::add);
        List<KnownRow> same = named.stream()
                .distinct()
                .filter(row -> number == null || !row.facts().has(Field.ID_NUMBER))
                .filter(row -> People.isSame(facts, row.facts()))
                .toList();
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }

    /** The first row of a person counts; what stands again is refused, in the same sheet and in another. */
    private List<Line> withoutDoubles(List<Line> rows) {
        var byNumber = new HashMap<String, Line>();
        var byName = new HashMap<String, List<Line>>();
        var left = new ArrayList<Line>(rows.size());
        for (Line line : rows) {
            if (line.name().isEmpty()) {
                continue;
            }
            String number = line.facts().get(Field.ID_NUMBER);
            List<Line> named = byName.computeIfAbsent(line.name(), name -> new ArrayList<>(1));
            boolean twice = number != null && byNumber.putIfAbsent(number, line) != null
                    || named.stream().anyMatch(other -> isDouble(line.facts(), other.facts()));
            if (twice) {
                batch.findings().refuse(line, Field.NAME, Code.ROW_TWICE);
            } else {
                named.add(line);
                left.add(line);
            }
        }
        return left;
    }

    /** Two of one name and one birth date are two people when both have a number; else also the arrival must agree. */
    private static boolean isDouble(Facts one, Facts other) {
        boolean numbered = one.has(Field.ID_NUMBER) && other.has(Field.ID_NUMBER);
        String came = one.get(Field.ADMITTED);
        return !numbered && came != null && came.equals(other.get(Field.ADMITTED)) && People.isSame(one, other);
    }

    /** What the other ledgers of the home know better: the whole name, the number that is missing. */
    private void complete(List<Line> rows) {
        var names = new HashMap<String, String>();
        var numbers = new HashMap<String, Set<String>>();
        List.of(LedgerKind.ASSESSMENTS, LedgerKind.SUBSIDIES, LedgerKind.LEAVES, LedgerKind.BEDS)
                .forEach(kind -> batch.of(kind).forEach(line -> {
                    String number = line.facts().get(Field.ID_NUMBER);
                    if (number != null && !line.name().isEmpty() && !Names.hasHole(line.name())) {
                        names.putIfAbsent(number, line.name());
                        numbers.computeIfAbsent(line.name(), name -> new HashSet<>(1))
                                .add(number);
                    }
                }));
        Set<String> taken = new HashSet<>();
        rows.forEach(
                line -> Optional.ofNullable(line.facts().get(Field.ID_NUMBER)).ifPresent(taken::add));
        for (Line line : rows) {
            Facts facts = line.facts();
            String number = facts.get(Field.ID_NUMBER);
            String full = number == null ? null : names.get(number);
            if (full != null && Names.hasHole(line.name()) && Names.isSame(line.name(), full)) {
                facts.set(Field.NAME, full);
            }
            if (number == null && !line.isRefused()) {
                byElimination(facts, numbers.getOrDefault(line.name(), Set.of()), taken);
            }
        }
    }

    /** A number that another ledger gives to that name, when birth date and sex agree and nobody else has it. */
    private void byElimination(Facts facts, Set<String> numbers, Set<String> taken) {
        List<IdentityNumber> fitting = numbers.stream()
                .filter(number -> !taken.contains(number) && number.length() == 18)
                .map(IdentityNumber::new)
                .filter(number -> fits(facts, number))
                .toList();
        if (fitting.size() == 1 && !knownByNumber.containsKey(fitting.getFirst().text())) {
            facts.set(Field.ID_NUMBER, fitting.getFirst().text());
            facts.set(Field.ID_KIND, PersonReader.kind(fitting.getFirst()).name());
            taken.add(fitting.getFirst().text());
        }
    }

    private static boolean fits(Facts facts, IdentityNumber number) {
        LocalDate birth = facts.day(Field.BIRTH);
        boolean male = "MALE".equals(facts.get(Field.SEX));
        return birth != null && birth.equals(number.birthOn()) && facts.has(Field.SEX) && male == number.isMale();
    }
}
