// SPDX-License-Identifier: Apache-2.0
package anyi.cli;

import anyi.store.OpenHome;
import anyi.subsidy.run.ComputeCommands;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code anyi compute}: a month as it would be closed now; with {@code --close} it is closed. */
final class ComputeVerb implements Verb {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public int run(Call call) {
        YearMonth month = month(call);
        boolean close = call.arguments().switches().contains("close");
        try (OpenHome home = call.open()) {
            var features = Features.of(home.store(), call);
            var compute = new ComputeCommands(home.store(), features.policies(), features.runs());
            ComputeCommands.Result result = compute.compute(call.actor(), month, close);
            JsonNode told = JSON.readTree(result.json());
            call.answer(
                    JSON.readValue(result.json(), new TypeReference<Map<String, Object>>() {}),
                    call.t(
                            "cli.compute.done",
                            month.toString(),
                            told.get("lines").size(),
                            told.get("total").asString()),
                    call.t(
                            "cli.compute.open",
                            told.get("notApplied").size(),
                            told.get("undecided").size()),
                    state(call, told.get("state").asString()));
            return result.done() ? DONE : NOTHING_DONE;
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

    private static String state(Call call, String state) {
        return switch (state) {
            case "CLOSED" -> call.t("cli.compute.closed");
            case "CLOSED_BEFORE" -> call.t("cli.compute.closedBefore");
            case "LATER_IS_CLOSED" -> call.t("cli.compute.laterIsClosed");
            case "TOO_EARLY" -> call.t("cli.compute.tooEarly");
            default -> call.t("cli.compute.preview");
        };
    }
}
