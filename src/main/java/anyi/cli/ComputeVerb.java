// SPDX-License-Identifier: Apache-2.0
package anyi.cli;

import anyi.store.OpenHome;
import anyi.subsidy.run.Correction;
import anyi.subsidy.run.Due;
import anyi.subsidy.run.MonthPreview;
import anyi.subsidy.run.Preview;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code anyi compute}: a month as it would be closed now. Closes nothing. */
final class ComputeVerb implements Verb {
    @Override
    public int run(Call call) {
        YearMonth month = month(call);
        try (OpenHome home = call.open()) {
            Features.of(home.store(), call).policies().installShipped(call.actor());
            MonthPreview preview = Preview.of(home.store().read(), month);
            call.answer(
                    json(preview),
                    call.t(
                            "cli.compute.done",
                            month.toString(),
                            preview.lines(),
                            preview.total().toString()),
                    call.t(
                            "cli.compute.open",
                            preview.unclaimed().size(),
                            preview.open().size()));
            return DONE;
        }
    }

    private static YearMonth month(Call call) {
        String text = call.arguments()
                .value("month")
                .orElseGet(() -> YearMonth.from(call.today()).toString());
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            throw new Refused("cli.problem.month", text);
        }
    }

    private static Map<String, Object> json(MonthPreview preview) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("month", preview.month().toString());
        json.put("total", preview.total().toString());
        json.put("lines", dues(preview.payable()));
        json.put(
                "corrections",
                preview.corrections().stream().map(ComputeVerb::correction).toList());
        json.put("not_applied_for", dues(preview.unclaimed()));
        json.put("open", dues(preview.open()));
        return json;
    }

    private static List<Map<String, @Nullable Object>> dues(List<Due> dues) {
        return dues.stream().map(ComputeVerb::due).toList();
    }

    private static Map<String, @Nullable Object> due(Due due) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("policy", due.policy());
        json.put("resident", due.resident().map(String::valueOf).orElse(null));
        json.put("name", due.name());
        json.put("amount", due.amount().toString());
        return json;
    }

    private static Map<String, @Nullable Object> correction(Correction one) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("policy", one.key().policy());
        json.put("resident", one.key().resident().map(String::valueOf).orElse(null));
        json.put("name", one.name());
        json.put("month", one.month().toString());
        json.put("booked", one.booked().toString());
        json.put("now", one.now().toString());
        json.put("amount", one.difference().toString());
        return json;
    }
}
