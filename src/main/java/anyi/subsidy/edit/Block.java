// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.edit;

import anyi.subsidy.engine.Rules;
import anyi.term.Beneficiary;
import anyi.term.LeaveKind;
import anyi.term.SubsidyKind;
import anyi.term.Term;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A block of a policy's file that is filled in by a form; docs/policy-format.md says what each field means. */
enum Block implements Term {
    HEAD(
            "",
            Shape.ONE,
            Input.text("title/zh"),
            Input.text("title/en"),
            Input.text("version"),
            Input.text("document"),
            Input.date("effective/from"),
            Input.date("effective/to"),
            Input.pick("kind", SubsidyKind.values()),
            Input.pick("beneficiary", Beneficiary.values()),
            Input.text("authority/zh"),
            Input.text("authority/en"),
            Input.text("payee/zh"),
            Input.text("payee/en"),
            Input.text("division")),
    CLAUSES("clauses", Shape.LIST, Input.text("id"), Input.area("zh"), Input.area("en")),
    CONVENTIONS("conventions", Shape.LIST, Input.text("id"), Input.area("zh"), Input.area("en")),
    OPEN("open", Shape.LIST, Input.text("id"), Input.area("zh"), Input.area("en")),
    TIMING(
            "",
            Shape.ONE,
            Input.pick("moment", Rules.Moment.values()),
            Input.pick("rates", Rules.Moment.values()),
            Input.pick("start", Rules.Start.values()),
            Input.pick("end", Rules.End.values()),
            Input.pick("per", Rules.Per.values()),
            Input.text("yearFrom"),
            Input.pick("each", Rules.Each.values())),
    COUNTING(
            "counting",
            Shape.ONE,
            Input.pick("rule", Rules.CountingRule.values()),
            Input.number("days"),
            Input.pick("of", List.of("stay", "service")),
            Input.clause()),
    LEAVE(
            "counting/leave",
            Shape.MAP,
            Input.pick(
                    "*",
                    Stream.concat(Arrays.stream(LeaveKind.values()).map(Enum::name), Stream.of("*"))
                            .toList()),
            Input.pick("counts", List.of("true", "false")),
            Input.number("countsUpToDays"),
            Input.pick("per", Rules.LeavePer.values()),
            Input.clause()),
    APPLICATION(
            "application",
            Shape.ONE,
            Input.number("withinMonths"),
            Input.number("backMonths"),
            Input.date("notBefore"),
            Input.pick("from", Rules.Effect.values()),
            Input.yes("required"),
            Input.clause()),
    CAPS(
            "caps",
            Shape.LIST,
            Input.text("upTo"),
            Input.pick("over", Rules.Within.values()),
            Input.number("months"),
            Input.clause()),
    EXCLUSIVITY(
            "exclusivity",
            Shape.LIST,
            Input.text("group"),
            Input.pick("rule", Rules.ExclusivityRule.values()),
            Input.number("rank"),
            Input.text("upTo"),
            Input.clause()),
    ROUNDING(
            "rounding",
            Shape.ONE,
            Input.number("places"),
            Input.pick("mode", RoundingMode.HALF_UP, RoundingMode.DOWN, RoundingMode.UP)),
    VERIFICATION("verification", Shape.ONE, Input.number("everyMonths"), Input.yes("paidLater"), Input.clause()),
    LOOK_BACK("", Shape.ONE, Input.number("lookBackMonths")),
    FACTOR("factor", Shape.ONE, Input.fact("fact"), Input.clause()),
    FACTOR_VALUES("factor/values", Shape.NUMBERS, Input.text("*"), Input.text("")),
    FUNDING(
            "funding",
            Shape.LIST,
            Input.text("payer"),
            Input.number("percent"),
            Input.text("amount"),
            Input.yes("rest")),
    PAYERS("payers", Shape.MAP, Input.text("*"), Input.text("zh"), Input.text("en")),
    FACTS(
            "facts",
            Shape.MAP,
            Input.text("*"),
            Input.text("zh"),
            Input.text("en"),
            Input.text("values"),
            Input.pick("missing", Rules.Missing.values()),
            Input.pick("counts", Rules.Effect.values())),
    DUE(
            "due",
            Shape.ONE,
            Input.fact("event"),
            Input.number("afterYears"),
            Input.number("afterMonths"),
            Input.text("yearlyOn"),
            Input.pick("standard", Rules.Standard.values()),
            Input.yes("catchUp"),
            Input.clause()),
    INSTALMENTS(
            "due/instalments",
            Shape.LIST,
            Input.text("percent"),
            Input.number("afterYears"),
            Input.number("afterMonths"),
            Input.clause()),
    PART(
            "",
            Shape.ONE,
            Input.text("title/zh"),
            Input.text("title/en"),
            Input.text("code"),
            Input.pick("hit", Rules.Hit.values()),
            new Input("otherwise", Input.Kind.CLAUSE, List.of()),
            Input.fact("for")),
    PART_CAPS(CAPS),
    TABLE(
            "tables",
            Shape.MAP,
            Input.text("*"),
            Input.text("otherwise"),
            new Input("undecided", Input.Kind.CLAUSE, List.of()),
            Input.clause()),
    SOURCES("sources", Shape.TEXTS, Input.text(""));

    /** How many items the block has, and what tells them apart. */
    enum Shape {
        ONE,
        LIST,
        /** Objects by name. */
        MAP,
        /** Plain numbers by name. */
        NUMBERS,
        TEXTS
    }

    private final String path;
    private final Shape shape;
    private final List<Input> inputs;

    Block(String path, Shape shape, Input... inputs) {
        this.path = path;
        this.shape = shape;
        this.inputs = List.of(inputs);
    }

    Block(Block same) {
        this.path = same.path;
        this.shape = same.shape;
        this.inputs = same.inputs;
    }

    /** Within the file, or within the part for {@link #ofPart()}. */
    String path() {
        return path;
    }

    Shape shape() {
        return shape;
    }

    List<Input> inputs() {
        return inputs;
    }

    @Override
    public String key() {
        return "subsidy.edit.block." + name();
    }

    boolean ofPart() {
        return this == DUE || this == INSTALMENTS || this == PART || this == PART_CAPS;
    }
}
