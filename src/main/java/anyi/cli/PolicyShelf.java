// SPDX-License-Identifier: Apache-2.0
package anyi.cli;

import anyi.handover.pack.PackCommands;
import anyi.handover.parcel.Keys;
import anyi.handover.parcel.PolicyPack;
import anyi.handover.parcel.Unfit;
import anyi.sheet.table.Saving;
import anyi.store.OpenHome;
import anyi.subsidy.engine.file.FileProblem;
import anyi.subsidy.engine.file.PolicyTool;
import anyi.subsidy.policy.PolicyCommands;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** {@code anyi policy pack} and {@code anyi policy import}: signed packs and files of policies, out of a home and into it. */
final class PolicyShelf {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Call call;
    private final OpenHome home;
    private final PolicyCommands policies;
    private final PackCommands packs;

    PolicyShelf(Call call, OpenHome home) {
        this.call = call;
        this.home = home;
        this.policies = Features.of(home.store(), call).policies();
        this.packs = new PackCommands(home.store(), policies, call.featureClock(), Keys.of(home::secret));
    }

    /** Signs the policies in use. */
    int pack() {
        Path file = call.arguments().path("out");
        Saving saving = Saving.to(file, out -> {
            out.write(packs.make());
            return List.of();
        });
        return switch (saving) {
            case Saving.Saved(Path saved, List<String> _) -> {
                String key = Keys.of(home::secret).signing().publicKey().fingerprint();
                Map<String, Object> json = new LinkedHashMap<>();
                json.put("file", String.valueOf(saved));
                json.put("fingerprint", key);
                call.answer(json, call.t("cli.policy.packed", String.valueOf(saved), key));
                yield Verb.DONE;
            }
            case Saving.NotSaved(Path _, Saving.Obstacle obstacle) -> {
                call.terminal().err().println(call.messages().t(obstacle));
                yield Verb.NOTHING_DONE;
            }
        };
    }

    /** Takes in what holds; in use only with {@code --use}. */
    int take(List<Path> files) {
        if (files.isEmpty()) {
            throw new Refused("cli.problem.filesMissing");
        }
        var answers = new ArrayList<Map<String, Object>>();
        var lines = new ArrayList<String>();
        int taken = 0;
        int refused = 0;
        for (Path file : files) {
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("file", file.toString());
            answers.add(answer);
            Map<String, String> texts = Map.of();
            try {
                texts = texts(file, answer, lines);
            } catch (Unfit why) {
                refused++;
                String text = call.t(why.reason().key(), why.args().toArray());
                answer.put("result", "REFUSED");
                answer.put("code", why.reason().name());
                answer.put("text", text);
                lines.add(call.t("cli.policy.packRefused", file.toString(), text));
            }
            var results = new ArrayList<Map<String, Object>>();
            for (var text : texts.entrySet()) {
                PolicyCommands.Taken result = policies.take(call.actor(), text.getKey(), text.getValue());
                boolean good = !(result instanceof PolicyCommands.Taken.Refused);
                taken += good ? 1 : 0;
                refused += good ? 0 : 1;
                results.add(told(text.getKey(), result, lines));
            }
            answer.put("policies", results);
        }
        call.answer(Map.of("files", answers), lines.toArray(String[]::new));
        return refused == 0 ? Verb.DONE : taken == 0 ? Verb.NOTHING_DONE : Verb.SOME_REFUSED;
    }

    private Map<String, String> texts(Path file, Map<String, Object> answer, List<String> lines) {
        if (!file.toString().endsWith(PolicyPack.SUFFIX)) {
            return Map.of(String.valueOf(file.getFileName()), PolicyVerb.text(file));
        }
        return switch (packs.open(file)) {
            case PackCommands.Opened.Read(PolicyPack pack) -> {
                answer.put("issuer", pack.issuer());
                answer.put("fingerprint", pack.key().fingerprint());
                answer.put("on", pack.on().toString());
                lines.add(call.t(
                        "cli.policy.issuer",
                        file.toString(),
                        pack.issuer(),
                        pack.on().toString(),
                        pack.key().fingerprint()));
                yield pack.files();
            }
            case PackCommands.Opened.Refused(Unfit why) -> throw why;
        };
    }

    private Map<String, Object> told(String name, PolicyCommands.Taken taken, List<String> lines) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("name", name);
        switch (taken) {
            case PolicyCommands.Taken.Added(UUID id, String code) -> {
                boolean used = call.arguments().switches().contains("use");
                if (used) {
                    policies.setActive(call.actor(), id, true);
                }
                told.put("result", "ADDED");
                told.put("policy", code);
                told.put("inUse", used);
                lines.add(call.t(used ? "cli.policy.addedInUse" : "cli.policy.added", name));
            }
            case PolicyCommands.Taken.Known(UUID _, String code) -> {
                told.put("result", "KNOWN");
                told.put("policy", code);
                lines.add(call.t("cli.policy.known", name));
            }
            case PolicyCommands.Taken.NameTaken(String version) -> {
                told.put("result", "KNOWN");
                told.put("version", version);
                lines.add(call.t("cli.policy.known", name));
            }
            case PolicyCommands.Taken.Refused(List<FileProblem> problems) -> {
                told.put("result", "REFUSED");
                told.put("problems", problems.stream().map(PolicyShelf::json).toList());
                problems.forEach(problem -> lines.add(PolicyVerb.problem(call, name, problem)));
            }
        }
        return told;
    }

    private static Object json(FileProblem problem) {
        var out = new StringBuilder();
        PolicyTool.problem(problem, out);
        return JSON.readTree(out.toString());
    }
}
