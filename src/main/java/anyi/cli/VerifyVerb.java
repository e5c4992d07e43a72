// SPDX-License-Identifier: Apache-2.0
package anyi.cli;

import anyi.store.OpenHome;
import anyi.store.log.ChainCheck;
import anyi.store.log.ChainCheck.Result;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code anyi verify}: whether the log of a home is as it was written, also held against its backups. */
final class VerifyVerb implements Verb {
    @Override
    public int run(Call call) {
        try (OpenHome home = call.open()) {
            int backups = home.backups().size();
            Result result = new ChainCheck(home.store().read()).check(home.anchors());
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("home", String.valueOf(home.folder()));
            json.put("whole", result instanceof Result.Whole);
            json.put("acts", home.store().revision());
            json.put("backups", backups);
            String sentence = sentence(call, result, backups, json);
            call.answer(json, sentence);
            return result instanceof Result.Whole ? DONE : SOME_REFUSED;
        }
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
