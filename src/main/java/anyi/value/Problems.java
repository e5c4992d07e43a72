// SPDX-License-Identifier: Apache-2.0
package anyi.value;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** All that is wrong with one input, in the order of its fields. */
public record Problems(List<Problem> all) implements Iterable<Problem> {
    public static final Problems NONE = new Problems(List.of());

    public Problems {
        all = List.copyOf(all);
    }

    public static Problems of(Problem... problems) {
        return new Problems(List.of(problems));
    }

    public boolean refuse() {
        return all.stream().anyMatch(Problem::refuses);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public Optional<Problem> at(String field) {
        return all.stream().filter(problem -> problem.field().equals(field)).findFirst();
    }

    public Problems and(Problems others) {
        var both = new ArrayList<>(all);
        both.addAll(others.all);
        return new Problems(both);
    }

    @Override
    public Iterator<Problem> iterator() {
        return all.iterator();
    }
}
