// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.edit;

import anyi.subsidy.engine.edit.Draft;
import anyi.subsidy.engine.file.Json;
import anyi.term.Term;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The kinds of rule from which a new policy is begun: what most published texts are. */
enum Template implements Term {
    /** So much a month by age, category, level. */
    MONTHLY,
    /** So much for each day in house. */
    DAILY,
    /** A percent of what was charged, with a limit. */
    PERCENT,
    /** What is missing to a standard. */
    DIFFERENCE,
    /** To the home, for each resident and month in house. */
    OPERATING,
    /** To the home, for each new bed, in instalments. */
    CONSTRUCTION,
    /** To staff, once, in instalments by complete years in post. */
    ENTRY,
    /** To staff, each month in post. */
    POST;

    @Override
    public String key() {
        return "subsidy.edit.template." + name();
    }

    /** @param from the first day in force; the example is of its month */
    Draft draft(Heading heading) {
        String from = heading.from().toString();
        Draft rest = Draft.of(rules().replace("#DAY", from)
                .replace("#YEAR_BEFORE", heading.from().minusYears(1).toString()));
        Draft draft = Draft.of("{}")
                .with("format", "anyi-policy/1")
                .with("policy", heading.code())
                .with("version", String.valueOf(heading.from().getYear()))
                .with("title/zh", heading.title())
                .with("title/en", heading.title())
                .with("kind", rest.text("kind"))
                .with("beneficiary", rest.text("beneficiary"))
                .with("authority/zh", heading.authority())
                .with("authority/en", heading.authority())
                .with("document", heading.document())
                .with("division", heading.division())
                .with("effective/from", from)
                .with("clauses", new Json.Arr(0, List.of(clause(heading.clause()))));
        for (String field : rest.fields("")) {
            draft = draft.with(field, rest.find(field).orElseThrow());
        }
        boolean onTheDay = this == CONSTRUCTION || this == ENTRY;
        String period = onTheDay ? from + "/" + heading.from().plusDays(1) : from.substring(0, 7);
        draft = draft.with("parts/0/title/zh", heading.title()).with("parts/0/title/en", heading.title());
        draft = draft.with("examples/0/period", period);
        return this == DAILY
                ? draft.with("examples/0/expected/total", 40 * heading.from().lengthOfMonth() + ".00")
                : draft;
    }

    private String rules() {
        String path = "/anyi/subsidy/templates/" + name() + ".json";
        try (InputStream in = Objects.requireNonNull(Template.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Json clause(String text) {
        return Draft.of("{\"id\": \"c1\"}")
                .with("zh", text)
                .with("en", text)
                .find("")
                .orElse(new Json.Obj(0, Map.of()));
    }

    /** What a new policy is called and where it comes from. */
    record Heading(
            String code,
            String title,
            String authority,
            String document,
            String division,
            java.time.LocalDate from,
            String clause) {}
}
