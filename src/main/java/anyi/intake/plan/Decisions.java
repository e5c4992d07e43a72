// SPDX-License-Identifier: Apache-2.0
package anyi.intake.plan;

import anyi.intake.find.Layout;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What has been decided about a batch before it is taken in.
 *
 * @param cells corrected cells and what they should say
 * @param layouts by the sheet's name in the batch, where somebody changed what was found
 * @param skipped sheets that are not to be taken in
 * @param objected rows that their owner refused when they were to be written; the column is 0
 */
public record Decisions(
        Map<Spot, String> cells,
        Map<SheetName, Layout> layouts,
        Set<SheetName> skipped,
        Set<Spot> objected,
        boolean takeDifferences) {
    public static final Decisions NONE = new Decisions(Map.of(), Map.of(), Set.of(), Set.of(), false);

    public Decisions {
        cells = Map.copyOf(cells);
        layouts = Map.copyOf(layouts);
        skipped = Set.copyOf(skipped);
        objected = Set.copyOf(objected);
    }

    /** @param sheet empty for a text file */
    public record SheetName(String file, String sheet) {}

    /** A cell; row and column are counted from 1. */
    public record Spot(String file, String sheet, int row, int column) {
        static Spot of(Line line) {
            return new Spot(line.ledger().fileName(), line.ledger().sheet(), line.row(), 0);
        }
    }

    public Decisions correct(Spot spot, String text) {
        var more = new HashMap<>(cells);
        more.put(spot, text);
        return new Decisions(more, layouts, skipped, objected, takeDifferences);
    }

    public Decisions layout(SheetName sheet, Layout layout) {
        var more = new HashMap<>(layouts);
        more.put(sheet, layout);
        return new Decisions(cells, more, skipped, objected, takeDifferences);
    }

    public Decisions skip(SheetName sheet, boolean skip) {
        var more = new HashSet<>(skipped);
        if (skip) {
            more.add(sheet);
        } else {
            more.remove(sheet);
        }
        return new Decisions(cells, layouts, more, objected, takeDifferences);
    }

    public Decisions withObjections(Collection<Line> lines) {
        var more = new HashSet<>(objected);
        lines.forEach(line -> more.add(Spot.of(line)));
        return new Decisions(cells, layouts, skipped, more, takeDifferences);
    }

    public Decisions takeDifferences(boolean take) {
        return new Decisions(cells, layouts, skipped, objected, take);
    }

    Optional<Layout> layoutOf(SheetName sheet) {
        return Optional.ofNullable(layouts.get(sheet));
    }

    boolean isObjected(Line line) {
        return !objected.isEmpty() && objected.contains(Spot.of(line));
    }
}
