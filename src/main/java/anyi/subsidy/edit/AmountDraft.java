// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.edit;

import anyi.subsidy.engine.edit.Draft;
import anyi.subsidy.engine.edit.JsonText;
import anyi.subsidy.engine.file.Json;
import anyi.value.Problem;
import anyi.value.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was typed for the amount of a row.
 *
 * @param number yuan, percent or yuan a unit, by {@code how}
 * @param of the fact that it is a percent or a multiple of, or the table, or the open point
 * @param atMost limits the fact before the percent; empty = nothing
 */
record AmountDraft(
        @Nullable How how,
        @Nullable String number,
        @Nullable String of,
        @Nullable String atMost,
        @Nullable String text) {
    enum How {
        FIXED,
        PERCENT,
        TIMES,
        FACT_NUMBER,
        TABLE,
        /** Nobody has decided it. */
        OPEN,
        /** Taken back, a fixed amount. */
        RECOVER,
        TEXT
    }

    static final List<String> PLACES = List.of("amount", "recover", "undecided");

    /** Of a row of a part. */
    static AmountDraft of(Draft draft, String row) {
        if (!draft.text(row + "/undecided").isEmpty()) {
            return new AmountDraft(How.OPEN, "", draft.text(row + "/undecided"), "", "");
        }
        Optional<Json> recover = draft.find(row + "/recover");
        if (recover.isPresent()) {
            String number = Draft.plain(recover.get());
            return number.isEmpty()
                    ? new AmountDraft(How.TEXT, "", "", "", "{\"recover\": " + JsonText.line(recover.get()) + "}")
                    : new AmountDraft(How.RECOVER, number, "", "", "");
        }
        return draft.find(row + "/amount")
                .map(json -> of(draft, row + "/amount", json))
                .orElse(new AmountDraft(How.FIXED, "", "", "", ""));
    }

    private static AmountDraft of(Draft draft, String at, Json json) {
        String plain = Draft.plain(json);
        if (!plain.isEmpty()) {
            return new AmountDraft(How.FIXED, plain, "", "", "");
        }
        if (draft.fields(at).equals(List.of("table"))) {
            return new AmountDraft(How.TABLE, "", draft.text(at + "/table"), "", "");
        }
        if (draft.fields(at).equals(List.of("fact"))) {
            return new AmountDraft(How.FACT_NUMBER, "", draft.text(at + "/fact"), "", "");
        }
        if (draft.fields(at).equals(List.of("percent", "of"))
                && !draft.text(at + "/percent").isEmpty()) {
            String percent = draft.text(at + "/percent");
            String fact = draft.text(at + "/of/fact");
            String least = draft.text(at + "/of/least/0/fact");
            String atMost = draft.text(at + "/of/least/1");
            if (!fact.isEmpty()) {
                return new AmountDraft(How.PERCENT, percent, fact, "", "");
            }
            if (!least.isEmpty() && !atMost.isEmpty() && draft.size(at + "/of/least") == 2) {
                return new AmountDraft(How.PERCENT, percent, least, atMost, "");
            }
        }
        String factor = draft.text(at + "/product/0");
        String unit = draft.text(at + "/product/1/fact");
        if (!factor.isEmpty() && !unit.isEmpty() && draft.size(at + "/product") == 2) {
            return new AmountDraft(How.TIMES, factor, unit, "", "");
        }
        return new AmountDraft(How.TEXT, "", "", "", JsonText.line(json));
    }

    Problems check() {
        var problems = new ArrayList<Problem>();
        if (how == null) {
            problems.add(Problem.refuse("how", "subsidy.edit.problem.missing"));
            return new Problems(problems);
        }
        boolean number = how == How.FIXED || how == How.PERCENT || how == How.TIMES || how == How.RECOVER;
        if (number && !Typed.isNumber(this.number)) {
            problems.add(Problem.refuse("number", "subsidy.edit.problem.number", Typed.plain(this.number)));
        }
        boolean of =
                how == How.PERCENT || how == How.TIMES || how == How.FACT_NUMBER || how == How.TABLE || how == How.OPEN;
        if (of && Typed.plain(this.of).isEmpty()) {
            problems.add(Problem.refuse("of", "subsidy.edit.problem.missing"));
        }
        if (how == How.PERCENT && !Typed.plain(atMost).isEmpty() && !Typed.isNumber(atMost)) {
            problems.add(Problem.refuse("atMost", "subsidy.edit.problem.number", Typed.plain(atMost)));
        }
        if (how == How.TEXT && Typed.json(Typed.plain(text)).isEmpty()) {
            problems.add(Problem.refuse("text", "subsidy.edit.problem.text"));
        }
        return new Problems(problems);
    }

    /** The draft with the amount in the row. */
    Draft put(Draft draft, String row) {
        Draft bare = draft;
        for (String place : PLACES) {
            bare = bare.without(row + "/" + place);
        }
        How as = how == null ? How.FIXED : how;
        return switch (as) {
            case FIXED -> bare.with(row + "/amount", Typed.plain(number));
            case RECOVER -> bare.with(row + "/recover", Typed.plain(number));
            case OPEN -> bare.with(row + "/undecided", Typed.plain(of));
            case FACT_NUMBER -> bare.with(row + "/amount", object("fact", word(of)));
            case TABLE -> bare.with(row + "/amount", object("table", word(of)));
            case TIMES -> bare.with(row + "/amount", object("product", list(word(number), object("fact", word(of)))));
            case PERCENT -> bare.with(row + "/amount", percent());
            case TEXT -> text(bare, row);
        };
    }

    private Draft text(Draft bare, String row) {
        Json json = Typed.json(Typed.plain(text)).orElse(word(text));
        return json instanceof Json.Obj(int _, Map<String, Json> fields)
                        && fields.keySet().equals(java.util.Set.of("recover"))
                ? bare.with(row + "/recover", java.util.Objects.requireNonNull(fields.get("recover")))
                : bare.with(row + "/amount", json);
    }

    private Json percent() {
        Json fact = object("fact", word(of));
        Map<String, Json> fields = new LinkedHashMap<>();
        fields.put("percent", word(number));
        fields.put("of", Typed.plain(atMost).isEmpty() ? fact : object("least", list(fact, word(atMost))));
        return new Json.Obj(0, fields);
    }

    private static Json word(@Nullable String text) {
        return new Json.Text(0, Typed.plain(text));
    }

    private static Json object(String name, Json value) {
        return new Json.Obj(0, Map.of(name, value));
    }

    private static Json list(Json... items) {
        return new Json.Arr(0, List.of(items));
    }
}
