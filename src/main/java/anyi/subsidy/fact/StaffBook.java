// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.fact;

import anyi.subsidy.engine.Person;
import anyi.subsidy.engine.Span;
import anyi.subsidy.engine.Timeline;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** What policies ask of the staff, from the home's rows: service, certificates, education, training, insurance. */
public final class StaffBook {
    private final Map<UUID, PersonRow> people = new LinkedHashMap<>();
    private final Map<UUID, Map<String, List<Span>>> spans = new HashMap<>();
    private final Map<UUID, Map<String, List<Span>>> further = new HashMap<>();
    private final List<FactRow> rows = new ArrayList<>();

    private StaffBook() {}

    public static StaffBook read(DSLContext db) {
        var book = new StaffBook();
        var queries = new StaffFactQueries(db);
        queries.people().forEach(person -> book.people.put(person.id(), person));
        book.add(queries.service());
        book.add(queries.certificates());
        book.addLevels(queries.skillLevels());
        book.add(queries.education());
        book.add(queries.insurance());
        for (FactRow row : new FactQueries(db).furtherOfStaff()) {
            book.rows.add(row);
            put(book.further, row);
        }
        return book;
    }

    private void add(List<FactRow> rows) {
        this.rows.addAll(rows);
        rows.forEach(row -> put(spans, row));
    }

    private void addLevels(List<FactRow> levels) {
        rows.addAll(levels);
        levels.stream()
                .collect(Collectors.groupingBy(FactRow::resident, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(own -> SkillLevels.highest(own).forEach(row -> put(spans, row)));
    }

    private static void put(Map<UUID, Map<String, List<Span>>> spans, FactRow row) {
        spans.computeIfAbsent(row.resident(), id -> new HashMap<>())
                .computeIfAbsent(row.fact(), fact -> new ArrayList<>(2))
                .add(row.span());
    }

    /** Nobody, where no policy asks. */
    public static StaffBook none() {
        return new StaffBook();
    }

    /** Everything that was read, in a fixed order. */
    public List<FactRow> rows() {
        return List.copyOf(rows);
    }

    /** Whether the person was employed on a day of the month. */
    public boolean serves(PersonRow row, YearMonth month) {
        return spans.getOrDefault(row.id(), Map.of()).getOrDefault("service", List.of()).stream()
                .anyMatch(span -> (span.from() == null || !span.from().isAfter(month.atEndOfMonth()))
                        && (span.to() == null || span.to().isAfter(month.atDay(1))));
    }

    public List<PersonRow> people() {
        return List.copyOf(people.values());
    }

    public Optional<PersonRow> find(UUID staff) {
        return Optional.ofNullable(people.get(staff));
    }

    /**
     * The day of entry is that of the first employment on record.
     *
     * @param appliedOn the day of the application for the policy that is asked, where one is known
     */
    public Person person(PersonRow row, Optional<LocalDate> appliedOn) {
        var facts = new HashMap<String, Timeline>();
        String ref = "staff/" + row.id();
        row.birthOn()
                .ifPresent(birth -> facts.put("birthDate", Timeline.of(Span.of(null, null, birth.toString(), ref))));
        row.sex().ifPresent(sex -> facts.put("sex", Timeline.of(Span.always(sex.name()))));
        Map<String, List<Span>> own = spans.getOrDefault(row.id(), Map.of());
        own.forEach((fact, list) -> facts.put(fact, new Timeline(list)));
        appliedOn.ifPresent(day -> facts.put("appliedOn", Timeline.of(Span.always(day.toString()))));
        own.getOrDefault("service", List.of()).stream()
                .filter(span -> span.from() != null)
                .findFirst()
                .ifPresent(first -> facts.put(
                        "start", Timeline.of(Span.of(null, null, String.valueOf(first.from()), first.ref()))));
        further.getOrDefault(row.id(), Map.of())
                .forEach((fact, list) -> facts.put(fact, FactFields.join(own.getOrDefault(fact, List.of()), list)));
        return new Person(1, ref, facts);
    }
}
