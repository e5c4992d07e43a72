// SPDX-License-Identifier: Apache-2.0
package anyi.cli;

import anyi.attachment.Attachment;
import anyi.attachment.AttachmentQueries;
import anyi.sheet.table.Saving;
import anyi.store.Backup;
import anyi.store.HomeFolder;
import anyi.store.OpenHome;
import anyi.store.StoreFault;
import anyi.store.journal.JournalFolder;
import anyi.store.log.ChainCheck;
import anyi.store.log.ChainCheck.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code anyi verify}: whether the log of a home is as it was written, also held against its backups, and its scans are there. */
final class VerifyVerb implements Verb {
    @Override
    public int run(Call call) {
        if (!call.arguments().files().isEmpty()) {
            return backups(call);
        }
        try (OpenHome home = call.open()) {
            int backups = home.backups().size();
            Result result = new ChainCheck(home.store().read()).check(home.anchors());
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("home", String.valueOf(home.folder()));
            json.put("whole", result instanceof Result.Whole);
            json.put("acts", home.store().revision());
            json.put("backups", backups);
            List<Attachment> all = new AttachmentQueries(home.store().read()).all();
            List<Attachment> bad = unreadable(home, all);
            json.put("attachments", all.size());
            json.put(
                    "attachmentsUnreadable",
                    bad.stream().map(Attachment::fileName).toList());
            List<JournalFolder.Checked> journal = home.checkJournal();
            long damaged = journal.stream()
                    .filter(file -> file.condition() == JournalFolder.Condition.DAMAGED)
                    .count();
            json.put("journalFiles", journal.size());
            json.put("journalDamaged", damaged);
            String sentence = sentence(call, result, backups, json)
                    + attachments(call, bad)
                    + (damaged == 0 ? "" : "\n" + call.t("cli.verify.journal", damaged))
                    + chain(call, home, json);
            call.answer(json, sentence);
            return result instanceof Result.Whole && bad.isEmpty() && damaged == 0 ? DONE : SOME_REFUSED;
        }
    }

    /** Writes the chain of the log where {@code --out} says: hashes only, for {@code ChainVerifier}. */
    private static String chain(Call call, OpenHome home, Map<String, Object> json) {
        if (call.arguments().value("out").isEmpty()) {
            return "";
        }
        List<String> lines = new ChainCheck(home.store().read()).lines();
        Saving saving = Saving.to(call.arguments().path("out"), out -> {
            out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.US_ASCII));
            return List.of();
        });
        return switch (saving) {
            case Saving.Saved(Path file, List<String> _) -> {
                json.put("chain", String.valueOf(file));
                yield "\n" + call.t("cli.verify.chain", file, lines.size());
            }
            case Saving.NotSaved(Path _, Saving.Obstacle obstacle) -> throw new Refused(obstacle.key());
        };
    }

    /** Backups that stand alone, as on a stick: opened in a corner, counted, and left as they are. */
    private static int backups(Call call) {
        char[] password = call.terminal().password(call.arguments().required("password-file"));
        int code = DONE;
        var verdicts = new ArrayList<Map<String, Object>>();
        var lines = new ArrayList<String>();
        Path corner = null;
        try {
            corner = Files.createTempDirectory("anyi-verify");
            for (Path file : call.arguments().files().stream().map(Path::of).toList()) {
                Map<String, Object> verdict = new LinkedHashMap<>();
                verdict.put("file", String.valueOf(file));
                try {
                    Backup good = HomeFolder.verify(file, password, corner);
                    verdict.put("whole", true);
                    verdict.put("madeAt", good.manifest().madeAt());
                    verdict.put("acts", good.manifest().revision());
                    verdict.put("inHouse", good.manifest().inHouse());
                    lines.add(call.t(
                            "cli.verify.backup",
                            file.getFileName(),
                            good.manifest().madeAt(),
                            good.manifest().revision(),
                            good.manifest().inHouse()));
                } catch (StoreFault e) {
                    code = SOME_REFUSED;
                    verdict.put("whole", false);
                    verdict.put("code", e.reason().name());
                    lines.add(call.t(e.key(), e.args().toArray()));
                }
                verdicts.add(verdict);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Arrays.fill(password, '\0');
            leave(corner);
        }
        call.answer(Map.of("backups", verdicts), lines.toArray(String[]::new));
        return code;
    }

    private static void leave(@Nullable Path corner) {
        try {
            if (corner != null) {
                Files.deleteIfExists(corner);
            }
        } catch (IOException e) {
            // an empty folder among the temporary ones; the verdict is what counts
        }
    }

    /** Those whose file beside the database is missing or damaged. */
    private static List<Attachment> unreadable(OpenHome home, List<Attachment> all) {
        var bad = new ArrayList<Attachment>();
        try {
            for (Attachment one : all) {
                if (home.attachments().open(one.sha256()).isEmpty()) {
                    bad.add(one);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bad;
    }

    private static String attachments(Call call, List<Attachment> bad) {
        return bad.isEmpty()
                ? ""
                : "\n"
                        + call.t(
                                "cli.verify.attachments",
                                bad.size(),
                                bad.getFirst().fileName());
    }

    private static String sentence(Call call, Result result, int backups, Map<String, Object> json) {
        return switch (result) {
            case Result.Whole(long acts, String headHash) -> {
                json.put("headHash", headHash);
                yield call.t("cli.verify.whole", acts, backups, headHash);
            }
            case Result.ChangedAt(long revision) ->
                found(json, "CHANGED", revision, call.t("cli.verify.changed", revision));
            case Result.MissingAt(long revision) ->
                found(json, "MISSING", revision, call.t("cli.verify.missing", revision));
            case Result.TailMissing(long last, long known) ->
                found(json, "TAIL_MISSING", last, call.t("cli.verify.tailMissing", last, known));
        };
    }

    private static String found(Map<String, Object> json, String code, long revision, String sentence) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("code", code);
        problem.put("revision", revision);
        problem.put("text", sentence);
        json.put("problem", problem);
        return sentence;
    }
}
