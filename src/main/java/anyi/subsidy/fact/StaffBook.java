// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.fact;

import anyi.subsidy.engine.Person;
import anyi.subsidy.engine.Span;
import anyi.subsidy.engine.Timeline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;

/** What policies ask of the staff, from the home's rows: service, certificates, education, training, insurance. */
public final class StaffBook {
    private final Map<UUID, PersonRow> people = new LinkedHashMap<>();
    private final Map<UUID, Map<String, List<Span>>> spans = new HashMap<>();

    private StaffBook() {}

    public static StaffBook read(DSLContext db) {
        var book = new StaffBook();
        var queries = new StaffFactQueries(db);
        queries.people().forEach(person -> book.people.put(person.id(), person));
        book.add(queries.service());
        book.add(queries.certificates());
        book.add(queries.skillLevels());
        book.add(queries.education());
        book.add(queries.insurance());
        return book;
    }

    private void add(List<FactRow> rows) {
        for (FactRow row : rows) {
            spans.computeIfAbsent(row.resident(), id -> new HashMap<>())
                    .computeIfAbsent(row.fact(), fact -> new ArrayList<>(2))
                    .add(new Span(row.from(), row.to(), row.value(), row.ref(), null));
        }
    }

    public Iterable<PersonRow> people() {
        return people.values();
    }

    public int size() {
        return people.size();
    }

    /** The day of entry is that of the first employment on record. */
    public Person person(PersonRow row) {
        var facts = new HashMap<String, Timeline>();
        String ref = "staff/" + row.id();
        row.birthOn()
                .ifPresent(birth -> facts.put("birthDate", Timeline.of(Span.of(null, null, birth.toString(), ref))));
        row.sex().ifPresent(sex -> facts.put("sex", Timeline.of(Span.always(sex.name()))));
        Map<String, List<Span>> own = spans.getOrDefault(row.id(), Map.of());
        own.forEach((fact, list) -> facts.put(fact, new Timeline(list)));
        own.getOrDefault("service", List.of()).stream()
                .filter(span -> span.from() != null)
                .findFirst()
                .ifPresent(first -> facts.put(
                        "start", Timeline.of(Span.of(null, null, String.valueOf(first.from()), first.ref()))));
        return new Person(1, ref, facts);
    }
}
