// SPDX-License-Identifier: Apache-2.0
package anyi.report;

import anyi.ledger.LedgerCommands;
import anyi.ledger.form.Issue;
import anyi.report.blank.BlankList;
import anyi.report.blank.BlankSheet;
import anyi.report.blank.HomeFact;
import anyi.report.blank.ListColumn;
import anyi.report.blank.ListFinder;
import anyi.report.blank.Wish;
import anyi.report.figure.Figures;
import anyi.report.figure.Indicator;
import anyi.report.figure.Unit;
import anyi.report.figure.Wanted;
import anyi.settings.home.HomeDraft;
import anyi.settings.home.HomeQueries;
import anyi.sheet.CellFiller.Content;
import anyi.sheet.CellFiller.Rows;
import anyi.sheet.CellFiller.Spot;
import anyi.sheet.table.Kind;
import anyi.sheet.table.Line;
import anyi.sheet.table.Table;
import anyi.sheet.table.Value;
import anyi.text.Messages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jooq.DSLContext;

/**
 * Fills a bureau's sheet with what the reports and the ledgers show.
 *
 * @param words Chinese, as the ledgers
 */
record BlankBook(DSLContext db, LedgerCommands ledgers, Messages words, LocalDate on, String actor) {
    /** @param listed how many rows of lists; @param figures how many single cells */
    record Filling(Map<Spot, Content> cells, List<Rows> rows, int figures, int listed) {}

    Filling fill(BlankSheet sheet) {
        Map<Spot, Content> cells = new HashMap<>();
        Figures figures = new ReportQueries(db).figures(on);
        for (Wish wish : sheet.wishes()) {
            wish.wanted().flatMap(wanted -> content(wanted, figures)).ifPresent(one -> cells.put(wish.spot(), one));
        }
        int single = cells.size();
        var rows = new ArrayList<Rows>();
        int listed = 0;
        for (BlankList list : sheet.lists()) {
            int count = list(list, cells);
            rows.add(new Rows(list.sheet(), list.first(), count, list.foot(), cleared(list)));
            listed += count;
        }
        return new Filling(cells, rows, single, listed);
    }

    private Optional<Content> content(Wanted wanted, Figures figures) {
        return switch (wanted) {
            case Indicator indicator ->
                figures.of(indicator).value().map(number -> number(number, indicator.unit() == Unit.PERCENT));
            case HomeFact fact -> said(fact).map(Content.Text::new);
            default -> Optional.empty();
        };
    }

    private static Content number(BigDecimal number, boolean percent) {
        return new Content.Number(number, percent);
    }

    private Optional<String> said(HomeFact fact) {
        HomeDraft home = new HomeQueries(db).home();
        return Optional.ofNullable(
                switch (fact) {
                    case HOME_NAME -> home.name();
                    case CREDIT_CODE -> home.creditCode();
                    case HOME_ADDRESS -> home.address();
                    case HOME_HEAD -> home.headName();
                    case HOME_PHONE -> home.phone();
                    case FILLED_ON -> on.toString();
                    case FILLED_BY -> actor;
                });
    }

    /** Returns how many rows there are. */
    private int list(BlankList list, Map<Spot, Content> cells) {
        Map<String, String> facts = new HashMap<>();
        for (HomeFact fact : HomeFact.values()) {
            said(fact).ifPresent(text -> facts.put(words.t(fact), text));
        }
        int count = 0;
        for (Table table : tables(list)) {
            Map<Integer, Integer> ours = new HashMap<>();
            IntStream.range(0, table.headings().size())
                    .forEach(i -> list.columns().stream()
                            .filter(column -> column.ours()
                                    .equals(Optional.of(
                                            ListFinder.words(table.headings().get(i)))))
                            .forEach(column -> ours.put(column.index(), i)));
            for (Line line : table.lines()) {
                if (line.role() == Line.Role.ROW) {
                    int row = list.first() + count++;
                    for (ListColumn column : list.columns()) {
                        Optional<Content> what = Optional.ofNullable(ours.get(column.index()))
                                .flatMap(i -> table.headings().get(i).kind() == Kind.SEQUENCE
                                        ? Optional.of(number(BigDecimal.valueOf(row - list.first() + 1L), false))
                                        : content(line.values().get(i)))
                                .or(() -> column.ours().map(facts::get).map(Content.Text::new));
                        what.ifPresent(one -> cells.put(new Spot(list.sheet(), row, column.index()), one));
                    }
                }
            }
        }
        return count;
    }

    private static List<Spot> cleared(BlankList list) {
        return list.examples().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.covered())
                .map(cell -> new Spot(list.sheet(), cell.row(), cell.column()))
                .toList();
    }

    /** The tables that have the columns: a ledger's sheets of sums have not. */
    private List<Table> tables(BlankList list) {
        List<Table> all = ledgers.filled(new Issue(list.ledger(), on)).tables();
        long most = all.stream().mapToLong(table -> shared(list, table)).max().orElse(0);
        return all.stream()
                .filter(table -> most > 0 && shared(list, table) * 2 >= most)
                .toList();
    }

    private static long shared(BlankList list, Table table) {
        return table.headings().stream()
                .filter(heading -> list.columns().stream()
                        .anyMatch(column -> column.ours().equals(Optional.of(ListFinder.words(heading)))))
                .count();
    }

    private static Optional<Content> content(Value value) {
        return switch (value) {
            case Value.Text(String text) -> Optional.of(new Content.Text(text));
            case Value.Whole(long number) -> Optional.of(number(BigDecimal.valueOf(number), false));
            case Value.Decimal(BigDecimal number) -> Optional.of(number(number, false));
            case Value.Amount(var money) -> Optional.of(number(money.yuan(), false));
            case Value.Day(LocalDate day) -> Optional.of(new Content.Day(day));
            case Value.Month month -> Optional.of(new Content.Text(month.shown()));
            case Value.Empty _, Value.NotApplicable _ -> Optional.empty();
        };
    }
}
