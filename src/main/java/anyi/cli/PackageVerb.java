// SPDX-License-Identifier: Apache-2.0
package anyi.cli;

import anyi.bureau.BureauQueries;
import anyi.handover.HandingOver;
import anyi.handover.HandoverCommands;
import anyi.handover.ParcelRow;
import anyi.handover.ReceiptCommands;
import anyi.handover.Registering;
import anyi.handover.parcel.Card;
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

/** {@code anyi package}: everything since the last receipt as one file; with cards, registers the bureau first. */
final class PackageVerb implements Verb {
    @Override
    public int run(Call call) {
        Path folder = call.arguments().path("to");
        try (OpenHome home = call.open()) {
            if (BureauQueries.isBureau(home.store().read())) {
                throw new Refused("cli.problem.isBureau");
            }
            var session = new Session(call.actor());
            Keys keys = Keys.of(home::secret);
            Messages chinese = Messages.of(Language.CHINESE);
            var receipts = new ReceiptCommands(home.store(), session, chinese, call.featureClock(), keys);
            List<String> lines = new ArrayList<>();
            for (Path card : call.arguments().paths()) {
                Card bureau = card(card, Card.Kind.BUREAU);
                receipts.register(bureau);
                lines.add(call.t(
                        "cli.package.registered", bureau.name(), bureau.key().fingerprint()));
            }
            var commands = new HandoverCommands(home.store(), session, chinese, call.featureClock(), keys);
            return call.arguments().switches().contains("card")
                    ? card(call, commands, folder, lines)
                    : parcel(call, commands, folder, lines);
        }
    }

    static Card card(Path file, Card.Kind kind) {
        return switch (ReceiptCommands.read(file, kind)) {
            case Registering.Registered(Card card) -> card;
            case Registering.Refused(Unfit why) ->
                throw new Refused(why.reason().key(), why.args().toArray());
        };
    }

    private static int card(Call call, HandoverCommands commands, Path folder, List<String> lines) {
        Path file = saved(commands.saveCard(folder));
        String fingerprint = commands.card().key().fingerprint();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("card", String.valueOf(file));
        json.put("fingerprint", fingerprint);
        lines.add(call.t("cli.package.card", String.valueOf(file), fingerprint));
        call.answer(json, lines.toArray(String[]::new));
        return DONE;
    }

    static Path saved(Saving saving) {
        return switch (saving) {
            case Saving.Saved(Path file, List<String> _) -> file;
            case Saving.NotSaved(Path _, Saving.Obstacle obstacle) -> throw new Refused(obstacle.key());
        };
    }

    private static int parcel(Call call, HandoverCommands commands, Path folder, List<String> lines) {
        var ask = new HandingOver.Ask(
                folder,
                call.arguments().switches().contains("whole"),
                call.arguments().switches().contains("open"));
        return switch (commands.handOver(ask)) {
            case HandingOver.NotWritten(Path _, Saving.Obstacle obstacle) -> throw new Refused(obstacle.key());
            case HandingOver.Made(ParcelRow made, Path file, Saving cover, Saving card) -> {
                Map<String, Object> json = new LinkedHashMap<>();
                json.put("package", String.valueOf(file));
                json.put("number", made.number());
                json.put("since", made.since());
                json.put("until", made.until());
                json.put("records", made.records());
                json.put("sealed", made.sealed());
                json.put("sha256", made.fileHash());
                json.put("cover", cover instanceof Saving.Saved ? String.valueOf(cover.file()) : null);
                json.put("card", card instanceof Saving.Saved ? String.valueOf(card.file()) : null);
                json.put("fingerprint", commands.card().key().fingerprint());
                lines.add(call.t("cli.package.made", made.number(), made.records(), String.valueOf(file)));
                lines.add(made.sealed() ? call.t("cli.package.sealed") : call.t("cli.package.open"));
                call.answer(json, lines.toArray(String[]::new));
                yield beside(call, cover) && beside(call, card) ? DONE : SOME_REFUSED;
            }
        };
    }

    /** Whether a file that goes with the package is there; says so where it is not. */
    private static boolean beside(Call call, Saving saving) {
        if (saving instanceof Saving.NotSaved(Path file, Saving.Obstacle obstacle)) {
            call.terminal()
                    .err()
                    .println(call.t(
                            "cli.export.notSaved",
                            String.valueOf(file),
                            call.messages().t(obstacle)));
            return false;
        }
        return true;
    }
}
