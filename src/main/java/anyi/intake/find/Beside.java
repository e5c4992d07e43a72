// SPDX-License-Identifier: Apache-2.0
package anyi.intake.find;

import anyi.intake.find.HeadFinder.Head;
import anyi.intake.find.HeadFinder.Heading;
import anyi.intake.read.ChineseNumber;
import anyi.intake.read.Spelling;
import anyi.sheet.Cell;
import anyi.sheet.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Columns that say of several people, months or beds what a table says in several rows. */
final class Beside {
    private static final List<List<String>> PAIRS = List.of(
            List.of("丈夫", "妻子"),
            List.of("男方", "女方"),
            List.of("老人1", "老人2"),
            List.of("老人一", "老人二"),
            List.of("第一人", "第二人"));
    private static final Pattern MONTH = Pattern.compile("(20\\d\\d年)?(1[0-2]|0?[1-9])月份?");
    private static final Pattern MONEY = Pattern.compile(".*(补贴|津贴|补助|低保|特困|供养|救助|发放).*");
    private static final Pattern BED = Pattern.compile("第?([1-9]|[一二三四五六七八九]|[A-Da-d])号?床位?|床位?([1-9])号?");
    private static final Set<String> FREE = Set.of("空", "空床", "空闲", "空位", "无人", "未住", "闲置");
    private static final int BEHIND = 1000;

    private final Headings headings;
    private final Head head;

    Beside(Headings headings, Head head) {
        this.headings = headings;
        this.head = head;
    }

    /** A heading that stands for one month or one bed of a room. */
    static boolean isOneOfSeveral(String heading) {
        String tight = Spelling.heading(heading);
        return MONTH.matcher(tight).matches() || BED.matcher(tight).matches();
    }

    private boolean has(Field field) {
        return head.headings().stream().anyMatch(heading -> headings.means(heading.leaf(), field));
    }

    private boolean isOfHead(Row row) {
        return row.number() >= head.first() && row.number() <= head.last();
    }

    private Piece only(Piece block, java.util.function.Predicate<Cell> wanted) {
        return block.with(block.rows().stream()
                .map(row -> row.number() < head.first()
                        ? row
                        : Pieces.map(row, cell -> Optional.of(cell).filter(wanted)))
                .filter(row ->
                        row.number() <= head.last() || row.cells().stream().anyMatch(cell -> !cell.isBlank()))
                .toList());
    }

    /** The same headings twice or more: a list that was folded to fit the paper. */
    Optional<List<Piece>> halves(Piece block) {
        List<String> leaves = head.headings().stream()
                .map(heading -> Spelling.heading(heading.leaf()))
                .toList();
        for (int period = 2; period * 2 <= leaves.size(); period++) {
            List<String> first = leaves.subList(0, period);
            int times = 1;
            while ((times + 1) * period <= leaves.size()
                    && leaves.subList(times * period, (times + 1) * period).equals(first)) {
                times++;
            }
            if (times > 1
                    && times * period == leaves.size()
                    && first.stream().anyMatch(one -> headings.means(one, Field.NAME))) {
                var parts = new ArrayList<Piece>();
                for (int i = 0; i < times; i++) {
                    int from = head.headings().get(i * period).column();
                    int to = i + 1 < times
                            ? head.headings().get((i + 1) * period).column()
                            : Integer.MAX_VALUE;
                    parts.add(only(block, cell -> cell.column() >= from && cell.column() < to));
                }
                return Optional.of(parts);
            }
        }
        return Optional.empty();
    }

    /** Columns of the husband, columns of the wife, and columns of both. */
    Optional<List<Piece>> couples(Piece block) {
        for (List<String> pair : PAIRS) {
            boolean both = pair.stream()
                    .allMatch(role -> head.headings().stream()
                            .anyMatch(
                                    heading -> isOf(role, heading) && headings.means(bare(role, heading), Field.NAME)));
            if (both) {
                return Optional.of(
                        pair.stream().map(role -> of(role, pair, block)).toList());
            }
        }
        return Optional.empty();
    }

    private static boolean isOf(String role, Heading heading) {
        return Spelling.heading(heading.texts().getFirst()).startsWith(role);
    }

    private static String bare(String role, Heading heading) {
        String leaf = Spelling.heading(heading.leaf());
        return leaf.startsWith(role) ? leaf.substring(role.length()) : leaf;
    }

    private Piece of(String role, List<String> pair, Piece block) {
        Set<Integer> others = head.headings().stream()
                .filter(heading -> pair.stream().anyMatch(other -> !other.equals(role) && isOf(other, heading)))
                .map(Heading::column)
                .collect(Collectors.toSet());
        Set<Integer> names = head.headings().stream()
                .filter(heading -> isOf(role, heading) && headings.means(bare(role, heading), Field.NAME))
                .map(Heading::column)
                .collect(Collectors.toSet());
        Set<Integer> othersNames = head.headings().stream()
                .filter(heading ->
                        others.contains(heading.column()) && heading.leaf().contains("姓名"))
                .map(Heading::column)
                .collect(Collectors.toSet());
        List<Row> people = block.rows().stream()
                .filter(row -> row.number() <= head.last() || isFilled(row, names) || !isFilled(row, othersNames))
                .toList();
        Piece own = only(block.with(people), cell -> !others.contains(cell.column()));
        return own.with(own.rows().stream()
                .map(row -> isOfHead(row) ? Pieces.map(row, cell -> Optional.of(withoutRole(cell, role))) : row)
                .toList());
    }

    private static boolean isFilled(Row row, Set<Integer> columns) {
        return columns.stream().anyMatch(column -> !Spelling.isNothing(row.text(column)));
    }

