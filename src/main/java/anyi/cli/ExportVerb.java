// SPDX-License-Identifier: Apache-2.0
package anyi.cli;

import anyi.ledger.Exported;
import anyi.ledger.export.ExportBook;
import anyi.ledger.export.ExportJson;
import anyi.settings.home.HomeQueries;
import anyi.sheet.table.Saving;
import anyi.store.OpenHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code anyi export}: every official list as workbook and print into a folder; with --json all rows on the output. */
final class ExportVerb implements Verb {
    @Override
    public int run(Call call) {
        boolean lists = call.arguments().value("to").isPresent();
        if (!lists && !call.arguments().json()) {
            throw new Refused("cli.problem.optionMissing", "--to");
        }
        try (OpenHome home = call.open()) {
            int code = lists ? lists(call, home) : DONE;
            if (call.arguments().json()) {
                String name = new HomeQueries(home.store().read()).name();
                var export = new ExportBook(home.store().read(), name, call.today()).fill();
                new ExportJson(export).write(call.terminal().out());
                Features.of(home.store(), call).tookOut(Path.of(call.t("cli.export.json")));
                call.terminal().out().println();
            }
            return code;
        }
    }

    private static int lists(Call call, OpenHome home) {
        Path folder = call.arguments().path("to");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Refused("cli.problem.folder", folder);
        }
        List<Exported> all = Features.of(home.store(), call).ledgers().exportAll(call.actor(), call.today(), folder);
        List<String> lines = new ArrayList<>();
        for (Exported one : all) {
            switch (one.saving()) {
                case Saving.Saved(Path file, List<String> _) ->
                    lines.add(call.t("cli.export.saved", String.valueOf(file), one.rows()));
                case Saving.NotSaved(Path file, Saving.Obstacle obstacle) ->
                    call.terminal()
                            .err()
                            .println(call.t(
                                    "cli.export.notSaved",
                                    String.valueOf(file),
                                    call.messages().t(obstacle)));
            }
        }
        if (!call.arguments().json()) {
            call.answer(Map.of(), lines.toArray(String[]::new));
        }
        if (lines.isEmpty()) {
            return NOTHING_DONE;
        }
        return lines.size() == all.size() ? DONE : SOME_REFUSED;
    }
}
