// SPDX-License-Identifier: Apache-2.0
package anyi.report.blank;

import anyi.report.figure.Indicator;
import anyi.sheet.CellFiller.Spot;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The wishes of a bureau's sheet.
 *
 * @param shape the words and their places, alike in every copy of the same form
 */
public record BlankSheet(List<Wish> wishes, String shape) {
    /** How far to the right of its words a cell may be; units and codes stand between. */
    private static final int REACH = 6;

    private static final Set<String> FILLERS =
            Set.of("张", "人", "%", "次", "天", "元", "间", "学时", "人次", "平方米", "万元", "千元", "—", "-");

    /** Other spellings than the program's own words. */
    private static final Map<String, Indicator> SPELLINGS = Map.ofEntries(
            Map.entry("床位总数", Indicator.BEDS_SET_UP),
            Map.entry("年末床位数", Indicator.BEDS_SET_UP),
            Map.entry("实有床位数", Indicator.BEDS_SET_UP),
            Map.entry("备案床位数", Indicator.BEDS_FILED),
            Map.entry("在用床位数", Indicator.BEDS_IN_SERVICE),
            Map.entry("在用(运营)床位", Indicator.BEDS_IN_SERVICE),
            Map.entry("运营床位数", Indicator.BEDS_IN_SERVICE),
            Map.entry("护理型床位数", Indicator.NURSING_BEDS),
            Map.entry("护理型床位数量", Indicator.NURSING_BEDS),
            Map.entry("床位总数量", Indicator.BEDS_SET_UP),
            Map.entry("护理型床位占比", Indicator.NURSING_SHARE),
            Map.entry("入住老年人数", Indicator.IN_HOUSE),
            Map.entry("入住老人数", Indicator.IN_HOUSE),
            Map.entry("月末收住老年人数", Indicator.IN_HOUSE),
            Map.entry("月末在院人数", Indicator.IN_HOUSE),
            Map.entry("年末在院人数", Indicator.IN_HOUSE),
            Map.entry("在院老人数", Indicator.IN_HOUSE),
            Map.entry("年初在院人数", Indicator.IN_HOUSE_BEFORE_YEAR),
            Map.entry("上月末人数", Indicator.IN_HOUSE_BEFORE),
            Map.entry("上月末在院人数", Indicator.IN_HOUSE_BEFORE),
            Map.entry("本年入院", Indicator.ADMITTED_IN_YEAR),
            Map.entry("本年出院", Indicator.DISCHARGED_IN_YEAR),
            Map.entry("本月新增", Indicator.ADMITTED),
            Map.entry("本月减少", Indicator.DISCHARGED),
            Map.entry("女性", Indicator.WOMEN),
            Map.entry("男性", Indicator.MEN),
            Map.entry("特困人员", Indicator.TEKUN),
            Map.entry("自费人员", Indicator.SELF_PAYING),
            Map.entry("重度、完全失能", Indicator.HEAVY),
            Map.entry("在职职工人数", Indicator.STAFF),
            Map.entry("年末职工人数", Indicator.STAFF),
            Map.entry("员工总数", Indicator.STAFF),
            Map.entry("护理员人数", Indicator.CARE_WORKERS),
            Map.entry("养老护理员人数", Indicator.CARE_WORKERS));

    /** One sheet as it stands: texts by row and column, both counted from 1. */
    public record Grid(String name, Map<Integer, Map<Integer, String>> rows) {
        String text(int row, int column) {
            return rows.getOrDefault(row, Map.of()).getOrDefault(column, "");
        }

        int last() {
            return rows.values().stream()
                    .flatMap(row -> row.keySet().stream())
                    .mapToInt(column -> column)
                    .max()
                    .orElse(0);
        }
    }

    public BlankSheet {
        wishes = List.copyOf(wishes);
    }

    /** Whether a single figure is known. */
    public boolean knowsNothing() {
        return wishes.stream().allMatch(wish -> wish.indicator().isEmpty());
    }

