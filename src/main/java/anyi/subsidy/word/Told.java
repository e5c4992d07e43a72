// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.word;

import anyi.subsidy.claim.Recipient;
import java.util.List;

/**
 * An answer to "why?", in words.
 *
 * @param question 为什么是这个数？ or 为什么没有？
 * @param figure the amount; empty = none
 * @param below the figure's unit and what it was last month
 */
public record Told(
        String question,
        String name,
        String context,
        String figure,
        String below,
        List<Explained> steps,
        Recipient whose) {}
