// SPDX-License-Identifier: Apache-2.0
package anyi.report.blank;

import anyi.intake.find.Column;
import anyi.intake.find.Field;
import anyi.intake.find.Finder;
import anyi.intake.find.Headings;
import anyi.intake.find.Layout;
import anyi.intake.find.LedgerKind;
import anyi.intake.read.Spelling;
import anyi.ledger.form.Ledger;
import anyi.sheet.Cell;
import anyi.sheet.CellValue;
import anyi.sheet.Row;
import anyi.sheet.table.Heading;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the list that an empty sheet wants. Its headings and those of our ledgers are understood by the import's
 * grammar; where both mean the same, our column goes there.
 */
public final class ListFinder {
    private static final int FEWEST = 3;
    private static final Map<LedgerKind, Ledger> LEDGERS = Map.of(
            LedgerKind.BEDS, Ledger.BEDS,
            LedgerKind.RESIDENTS, Ledger.RESIDENTS,
            LedgerKind.ASSESSMENTS, Ledger.ASSESSMENTS,
            LedgerKind.LEAVES, Ledger.LEAVES,
            LedgerKind.SUBSIDIES, Ledger.PAYMENTS,
            LedgerKind.STAFF, Ledger.STAFF,
            LedgerKind.TRAINING, Ledger.TRAININGS);
    private static final Pattern FOOT = Pattern.compile(
            "(?i)\\s*(合\\s*计|总\\s*计|小\\s*计|填[报表]|制表|审核|负责人|经办|签[字名章]|盖章|日期|说明|注[:：]|备注[:：]|total|filled|signed|note).*");
    private static final Pattern COUNTING = Pattern.compile("[(（]?(\\d{1,2}|[A-Z]|[甲乙丙丁戊己庚辛壬癸])[)）]?");
    private static final Set<String> ADVICE =
            Set.of("必填", "选填", "非必填", "文本", "日期", "数字", "下拉", "下拉选择", "required", "optional", "text", "date");

    private final Finder finder = new Finder(new Headings());
    private final Map<String, String> chinese = new HashMap<>();
    private final Function<Ledger, List<Heading>> ours;
    private final Function<HomeFact, String> facts;

