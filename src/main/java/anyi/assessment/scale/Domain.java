// SPDX-License-Identifier: Apache-2.0
package anyi.assessment.scale;

import anyi.term.Term;
import java.util.Arrays;
import java.util.List;

/** The four domains (一级指标) of GB/T 42195-2022, in the order of the form. */
public enum Domain implements Term {
    SELF_CARE,
    MOBILITY,
    MENTAL,
    SOCIAL;

    @Override
    public String key() {
        return "assessment.domain." + name();
    }

    public List<Item> items() {
        return Arrays.stream(Item.values())
                .filter(item -> item.domain() == this)
                .toList();
    }

    public int most() {
        return items().stream().mapToInt(Item::most).sum();
    }
}
