// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.word;

import anyi.kit.Place;
import anyi.subsidy.claim.Recipient;
import java.util.List;
import java.util.Optional;

/**
 * An answer to "why?", in words.
 *
 * @param question 为什么是这个数？ or 为什么没有？
 * @param figure the amount; empty = none
 * @param enter where a fact that is missing is recorded
 * @param below the figure's unit and what it was last month
 */
public record Told(
        String question,
        String name,
        String context,
        String figure,
        String below,
        List<Explained> steps,
        Recipient whose,
        Optional<Place> enter) {
    Told entering(Optional<Place> place) {
        return new Told(question, name, context, figure, below, steps, whose, place);
    }
}
