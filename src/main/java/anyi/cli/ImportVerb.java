// SPDX-License-Identifier: Apache-2.0
package anyi.cli;

import anyi.intake.ImportReport;
import anyi.intake.Intake;
import anyi.intake.plan.Decisions;
import anyi.store.OpenHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code anyi import}: ledgers come in as one batch; what is refused is named with file, sheet and cell. */
final class ImportVerb implements Verb {
    @Override
    public int run(Call call) {
        if (call.arguments().files().isEmpty()) {
            throw new Refused("cli.problem.filesMissing");
        }
        var files = new Intake.Files(
                call.arguments().paths(),
                Decisions.NONE.takeDifferences(call.arguments().switches().contains("take-differences")));
        // before anything is taken in: a folder that cannot be written is said first
        Optional<Path> back = call.arguments().folder("refused").map(ImportVerb::made);
        try (OpenHome home = call.open()) {
            Intake intake = Features.of(home.store(), call).intake();
            Intake.Outcome outcome = intake.take(files, call.today(), rows -> {});
            ImportReport report = ImportReport.of(outcome.plan(), call.messages());
            Optional<Integer> returned =
                    back.map(folder -> Intake.returnRefused(outcome.plan(), files, folder, call.messages()));
            call.answer(json(report, returned), lines(call, report, returned));
            if (report.isComplete()) {
                return DONE;
            }
            return report.didNothing() ? NOTHING_DONE : SOME_REFUSED;
        }
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Refused("cli.problem.folder", folder);
        }
    }

    private static Map<String, Object> json(ImportReport report, Optional<Integer> returned) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rows", report.rows());
        json.put("counts", report.counts());
        json.put("problems", report.problems());
        json.put("waiting", report.waiting());
        json.put("remarks", report.remarks());
        returned.ifPresent(files -> json.put("returned", files));
        return json;
    }

    private static String[] lines(Call call, ImportReport report, Optional<Integer> returned) {
        List<String> lines = new ArrayList<>();
        for (List<ImportReport.Problem> some : List.of(report.problems(), report.waiting())) {
            some.forEach(problem -> lines.add(line(call, problem)));
        }
        var rows = report.rows();
        lines.add(call.t("cli.import.rows", rows.read(), rows.taken(), rows.refused(), rows.unchanged()));
        returned.ifPresent(files -> lines.add(call.t("cli.import.returned", files)));
        return lines.toArray(String[]::new);
    }

    private static String line(Call call, ImportReport.Problem problem) {
        String where = String.join(
                " ",
                problem.file(),
                problem.sheet() == null ? "" : problem.sheet(),
                problem.cell() == null ? "" : problem.cell());
        return problem.severity().equals("WARN")
                ? call.t("cli.import.warn", where.strip(), problem.text())
                : call.t("cli.import.refuse", where.strip(), problem.text());
    }
}
