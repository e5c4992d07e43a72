// SPDX-License-Identifier: Apache-2.0
package anyi.resident.merge;

import anyi.value.Period;
import java.util.Optional;

/** Two files that may be of one person. @param oneStay the newest stay */
record PairRow(Person one, Person other, Likeness why, Optional<Period> oneStay, Optional<Period> otherStay) {
    Pair pair() {
        return Pair.of(one.id(), other.id());
    }

    boolean holds(String text) {
        return holds(one, text) || holds(other, text);
    }

    private static boolean holds(Person person, String text) {
        return person.name().contains(text)
                || person.formerName().filter(name -> name.contains(text)).isPresent()
                || person.pinyin().replace(" ", "").contains(text.replace(" ", ""));
    }
}
