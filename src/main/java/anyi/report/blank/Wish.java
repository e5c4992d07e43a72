// SPDX-License-Identifier: Apache-2.0
package anyi.report.blank;

import anyi.report.figure.Wanted;
import anyi.sheet.CellFiller.Spot;
import java.util.Optional;

/**
 * An empty cell and the words that say what belongs in it.
 *
 * @param wanted what is written there; empty = it stays empty
 */
public record Wish(Spot spot, String words, Optional<Wanted> wanted) {
    public Wish with(Optional<? extends Wanted> other) {
        return new Wish(spot, words, other.map(one -> one));
    }
}
