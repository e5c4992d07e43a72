// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.settle;

import anyi.sheet.table.Body;
import anyi.sheet.table.Column;
import anyi.sheet.table.Table;
import anyi.subsidy.engine.Policy;
import anyi.subsidy.policy.PolicyBook;
import anyi.subsidy.word.ExplanationWords;
import anyi.subsidy.word.FactWords;
import anyi.text.Messages;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A settlement in words and as a sheet. */
record SettlementBook(Messages messages, FactWords facts, ExplanationWords explanations, PolicyBook policies) {
    String policy(SettlementRow row) {
        return newest(row).map(policy -> facts.words(policy.head().title())).orElse(row.policy());
    }

    String payer(SettlementRow row) {
        String code = row.payer().code();
        if (code.isEmpty()) {
            return messages.t("subsidy.settle.noPayer");
        }
        String name = explanations.payer(code, newest(row));
        return row.payer().by().isEmpty() ? name : name + " " + row.payer().by();
    }

    private Optional<Policy> newest(SettlementRow row) {
        return policies.newest(row.policy());
    }

    Table table(List<SettlementRow> rows, Year year, LocalDate on) {
        List<Column<SettlementRow>> columns = List.of(
                Column.sequence(),
                Column.text(messages.t("subsidy.settle.column.home"), 18, SettlementRow::homeName),
                Column.text(messages.t("subsidy.settle.column.policy"), 30, this::policy),
                Column.text(messages.t("subsidy.settle.column.payer"), 18, this::payer),
                money(
                        messages.t("subsidy.settle.column.owed"),
                        row -> row.figures().owed()),
                money(
                        messages.t("subsidy.settle.column.paid"),
                        row -> row.figures().paid()),
                money(
                        messages.t("subsidy.settle.column.returned"),
                        row -> row.figures().returned()),
                money(
                        messages.t("subsidy.settle.column.recovered"),
                        row -> row.figures().recovered()),
                money(
                        messages.t("subsidy.settle.column.difference"),
                        row -> row.figures().difference()));
        Body<SettlementRow> body = new Body<>(columns).rows(rows).total(messages.t("subsidy.settle.total"));
        var head = new Table.Head(
                messages.t("subsidy.settle.sheet", year.toString()),
                rows.isEmpty() ? "" : rows.getFirst().homeName(),
                messages.t("subsidy.settle.asOf", on.toString()),
                messages.t("subsidy.settle.unit"));
        var foot = new Table.Foot(
                List.of(
                        messages.t("subsidy.settle.sign.head"),
                        messages.t("subsidy.settle.sign.checked"),
                        messages.t("subsidy.settle.sign.made")),
                List.of(messages.t("subsidy.settle.rule")));
        return Table.of(messages.t("subsidy.settle.name", year.toString()), head, body, foot, Table.Paper.A4_LANDSCAPE);
    }

    private static Column<SettlementRow> money(String heading, Function<SettlementRow, anyi.value.Money> figure) {
        return Column.<SettlementRow>money(heading, 14, row -> Optional.of(figure.apply(row)))
                .sum();
    }
}
