// SPDX-License-Identifier: Apache-2.0
package anyi.cli;

import anyi.attachment.Attachment;
import anyi.attachment.AttachmentQueries;
import anyi.sheet.table.Saving;
import anyi.store.OpenHome;
import anyi.store.journal.JournalFolder;
import anyi.store.log.ChainCheck;
import anyi.store.log.ChainCheck.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code anyi verify}: whether the log of a home is as it was written, also held against its backups, and its scans are
 * there. Looks at a copy: nothing of the home is another afterwards.
 */
final class VerifyVerb implements Verb {
    @Override
    public int run(Call call) {
        try (var corner = new Corner()) {
            return call.arguments().files().isEmpty() ? home(call, corner) : new VerifiedFiles(call, corner).run();
        }
    }

    private static int home(Call call, Corner corner) {
        try (OpenHome home = call.openCopy(corner.folder())) {
            List<ChainCheck.Anchor> anchors = home.anchors();
            int backups = anchors.size();
            Result result = new ChainCheck(home.store().read()).check(anchors);
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("home", String.valueOf(call.folder().folder()));
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
                            .count()
                    + (home.hasLostJournal() ? 1 : 0);
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
