// SPDX-License-Identifier: Apache-2.0
package anyi.cli;

import anyi.store.OpenHome;
import anyi.store.Recovered;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code anyi restore}: a backup into a new folder, or a damaged home from its own backups and journal. */
final class RestoreVerb implements Verb {
    @Override
    public int run(Call call) {
        List<Path> files = call.arguments().paths();
        char[] password = call.terminal().password(call.arguments().required("password-file"));
        try {
            if (files.isEmpty()) {
                return recover(call, password);
            }
            if (files.size() > 1) {
                throw new Refused("cli.restore.one");
            }
            try (OpenHome home = call.folder().restore(files.getFirst(), password)) {
                answer(call, home, 0, 0);
            }
            return DONE;
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private static int recover(Call call, char[] password) {
        Recovered recovered = call.folder().recover(call.actor(), password);
        try (OpenHome home = recovered.home()) {
            answer(call, home, recovered.replayed(), recovered.lost());
        }
        return recovered.lost() == 0 ? DONE : SOME_REFUSED;
    }

    private static void answer(Call call, OpenHome home, long replayed, long lost) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("home", String.valueOf(home.folder()));
        json.put("acts", home.store().revision());
        json.put("replayed", replayed);
        json.put("lost", lost);
        String done = call.t(
                "cli.restore.done", String.valueOf(home.folder()), home.store().revision(), replayed);
        call.answer(json, lost == 0 ? done : done + "\n" + call.t("cli.restore.lost", lost));
    }
}
