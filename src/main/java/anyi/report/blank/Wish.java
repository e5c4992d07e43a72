// SPDX-License-Identifier: Apache-2.0
package anyi.report.blank;

import anyi.report.figure.Indicator;
import anyi.sheet.CellFiller.Spot;
import java.util.Optional;

/**
 * An empty cell and the words that say what belongs in it.
 *
 * @param indicator what is written there; empty = it stays empty
 */
public record Wish(Spot spot, String words, Optional<Indicator> indicator) {
    public Wish with(Optional<Indicator> other) {
        return new Wish(spot, words, other);
    }
}
