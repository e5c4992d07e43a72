// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.edit;

import anyi.kit.Desk;
import anyi.subsidy.engine.edit.Draft;
import anyi.subsidy.engine.edit.JsonText;
import anyi.subsidy.engine.edit.Later;
import anyi.value.Problem;
import anyi.value.Problems;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The forms of the editor, each over the page; what is saved goes into the draft at once. */
final class CellFormsView implements CellForms {
    private final EditorModel model;
    private final Places places;
    private final Desk desk;
    private final Draft draft;

    CellFormsView(EditorModel model, Places places) {
        this.model = model;
        this.places = places;
        this.desk = places.desk();
        this.draft = places.draft();
    }

    private void open(String title, EditFormView form, Runnable onSave) {
        desk.dialogs().form(title, form, desk.t("subsidy.edit.apply"), form::isClean, onSave);
    }

    private String fact(String fact) {
        return places.facts().fact(fact, Optional.of(places.policy()));
    }

    private String value(String fact, String value) {
        if (fact.equals("home.rating")) {
            return value.equals("NONE") ? desk.t("subsidy.edit.unrated") : desk.t("subsidy.value.rating", value);
        }
        return places.facts().value(fact, value, Optional.of(places.policy()));
    }

    @Override
    public void condition(String row, String fact) {
        String place = row + "/when/" + fact;
        Ask ask = Ask.of(draft, fact, draft.find(place));
        CellDraft before = CellDraft.of(ask, draft.find(place));
        var form = new EditFormView(desk);
        switch (ask.kind()) {
            case WORDS ->
                form.row(form.checks("values", fact(fact), ask.values(), one -> value(fact, one), before.values()))
                        .says(desk.t("subsidy.edit.any"));
            case NUMBER -> bounds(form, before).says(desk.t("subsidy.edit.any"));
            case DAY ->
                form.row(
                                form.date("from", desk.t("subsidy.edit.from"), Typed.plain(before.from())),
                                form.date("below", desk.t("subsidy.edit.below"), Typed.plain(before.below())),
                                form.date("upTo", desk.t("subsidy.edit.upTo"), Typed.plain(before.upTo())))
                        .says(desk.t("subsidy.edit.any"));
            case PREFIX ->
                form.row(form.text("text", desk.t("subsidy.edit.prefixes"), Typed.plain(before.text())))
                        .says(desk.t("subsidy.edit.any"));
            case DISABILITY -> disability(form, before);
            case TEXT ->
                form.row(form.area("text", desk.t("subsidy.edit.asText"), Typed.plain(before.text()), 5))
                        .says(desk.t("subsidy.edit.asText.why"));
        }
        form.check(() -> typed(form).check(ask));
        open(
                places.words(place),
                form,
                () -> model.change(typed(form)
                        .toJson(ask)
                        .map(json -> draft.with(place, json))
                        .orElseGet(() -> draft.without(place))));
    }

    private EditFormView bounds(EditFormView form, CellDraft before) {
        return form.row(
                form.text("from", desk.t("subsidy.edit.from"), Typed.plain(before.from())),
                form.text("below", desk.t("subsidy.edit.below"), Typed.plain(before.below())),
                form.text("upTo", desk.t("subsidy.edit.upTo"), Typed.plain(before.upTo())));
    }

    private void disability(EditFormView form, CellDraft before) {
        List<String> categories = anyi.subsidy.word.FactWords.constants("category");
        form.row(form.checks(
                "values",
                desk.t("subsidy.edit.categories"),
                categories,
                one -> places.facts().term("category", one),
                before.values()));
        form.row(form.checks(
                "grades",
                desk.t("subsidy.edit.grades"),
                CellDraft.GRADES,
                one -> desk.t("subsidy.value.grade", one),
                before.grades()));
        form.says(desk.t("subsidy.edit.any"));
    }

    private static CellDraft typed(EditFormView form) {
        return new CellDraft(
                form.ticked("values"),
                form.ticked("grades"),
                form.value("from"),
                form.value("below"),
                form.value("upTo"),
                form.value("text"));
    }

