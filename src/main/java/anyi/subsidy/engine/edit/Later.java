// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine.edit;

import anyi.subsidy.engine.file.Json;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings the worked examples of an earlier version into the time of a later one: each day of theirs, births included, is
 * put off by the same number of whole years, so that ages, months and lengths stay what they were.
 */
public final class Later {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(19|20|21)\\d\\d(?=-\\d\\d|$|\\.\\.|/)(-02-29)?");

    private Later() {}

    /** The draft with its examples within its dates; examples that say that no version is in force are left out. */
    public static Draft examples(Draft draft) {
        String from = draft.text("effective/from");
        if (!from.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return draft;
        }
        LocalDate first = LocalDate.parse(from);
        int years = 0;
        var kept = new ArrayList<Json>();
        for (int i = 0; i < draft.size("examples"); i++) {
            String place = "examples/" + i;
            if (!draft.text(place + "/expected/status").equals("NO_VERSION")) {
                kept.add(draft.items("examples").get(i));
                years = Math.max(years, missing(begin(draft, place + "/period"), first));
            }
        }
        if (years == 0) {
            return draft;
        }
        int by = years;
        List<Json> later = kept.stream().map(example -> later(example, by)).toList();
        return draft.with("examples", new Json.Arr(0, later));
    }

    private static String begin(Draft draft, String period) {
        String text = draft.find(period).filter(Json.Obj.class::isInstance).isPresent()
                ? draft.text(period + "/from")
                : draft.text(period);
        String start = text.split("\\.\\.|/")[0];
        return start.length() == 4 ? start + "-01-01" : start.length() == 7 ? start + "-01" : start;
    }

    /** How many years a day has to be put off to reach the first day. */
    private static int missing(String day, LocalDate first) {
        if (!day.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return 0;
        }
        LocalDate begin = LocalDate.parse(day);
        int years = 0;
        while (begin.plusYears(years).isBefore(first)) {
            years++;
        }
        return years;
    }

    private static Json later(Json json, int years) {
        return switch (json) {
            case Json.Obj(int line, Map<String, Json> fields) -> {
                Map<String, Json> moved = new LinkedHashMap<>();
                fields.forEach((name, value) ->
                        moved.put(YEAR.matcher(name).replaceAll(found -> moved(found, years)), later(value, years)));
                yield new Json.Obj(line, moved);
            }
            case Json.Arr(int line, List<Json> items) ->
                new Json.Arr(
                        line, items.stream().map(item -> later(item, years)).toList());
            case Json.Text(int line, String text)
            when isDays(text) -> {
                Matcher matcher = YEAR.matcher(text);
                yield new Json.Text(line, matcher.replaceAll(found -> moved(found, years)));
            }
            default -> json;
        };
    }

    private static boolean isDays(String text) {
        return text.matches("\\d{4}(-\\d\\d){0,2}((\\.\\.|/)\\d{4}(-\\d\\d){0,2})?");
    }

    /** 29 February becomes the 28th where the later year has none. */
    private static String moved(MatchResult found, int years) {
        int year = Integer.parseInt(found.group().substring(0, 4)) + years;
        boolean leap = found.group(2) != null;
        return year + (leap ? LocalDate.of(year, 3, 1).minusDays(1).toString().substring(4) : "");
    }
}