    /** @param word what the program calls an indicator, in Chinese */
    public static BlankSheet of(List<Grid> grids, Function<Indicator, String> word) {
        Map<String, Indicator> known = new HashMap<>(SPELLINGS);
        for (Indicator indicator : Indicator.values()) {
            known.putIfAbsent(bare(word.apply(indicator)), indicator);
        }
        Map<Spot, Wish> wishes = new LinkedHashMap<>();
        var shape = new StringBuilder();
        for (Grid grid : grids) {
            Set<Integer> quantities = quantities(grid);
            grid.rows()
                    .forEach((row, cells) -> cells.forEach((column, text) -> {
                        shape.append(grid.name())
                                .append('!')
                                .append(row)
                                .append(',')
                                .append(column)
                                .append('=')
                                .append(text);
                        Optional<Indicator> meant = Optional.ofNullable(known.get(bare(text)));
                        target(grid, row, column, quantities, meant.isPresent())
                                .ifPresent(spot ->
                                        wishes.merge(spot, new Wish(spot, text.strip(), meant), BlankSheet::better));
                    }));
        }
        return new BlankSheet(List.copyOf(wishes.values()), shape.toString());
    }

    private static Wish better(Wish one, Wish other) {
        return one.indicator().isPresent() || other.indicator().isEmpty() ? one : other;
    }

    /** Columns whose heading says that figures belong below it. */
    private static Set<Integer> quantities(Grid grid) {
        var columns = new HashSet<Integer>();
        grid.rows()
                .forEach((row, cells) -> cells.forEach((column, text) -> {
                    if (Set.of("数量", "数值", "本期", "本期数", "本月数", "人数", "合计数").contains(bare(text))) {
                        columns.add(column);
                    }
                }));
        return columns;
    }

    /** The first empty cell to the right, past units and codes; else the one below, where a heading stands. */
    private static Optional<Spot> target(Grid grid, int row, int column, Set<Integer> quantities, boolean known) {
        Optional<Integer> named =
                quantities.stream().filter(one -> one > column).min(Integer::compareTo);
        if (named.isPresent() && grid.text(row, named.get()).isBlank()) {
            return Optional.of(new Spot(grid.name(), row, named.get()));
        }
        for (int next = column + 1; next <= Math.min(column + REACH, grid.last()); next++) {
            String text = grid.text(row, next);
            if (text.isBlank()) {
                return Optional.of(new Spot(grid.name(), row, next));
            }
            if (!FILLERS.contains(text.strip()) && !text.strip().matches("[0-9A-Z]{1,4}")) {
                break;
            }
        }
        return known && grid.text(row + 1, column).isBlank()
                ? Optional.of(new Spot(grid.name(), row + 1, column))
                : Optional.empty();
    }

    /** Without blanks, line breaks, units in brackets, 其中 and colons. */
    static String bare(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s　*]", "")
                .replaceAll("\\((张|人|%|次|天|元|间|人次|学时|元/月|平方米)\\)", "");
        return plain.replaceFirst("^其中[::]?", "").replaceAll("[::]$", "");
    }

    /** The cells of the wishes that have an indicator, one a line. */
    public String mapping() {
        var lines = new ArrayList<String>();
        for (Wish wish : wishes) {
            lines.add(wish.spot().sheet() + "!" + wish.spot().address() + "="
                    + wish.indicator().map(Enum::name).orElse(""));
        }
        return String.join("\n", lines);
    }

    /** As somebody wanted it for a sheet of the same shape. */
    public BlankSheet remembered(String mapping) {
        Map<String, String> wanted = new HashMap<>();
        for (String line : mapping.split("\n")) {
            int equals = line.lastIndexOf('=');
            if (equals > 0) {
                wanted.put(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        return new BlankSheet(
                wishes.stream()
                        .map(wish -> {
                            String name = wanted.get(
                                    wish.spot().sheet() + "!" + wish.spot().address());
                            return name == null ? wish : wish.with(indicator(name));
                        })
                        .toList(),
                shape);
    }

    private static Optional<Indicator> indicator(String name) {
        return java.util.Arrays.stream(Indicator.values())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }
}
