// SPDX-License-Identifier: Apache-2.0
package anyi.kit.list;

import anyi.kit.Background;
import java.util.BitSet;
import java.util.List;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a list too long to load: its size is known, a page is fetched when the table first shows it. A row that is
 * not here yet is null, and its cells show "…".
 */
public final class PagedRows<R> extends ObservableListBase<R> {
    private static final int PAGE = 100;

    private final Background background;
    private final Loader<R> loader;
    private final BitSet asked = new BitSet();
    private @Nullable Object[] rows = {};
    private long generation;

    /** Reads rows; runs in the background. */
    @FunctionalInterface
    public interface Loader<R> {
        List<R> load(int from, int count) throws Exception;
    }

    public PagedRows(Background background, Loader<R> loader) {
        this.background = background;
        this.loader = loader;
    }

    /** A new content of that many rows, the first of them already at hand. */
    public void show(int size, List<R> first) {
        beginChange();
        nextReplace(0, size, java.util.Arrays.asList(castRows()));
        generation++;
        asked.clear();
        rows = new @Nullable Object[size];
        for (int i = 0; i < first.size(); i++) {
            rows[i] = first.get(i);
        }
        asked.set(0, first.size() == size ? size / PAGE + 1 : first.size() / PAGE);
        endChange();
    }

    /** Null while the row is on its way: to JavaFX a list may hold nulls, which its types do not say. */
    @Override
    @SuppressWarnings({"unchecked", "NullAway"})
    public R get(int index) {
        Object row = rows[index];
        if (row == null) {
            ask(index / PAGE);
        }
        return (R) row;
    }

    @Override
    public int size() {
        return rows.length;
    }

    private void ask(int page) {
        if (asked.get(page)) {
            return;
        }
        asked.set(page);
        long askedIn = generation;
        int from = page * PAGE;
        int count = Math.min(PAGE, rows.length - from);
        background.run(() -> loader.load(from, count), loaded -> {
            if (askedIn == generation) {
                arrive(from, loaded);
            }
        });
    }

    private void arrive(int from, List<R> loaded) {
        beginChange();
        for (int i = 0; i < loaded.size() && from + i < rows.length; i++) {
            rows[from + i] = loaded.get(i);
            nextUpdate(from + i);
        }
        endChange();
    }

    @SuppressWarnings({"unchecked", "NullAway"})
    private R[] castRows() {
        return (R[]) rows;
    }
}
