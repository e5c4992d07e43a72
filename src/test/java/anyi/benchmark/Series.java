// SPDX-License-Identifier: Apache-2.0
package anyi.benchmark;

import java.util.ArrayList;
import java.util.List;

/** Figures of one thing, measured again and again. */
record Series(String name, List<Double> figures) {
    Series(String name) {
        this(name, new ArrayList<>());
    }

    void add(double figure) {
        figures.add(figure);
    }

    boolean isEmpty() {
        return figures.isEmpty();
    }

    double median() {
        return part(0.5);
    }

    double part(double share) {
        List<Double> sorted = figures.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * (sorted.size() - 1))));
    }

    double min() {
        return part(0);
    }

    double max() {
        return part(1);
    }
}
