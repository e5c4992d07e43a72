// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.run;

import anyi.store.Store;
import anyi.subsidy.claim.Recipient;
import anyi.subsidy.engine.file.PolicyTool;
import anyi.subsidy.engine.file.StepJson;
import anyi.subsidy.policy.PolicyCommands;
import anyi.value.Money;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** A month without a window: computes it, closes it if asked, tells the result as JSON. */
public final class ComputeCommands {
    /** @param done whether what was asked has been done; an open question among the lines is no failure */
    public record Result(boolean done, String json) {}

    private final Store store;
    private final PolicyCommands policies;
    private final RunCommands runs;

    public ComputeCommands(Store store, PolicyCommands policies, RunCommands runs) {
        this.store = store;
        this.policies = policies;
        this.runs = runs;
    }

    /** @param close whether the month is closed after it was computed */
    public Result compute(String actor, YearMonth month, boolean close) {
        policies.installShipped(actor);
        MonthPreview preview = Preview.of(store.read(), month);
        String state = "PREVIEW";
        if (new RunQueries(store.read()).closed(month).isPresent()) {
            state = "CLOSED_BEFORE";
        } else if (close) {
            state = switch (runs.close(actor, month, (done, total, step) -> {})) {
                case RunCommands.Closed.Done _ -> "CLOSED";
                case RunCommands.Closed.Already _ -> "CLOSED_BEFORE";
                case RunCommands.Closed.LaterIsClosed _ -> "LATER_IS_CLOSED";
                case RunCommands.Closed.TooEarly _ -> "TOO_EARLY";
            };
        }
        boolean done = !close || state.equals("CLOSED");
        List<Line> lines = state.startsWith("CLOSED") ? booked(month) : computed(preview);
        return new Result(done, json(month, state, lines, preview));
    }

    private record Line(
            String policy, Recipient whose, String name, YearMonth month, String kind, Money amount, String shares) {}

    private static List<Line> computed(MonthPreview preview) {
        var lines = new ArrayList<Line>();
        for (Due due : preview.payable()) {
            var shares = new StringBuilder();
            PolicyTool.shares(due.shares(), shares);
            lines.add(new Line(
                    due.policy(),
                    due.whose(),
                    due.name(),
                    preview.month(),
                    "REGULAR",
                    due.amount(),
                    shares.toString()));
        }
        for (Correction one : preview.corrections()) {
            String kind = one.difference().isPositive() ? "BACK_PAYMENT" : "RECOVERY";
            lines.add(new Line(
                    one.key().policy(), one.key().whose(), one.name(), one.month(), kind, one.difference(), "[]"));
        }
        return lines;
    }

    private List<Line> booked(YearMonth month) {
        return new RunQueries(store.read())
                .linesOfRun(month).stream()
                        .map(line -> new Line(
                                line.policy(),
                                line.whose(),
                                line.name().orElse(""),
                                line.month(),
                                line.kind().name(),
                                line.amount(),
                                line.funding().isEmpty() ? "[]" : line.funding()))
                        .toList();
    }

    private static String json(YearMonth month, String state, List<Line> lines, MonthPreview preview) {
        Money total = lines.stream().map(Line::amount).reduce(Money.ZERO, Money::plus);
        var out = new StringBuilder("{\"month\":\"").append(month);
        out.append("\",\"state\":\"").append(state);
        out.append("\",\"total\":\"").append(total).append("\",\"lines\":[");
        for (int i = 0; i < lines.size(); i++) {
            out.append(i == 0 ? "" : ",");
            line(lines.get(i), out);
        }
        out.append("],\"notApplied\":");
        dues(preview.unclaimed(), out);
        out.append(",\"undecided\":");
        dues(preview.open(), out);
        return out.append(",\"inputHash\":\"")
                .append(preview.inputHash())
                .append("\"}")
                .toString();
    }

    private static void line(Line line, StringBuilder out) {
        out.append("{\"policy\":");
        StepJson.quote(line.policy(), out);
        whose(line.whose(), line.name(), out);
        out.append(",\"month\":\"").append(line.month());
        out.append("\",\"kind\":\"").append(line.kind());
        out.append("\",\"amount\":\"").append(line.amount());
        out.append("\",\"shares\":").append(line.shares()).append('}');
    }

    /** The home is named by its kind alone. */
    private static void whose(Recipient whose, String name, StringBuilder out) {
        out.append(",\"beneficiary\":\"").append(whose.kind()).append('"');
        whose.id().ifPresent(id -> {
            String field = whose.staff().isPresent() ? "staff" : "resident";
            out.append(",\"").append(field).append("\":\"").append(id).append("\",\"name\":");
            StepJson.quote(name, out);
        });
    }

    private static void dues(List<Due> dues, StringBuilder out) {
        out.append('[');
        for (int i = 0; i < dues.size(); i++) {
            Due due = dues.get(i);
            out.append(i == 0 ? "{" : ",{").append("\"policy\":");
            StepJson.quote(due.policy(), out);
            whose(due.whose(), due.name(), out);
            out.append(",\"status\":\"").append(due.status());
            out.append("\",\"amount\":\"").append(due.amount()).append('"');
            due.reason().ifPresent(reason -> {
                out.append(",\"reason\":");
                PolicyTool.reason(reason, out);
            });
            out.append('}');
        }
        out.append(']');
    }
}
