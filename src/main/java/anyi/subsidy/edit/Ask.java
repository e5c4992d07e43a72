// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.edit;

import anyi.subsidy.engine.edit.Draft;
import anyi.subsidy.engine.file.Json;
import anyi.subsidy.word.FactWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a fact is asked in a cell of a table.
 *
 * @param values the words to tick; empty unless {@link Kind#WORDS}
 */
record Ask(String fact, Kind kind, List<String> values) {
    enum Kind {
        WORDS,
        NUMBER,
        DAY,
        PREFIX,
        DISABILITY,
        /** Anything else, as the file has it. */
        TEXT
    }

    private static final Set<String> YES_NO =
            Set.of("alive", "inHouse", "inPost", "home.rural", "hukou.local", "dementia");
    private static final Set<String> DAYS = Set.of(
            "birthDate", "deathDate", "appliedOn", "acceptedOn", "verifiedOn", "event", "today", "home.openedOn");
    private static final Set<String> PREFIXES = Set.of("hukou.division", "residence.division", "home.division");
    private static final List<String> STARS = List.of("NONE", "1", "2", "3", "4", "5");

    static Ask of(Draft draft, String fact, Optional<Json> test) {
        List<String> words = words(draft, fact);
        if (test.isPresent()) {
            return new Ask(fact, kind(fact, test.get(), words), words);
        }
        if (!words.isEmpty()) {
            return new Ask(fact, Kind.WORDS, words);
        }
        if (fact.equals("disability")) {
            return new Ask(fact, Kind.DISABILITY, List.of());
        }
        if (PREFIXES.contains(fact)) {
            return new Ask(fact, Kind.PREFIX, List.of());
        }
        boolean day = DAYS.contains(fact) || fact.endsWith("On") || fact.endsWith("Date");
        return new Ask(fact, day ? Kind.DAY : Kind.NUMBER, List.of());
    }

    private static Kind kind(String fact, Json test, List<String> words) {
        if (test instanceof Json.Arr(int _, var items)) {
            boolean known = items.stream().allMatch(item -> words.contains(Draft.plain(item)));
            return known && !words.isEmpty() ? Kind.WORDS : Kind.TEXT;
        }
        if (!(test instanceof Json.Obj(int _, Map<String, Json> fields))) {
            return Kind.TEXT;
        }
        if (Set.of("from", "below", "upTo").containsAll(fields.keySet())) {
            boolean simple = fields.values().stream().noneMatch(Json.Obj.class::isInstance);
            boolean days = fields.values().stream()
                    .anyMatch(bound -> Draft.plain(bound).matches("\\d{4}-\\d\\d-\\d\\d"));
            return simple ? days ? Kind.DAY : Kind.NUMBER : Kind.TEXT;
        }
        if (fields.keySet().equals(Set.of("prefix"))) {
            return Kind.PREFIX;
        }
        return fact.equals("disability") && CellDraft.isDisability(fields) ? Kind.DISABILITY : Kind.TEXT;
    }

    /** The program's words for the fact, or those that the draft has declared; empty = none. */
    static List<String> words(Draft draft, String fact) {
        if (YES_NO.contains(fact)) {
            return List.of("true", "false");
        }
        if (fact.equals("home.rating")) {
            return STARS;
        }
        List<String> known = FactWords.constants(fact);
        if (!known.isEmpty()) {
            return known;
        }
        for (String values : List.of("facts/" + fact + "/values", "derived/" + fact + "/values")) {
            if (draft.size(values) > 0) {
                return draft.items(values).stream().map(Draft::plain).toList();
            }
            if (!draft.fields(values).isEmpty()) {
                return values.startsWith("facts")
                        ? draft.fields(values)
                        : draft.fields(values).stream()
                                .map(value -> draft.text(values + "/" + value))
                                .distinct()
                                .toList();
            }
        }
        return List.of();
    }
}