    @Override
    public void amount(String row) {
        AmountDraft before = AmountDraft.of(draft, row);
        var form = new EditFormView(desk);
        List<String> hows = Stream.of(AmountDraft.How.values()).map(Enum::name).toList();
        String how = before.how() == null
                ? AmountDraft.How.FIXED.name()
                : before.how().name();
        var of = new ArrayList<String>(Asked.facts(draft));
        of.addAll(draft.fields("facts"));
        of.addAll(draft.fields("derived"));
        of.addAll(draft.fields("tables"));
        ids("open").forEach(of::add);
        form.row(
                form.pick("how", desk.t("subsidy.edit.how"), hows, this::option, how),
                form.text("number", desk.t("subsidy.edit.number"), Typed.plain(before.number())));
        form.row(
                form.pick(
                        "of",
                        desk.t("subsidy.edit.of"),
                        of.stream().distinct().toList(),
                        this::factOrOpen,
                        Typed.plain(before.of())),
                form.text("atMost", desk.t("subsidy.edit.atMost"), Typed.plain(before.atMost())));
        form.row(form.area("text", desk.t("subsidy.edit.asText"), Typed.plain(before.text()), 3));
        form.check(() -> amount(form).check());
        open(
                places.words(row + "/amount"),
                form,
                () -> model.change(amount(form).put(draft, row)));
    }

    private static AmountDraft amount(EditFormView form) {
        String how = form.value("how");
        return new AmountDraft(
                how.isEmpty() ? null : AmountDraft.How.valueOf(how),
                form.value("number"),
                form.value("of"),
                form.value("atMost"),
                form.value("text"));
    }

    private String option(String constant) {
        return EditWord.option(desk.messages(), constant);
    }

    private String factOrOpen(String name) {
        return places.policy()
                .clause(name)
                .map(clause -> clause.id() + " " + places.facts().words(clause.text()))
                .orElseGet(() -> fact(name));
    }

    private List<String> ids(String list) {
        var ids = new ArrayList<String>();
        for (int i = 0; i < draft.size(list); i++) {
            ids.add(draft.text(list + "/" + i + "/id"));
        }
        return ids;
    }

    private List<String> clauses() {
        return Stream.of("clauses", "conventions", "open")
                .flatMap(list -> ids(list).stream())
                .toList();
    }

    private String clause(String id) {
        String words = places.policy()
                .clause(id)
                .map(clause -> places.facts().words(clause.text()))
                .orElse("");
        return id + " " + (words.length() > 24 ? words.substring(0, 24) + "…" : words);
    }

    @Override
    public void row(String row) {
        boolean part = row.startsWith("parts");
        boolean gate = row.contains("conditions");
        var form = new EditFormView(desk);
        if (part && !gate) {
            form.row(form.text("code", desk.t("subsidy.edit.code"), draft.text(row + "/code")));
        }
        if (!part && !gate) {
            form.row(form.text("value", desk.t("subsidy.edit.value"), draft.text(row + "/value")));
        }
        form.row(form.pick(
                "clause", desk.t("subsidy.policy.clause"), clauses(), this::clause, draft.text(row + "/clause")));
        if (!gate) {
            form.row(
                    form.date("from", desk.t("subsidy.edit.rowFrom"), draft.text(row + "/from")),
                    form.date("to", desk.t("subsidy.edit.rowTo"), draft.text(row + "/to")));
        } else {
            form.row(form.pick(
                    "undecided",
                    desk.t("subsidy.edit.gateOpen"),
                    ids("open"),
                    this::clause,
                    draft.text(row + "/undecided")));
        }
        form.check(() -> new Problems(rowProblems(form)));
        open(places.words(row), form, () -> {
            Draft now = draft;
            for (var typed : form.values().entrySet()) {
                String place = row + "/" + typed.getKey();
                now = typed.getValue().isEmpty() ? now.without(place) : now.with(place, typed.getValue());
            }
            model.change(now);
        });
    }

    private static List<Problem> rowProblems(EditFormView form) {
        String value = form.value("value");
        return value.isEmpty() || Typed.isNumber(value)
                ? List.of()
                : List.of(Problem.refuse("value", "subsidy.edit.problem.number", value));
    }

    @Override
    public void whole(String path) {
        var form = new EditFormView(desk);
        form.row(form.area(
                "text",
                desk.t("subsidy.edit.asText"),
                draft.find(path).map(JsonText::line).orElse(""),
                8));
        form.says(desk.t("subsidy.edit.asText.why"));
        form.check(() ->
                Typed.json(form.value("text")).isPresent() || form.value("text").isEmpty()
                        ? Problems.NONE
                        : new Problems(List.of(Problem.refuse("text", "subsidy.edit.problem.text"))));
        open(
                places.words(path),
                form,
                () -> model.change(Typed.json(form.value("text"))
                        .map(json -> draft.with(path, json))
                        .orElseGet(() -> draft.without(path))));
    }

