// SPDX-License-Identifier: Apache-2.0
package anyi.report.blank;

import anyi.report.figure.Indicator;
import anyi.sheet.Cell;
import anyi.sheet.CellFiller.Spot;
import anyi.sheet.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a bureau's workbook wants: cells with words beside them that want a figure, and lists that want rows.
 *
 * @param shape the words and their places, alike in every copy of the same form
 */
public record BlankSheet(List<Wish> wishes, List<BlankList> lists, String shape) {
    /** How far to the right of its words a cell may be; units and codes stand between. */
    private static final int REACH = 6;

    public BlankSheet {
        wishes = List.copyOf(wishes);
        lists = List.copyOf(lists);
    }

    /** Whether no figure and no column is known; the name of the home alone, or the word 女, makes no form. */
    public boolean knowsNothing() {
        return lists.isEmpty()
                && wishes.stream()
                        .flatMap(wish -> wish.wanted().stream())
                        .noneMatch(
                                wanted -> wanted instanceof Indicator indicator && !BlankWords.isOfPeople(indicator));
    }

    /** The words whose cell or column stays empty, for somebody to fill by hand. */
    public List<String> unknown() {
        return Stream.concat(
                        wishes.stream().filter(wish -> wish.wanted().isEmpty()).map(Wish::words),
                        lists.stream().flatMap(list -> list.unknown().stream()))
                .distinct()
                .toList();
    }

    /** @param words what the program calls an indicator, in each language */
    public static BlankSheet of(List<Grid> grids, List<BlankList> lists, List<Function<Indicator, String>> words) {
        var known = new BlankWords(words);
        Set<String> listed = new HashSet<>();
        lists.forEach(list -> listed.add(list.sheet()));
        var wishes = new ArrayList<Wish>();
        var shape = new StringBuilder();
        for (Grid grid : grids) {
            shape.append(grid.shape());
            if (!listed.contains(grid.name())) {
                wishes.addAll(new Finder(grid, known).wishes());
            }
        }
        return new BlankSheet(wishes, lists, shape.toString());
    }

    /** One sheet as it stands. */
    public record Grid(String name, Map<Integer, Row> rows) {
        String text(int row, int column) {
            Row there = rows.get(row);
            return there == null ? "" : there.text(column);
        }

        int last() {
            return rows.values().stream().mapToInt(Row::lastColumn).max().orElse(0);
        }

        private String shape() {
            var shape = new StringBuilder();
            rows.values()
                    .forEach(row -> row.cells().stream()
                            .filter(cell -> !cell.covered())
                            .forEach(cell -> shape.append(name)
                                    .append('!')
                                    .append(row.number())
                                    .append(',')
                                    .append(cell.column())
                                    .append('=')
                                    .append(cell.text())));
            return shape.toString();
        }
    }

    /** Finds the empty cells of one sheet that words ask to be filled. */
    private static final class Finder {
        private final Grid grid;
        private final BlankWords words;
        private final Set<Integer> quantities = new HashSet<>();
        private final Map<Spot, Wish> wishes = new LinkedHashMap<>();

        Finder(Grid grid, BlankWords words) {
            this.grid = grid;
            this.words = words;
        }

        List<Wish> wishes() {
            grid.rows()
                    .values()
                    .forEach(row -> row.cells().stream()
                            .filter(cell -> words.isQuantity(cell.text()))
                            .forEach(cell -> quantities.add(cell.column())));
            grid.rows()
                    .values()
                    .forEach(row -> row.cells().stream()
                            .filter(cell -> !cell.covered() && !cell.isBlank())
                            .forEach(cell -> look(row.number(), cell.column(), cell.text())));
            return List.copyOf(wishes.values());
        }

        private void look(int row, int column, String text) {
            var meant = words.meaning(text, around(row, column));
            target(row, column, text, meant.isPresent())
                    .ifPresent(spot -> wishes.merge(
                            spot,
                            new Wish(spot, text.strip(), meant),
                            (one, other) ->
                                    one.wanted().isPresent() || other.wanted().isEmpty() ? one : other));
        }

