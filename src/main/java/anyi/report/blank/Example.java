// SPDX-License-Identifier: Apache-2.0
package anyi.report.blank;

import anyi.sheet.Cell;
import anyi.sheet.Row;
import java.util.regex.Pattern;

/** A row that shows how a form is meant, with somebody who does not exist. */
final class Example {
    private static final Pattern SAYS_SO =
            Pattern.compile("(?i)\\s*[（(\\[【]?(例|示例|样例|范例|举例|填写示例|example|sample|e\\.g)(?!外).*", Pattern.DOTALL);
    private static final Pattern NOBODY =
            Pattern.compile("(?i)\\s*(张三|李四|王五|某某某?|[张王李]某+|[×x]{2,3}|john doe|jane doe)\\s*");

    private Example() {}

    static boolean is(Row row) {
        return row.cells().stream()
                .filter(cell -> !cell.covered())
                .map(Cell::text)
                .anyMatch(text ->
                        SAYS_SO.matcher(text).matches() || NOBODY.matcher(text).matches());
    }
}
