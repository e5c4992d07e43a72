// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine.file;

import anyi.subsidy.engine.Outcome;
import anyi.value.Money;
import java.util.List;
import java.util.Map;

/** Who pays a line, as text and back: {@code [{"payer": "CITY", "by": "", "amount": "100.00"}]}. */
public final class SharesJson {
    private SharesJson() {}

    public static String write(List<Outcome.Paid> shares) {
        var out = new StringBuilder();
        PolicyTool.shares(shares, out);
        return out.toString();
    }

    /** @param text what {@link #write} gave; empty = nothing is known of the payers */
    public static List<Outcome.Paid> read(String text) {
        if (text.isEmpty() || !(Json.parse(text) instanceof Json.Arr(int line, List<Json> items))) {
            return List.of();
        }
        return items.stream().map(SharesJson::share).toList();
    }

    private static Outcome.Paid share(Json item) {
        Map<String, Json> fields = item instanceof Json.Obj object ? object.fields() : Map.of();
        return new Outcome.Paid(text(fields, "payer"), text(fields, "by"), Money.of(text(fields, "amount")));
    }

    private static String text(Map<String, Json> fields, String name) {
        return fields.get(name) instanceof Json.Text text ? text.text() : "";
    }
}
