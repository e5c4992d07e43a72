// SPDX-License-Identifier: Apache-2.0
package anyi.kit.list;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Rows on the clipboard with their heads, as text and as a table whose cells are text: no number loses digits. */
final class ExcelCopy {
    private ExcelCopy() {}

    /** @return how many rows were copied */
    static <R> int of(List<Column<R>> columns, List<R> rows) {
        List<List<String>> lines = new java.util.ArrayList<>();
        lines.add(columns.stream().map(column -> column.table().getText()).toList());
        rows.stream()
                .filter(Objects::nonNull)
                .map(row ->
                        columns.stream().map(column -> clean(column.text(row))).toList())
                .forEach(lines::add);
        var content = new ClipboardContent();
        content.putString(
                lines.stream().map(line -> String.join("\t", line)).collect(Collectors.joining("\n", "", "\n")));
        content.putHtml(html(lines));
        Clipboard.getSystemClipboard().setContent(content);
        return lines.size() - 1;
    }

    private static String clean(String text) {
        return text.replace('\t', ' ').replace('\n', ' ');
    }

    private static String html(List<List<String>> lines) {
        var html = new StringBuilder("<meta charset=\"utf-8\"><table>");
        for (List<String> line : lines) {
            html.append("<tr>");
            for (String cell : line) {
                html.append("<td style='mso-number-format:\"\\@\"'>")
                        .append(cell.replace("&", "&amp;").replace("<", "&lt;"))
                        .append("</td>");
            }
            html.append("</tr>");
        }
        return html.append("</table>").toString();
    }
}
