// SPDX-License-Identifier: Apache-2.0
package anyi.kit.list;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** Rows that are all at hand, narrowed by the chips that are chosen, all of which must hold, and by what is typed. */
public final class NarrowedRows<R> {
    private final ObservableList<R> all = FXCollections.observableArrayList();
    private final FilteredList<R> shown = new FilteredList<>(all);
    private final BiPredicate<String, R> isIn;
    private final BiPredicate<R, String> holds;
    private Set<String> chips = Set.of();
    private String search = "";

    /**
     * @param isIn whether a chip would leave a row
     * @param holds whether a row holds a text, which is in lower case and never empty
     */
    public NarrowedRows(BiPredicate<String, R> isIn, BiPredicate<R, String> holds) {
        this.isIn = isIn;
        this.holds = holds;
    }

    public void set(List<R> rows) {
        all.setAll(rows);
    }

    /** All of them, whatever narrows. */
    public List<R> all() {
        return List.copyOf(all);
    }

    /** What is left, for the table. */
    public ObservableList<R> shown() {
        return shown;
    }

    public int countAll() {
        return all.size();
    }

    /** How many of all rows a chip would leave. */
    public long count(String chip) {
        return all.stream().filter(row -> isIn.test(chip, row)).count();
    }

    public void choose(Set<String> chosen) {
        chips = chosen;
        narrow();
    }

    public void search(String text) {
        search = text.toLowerCase(Locale.ROOT);
        narrow();
    }

    private void narrow() {
        Set<String> wanted = chips;
        String text = search;
        shown.setPredicate(row ->
                wanted.stream().allMatch(chip -> isIn.test(chip, row)) && (text.isEmpty() || holds.test(row, text)));
    }
}
