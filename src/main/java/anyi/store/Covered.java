// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import anyi.right.Right;
import java.io.Serial;
import java.util.Set;
import java.util.regex.Pattern;
import org.jooq.Configuration;
import org.jooq.ConverterContext;
import org.jooq.impl.AbstractContextConverter;
import org.jspecify.annotations.Nullable;

/**
 * A column that comes masked to whoever may not see it, also where it is nested in a row or a list of another: the
 * column's own type does it. Which columns have it says {@code src/build/schema.xml}.
 */
public final class Covered extends AbstractContextConverter<String, String> {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Only the numbers in it hide. */
    static final int NUMBERS = -1;

    private static final String HIDDEN = "***";
    private static final String SEEN = "anyi.seen";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{5,}[Xx]?");

    private final Right right;
    private final int head;
    private final int tail;

    /**
     * Nothing of it stays readable for whoever has not the right.
     *
     * @param right what uncovers it
     */
    public Covered(Right right) {
        this(right, 0, 0);
    }

    /**
     * @param head how many characters at the beginning stay readable
     * @param tail how many at the end; where both are 0, nothing is
     */
    public Covered(Right right, int head, int tail) {
        super(String.class, String.class);
        this.right = right;
        this.head = head;
        this.tail = tail;
    }

    /** Words to search by, of which only the numbers are left out. */
    public static Covered numbersIn(Right right) {
        return new Covered(right, NUMBERS, NUMBERS);
    }

    /** From now on only what these rights uncover is read. */
    static Configuration seenBy(Set<Right> rights, Configuration configuration) {
        configuration.data(SEEN, Set.copyOf(rights));
        return configuration;
    }

    @Override
    public @Nullable String from(@Nullable String text, ConverterContext context) {
        return text == null || !(context.configuration().data(SEEN) instanceof Set<?> seen) || seen.contains(right)
                ? text
                : of(text);
    }

    @Override
    public @Nullable String to(@Nullable String text, ConverterContext context) {
        return text;
    }

    String of(String text) {
        if (head == NUMBERS) {
            return NUMBER.matcher(text).replaceAll("");
        }
        if (head + tail == 0 || text.length() <= head + tail) {
            return HIDDEN;
        }
        return text.substring(0, head) + "*".repeat(text.length() - head - tail) + text.substring(text.length() - tail);
    }
}
