// SPDX-License-Identifier: Apache-2.0
package anyi.resident.merge;

import anyi.term.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Why two files may be of one person; the strongest reason first. Two can never have the same identity number. */
public enum Likeness implements Term {
    NAME_AND_BIRTH,
    /** One digit differs, or two neighbours stand the other way round. */
    NUMBER_CLOSE,
    FORMER_NAME,
    /** Names that sound alike, born on one day: 秀英, 秀瑛. */
    SOUND_AND_BIRTH,
    /** Of one of them nothing but the name is known. */
    NAME_ONLY;

    @Override
    public String key() {
        return "resident.merge.like." + name();
    }

    /** For a chip. */
    String shortKey() {
        return "resident.merge.like.short." + name();
    }

    /** The strongest reason, if there is any. */
    public static Optional<Likeness> of(Person one, Person other) {
        boolean named = one.sharesName(other);
        if (named && one.bornWith(other)) {
            return Optional.of(one.name().equals(other.name()) ? NAME_AND_BIRTH : FORMER_NAME);
        }
        if (named && isClose(one.idNumber().orElse(""), other.idNumber().orElse(""))) {
            return Optional.of(NUMBER_CLOSE);
        }
        if (one.pinyin().equals(other.pinyin()) && one.bornWith(other) && one.mayBeOfOneSex(other)) {
            return Optional.of(SOUND_AND_BIRTH);
        }
        boolean oneIsBare = one.isNameOnly() || other.isNameOnly();
        return named && oneIsBare && one.mayBeOfOneSex(other) ? Optional.of(NAME_ONLY) : Optional.empty();
    }

    /** Every two that look alike, the strongest reasons first, then in the order of the people. */
    public static Map<Pair, Likeness> among(List<Person> people, Set<Pair> apart) {
        var groups = new HashMap<String, List<Person>>();
        for (Person person : people) {
            Stream.concat(
                            Stream.of("p" + person.pinyin(), "n" + person.name()),
                            person.formerName().map(name -> "n" + name).stream())
                    .distinct()
                    .forEach(key -> groups.computeIfAbsent(key, each -> new ArrayList<>())
                            .add(person));
        }
        var order = new HashMap<java.util.UUID, Integer>();
        people.forEach(person -> order.put(person.id(), order.size()));
        var found = new HashMap<Pair, Likeness>();
        groups.values().forEach(group -> within(group, apart, found));
        Map<Pair, Likeness> sorted = new LinkedHashMap<>();
        found.entrySet().stream()
                .sorted(Map.Entry.<Pair, Likeness>comparingByValue()
                        .thenComparing(entry -> Math.min(
                                order.getOrDefault(entry.getKey().one(), 0),
                                order.getOrDefault(entry.getKey().other(), 0)))
                        .thenComparing(Map.Entry::getKey, Comparator.comparing(Pair::one)))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private static void within(List<Person> group, Collection<Pair> apart, Map<Pair, Likeness> found) {
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size(); j++) {
                Pair pair = Pair.of(group.get(i).id(), group.get(j).id());
                if (!apart.contains(pair)) {
                    of(group.get(i), group.get(j)).ifPresent(why -> found.put(pair, why));
                }
            }
        }
    }

    private static boolean isClose(String one, String other) {
        if (one.isEmpty() || one.length() != other.length()) {
            return false;
        }
        List<Integer> different = new ArrayList<>();
        for (int i = 0; i < one.length() && different.size() <= 3; i++) {
            if (one.charAt(i) != other.charAt(i)) {
                different.add(i);
            }
        }
        different.removeIf(at -> at == one.length() - 1 && different.size() > 1); // the check digit follows the rest
        return different.size() == 1 || different.size() == 2 && isSwap(one, other, different.get(0), different.get(1));
    }

    private static boolean isSwap(String one, String other, int first, int second) {
        return second == first + 1
                && one.charAt(first) == other.charAt(second)
                && one.charAt(second) == other.charAt(first);
    }
}
