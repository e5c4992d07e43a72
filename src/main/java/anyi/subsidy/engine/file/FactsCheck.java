// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine.file;

import anyi.subsidy.engine.Span;
import anyi.subsidy.engine.Timeline;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Facts that contradict each other: two values on a day, two stays at once, death before birth. */
final class FactsCheck {
    /** Of these there is one on a day. */
    private static final Set<String> ONE = Set.of(
            "care",
            "careLevel",
            "hukou",
            "residence",
            "bedType",
            "rating",
            "ownership",
            "premises",
            "skillLevel",
            "education",
            "localLevel",
            "localClass",
            "workplace");

    private static final String HOME = "home.";
    private static final Set<String> DAYS = Set.of("birthDate", "deathDate", "appliedOn", "acceptedOn");

    private FactsCheck() {}

    static void of(Map<String, Timeline> facts, Node node) {
        facts.forEach((name, timeline) -> {
            if (ONE.contains(name)) {
                two(timeline, true)
                        .ifPresent(day -> place(node, name).problem(FileProblem.Code.TWO_VALUES, name + " " + day));
            }
            if (DAYS.contains(name)) {
                timeline.first()
                        .filter(span -> date(span).isEmpty())
                        .ifPresent(span -> place(node, name).problem(FileProblem.Code.NOT_A_DATE, span.plain()));
            }
        });
        Timeline stays = facts.get("stay");
        if (stays != null) {
            Node place = place(node, "stays");
            two(stays, false).ifPresent(day -> place.problem(FileProblem.Code.STAYS_OVERLAP, day.toString()));
        }
        Timeline service = facts.get("service");
        if (service != null) {
            two(service, false)
                    .ifPresent(day -> place(node, "service").problem(FileProblem.Code.STAYS_OVERLAP, day.toString()));
        }
        words(facts, node);
        birth(facts, node);
        if (facts.containsKey("careLevel") && !facts.containsKey("care")) {
            place(node, "careLevel").problem(FileProblem.Code.LEVEL_WITHOUT_ASSESSMENT, "care");
        }
    }

    /** Words that no list knows: they would fit no row, which looks like a reason. */
    private static void words(Map<String, Timeline> facts, Node node) {
        References.VOCABULARIES.forEach((fact, words) -> {
            String name = fact.startsWith(HOME) ? fact.substring(HOME.length()) : fact;
            int dot = name.indexOf('.');
            String field = dot < 0 ? Span.VALUE : name.substring(dot + 1);
            Timeline timeline = facts.get(dot < 0 ? name : name.substring(0, dot));
            if (timeline == null || fact.startsWith(HOME) && !name.equals("ownership")) {
                return;
            }
            for (Span span : timeline.spans()) {
                for (String word : span.value().getOrDefault(field, "").split("\\|")) {
                    if (!word.isEmpty() && !words.contains(word)) {
                        place(node, name).problem(FileProblem.Code.NOT_ONE_OF, name + ": " + Near.suggest(word, words));
                    }
                }
            }
        });
    }

    private static void birth(Map<String, Timeline> facts, Node node) {
        Optional<LocalDate> birth = day(facts, "birthDate");
        Optional<LocalDate> death = day(facts, "deathDate");
        Timeline later = facts.get("stay");
        if (death.isPresent() && later != null) {
            later.spans().stream()
                    .map(Span::from)
                    .filter(from -> from != null && from.isAfter(death.get()))
                    .findFirst()
                    .ifPresent(from -> place(node, "stays")
                            .problem(FileProblem.Code.STAY_AFTER_DEATH, from + " > " + death.get()));
        }
        if (birth.isEmpty()) {
            return;
        }
        if (death.isPresent() && death.get().isBefore(birth.get())) {
            place(node, "deathDate").problem(FileProblem.Code.DEATH_BEFORE_BIRTH, death.get() + " < " + birth.get());
        }
        Timeline stays = facts.get("stay");
        if (stays != null) {
            stays.spans().stream()
                    .map(Span::from)
                    .filter(from -> from != null && from.isBefore(birth.get()))
                    .findFirst()
                    .ifPresent(from -> place(node, "stays")
                            .problem(FileProblem.Code.STAY_BEFORE_BIRTH, from + " < " + birth.get()));
        }
    }

    private static Node place(Node node, String name) {
        for (String written : List.of(name, "home." + name, "staff." + name, "stay", "staff.start")) {
            if (node.has(written)) {
                return node.at(written);
            }
        }
        return node;
    }

    private static Optional<LocalDate> day(Map<String, Timeline> facts, String name) {
        Timeline timeline = facts.get(name);
        return timeline == null ? Optional.empty() : timeline.first().flatMap(FactsCheck::date);
    }

    private static Optional<LocalDate> date(Span span) {
        try {
            return Optional.of(LocalDate.parse(span.plain()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The first day on which two hold. @param differ whether only different values contradict */
    private static Optional<LocalDate> two(Timeline timeline, boolean differ) {
        List<Span> spans = timeline.spans();
        for (int i = 0; i < spans.size(); i++) {
            for (Span other : spans.subList(i + 1, spans.size())) {
                Span one = spans.get(i);
                LocalDate later = later(one, other);
                boolean both = one.holdsOn(later) && other.holdsOn(later);
                if (both && (!differ || !one.value().equals(other.value()))) {
                    return Optional.of(later);
                }
            }
        }
        return Optional.empty();
    }

    private static LocalDate later(Span one, Span other) {
        LocalDate first = one.from() == null ? LocalDate.MIN : one.from();
        LocalDate second = other.from() == null ? LocalDate.MIN : other.from();
        LocalDate later = first.isAfter(second) ? first : second;
        return later.equals(LocalDate.MIN) ? LocalDate.EPOCH : later;
    }
}
