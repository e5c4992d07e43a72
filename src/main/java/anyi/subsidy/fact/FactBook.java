// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.fact;

import anyi.subsidy.engine.Facts;
import anyi.subsidy.engine.Person;
import anyi.subsidy.engine.Span;
import anyi.subsidy.engine.Timeline;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The facts of many people, read at once, with a hash of all of them. */
public final class FactBook {
    private final Map<UUID, PersonRow> people = new LinkedHashMap<>();
    private final Map<UUID, List<FactRow>> stays = new HashMap<>();
    private final Map<UUID, Map<String, List<Span>>> spans = new HashMap<>();
    private final Map<UUID, Map<String, List<Span>>> further = new HashMap<>();
    private final Map<UUID, Map<String, List<Span>>> verified = new HashMap<>();
    private final MessageDigest digest;
    private Map<String, Timeline> home = new HashMap<>();
    /** Of each thread the person built last: months are worked out by several at once. */
    private final ThreadLocal<@Nullable Built> last = new ThreadLocal<>();

    private record Built(PersonRow row, Person person) {}

    private FactBook() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static FactBook read(DSLContext db, Whom whom) {
        var book = new FactBook();
        var queries = new FactQueries(db);
        for (PersonRow person : queries.people(whom)) {
            book.people.put(person.id(), person);
            book.hash(person.id() + "|" + person.birthOn() + "|" + person.sex());
        }
        List<FactRow> stays = queries.stays(whom);
        stays.forEach(stay -> book.stays
                .computeIfAbsent(stay.resident(), id -> new ArrayList<>(1))
                .add(stay));
        book.addAll(stays);
        book.addAll(queries.leaves(whom));
        book.addAll(queries.hukou(whom));
        book.addAll(queries.economic(whom));
        book.addAssessments(queries.assessments(whom));
        book.addAll(queries.careLevels(whom));
        book.addAll(queries.disabilities(whom));
        book.addAll(queries.bedTypes(whom));
        book.addAll(queries.received(whom));
        book.addAll(queries.choices(whom));
        queries.verifications(whom).forEach(book::addVerification);
        queries.further(whom).forEach(book::addFurther);
        queries.home().ifPresent(row -> book.addHome(row, queries.ratings(row.id())));
        book.addFurtherOfHome(queries.furtherOfHome());
        // once: a copy of an unchangeable map is the map itself, and each person of each policy takes one
        book.home = Map.copyOf(book.home);
        return book;
    }

    private void addAll(List<FactRow> rows) {
        for (FactRow row : rows) {
            hash(row.canonical());
            if (row.from() == null || row.to() == null || row.from().isBefore(row.to())) {
                add(row, row.to());
            }
        }
    }

    private void add(FactRow row, @Nullable LocalDate to) {
        spans.computeIfAbsent(row.resident(), id -> new HashMap<>())
                .computeIfAbsent(row.fact(), fact -> new ArrayList<>(2))
                .add(new Span(row.from(), to, row.value(), row.ref(), null));
    }

