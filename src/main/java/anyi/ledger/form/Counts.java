// SPDX-License-Identifier: Apache-2.0
package anyi.ledger.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Counts in words: "合计 47 人：男 20 人，女 27 人". */
record Counts<R>(List<R> rows, String unit) {
    /** A part of the rows. */
    record Part<R>(String word, Predicate<R> is) {}

    long of(Predicate<R> is) {
        return rows.stream().filter(is).count();
    }

    /** @param parts those without a single row are left out */
    String words(String label, List<Part<R>> parts) {
        var counted = new ArrayList<String>();
        for (Part<R> part : parts) {
            long count = of(part.is());
            if (count > 0) {
                counted.add(part.word() + " " + count + " " + unit);
            }
        }
        return label + " " + rows.size() + " " + unit + (counted.isEmpty() ? "" : "：" + String.join("，", counted));
    }
}
