// SPDX-License-Identifier: Apache-2.0
package anyi.cli;

import anyi.ledger.LedgerFormat;
import anyi.report.ReportCommands;
import anyi.report.figure.Block;
import anyi.report.figure.Figure;
import anyi.report.figure.Figures;
import anyi.report.figure.Report;
import anyi.sheet.table.Saving;
import anyi.store.OpenHome;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code anyi report}: a report as of a day as .xlsx or .pdf, or its figures as JSON, or both; or a bureau's own form. */
final class ReportVerb implements Verb {
    @Override
    public int run(Call call) {
        if (call.arguments().value("form").isPresent()) {
            return new ReportForm(call).run();
        }
        Report report = report(call);
        LocalDate on = call.arguments().date("on").orElseGet(call::today);
        if (!call.arguments().json()) {
            call.arguments().required("out");
        }
        try (OpenHome home = call.open()) {
            Features features = Features.of(home.store(), call);
            ReportCommands reports = features.reports();
            Map<String, @Nullable Object> told = figures(call, report, reports.figures(on));
            var lines = new ArrayList<String>();
            if (call.arguments().value("out").isPresent()) {
                Path file = call.arguments().path("out");
                if (reports.export(report, on, format(file), file)
                        instanceof Saving.NotSaved(Path where, Saving.Obstacle obstacle)) {
                    throw new Refused(
                            "cli.export.notSaved", where, call.messages().t(obstacle));
                }
                features.tookOut(file);
                told.put("file", file.toString());
                lines.add(call.t("cli.report.saved", call.messages().t(report), on.toString(), file.toString()));
            }
            call.answer(told, lines.toArray(String[]::new));
            return DONE;
        }
    }

    private static Report report(Call call) {
        String code = call.arguments().required("report");
        return Report.byCode(code)
                .orElseThrow(() -> new Refused(
                        "cli.problem.report",
                        code,
                        Stream.of(Report.values()).map(Report::code).collect(Collectors.joining(", "))));
    }

    private static LedgerFormat format(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Stream.of(LedgerFormat.values())
                .filter(format -> name.endsWith("." + format.extension()))
                .findFirst()
                .orElseThrow(() -> new Refused("cli.problem.reportFile", file));
    }

    private static Map<String, @Nullable Object> figures(Call call, Report report, Figures figures) {
        var told = new LinkedHashMap<String, @Nullable Object>();
        told.put("report", report.code());
        told.put("on", figures.facts().on().toString());
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        for (Block block : report.blocks()) {
            block.entries().forEach(entry -> all.add(figure(call, figures.of(entry.indicator()))));
        }
        told.put("indicators", all);
        return told;
    }

    private static Map<String, @Nullable Object> figure(Call call, Figure figure) {
        var told = new LinkedHashMap<String, @Nullable Object>();
        told.put("code", figure.indicator().name());
        told.put("name", call.messages().t(figure.indicator()));
        told.put("unit", figure.indicator().unit().name());
        told.put("definition", call.t(figure.indicator().definitionKey()));
        told.put("value", figure.value().orElse(null));
        figure.part().ifPresent(part -> {
            told.put("numerator", part.numerator());
            told.put("denominator", part.denominator());
        });
        told.put("rows", figure.rows().size());
        return told;
    }
}