    @Override
    public void column(String list) {
        Set<String> names = new LinkedHashSet<>(KNOWN);
        names.addAll(draft.fields("facts"));
        names.addAll(draft.fields("derived"));
        var form = new EditFormView(desk);
        form.row(form.pick("fact", desk.t("subsidy.edit.whichFact"), List.copyOf(names), this::fact, ""));
        form.says(desk.t("subsidy.edit.whichFact.why"));
        form.check(() -> form.value("fact").isEmpty()
                ? new Problems(List.of(Problem.refuse("fact", "subsidy.edit.problem.missing")))
                : Problems.NONE);
        open(desk.t("subsidy.edit.addColumn"), form, () -> {
            model.addColumn(list, form.value("fact"));
        });
    }

    /** The facts that the program knows and that rows usually ask. */
    private static final List<String> KNOWN = List.of(
            "age",
            "sex",
            "economic",
            "care",
            "careLevel",
            "disability",
            "bedType",
            "hukou.kind",
            "hukou.division",
            "inHouse",
            "daysInHouse",
            "inPost",
            "home.rating",
            "home.ownership",
            "home.kind",
            "home.rural",
            "alive",
            "calendarMonth");

    @Override
    public void item(BlockDraft item) {
        var form = new EditFormView(desk);
        for (Input input : item.block().inputs()) {
            form.row(field(form, item, input));
        }
        form.check(() -> new BlockDraft(item.block(), item.item(), form.values()).check());
        open(desk.messages().t(item.block()), form, () -> {
            Draft now = new BlockDraft(item.block(), item.item(), form.values()).put(draft);
            model.change(item.block() == Block.HEAD ? Later.examples(now) : now);
        });
    }

    private javafx.scene.Node field(EditFormView form, BlockDraft item, Input input) {
        String name = input.path();
        String title = EditWord.field(desk.messages(), item.block(), input);
        String value = item.typed().getOrDefault(name, "");
        return switch (input.kind()) {
            case TEXT, NUMBER -> form.text(name, title, value);
            case AREA -> form.area(name, title, value, 2);
            case DATE -> form.date(name, title, value);
            case YES -> form.yes(name, title, value);
            case PICK -> form.pick(name, title, input.options(), this::option, value);
            case CLAUSE -> form.pick(name, title, clauses(), this::clause, value);
            case FACT -> {
                var facts = new LinkedHashSet<>(Asked.facts(draft));
                facts.addAll(draft.fields("facts"));
                facts.addAll(List.of("appliedOn", "home.rating", "start"));
                yield form.pick(name, title, List.copyOf(facts), this::fact, value);
            }
        };
    }

    @Override
    public void example(ExampleDraft example) {
        var form = new EditFormView(desk);
        form.row(
                form.text("period", desk.t("subsidy.edit.period"), typed(example, "period")),
                form.pick(
                        "status",
                        desk.t("subsidy.edit.status"),
                        ExampleDraft.statuses(),
                        this::option,
                        typed(example, "status")),
                form.text("total", desk.t("subsidy.edit.total"), typed(example, "total")));
        if (ExampleDraft.isSimple(draft, example.item())) {
            List<String> facts = ExampleDraft.facts(draft);
            for (int i = 0; i < facts.size(); i += 2) {
                form.row(facts.subList(i, Math.min(i + 2, facts.size())).stream()
                        .map(fact -> exampleFact(form, example, fact))
                        .toArray(javafx.scene.Node[]::new));
            }
        }
        form.row(form.area("facts", desk.t("subsidy.edit.factsAsText"), typed(example, "facts"), 3));
        form.row(form.text("reason", desk.t("subsidy.edit.reason"), typed(example, "reason")));
        form.says(desk.t("subsidy.edit.example.why"));
        form.check(() -> new ExampleDraft(example.item(), form.values()).check());
        open(
                places.words(example.item()),
                form,
                () -> model.change(new ExampleDraft(example.item(), form.values()).put(draft, example)));
    }

    private static String typed(ExampleDraft example, String name) {
        return example.typed().getOrDefault(name, "");
    }

    private javafx.scene.Node exampleFact(EditFormView form, ExampleDraft example, String fact) {
        String name = "fact/" + fact;
        String value = typed(example, name);
        String title = fact.equals("stays") ? fact("stay") : fact(fact);
        List<String> words = Ask.words(draft, fact);
        boolean plain = !value.startsWith("[") && !value.startsWith("{");
        return words.isEmpty() || !plain
                ? form.text(name, title, value)
                : form.pick(name, title, words, one -> value(fact, one), value);
    }
}