    /**
     * @param ours the columns of a ledger as it would go out
     * @param facts what the home says of itself, by the words of its column
     */
    public ListFinder(Function<Ledger, List<Heading>> ours, Function<HomeFact, String> facts) {
        this.ours = ours;
        this.facts = facts;
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ListFinder.class.getResourceAsStream("/anyi/report/headings.csv")),
                StandardCharsets.UTF_8))) {
            in.lines().skip(1).filter(line -> !line.isBlank()).forEach(line -> {
                int comma = line.indexOf(',');
                for (String word : line.substring(comma + 1).split("\\|")) {
                    chinese.putIfAbsent(bare(word), line.substring(0, comma));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String bare(String heading) {
        return Spelling.withoutBrackets(Spelling.heading(heading).toLowerCase(Locale.ROOT));
    }

    /** A column of ours as it can be chosen: its group in front. */
    public static String words(Heading heading) {
        return String.join(" ", heading.levels());
    }

    /** What came of looking at one sheet. */
    public sealed interface Found {
        record Wanted(BlankList list) implements Found {}

        /** Somebody stands in it already. */
        record Filled(String sheet, int row) implements Found {}
    }

    /** @return nothing for a sheet that wants no list of ours */
    public Optional<Found> find(String file, String sheet, List<Row> rows) {
        List<Row> inChinese = rows.stream().map(this::inChinese).toList();
        return finder.find(file, sheet, inChinese.subList(0, Math.min(inChinese.size(), Finder.SAMPLE)))
                .flatMap(layout -> list(sheet, layout, rows));
    }

    private Row inChinese(Row row) {
        return new Row(
                row.number(),
                row.cells().stream()
                        .map(cell -> Optional.ofNullable(chinese.get(bare(cell.text())))
                                .map(word -> new Cell(
                                        cell.row(),
                                        cell.column(),
                                        new CellValue.Text(word),
                                        word,
                                        cell.struck(),
                                        cell.covered()))
                                .orElse(cell))
                        .toList(),
                row.hidden());
    }

    private Optional<Found> list(String sheet, Layout layout, List<Row> rows) {
        Ledger ledger = LEDGERS.getOrDefault(layout.kind(), Ledger.RESIDENTS);
        List<Heading> headings = ours.apply(ledger);
        var offers = new LinkedHashSet<String>();
        headings.forEach(heading -> offers.add(words(heading)));
        for (HomeFact fact : HomeFact.values()) {
            offers.add(facts.apply(fact));
        }
        List<ListColumn> columns = columns(layout, headings, rows);
        if (columns.stream().filter(column -> column.ours().isPresent()).count() < FEWEST) {
            return Optional.empty();
        }
        var space = new Space(layout, rows);
        if (space.filled > 0) {
            return Optional.of(new Found.Filled(sheet, space.filled));
        }
        return Optional.of(new Found.Wanted(
                new BlankList(sheet, ledger, List.copyOf(offers), space.first, space.foot, space.examples, columns)));
    }

    private List<ListColumn> columns(Layout layout, List<Heading> headings, List<Row> rows) {
        Map<String, String> byWords = new HashMap<>();
        Map<Field, String> byField = new HashMap<>();
        for (HomeFact fact : HomeFact.values()) {
            byWords.put(bare(facts.apply(fact)), facts.apply(fact));
        }
        headings.forEach(heading -> {
            byWords.put(bare(words(heading)), words(heading));
            byWords.putIfAbsent(bare(heading.levels().getLast()), words(heading));
        });
        meanings(layout, headings).forEach((words, field) -> byField.putIfAbsent(field, words));
        Map<Integer, String> written = written(layout, rows);
        Set<String> taken = layout.columns().stream()
                .map(column -> byWords.get(bare(column.heading())))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return layout.columns().stream()
                .map(column -> new ListColumn(
                        column.index(),
                        written.getOrDefault(column.index(), column.heading()),
                        Optional.ofNullable(byWords.get(bare(column.heading())))
                                .or(() -> column.field().map(byField::get).filter(taken::add))))
                .toList();
    }

    /** What our own headings mean to the import. */
    private Map<String, Field> meanings(Layout layout, List<Heading> headings) {
        var asked = new ArrayList<Column>();
        for (int i = 0; i < headings.size(); i++) {
            asked.add(new Column(i + 1, words(headings.get(i)), Optional.empty(), 0, false));
        }
        var own = new Layout(layout.kind(), 1, 1, asked, layout.title());
        var meant = new java.util.LinkedHashMap<String, Field>();
        finder.as(layout.kind(), own, List.of())
                .columns()
                .forEach(column -> column.field().ifPresent(field -> meant.put(column.heading(), field)));
        return meant;
    }

    /** The headings as they stand on the sheet, not as they were understood. */
    private static Map<Integer, String> written(Layout layout, List<Row> rows) {
        var written = new HashMap<Integer, String>();
        rows.stream()
                .filter(row -> row.number() >= layout.headFirst() && row.number() <= layout.headLast())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.isBlank())
                .forEach(cell -> written.merge(
                        cell.column(),
                        cell.text().strip(),
                        (above, own) -> above.equals(own) ? own : above + " " + own));
        return written;
    }

    /** The rows below the head: where the list begins, what shows how it is meant, what must stay below. */
    private static final class Space {
        private int first;
        private int foot;
        private int filled;
        private final List<Row> examples = new ArrayList<>();

        Space(Layout layout, List<Row> rows) {
            Map<Integer, Row> below = rows.stream()
                    .filter(row -> row.number() > layout.headLast())
                    .collect(Collectors.toMap(Row::number, Function.identity()));
            first = layout.headLast() + 1;
            while (below.containsKey(first) && isAdvice(below.get(first))) {
                below.remove(first);
                first++;
            }
            Set<Integer> known = Stream.of(Field.NAME, Field.ID_NUMBER, Field.BED, Field.COURSE)
                    .flatMap(field -> layout.column(field).stream())
                    .map(Column::index)
                    .collect(Collectors.toSet());
            below.values().stream()
                    .sorted(java.util.Comparator.comparingInt(Row::number))
                    .forEach(row -> sort(row, known, layout));
        }

        private void sort(Row row, Set<Integer> known, Layout layout) {
            if (foot > 0 || filled > 0) {
                return;
            }
            if (Example.is(row)) {
                examples.add(row);
            } else if (isFoot(row)) {
                foot = row.number();
            } else if (known.stream().anyMatch(column -> !row.text(column).isBlank())) {
                filled = row.number();
            } else if (!isNumbered(row, layout)) {
                foot = row.number();
            }
        }

        private static List<String> texts(Row row) {
            return row.cells().stream()
                    .filter(cell -> !cell.covered() && !cell.isBlank())
                    .map(cell -> cell.text().strip())
                    .toList();
        }

        /** A note over the whole width, numbers of columns, 必填: below the head and not yet the list. */
        private static boolean isAdvice(Row row) {
            List<String> texts = texts(row);
            boolean note = texts.size() == 1 && texts.getFirst().length() > 8 && !isFoot(row);
            boolean counted = texts.size() >= 3
                    && texts.stream().allMatch(text -> COUNTING.matcher(text).matches());
            return !Example.is(row)
                    && (note
                            || counted
                            || texts.size() >= 2
                                    && texts.stream().allMatch(text -> ADVICE.contains(text.toLowerCase(Locale.ROOT))));
        }

        private static boolean isFoot(Row row) {
            return texts(row).stream()
                    .limit(2)
                    .anyMatch(text -> FOOT.matcher(text).matches());
        }

        /** A row that has its running number only, or one that works itself out. */
        private static boolean isNumbered(Row row, Layout layout) {
            return row.cells().stream()
                    .filter(cell -> !cell.covered() && !cell.isBlank())
                    .allMatch(cell -> cell.text().matches("\\d+|0\\.0+")
                            && layout.columns().stream().anyMatch(column -> column.index() == cell.column()));
        }
    }
}
