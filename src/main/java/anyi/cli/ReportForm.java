// SPDX-License-Identifier: Apache-2.0
package anyi.cli;

import anyi.report.BlankCommands;
import anyi.report.BlankCommands.Looked;
import anyi.report.Filled;
import anyi.report.blank.BlankSheet;
import anyi.sheet.table.Saving;
import anyi.store.OpenHome;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code anyi report --form}: a bureau's own empty sheet filled as of a day, as the window fills it. */
record ReportForm(Call call) {
    int run() {
        Path form = call.arguments().path("form");
        Path target = call.arguments().path("out");
        LocalDate on = call.arguments().date("on").orElseGet(call::today);
        try (OpenHome home = call.open()) {
            Features features = Features.of(home.store(), call);
            BlankCommands blanks = features.blanks();
            Filled filled = blanks.fill(call.actor(), form, sheet(form, blanks.look(form, on)), on, target);
            if (filled.saving() instanceof Saving.NotSaved(Path where, Saving.Obstacle obstacle)) {
                throw new Refused("cli.export.notSaved", where, call.messages().t(obstacle));
            }
            features.tookOut(target);
            answer(form, on, target, filled);
            return Verb.DONE;
        }
    }

    private BlankSheet sheet(Path form, Looked looked) {
        String name = String.valueOf(form.getFileName());
        return switch (looked) {
            case Looked.Found(BlankSheet sheet) -> sheet;
            case Looked.Unreadable(var why) ->
                throw new Refused("cli.report.unreadable", name, call.messages().t(why));
            case Looked.NothingKnown _ -> throw new Refused("report.blank.nothingKnown", name);
            case Looked.NotEmpty(String sheet, int row) -> throw new Refused("report.blank.notEmpty", name, sheet, row);
        };
    }

    private void answer(Path form, LocalDate on, Path target, Filled filled) {
        var told = new LinkedHashMap<String, @Nullable Object>();
        told.put("form", String.valueOf(form));
        told.put("on", on.toString());
        told.put("file", String.valueOf(target));
        told.put("figures", filled.figures());
        told.put("rows", filled.rows());
        told.put("unknown", filled.unknown());
        List<String> lines = new ArrayList<>();
        lines.add(call.t("report.blank.saved", String.valueOf(target), filled.figures(), filled.rows()));
        if (!filled.unknown().isEmpty()) {
            lines.add(call.t(
                    "report.blank.unknown",
                    filled.unknown().stream()
                            .reduce((some, next) -> call.t("report.blank.and", some, next))
                            .orElse("")));
        }
        call.answer((Map<String, @Nullable Object>) told, lines.toArray(String[]::new));
    }
}
