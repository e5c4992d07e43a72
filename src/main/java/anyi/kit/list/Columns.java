// SPDX-License-Identifier: Apache-2.0
package anyi.kit.list;

import anyi.kit.Desk;
import anyi.kit.list.Column.Align;
import anyi.value.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** A list's columns in their first order; ids are stable, since widths and order are remembered by them. */
public final class Columns<R> {
    private final Desk desk;
    private final List<Column<R>> all = new ArrayList<>();

    public Columns(Desk desk) {
        this.desk = desk;
    }

    /** A person's or thing's name: bold, never shortened. */
    public Column<R> name(String id, String title, Function<R, String> text) {
        return add(id, title, Align.LEFT, "bold", text, null);
    }

    /** A long title: bold, goes on in a second line where the list's rows may be higher, see {@link ListPage#wrapping}. */
    public Column<R> title(String id, String title, Function<R, String> text) {
        return add(id, title, Align.LEFT, "bold " + Cell.WRAPPING, text, null).elastic();
    }

    /** One line that may end in an ellipsis where the column is narrow; the whole is in its tooltip. */
    public Column<R> text(String id, String title, Function<R, String> text) {
        return add(id, title, Align.LEFT, Cell.SHORTENING, text, null).elastic();
    }

    /** As {@link #text}. */
    public Column<R> muted(String id, String title, Function<R, String> text) {
        return add(id, title, Align.LEFT, Cell.SHORTENING + " muted", text, null)
                .elastic();
    }

    /** Short words of equal meaning, such as the sex. */
    public Column<R> centred(String id, String title, Function<R, String> text) {
        return add(id, title, Align.CENTRE, "", text, null);
    }

    public Column<R> number(String id, String title, Function<R, String> text) {
        return add(id, title, Align.RIGHT, "", text, null);
    }

    public Column<R> money(String id, String title, Function<R, Money> amount) {
        return add(id, title, Align.RIGHT, "", row -> desk.formats().money(amount.apply(row)), null);
    }

    public Column<R> date(String id, String title, Function<R, Optional<LocalDate>> date) {
        return add(
                id,
                title,
                Align.CENTRE,
                "",
                row -> date.apply(row).map(desk.formats()::date).orElse(""),
                null);
    }

    /** @param text the same in words, for Excel */
    public Column<R> node(String id, String title, Function<R, String> text, Function<R, Node> node) {
        return add(id, title, Align.LEFT, "", text, node);
    }

    private Column<R> add(
            String id,
            String title,
            Align align,
            String styleClass,
            Function<R, String> text,
            @Nullable Function<R, Node> node) {
        var column = new Column<>(id, title, align, styleClass, text, node);
        all.add(column);
        return column;
    }

    List<Column<R>> all() {
        return all;
    }
}