    /** In the order of person and day: each ends where the person's next begins. */
    private void addAssessments(List<FactRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            FactRow row = rows.get(i);
            hash(row.canonical());
            FactRow next = i + 1 < rows.size() ? rows.get(i + 1) : null;
            @Nullable LocalDate to = next != null && next.resident().equals(row.resident()) ? next.from() : null;
            if (to == null || row.from() == null || row.from().isBefore(to)) {
                add(row, to);
            }
        }
    }

    private void addFurther(FactRow row) {
        hash(row.canonical());
        further.computeIfAbsent(row.resident(), id -> new HashMap<>())
                .computeIfAbsent(row.fact(), fact -> new ArrayList<>(2))
                .add(row.span());
    }

    private void addFurtherOfHome(List<FactRow> rows) {
        Map<String, List<Span>> more = new LinkedHashMap<>();
        for (FactRow row : rows) {
            hash(row.canonical());
            more.computeIfAbsent(row.fact(), fact -> new ArrayList<>(2)).add(row.span());
        }
        more.forEach((fact, list) -> {
            Timeline known = home.get(fact);
            home.put(fact, FactFields.join(known == null ? List.of() : known.spans(), list));
        });
    }

    private void addVerification(FactRow row) {
        hash(row.canonical());
        String day = String.valueOf(row.from());
        verified.computeIfAbsent(row.resident(), id -> new HashMap<>())
                .computeIfAbsent(row.value().getOrDefault("policy", ""), policy -> new ArrayList<>(2))
                .add(Span.of(null, null, day, row.ref()));
    }

    /** The days on which somebody was verified for a policy, each a value of its own. */
    public List<Span> verifications(UUID resident, String policy) {
        return verified.getOrDefault(resident, Map.of()).getOrDefault(policy, List.of());
    }

    private void addHome(HomeRow row, List<FactRow> ratings) {
        row.ownership().ifPresent(value -> home.put("ownership", always(value.name())));
        row.kind().ifPresent(value -> home.put("kind", always(value.name())));
        row.division().ifPresent(value -> home.put("division", always(value)));
        row.openedOn().ifPresent(value -> home.put("openedOn", always(value.toString())));
        home.put("rural", always(String.valueOf(row.rural())));
        hash(row.toString());
        var stars = new ArrayList<Span>();
        for (FactRow rating : ratings) {
            hash(rating.canonical());
            stars.add(new Span(rating.from(), rating.to(), rating.value(), rating.ref(), null));
        }
        // none on record = not rated, which is a value of its own
        home.put("rating", new Timeline(stars));
    }

    private static Timeline always(String value) {
        return Timeline.of(Span.always(value));
    }

    private void hash(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
    }

    /** Also counts policies and claims into the hash. Call once, at the end. */
    public String hash(List<String> more) {
        more.forEach(this::hash);
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Counts facts of others, such as the staff, into the hash as well. */
    public void count(Iterable<FactRow> rows) {
        rows.forEach(row -> hash(row.canonical()));
    }

    public List<PersonRow> people() {
        return List.copyOf(people.values());
    }

    public int size() {
        return people.size();
    }

    public Optional<PersonRow> find(UUID resident) {
        return Optional.ofNullable(people.get(resident));
    }

    public Map<String, Timeline> home() {
        return home;
    }

    /** @param appliedOn the day of the application for the policy that is asked, where one is known */
    public Person person(PersonRow row, Optional<LocalDate> appliedOn) {
        if (appliedOn.isPresent()) {
            return build(row, appliedOn);
        }
        // month after month is asked of one person before the next
        Built known = last.get();
        if (known == null || known.row() != row) {
            known = new Built(row, build(row, appliedOn));
            last.set(known);
        }
        return known.person();
    }

    private Person build(PersonRow row, Optional<LocalDate> appliedOn) {
        var facts = new HashMap<String, Timeline>();
        String ref = "resident/" + row.id();
        row.birthOn()
                .ifPresent(birth -> facts.put("birthDate", Timeline.of(Span.of(null, null, birth.toString(), ref))));
        row.sex().ifPresent(sex -> facts.put("sex", always(sex.name())));
        Map<String, List<Span>> own = spans.getOrDefault(row.id(), Map.of());
        own.forEach((fact, list) -> facts.put(fact, new Timeline(list)));
        further.getOrDefault(row.id(), Map.of())
                .forEach((fact, list) -> facts.put(fact, FactFields.join(own.getOrDefault(fact, List.of()), list)));
        death(row.id()).ifPresent(death -> facts.put("deathDate", Timeline.of(death)));
        appliedOn.ifPresent(day -> facts.put("appliedOn", always(day.toString())));
        return new Person(1, ref, facts);
    }

    private Optional<Span> death(UUID resident) {
        return spans.getOrDefault(resident, Map.of()).getOrDefault("stay", List.of()).stream()
                .filter(stay -> "DEATH".equals(stay.value().get("endReason")) && stay.to() != null)
                .map(stay -> Span.of(null, null, String.valueOf(stay.to()), stay.ref()))
                .findFirst();
    }

    public Facts facts(Person person) {
        return Facts.of(home, person);
    }

    /** Whether somebody was in house on a day of these months, both inclusive; a stay of no day counts as well. */
    public boolean isInHouse(PersonRow row, YearMonth first, YearMonth last) {
        LocalDate from = first.atDay(1);
        LocalDate to = last.plusMonths(1).atDay(1);
        for (FactRow stay : stays.getOrDefault(row.id(), List.of())) {
            boolean begun = stay.from() == null || stay.from().isBefore(to);
            if (begun && (stay.to() == null || stay.to().isAfter(from))) {
                return true;
            }
        }
        return false;
    }

    /** Everybody who was in house on a day of these months, both inclusive. */
    public Facts everybody(YearMonth first, YearMonth last) {
        return new Facts(
                home,
                people.values().stream()
                        .filter(row -> isInHouse(row, first, last))
                        .map(row -> person(row, Optional.empty()))
                        .toList());
    }
}
