// SPDX-License-Identifier: Apache-2.0
package anyi.intake.find;

import anyi.intake.read.Spelling;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a sheet is to be read: what it is about, where its head ends, what its columns mean. Can be changed by a person
 * and remembered for sheets of the same {@link #shape()}.
 *
 * @param headFirst the first row of the head
 * @param headLast the last row of the head; records follow
 */
public record Layout(LedgerKind kind, int headFirst, int headLast, List<Column> columns, Title title) {
    public Layout {
        columns = List.copyOf(columns);
    }

    /** The same for every sheet with the same headings in the same order. */
    public String shape() {
        String headings = columns.stream()
                .map(column -> Spelling.heading(column.heading()))
                .collect(Collectors.joining("|"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(headings.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public Optional<Column> column(Field field) {
        return columns.stream()
                .filter(column -> column.field().equals(Optional.of(field)))
                .findFirst();
    }

    public boolean has(Field field) {
        return column(field).isPresent();
    }

    /** The columns of the items of an assessment, in the order of the form. */
    List<Column> items() {
        return columns.stream()
                .filter(column -> column.item() > 0)
                .sorted(java.util.Comparator.comparingInt(Column::item))
                .toList();
    }

    public Layout withColumns(List<Column> others) {
        return new Layout(kind, headFirst, headLast, others, title);
    }

    public Layout withKind(LedgerKind other) {
        return new Layout(other, headFirst, headLast, columns, title);
    }
}