    private static Cell withoutRole(Cell cell, String role) {
        String text = Spelling.heading(cell.text());
        return text.startsWith(role) ? Pieces.withText(cell, text.substring(role.length())) : cell;
    }

    /** A list of money with a column for each month: a list a month. */
    Optional<List<Piece>> months(Piece block) {
        Map<Integer, String> months = matching(MONTH);
        Map<Integer, String> parts = new java.util.TreeMap<>();
        head.headings()
                .forEach(heading -> monthAbove(heading).ifPresent(month -> parts.putIfAbsent(heading.column(), month)));
        boolean parted = parts.size() > months.size();
        String above = block.rows().stream()
                .filter(row -> row.number() < head.first())
                .flatMap(row -> row.cells().stream())
                .map(Cell::text)
                .collect(Collectors.joining());
        if (!has(Field.NAME)
                || !parted && (months.size() < 2 || !MONEY.matcher(above).matches())) {
            return Optional.empty();
        }
        if (parted) {
            return Optional.of(parts.values().stream()
                    .distinct()
                    .map(month -> partsOf(block, month, parts))
                    .toList());
        }
        return Optional.of(months.entrySet().stream()
                .map(month -> month(block, month.getKey(), month.getValue(), months.keySet()))
                .toList());
    }

    /** The columns of one month, which stand together below its name. */
    private Piece partsOf(Piece block, String month, Map<Integer, String> parts) {
        Set<Integer> sums = sums();
        Piece own = only(
                block, cell -> month.equals(parts.getOrDefault(cell.column(), month)) && !sums.contains(cell.column()));
        List<Row> rows = own.rows().stream()
                .map(row -> row.number() >= head.first() && row.number() < head.last()
                        ? Pieces.map(row, cell -> Optional.of(cell).filter(one -> !parts.containsKey(one.column())))
                        : row)
                .filter(row -> row.number() <= head.last()
                        || parts.entrySet().stream()
                                .filter(part -> part.getValue().equals(month))
                                .anyMatch(part -> !Spelling.isNothing(row.text(part.getKey()))))
                .toList();
        return new Piece(month, rows, block.moved());
    }

    /** The month that stands above a column with a heading of its own. */
    private static Optional<String> monthAbove(Heading heading) {
        String top = Spelling.heading(heading.texts().getFirst());
        return heading.texts().size() > 1 && MONTH.matcher(top).matches() ? Optional.of(top) : Optional.empty();
    }

    private Set<Integer> sums() {
        return head.headings().stream()
                .filter(heading -> Spelling.heading(heading.leaf()).matches("(合计|总计|小计|全年合计|累计).*"))
                .filter(heading -> monthAbove(heading).isEmpty())
                .map(Heading::column)
                .collect(Collectors.toSet());
    }

    private Piece month(Piece block, int column, String month, Set<Integer> all) {
        Set<Integer> sums = sums();
        Piece own = only(
                block,
                cell -> cell.column() == column || !all.contains(cell.column()) && !sums.contains(cell.column()));
        List<Row> rows = own.rows().stream()
                .filter(row -> row.number() <= head.last() || !Spelling.isNothing(row.text(column)))
                .map(row -> row.number() == head.last()
                        ? Pieces.map(
                                row,
                                cell -> Optional.of(cell.column() == column ? Pieces.withText(cell, "实发金额") : cell))
                        : row)
                .toList();
        return new Piece(month, rows, block.moved());
    }

    /** A row for each room with a column for each bed: a row a bed. */
    Optional<List<Piece>> beds(Piece block) {
        Map<Integer, String> beds = matching(BED);
        if (beds.size() < 2 || !has(Field.ROOM) || has(Field.NAME)) {
            return Optional.empty();
        }
        return Optional.of(beds.entrySet().stream()
                .map(bed -> bed(block, bed.getKey(), bed.getValue(), beds.keySet()))
                .toList());
    }

    private Piece bed(Piece block, int column, String heading, Set<Integer> all) {
        String number = ChineseNumber.toDigits(heading).replaceAll("[第号床位]", "");
        Piece own = only(block, cell -> cell.column() == column || !all.contains(cell.column()));
        return own.with(
                own.rows().stream().map(row -> bed(row, column, number, block)).toList());
    }

    private Row bed(Row row, int column, String number, Piece block) {
        if (row.number() < head.last()) {
            return row;
        }
        if (row.number() == head.last()) {
            return Pieces.with(
                    row,
                    List.of(
                            Pieces.written(row.number(), column, "入住人"),
                            Pieces.written(row.number(), column + BEHIND, "床号"),
                            Pieces.written(row.number(), column + 2 * BEHIND, "使用情况")));
        }
        if (row.cells().stream().filter(cell -> !cell.isBlank()).count() < 2) {
            return row;
        }
        String who = row.text(column).strip();
        boolean free = Spelling.isNothing(who) || FREE.contains(Spelling.tight(who));
        var more = new ArrayList<>(List.of(
                Pieces.written(row.number(), column + BEHIND, number),
                Pieces.written(row.number(), column + 2 * BEHIND, free ? "空闲" : "占用")));
        if (free) {
            more.add(Pieces.written(row.number(), column, ""));
        }
        return Pieces.with(row, more);
    }

    private Map<Integer, String> matching(Pattern pattern) {
        return head.headings().stream()
                .filter(heading ->
                        pattern.matcher(Spelling.heading(heading.leaf())).matches())
                .collect(Collectors.toMap(
                        Heading::column,
                        heading -> Spelling.heading(heading.leaf()),
                        (one, other) -> one,
                        java.util.TreeMap::new));
    }
}
