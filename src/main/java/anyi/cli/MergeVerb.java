// SPDX-License-Identifier: Apache-2.0
package anyi.cli;

import anyi.bureau.BureauCommands;
import anyi.bureau.BureauQueries;
import anyi.bureau.MergeCommands;
import anyi.bureau.Taking;
import anyi.handover.parcel.Card;
import anyi.handover.parcel.Keys;
import anyi.handover.parcel.Unfit;
import anyi.kit.Session;
import anyi.store.OpenHome;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code anyi merge}: packages, and folders of them, come into a bureau's file; cards among them are registered. */
final class MergeVerb implements Verb {
    private static final List<String> ENDINGS = List.of(".zip", ".zip.age");

    @Override
    public int run(Call call) {
        try (OpenHome home = call.open()) {
            checkBureau(home);
            var session = new Session(call.actor());
            Keys keys = Keys.of(home::secret);
            Messages chinese = Messages.of(Language.CHINESE);
            var commands = new BureauCommands(home.store(), session, chinese, call.featureClock(), keys);
            if (call.arguments().switches().contains("card")) {
                return card(call, commands);
            }
            if (call.arguments().files().isEmpty()) {
                throw new Refused("cli.problem.filesMissing");
            }
            var merge = new MergeCommands(home.store(), session, chinese, call.featureClock(), keys);
            var told = new Told(call);
            for (Path file : files(call)) {
                if (file.toString().endsWith(Card.SUFFIX)) {
                    told.registered(file, commands);
                } else {
                    told.taking(merge.take(file));
                }
            }
            return told.answer();
        }
    }

    static void checkBureau(OpenHome home) {
        if (!BureauQueries.isBureau(home.store().read())) {
            throw new Refused("cli.problem.noBureau");
        }
    }

    private static int card(Call call, BureauCommands commands) {
        Path file = PackageVerb.saved(commands.saveCard(call.arguments().path("to")));
        String fingerprint = commands.card().key().fingerprint();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("card", String.valueOf(file));
        json.put("fingerprint", fingerprint);
        call.answer(json, call.t("cli.package.card", String.valueOf(file), fingerprint));
        return DONE;
    }

    /** Cards first, then packages by their names, which hold their numbers. Of a folder, its packages alone. */
    static List<Path> files(Call call) {
        String receipt = Messages.of(Language.CHINESE).t("bureau.file.receipt");
        var all = new ArrayList<Path>();
        for (Path path : call.arguments().paths()) {
            if (!Files.isDirectory(path)) {
                all.add(path);
                continue;
            }
            try (Stream<Path> within = Files.list(path)) {
                within.filter(file -> ENDINGS.stream().anyMatch(file.toString()::endsWith))
                        .filter(file -> !String.valueOf(file.getFileName()).startsWith(receipt))
                        .sorted()
                        .forEach(all::add);
            } catch (IOException e) {
                throw new Refused("cli.problem.path", "FILES", path);
            }
        }
        all.sort(java.util.Comparator.comparing((Path file) -> !file.toString().endsWith(Card.SUFFIX)));
        return all;
    }

    /** What became of each file. */
    private static final class Told {
        private final Call call;
        private final List<Map<String, ? extends @Nullable Object>> files = new ArrayList<>();
        private final List<String> lines = new ArrayList<>();
        private int good;
        private int open;

        Told(Call call) {
            this.call = call;
        }

        void registered(Path file, BureauCommands commands) {
            Card card = PackageVerb.card(file, Card.Kind.HOME);
            commands.register(card);
            Map<String, Object> json = entry(file, "REGISTERED");
            json.put("home", card.name());
            json.put("fingerprint", card.key().fingerprint());
            good++;
            lines.add(call.t("cli.package.registered", card.name(), card.key().fingerprint()));
        }

        void taking(Taking taking) {
            switch (taking) {
                case Taking.Taken(Path file, String home, int number, int records, List<Integer> healed) -> {
                    Map<String, Object> json = entry(file, "TAKEN");
                    named(json, home, number);
                    json.put("records", records);
                    json.put("healed", healed);
                    good++;
                    lines.add(call.t("cli.merge.taken", home, number, records));
                    healed.forEach(other -> lines.add(call.t("cli.merge.healed", home, other)));
                }
                case Taking.Known(Path file, String home, int number) -> {
                    named(entry(file, "KNOWN"), home, number);
                    good++;
                    lines.add(call.t("cli.merge.known", home, number));
                }
                case Taking.Waiting(Path file, String home, int number, List<Integer> missing) -> {
                    Map<String, Object> json = entry(file, "WAITING");
                    named(json, home, number);
                    json.put("missing", missing);
                    open++;
                    lines.add(call.t("cli.merge.waiting", home, number, numbers(missing)));
                }
                case Taking.Refused(Path file, Unfit why) -> {
                    Map<String, Object> json = entry(file, "REFUSED");
                    String text = call.t(why.reason().key(), why.args().toArray());
                    json.put("code", why.reason().name());
                    json.put("text", text);
                    lines.add(call.t("cli.merge.refused", String.valueOf(file.getFileName()), text));
                }
            }
        }

        private static String numbers(List<Integer> missing) {
            return String.join(", ", missing.stream().map(String::valueOf).toList());
        }

        private Map<String, Object> entry(Path file, String result) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("file", String.valueOf(file));
            json.put("result", result);
            files.add(json);
            return json;
        }

        private static void named(Map<String, Object> json, String home, int number) {
            json.put("home", home);
            json.put("number", number);
        }

        int answer() {
            int refused = files.size() - good - open;
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("files", files);
            json.put("taken", good);
            json.put("waiting", open);
            json.put("refused", refused);
            lines.add(call.t("cli.merge.done", files.size(), good, open, refused));
            call.answer(json, lines.toArray(String[]::new));
            if (good == files.size()) {
                return DONE;
            }
            return good + open == 0 ? NOTHING_DONE : SOME_REFUSED;
        }
    }
}
