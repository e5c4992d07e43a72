// SPDX-License-Identifier: Apache-2.0
package anyi.report.blank;

import anyi.report.figure.Indicator;
import anyi.report.figure.Wanted;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the words on a bureau's form mean, Chinese and English: the program's own words, and other spellings from the
 * resource {@code blank.csv}. A line that begins with {@code =} names words that only tell about others.
 */
final class BlankWords {
    private static final String UNITS = "张|人|%|次|天|元|间|个|名|人次|学时|元/月|平方米|万元|千元|beds|people|persons|yuan";

    /** How far words may stand from those with which they say one thing. */
    private static final int NEAR = 3;

    private final Map<String, Wanted> known = new HashMap<>();
    private final Map<String, Set<String>> kinds = new HashMap<>();

    /** @param words what the program calls an indicator in each language */
    BlankWords(List<Function<Indicator, String>> words) {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(BlankWords.class.getResourceAsStream("/anyi/report/blank.csv")),
                StandardCharsets.UTF_8))) {
            in.lines().skip(1).filter(line -> !line.isBlank()).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Function<Indicator, String> word : words) {
            for (Indicator indicator : Indicator.values()) {
                known.putIfAbsent(bare(word.apply(indicator)), indicator);
            }
        }
    }

    private void add(String line) {
        int comma = line.indexOf(',');
        String name = line.substring(0, comma);
        for (String word : line.substring(comma + 1).split("\\|")) {
            if (name.startsWith("=")) {
                kinds.computeIfAbsent(name.substring(1), unused -> new HashSet<>())
                        .add(bare(word));
            } else {
                wanted(name).ifPresent(one -> known.putIfAbsent(bare(word), one));
            }
        }
    }

    /** What is remembered under that name; nothing for a name of another version. */
    static Optional<Wanted> wanted(String name) {
        return Stream.<Wanted>concat(Arrays.stream(Indicator.values()), Arrays.stream(HomeFact.values()))
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    /** Without blanks, line breaks, units in brackets, 其中 and colons; small letters. */
    static String bare(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s　*]", "")
                .replaceAll("\\((" + UNITS + "|盖章|公章|签字)\\)", "");
        return plain.replaceFirst("^(其中|ofwhich)[::,]?", "").replaceAll("[::]$", "");
    }

    private boolean is(String kind, String text) {
        return kinds.getOrDefault(kind, Set.of()).contains(bare(text));
    }

    private boolean speaksOf(String kind, String text) {
        String bare = bare(text);
        return kinds.getOrDefault(kind, Set.of()).stream().anyMatch(bare::contains);
    }

    boolean isUnit(String text) {
        return is("UNIT", text) || text.strip().matches("[0-9A-Z]{1,4}");
    }

    /** Whether figures belong below that heading. */
    boolean isQuantity(String text) {
        return is("QUANTITY", text);
    }

    /** Whether what stands below is of another day, or no figure that is reached already. */
    boolean isOfOtherDay(String text) {
        return !known.containsKey(bare(text)) && speaksOf("OTHER_DAY", text);
    }

    /**
     * What stands around some words.
     *
     * @param over what is merged over them, from above and from the left
     * @param near all that stands to the left and above, the nearest first
     */
    record Around(List<String> over, List<String> near) {
        Stream<String> all() {
            return Stream.concat(over.stream(), near.stream());
        }
    }

    /** What those words want; nothing for words that nobody knows. */
    Optional<Wanted> meaning(String text, Around around) {
        String own = bare(text);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        boolean ofStaff = !speaksOf("STAFF", own)
                && around.all()
                        .filter(one -> speaksOf("STAFF", one) || speaksOf("RESIDENTS", one))
                        .findFirst()
                        .filter(nearest -> speaksOf("STAFF", nearest) && !speaksOf("RESIDENTS", nearest))
                        .isPresent();
        Optional<Wanted> alone = Optional.ofNullable(known.get(own));
        if (alone.isPresent() && !(ofStaff && alone.get() instanceof Indicator indicator && isOfPeople(indicator))) {
            return alone;
        }
        Stream<String> groups =
                is("TOTAL", own) ? around.over().stream() : around.all().limit(NEAR);
        return groups.flatMap(one -> put(one, own).stream())
                .<Wanted>map(one -> one)
                .findFirst();
    }

    /** Men, women, ages: words that need another beside them to say of whom. */
    static boolean isOfPeople(Indicator indicator) {
        return indicator.name().matches("(TEKUN_)?(MEN|WOMEN)|AGED_.*|AGE_UNKNOWN");
    }

    /** A heading and its group say one thing: 床位 + 总数, 护理型 below 床位, 职工 + 女. */
    private Optional<Indicator> put(String group, String own) {
        String of = bare(group).replaceAll("(总数|人数|数量|数|情况|合计)$", "");
        if (of.isEmpty()) {
            return Optional.empty();
        }
        Stream<String> said = is("TOTAL", own)
                ? Stream.of(bare(group), of, of + "总数")
                : Stream.of(of + own, own + of, of + own + "数", bare(group) + own);
        return said.map(known::get)
                .filter(Indicator.class::isInstance)
                .map(Indicator.class::cast)
                .findFirst();
    }
}
