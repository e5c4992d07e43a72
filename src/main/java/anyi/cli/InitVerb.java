// SPDX-License-Identifier: Apache-2.0
package anyi.cli;

import anyi.bureau.BureauCommands;
import anyi.handover.parcel.Keys;
import anyi.kit.Session;
import anyi.store.HomeFolder;
import anyi.store.NewHome;
import anyi.store.Server;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code anyi init}: a new home, and the recovery code that is shown this one time. */
final class InitVerb implements Verb {
    private static final int SHORT = 8;

    @Override
    public int run(Call call) {
        String name = call.arguments().required("name");
        char[] password = call.terminal().password(call.arguments().required("password-file"));
        try {
            if (password.length < SHORT) {
                call.terminal().err().println(call.t("cli.init.shortPassword"));
            }
            var home = new NewHome(name, call.actor(), call.purpose(call.t("cli.purpose.init")));
            HomeFolder.Created created = call.folder().create(home, password, server(call));
            try (var open = created.home()) {
                if (call.arguments().switches().contains("bureau")) {
                    new BureauCommands(
                                    open.store(),
                                    new Session(call.actor()),
                                    Messages.of(Language.CHINESE),
                                    call.clock(),
                                    Keys.of(open::secret))
                            .establish(BureauCommands.USUAL_DUE_DAY);
                }
                answer(call, name, String.valueOf(open.folder()), created.code().groups());
            }
            return DONE;
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /** Where the data are to lie, when not in the folder. */
    private static Optional<Server> server(Call call) {
        Optional<String> url = call.arguments().value("server");
        if (url.isEmpty()) {
            return Optional.empty();
        }
        String user = call.arguments().required("server-user");
        char[] password = call.terminal().password(call.arguments().required("server-password-file"));
        return Optional.of(new Server(url.get(), user, new String(password)));
    }

    private static void answer(Call call, String name, String folder, List<String> code) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("home", folder);
        json.put("name", name);
        json.put("recoveryCode", code);
        call.answer(
                json,
                call.t("cli.init.done", name, folder),
                call.t("cli.init.code", String.join("-", code)),
                call.t("cli.init.keep"));
    }
}
