// SPDX-License-Identifier: Apache-2.0
package anyi.intake.plan;

import anyi.intake.find.Layout;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a person has decided about a batch before it is taken in.
 *
 * @param cells corrected cells and what they should say
 * @param layouts by the sheet's name in the batch, where somebody changed what was found
 * @param skipped sheets that are not to be taken in
 */
public record Decisions(
        Map<Spot, String> cells,
        Map<SheetName, Layout> layouts,
        java.util.Set<SheetName> skipped,
        boolean takeDifferences) {
    public static final Decisions NONE = new Decisions(Map.of(), Map.of(), java.util.Set.of(), false);

    public Decisions {
        cells = Map.copyOf(cells);
        layouts = Map.copyOf(layouts);
        skipped = java.util.Set.copyOf(skipped);
    }

    /** @param sheet empty for a text file */
    public record SheetName(String file, String sheet) {}

    /** A cell; row and column are counted from 1. */
    public record Spot(String file, String sheet, int row, int column) {}

    public Decisions correct(Spot spot, String text) {
        var more = new HashMap<>(cells);
        more.put(spot, text);
        return new Decisions(more, layouts, skipped, takeDifferences);
    }

    public Decisions layout(SheetName sheet, Layout layout) {
        var more = new HashMap<>(layouts);
        more.put(sheet, layout);
        return new Decisions(cells, more, skipped, takeDifferences);
    }

    public Decisions skip(SheetName sheet, boolean skip) {
        var more = new java.util.HashSet<>(skipped);
        if (skip) {
            more.add(sheet);
        } else {
            more.remove(sheet);
        }
        return new Decisions(cells, layouts, more, takeDifferences);
    }

    public Decisions takeDifferences(boolean take) {
        return new Decisions(cells, layouts, skipped, take);
    }

    Optional<Layout> layoutOf(SheetName sheet) {
        return Optional.ofNullable(layouts.get(sheet));
    }
}
