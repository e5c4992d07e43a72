// SPDX-License-Identifier: Apache-2.0
package anyi.assessment.scale;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;

/**
 * Answers to some or all of the 26 items.
 *
 * @param digits one character an item in the order of the form: its points, or {@code -} where nothing is answered yet
 */
public record Answers(String digits) {
    private static final char OPEN = '-';
    public static final Answers NONE = new Answers("-".repeat(Item.values().length));

    /** @throws IllegalArgumentException when a digit is no answer to its item */
    public Answers {
        if (digits.length() != Item.values().length) {
            throw new IllegalArgumentException("26 answers, not " + digits.length());
        }
        for (Item item : Item.values()) {
            char digit = digits.charAt(item.ordinal());
            if (digit != OPEN && (digit < '0' || digit > '0' + item.most())) {
                throw new IllegalArgumentException(item + " has no answer " + digit);
            }
        }
    }

    public OptionalInt points(Item item) {
        char digit = digits.charAt(item.ordinal());
        return digit == OPEN ? OptionalInt.empty() : OptionalInt.of(digit - '0');
    }

    public Answers with(Item item, int points) {
        return replaced(item, (char) ('0' + points));
    }

    public Answers without(Item item) {
        return replaced(item, OPEN);
    }

    private Answers replaced(Item item, char digit) {
        var changed = new StringBuilder(digits);
        changed.setCharAt(item.ordinal(), digit);
        return new Answers(changed.toString());
    }

    public boolean isComplete() {
        return digits.indexOf(OPEN) < 0;
    }

    public int answered() {
        return (int) digits.chars().filter(digit -> digit != OPEN).count();
    }

    /** The items without an answer, in the order of the form. */
    public List<Item> open() {
        return Arrays.stream(Item.values())
                .filter(item -> points(item).isEmpty())
                .toList();
    }

    /** The points so far. */
    public int sum(Domain domain) {
        return sum(domain.items());
    }

    public int sum() {
        return sum(List.of(Item.values()));
    }

    private int sum(Collection<Item> items) {
        return items.stream().mapToInt(item -> points(item).orElse(0)).sum();
    }

    /** The points that the open items can still bring. */
    public int stillPossible() {
        return open().stream().mapToInt(Item::most).sum();
    }
}
