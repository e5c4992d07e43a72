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
        staff(facts);
        return new Person(1, "resident/" + random.nextInt(1000), facts);
    }

    private void staff(Map<String, Timeline> facts) {
        LocalDate start = BEGIN.minusDays(random.nextInt(2500));
        facts.put("start", always(start.toString()));
        facts.put("service", Timeline.of(Span.of(start, null, "IN_POST", "service/1")));
        facts.put("graduated", always(start.minusDays(random.nextInt(700)).toString()));
        facts.put("education", changing(List.of("SECONDARY", "COLLEGE", "BACHELOR", "MASTER")));
        facts.put("skillLevel", changing(List.of("5", "4", "3", "2", "1")));
        facts.put("workplace", always("HOME"));
        facts.put("post", always(random.nextBoolean() ? "CARE" : "DIRECT_CARE"));
        for (String yes : List.of("trained", "contract", "socialInsurance", "insured")) {
            facts.put(yes, always(String.valueOf(random.nextInt(5) > 0)));
        }
        facts.put("establishment", always(String.valueOf(random.nextInt(5) == 0)));
        facts.put("contractYears", always(String.valueOf(1 + random.nextInt(5))));
        facts.put("trainingHours", always(String.valueOf(random.nextInt(50))));
        facts.put("localClass", changing(List.of("SELF", "SEMI", "FULL")));
        facts.put("localLevel", changing(List.of("0", "2", "5")));
        facts.put("bedType", changing(List.of("NURSING", "ORDINARY")));
        Map<String, String> certificate = Map.of("occupation", "X", "level", "4", "date", "2024-10-15");
        facts.put("certificates", Timeline.of(new Span(null, null, certificate, "certificate/1", null)));
    }

    private static Timeline always(String value) {
        return Timeline.of(Span.always(value));
    }

    Map<String, Timeline> home() {
        Map<String, String> beds =
                Map.of("type", "NURSING", "count", "20", "occupied", "9", "acceptedOn", "2023-12-20");
        return Map.of(
                "rating", changing(List.of("1", "2", "3", "4", "5")),
                "ownership", always(random.nextBoolean() ? "PRIVATE_NON_PROFIT" : "PUBLIC_BUILT_PRIVATE_RUN"),
                "premises", always("OWN"),
                "investment", always("300000.00"),
                "eligibleChargeOfMonth", always("1234.56"),
                "newBeds", Timeline.of(new Span(null, null, beds, "beds/1", null)));
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
