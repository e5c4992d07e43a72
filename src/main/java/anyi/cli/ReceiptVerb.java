// SPDX-License-Identifier: Apache-2.0
package anyi.cli;

import anyi.bureau.BureauCommands;
import anyi.bureau.BureauQueries;
import anyi.handover.Acknowledging;
import anyi.handover.ReceiptCommands;
import anyi.handover.parcel.Keys;
import anyi.handover.parcel.Unfit;
import anyi.kit.Session;
import anyi.sheet.table.Saving;
import anyi.store.OpenHome;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code anyi receipt}: a bureau writes the receipts that it owes, a home takes one in. */
final class ReceiptVerb implements Verb {
    @Override
    public int run(Call call) {
        try (OpenHome home = call.open()) {
            return BureauQueries.isBureau(home.store().read()) ? write(call, home) : take(call, home);
        }
    }

    private static int write(Call call, OpenHome home) {
        Path folder = call.arguments().path("to");
        var commands = new BureauCommands(
                home.store(),
                new Session(call.actor()),
                Messages.of(Language.CHINESE),
                call.featureClock(),
                Keys.of(home::secret));
        List<Map<String, Object>> receipts = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        int failed = 0;
        for (BureauCommands.Written written : commands.writeReceipts(folder)) {
            switch (written.saving()) {
                case Saving.Saved(Path file, List<String> _) -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("home", written.home());
                    json.put("number", written.number());
                    json.put("file", String.valueOf(file));
                    receipts.add(json);
                    lines.add(call.t("cli.receipt.written", written.home(), written.number(), String.valueOf(file)));
                }
                case Saving.NotSaved(Path _, Saving.Obstacle obstacle) -> {
                    failed++;
                    call.terminal().err().println(call.messages().t(obstacle));
                }
            }
        }
        lines.add(call.t("cli.receipt.done", receipts.size()));
        call.answer(Map.of("receipts", receipts, "failed", failed), lines.toArray(String[]::new));
        if (failed == 0) {
            return DONE;
        }
        return receipts.isEmpty() ? NOTHING_DONE : SOME_REFUSED;
    }

    private static int take(Call call, OpenHome home) {
        if (call.arguments().files().isEmpty()) {
            throw new Refused("cli.problem.filesMissing");
        }
        var commands = new ReceiptCommands(
                home.store(),
                new Session(call.actor()),
                Messages.of(Language.CHINESE),
                call.featureClock(),
                Keys.of(home::secret));
        List<Map<String, Object>> files = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        int good = 0;
        for (Path file : call.arguments().paths()) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("file", String.valueOf(file));
            files.add(json);
            switch (commands.acknowledge(file)) {
                case Acknowledging.Acknowledged(int number, int questions, String bureau) -> {
                    good++;
                    json.put("result", "ACKNOWLEDGED");
                    json.put("number", number);
                    json.put("questions", questions);
                    lines.add(call.t("cli.receipt.taken", bureau, number, questions));
                }
                case Acknowledging.Known(int number) -> {
                    good++;
                    json.put("result", "KNOWN");
                    json.put("number", number);
                    lines.add(call.t("cli.receipt.known", number));
                }
                case Acknowledging.Refused(Unfit why) -> {
                    String text = call.t(why.reason().key(), why.args().toArray());
                    json.put("result", "REFUSED");
                    json.put("code", why.reason().name());
                    json.put("text", text);
                    lines.add(call.t("cli.merge.refused", String.valueOf(file.getFileName()), text));
                }
            }
        }
        call.answer(Map.of("files", files), lines.toArray(String[]::new));
        if (good == files.size()) {
            return DONE;
        }
        return good == 0 ? NOTHING_DONE : SOME_REFUSED;
    }
}