        /** The words that reach over the cell, and those to the left and above, the nearest first. */
        private BlankWords.Around around(int row, int column) {
            var over = new ArrayList<String>();
            var near = new ArrayList<String>();
            String own = grid.text(row, column);
            for (int above = row - 1; above > 0; above--) {
                String text = grid.text(above, column);
                boolean wide = text.equals(grid.text(above, column + 1)) || text.equals(grid.text(above, column - 1));
                if (wide) {
                    add(over, text, own);
                }
            }
            for (int left = column - 1; left > 0; left--) {
                String text = grid.text(row, left);
                boolean high = text.equals(grid.text(row + 1, left)) || text.equals(grid.text(row - 1, left));
                add(high ? over : near, text, own);
            }
            for (int above = row - 1; above > 0; above--) {
                add(near, grid.text(above, column), own);
            }
            return new BlankWords.Around(over, near);
        }

        private void add(List<String> group, String text, String own) {
            if (!text.isBlank() && !text.equals(own) && !words.isUnit(text)) {
                group.add(text);
            }
        }

        /** The first empty cell to the right, past units and codes; else the one below, where a heading stands. */
        private Optional<Spot> target(int row, int column, String text, boolean known) {
            if (isHead(row)) {
                return below(row, column, text);
            }
            Optional<Integer> named =
                    quantities.stream().filter(one -> one > column).min(Integer::compareTo);
            if (named.isPresent() && grid.text(row, named.get()).isBlank()) {
                return Optional.of(new Spot(grid.name(), row, named.get()));
            }
            for (int next = column + 1; next <= Math.min(column + REACH, grid.last()); next++) {
                String there = grid.text(row, next);
                if (there.isBlank() && !isOfOtherDay(row, next)) {
                    return Optional.of(new Spot(grid.name(), row, next));
                }
                if (!there.isBlank() && !there.equals(text) && !words.isUnit(there)) {
                    break;
                }
            }
            return known ? below(row, column, text) : Optional.empty();
        }

        /** Whether known words stand side by side, so that the figures belong below them. */
        private boolean isHead(int row) {
            Row there = grid.rows().get(row);
            return there != null
                    && there.cells().stream()
                                    .filter(cell -> !cell.covered() && !cell.isBlank())
                                    .filter(cell -> words.meaning(cell.text(), around(row, cell.column()))
                                            .isPresent())
                                    .filter(cell -> isFollowed(there, cell))
                                    .count()
                            >= 2;
        }

        private boolean isFollowed(Row row, Cell cell) {
            int next = cell.column() + 1;
            while (row.cell(next).covered() && row.text(next).equals(cell.text())) {
                next++;
            }
            String text = row.text(next);
            return !text.isBlank() && !words.isUnit(text);
        }

        private boolean isOfOtherDay(int row, int column) {
            for (int above = row - 1; above > 0; above--) {
                String text = grid.text(above, column);
                if (!text.isBlank()) {
                    return words.isOfOtherDay(text);
                }
            }
            return false;
        }

        /** Past the rest of a heading that is merged downwards, and past a row that shows how it is meant. */
        private Optional<Spot> below(int row, int column, String text) {
            int next = row + 1;
            while (grid.text(next, column).equals(text) || isExample(next)) {
                next++;
            }
            return grid.text(next, column).isBlank()
                    ? Optional.of(new Spot(grid.name(), next, column))
                    : Optional.empty();
        }

        private boolean isExample(int row) {
            Row there = grid.rows().get(row);
            return there != null && Example.is(there);
        }
    }

    /** The cells and columns, one a line, with what goes there. */
    public String mapping() {
        var lines = new ArrayList<String>();
        for (Wish wish : wishes) {
            lines.add(wish.spot().sheet() + "!" + wish.spot().address() + "="
                    + wish.wanted().map(wanted -> wanted.name()).orElse(""));
        }
        lists.forEach(list -> lines.addAll(list.mapping()));
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
                            return name == null ? wish : wish.with(BlankWords.wanted(name));
                        })
                        .toList(),
                lists.stream().map(list -> list.remembered(wanted)).toList(),
                shape);
    }
}
