// SPDX-License-Identifier: Apache-2.0
package anyi.intake.find;

import anyi.intake.read.Spelling;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What headings mean, from the resource {@code headings.csv}: a heading as a whole, or the longest one within it. */
public final class Headings {
    private static final Set<String> NO_FIELDS = Set.of("IGNORED", "INCIDENT");
    private static final int SHORTEST_PART = 2;
    /** What stands before the word for a telephone of one's own: which of several, or whose. */
    private static final String OWN_PHONE =
            "((本人|自己|个人|老人家?|长者|老年人|院民|住户|入住人员?|姓名|常用|备用|固定|移动|家庭|住宅|宅|有效|现在?|新|第?[一二12]|或|和|及|与|、|/|的|联系|联络)*)";
    /** A heading that is known as a whole weighs more than this, one of which only a part is known less. */
    static final double SURE = 0.9;
    /** Surer than a known word within, less sure than a heading that is known as a whole. */
    private static final double PUT_TOGETHER = 0.92;

    /**
     * What a heading may mean.
     *
     * @param item 1 to 26 for the items of an assessment, else 0
     * @param weight 1 for the whole heading, less where only a part of it is known
     */
    record Meaning(Field field, int item, double weight) {}

    private final Map<String, List<Meaning>> known = new HashMap<>();
    private final Map<String, String> ignored = new HashMap<>();
    private final Phrases phrases = new Phrases();

    public Headings() {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Headings.class.getResourceAsStream("/anyi/intake/headings.csv")),
                StandardCharsets.UTF_8))) {
            in.lines().skip(1).filter(line -> !line.isBlank()).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        String name = line.substring(0, line.indexOf(','));
        for (String word : line.substring(line.indexOf(',') + 1).split(" ")) {
            String heading = Spelling.heading(word);
            if (NO_FIELDS.contains(name)) {
                ignored.put(heading, name);
            } else {
                known.computeIfAbsent(heading, unused -> new ArrayList<>()).add(meaning(name));
            }
        }
    }

    private static Meaning meaning(String name) {
        return name.matches("ITEM\\d+")
                ? new Meaning(Field.ITEM, Integer.parseInt(name.substring(4)), 1)
                : new Meaning(Field.valueOf(name), 0, 1);
    }

    /** Whether the whole heading is one that is known, also one whose column is not taken in. */
    boolean isKnown(String written) {
        String heading = Spelling.heading(written);
        return !heading.isEmpty()
                && (known.containsKey(heading)
                        || ignored.containsKey(heading)
                        || known.containsKey(Spelling.withoutBrackets(heading))
                        || !phrases.of(Spelling.withoutBrackets(heading)).isEmpty());
    }

    boolean isOfIncidents(String written) {
        return "INCIDENT".equals(ignored.get(Spelling.heading(written)));
    }

    /** All that a heading may mean; empty for a heading that nobody knows or that is not taken in. */
    List<Meaning> meanings(String written) {
        String heading = Spelling.heading(written);
        String bare = Spelling.withoutBrackets(heading);
        if (heading.isEmpty() || ignored.containsKey(heading)) {
            return List.of();
        }
        var exact = new ArrayList<>(known.getOrDefault(heading, List.of()));
        if (!bare.equals(heading)) {
            known.getOrDefault(bare, List.of())
                    .forEach(found -> exact.add(new Meaning(found.field(), found.item(), 0.95)));
        }
        if (!exact.isEmpty()) {
            return exact;
        }
        List<Meaning> put = putTogether(bare);
        if (!put.isEmpty()) {
            return put;
        }
        return ignored.containsKey(bare) ? List.of() : within(bare.isEmpty() ? heading : bare);
    }

    /** Whether the heading as a whole is one of this field. */
    boolean means(String written, Field field) {
        return meanings(written).stream().anyMatch(meaning -> meaning.field() == field && meaning.weight() > SURE);
    }

    /** What the parts of a heading say, whether or not it is one that is known as a whole. */
    List<Meaning> putTogether(String written) {
        String bare = Spelling.withoutBrackets(Spelling.heading(written));
        return phrases.of(bare).stream()
                .map(field -> new Meaning(field, 0, PUT_TOGETHER))
                .toList();
    }

    /** 村会计电话 is a telephone and not the resident's: it stands behind somebody who is not the resident. */
    private static boolean isOfSomebodyElse(String heading, String word, List<Meaning> meanings) {
        return meanings.stream().anyMatch(meaning -> meaning.field() == Field.PHONE)
                && heading.endsWith(word)
                && !heading.substring(0, heading.length() - word.length()).matches(OWN_PHONE);
    }

    private List<Meaning> within(String heading) {
        var found = new ArrayList<Meaning>();
        known.forEach((word, meanings) -> {
            if (word.length() >= SHORTEST_PART && heading.contains(word)) {
                boolean others = isOfSomebodyElse(heading, word, meanings);
                double weight = 0.4 + 0.4 * word.length() / heading.length() + (heading.endsWith(word) ? 0.05 : 0);
                meanings.stream()
                        .filter(meaning -> !others || meaning.field() != Field.PHONE)
                        .forEach(meaning -> found.add(new Meaning(meaning.field(), meaning.item(), weight)));
            }
        });
        return found;
    }
}
