// SPDX-License-Identifier: Apache-2.0
package anyi.report.blank;

import anyi.ledger.form.Ledger;
import anyi.sheet.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sheet that wants a row for each person, bed or payment.
 *
 * @param ledger whose rows go there
 * @param offers the columns of that ledger and what the home says of itself, by the words under which they can be chosen
 * @param first the first row that is filled, counted from 1
 * @param foot the row that must stay below the list; 0 = nothing stands there
 * @param examples rows from {@code first} on that show how it is meant; they go
 */
public record BlankList(
        String sheet,
        Ledger ledger,
        List<String> offers,
        int first,
        int foot,
        List<Row> examples,
        List<ListColumn> columns) {

    public BlankList {
        offers = List.copyOf(offers);
        examples = List.copyOf(examples);
        columns = List.copyOf(columns);
    }

    public BlankList with(int column, Optional<String> ours) {
        return new BlankList(
                sheet,
                ledger,
                offers,
                first,
                foot,
                examples,
                columns.stream()
                        .map(one -> one.index() == column ? one.with(ours) : one)
                        .toList());
    }

    List<String> unknown() {
        return columns.stream()
                .filter(column -> column.ours().isEmpty())
                .map(ListColumn::heading)
                .toList();
    }

    private String key(ListColumn column) {
        return sheet + "!" + column.name() + "*";
    }

    List<String> mapping() {
        var lines = new ArrayList<String>();
        columns.forEach(column -> lines.add(key(column) + "=" + column.ours().orElse("")));
        return lines;
    }

    BlankList remembered(Map<String, String> wanted) {
        BlankList list = this;
        for (ListColumn column : columns) {
            String ours = wanted.get(key(column));
            if (ours != null) {
                list = list.with(column.index(), Optional.of(ours).filter(offers::contains));
            }
        }
        return list;
    }
}
