// SPDX-License-Identifier: Apache-2.0
package anyi.cli;

import anyi.store.OpenHome;
import anyi.subsidy.engine.Outcome;
import anyi.subsidy.engine.Policy;
import anyi.subsidy.engine.Status;
import anyi.subsidy.engine.file.FileProblem;
import anyi.subsidy.engine.file.PolicyCheck;
import anyi.subsidy.engine.file.PolicyTool;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code anyi policy check} and {@code anyi policy compute}: policies and facts as files, without a home; {@code anyi policy
 * pack} and {@code anyi policy import}: out of a home and into it.
 */
final class PolicyVerb implements Verb {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public int run(Call call) {
        List<Path> files = call.arguments().paths();
        String what = files.isEmpty() ? "" : files.getFirst().toString();
        List<Path> rest = files.isEmpty() ? List.of() : files.subList(1, files.size());
        return switch (what) {
            case "check" -> check(call, rest);
            case "compute" -> compute(call, rest);
            case "pack" -> {
                try (OpenHome home = call.open()) {
                    yield new PolicyShelf(call, home).pack();
                }
            }
            case "import" -> {
                try (OpenHome home = call.open()) {
                    yield new PolicyShelf(call, home).take(rest);
                }
            }
            default -> throw new Refused("cli.problem.policyVerb", what);
        };
    }

    private static int check(Call call, List<Path> files) {
        if (files.isEmpty()) {
            throw new Refused("cli.problem.filesMissing");
        }
        var notes = new PolicyNotes();
        var json = new ArrayList<JsonNode>();
        var lines = new ArrayList<String>();
        boolean sound = true;
        for (Path file : files) {
            PolicyTool.Checked checked = PolicyTool.check(file.toString(), text(file));
            sound &= checked.isSound();
            if (call.arguments().json()) {
                json.add(JSON.readTree(checked.json(notes)));
            } else {
                lines(call, checked, notes, lines);
            }
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("sound", sound);
        answer.put("files", json);
        call.answer(answer, lines.toArray(String[]::new));
        return sound ? DONE : SOME_REFUSED;
    }

    private static void lines(Call call, PolicyTool.Checked checked, PolicyNotes notes, List<String> lines) {
        checked.read().problems().forEach(problem -> lines.add(problem(call, checked.file(), problem)));
        Policy policy = checked.read().policy();
        for (PolicyCheck.Result result : checked.results()) {
            String outcome = notes.outcome(call.messages(), result.outcome());
            lines.add(
                    result.passed()
                            ? call.t(
                                    "cli.policy.passed",
                                    result.example().id(),
                                    result.example().period(),
                                    outcome)
                            : call.t(
                                    "cli.policy.failed",
                                    result.example().id(),
                                    result.example().period(),
                                    String.join("; ", result.differences())));
            notes.lines(call.messages(), result.outcome(), Optional.of(policy))
                    .forEach(line -> lines.add("    " + line));
        }
        long passed =
                checked.results().stream().filter(PolicyCheck.Result::passed).count();
        lines.add(call.t(
                checked.isSound() ? "cli.policy.sound" : "cli.policy.notSound",
                checked.file(),
                passed,
                checked.results().size(),
                checked.read().problems().size()));
    }

    static String problem(Call call, String file, FileProblem problem) {
        String words = call.t(problem.code().key());
        return call.t("cli.policy.problem", file, problem.line(), problem.path(), words, problem.detail());
    }

    private static int compute(Call call, List<Path> files) {
        if (files.isEmpty()) {
            throw new Refused("cli.problem.optionMissing", "--policy");
        }
        Path facts = call.arguments().path("facts");
        Map<String, String> policies = new LinkedHashMap<>();
        files.forEach(file -> policies.put(file.toString(), text(file)));
        String period = call.arguments()
                .value("period")
                .or(() -> call.arguments().value("month"))
                .orElse("");
        List<PolicyTool.Computed> computed;
        try {
            computed = PolicyTool.compute(policies, facts.toString(), text(facts), period);
        } catch (PolicyTool.Unusable e) {
            return unusable(call, e);
        }
        answer(call, computed);
        boolean decided = computed.stream()
                .allMatch(one -> one.differences().map(List::isEmpty).orElseGet(() -> isDecided(one.outcome())));
        return decided ? DONE : SOME_REFUSED;
    }

    private static boolean isDecided(Outcome outcome) {
        return outcome.status() == Status.PAID || outcome.status() == Status.ZERO;
    }

    private static void answer(Call call, List<PolicyTool.Computed> computed) {
        var notes = new PolicyNotes();
        var json = new ArrayList<JsonNode>();
        var lines = new ArrayList<String>();
        for (PolicyTool.Computed one : computed) {
            if (call.arguments().json()) {
                json.add(JSON.readTree(one.json(notes)));
                continue;
            }
            lines.add(call.t(
                    "cli.policy.computed",
                    one.asked().id(),
                    one.version()
                            .map(version -> notes.title(call.messages(), version))
                            .orElse(one.outcome().policy()),
                    one.asked().period(),
                    notes.outcome(call.messages(), one.outcome())));
            notes.lines(call.messages(), one.outcome(), one.version()).forEach(line -> lines.add("    " + line));
            one.asked()
                    .unasked()
                    .forEach(fact ->
                            lines.add("    " + call.t("cli.policy.unasked", fact.line(), fact.path(), fact.detail())));
            one.differences()
                    .filter(all -> !all.isEmpty())
                    .ifPresent(all -> lines.add("    " + call.t("cli.policy.notAsExpected", String.join("; ", all))));
        }
        call.answer(Map.of("results", json), lines.toArray(String[]::new));
    }

    private static int unusable(Call call, PolicyTool.Unusable unusable) {
        unusable.problems().forEach(problem -> call.terminal().err().println(problem(call, unusable.file(), problem)));
        if (call.arguments().json()) {
            var problems = new ArrayList<Object>();
            for (FileProblem problem : unusable.problems()) {
                var out = new StringBuilder();
                PolicyTool.problem(problem, out);
                problems.add(JSON.readTree(out.toString()));
            }
            Map<String, Object> error = new LinkedHashMap<>();
            error.put("code", unusable.problems().getFirst().code().name());
            error.put("text", problem(call, unusable.file(), unusable.problems().getFirst()));
            error.put("file", unusable.file());
            error.put("problems", problems);
            Call.print(call.terminal(), Map.of("error", error));
        }
        return NOTHING_DONE;
    }

    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        } catch (MalformedInputException e) {
            throw new Refused("cli.problem.notUtf8", file.toString());
        } catch (IOException e) {
            throw new Refused("cli.problem.fileUnreadable", file.toString());
        }
    }
}
