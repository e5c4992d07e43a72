// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes people up from a seed. */
final class SomeFacts {
    private static final LocalDate BEGIN = LocalDate.of(2024, 1, 1);
    private final Random random;

    SomeFacts(long seed) {
        this.random = new Random(seed);
    }

    Person person() {
        var facts = new HashMap<String, Timeline>();
        facts.put(
                "birthDate",
                Timeline.of(Span.always(
                        BEGIN.minusDays(20_000 + random.nextInt(18_000)).toString())));
        facts.put("hukou", hukou());
        facts.put("economic", changing(List.of("NONE", "DIBAO_RURAL", "LOW_INCOME", "TEKUN_CONCENTRATED")));
        facts.put("care", changing(List.of("INTACT", "MILD", "MODERATE", "SEVERE", "COMPLETE")));
        LocalDate admitted = BEGIN.plusDays(random.nextInt(400));
        LocalDate left = random.nextBoolean() ? null : admitted.plusDays(1 + random.nextInt(700));
        facts.put("stay", Timeline.of(Span.of(admitted, left, "IN_HOUSE", "stay/1")));
        LocalDate away = admitted.plusDays(1 + random.nextInt(300));
        facts.put("leave", Timeline.of(Span.of(away, away.plusDays(1 + random.nextInt(20)), "FAMILY", "leave/1")));
        return new Person(1, "resident/" + random.nextInt(1000), facts);
    }

    Map<String, Timeline> home() {
        return Map.of("rating", changing(List.of("1", "2", "3", "4", "5")));
    }

    private Timeline hukou() {
        String division = List.of("231025", "110101", "370403").get(random.nextInt(3));
        String kind = random.nextBoolean() ? "RURAL" : "URBAN";
        return Timeline.of(new Span(null, null, Map.of("division", division, "kind", kind), "hukou/1", null));
    }

    private Timeline changing(List<String> values) {
        var spans = new ArrayList<Span>();
        LocalDate from = BEGIN.minusDays(2000);
        int changes = random.nextInt(3);
        for (int i = 0; i <= changes; i++) {
            LocalDate to = i == changes ? null : BEGIN.plusDays(random.nextInt(300) + i * 300L);
            spans.add(Span.of(from, to, values.get(random.nextInt(values.size())), "row/" + i));
            from = to == null ? from : to;
        }
        return new Timeline(spans);
    }

    /** The same facts, told in another order. */
    Person shuffled(Person person) {
        var facts = new HashMap<String, Timeline>();
        person.facts().forEach((name, timeline) -> {
            var spans = new ArrayList<>(timeline.spans());
            Collections.shuffle(spans, random);
            facts.put(name, new Timeline(spans));
        });
        return new Person(person.count(), person.ref(), facts);
    }

    /** The same facts, each period told as two. */
    Person split(Person person) {
        var facts = new HashMap<String, Timeline>();
        person.facts().forEach((name, timeline) -> {
            var spans = new ArrayList<Span>();
            for (Span span : timeline.spans()) {
                boolean whole = span.from() == null || name.equals("stay") || name.equals("leave");
                LocalDate cut = BEGIN.plusDays(random.nextInt(900));
                if (whole || !span.holdsOn(cut) || cut.equals(span.from())) {
                    spans.add(span);
                } else {
                    spans.add(new Span(span.from(), cut, span.value(), span.ref(), null));
                    spans.add(new Span(cut, span.to(), span.value(), span.ref(), null));
                }
            }
            facts.put(name, new Timeline(spans));
        });
        return new Person(person.count(), person.ref(), facts);
    }
}
