// SPDX-License-Identifier: Apache-2.0
package anyi.cli;

import java.util.Map;

/** {@code anyi help}: the verbs and their options. */
final class HelpVerb implements Verb {
    @Override
    public int run(Call call) {
        String usage = call.t("cli.usage");
        call.answer(Map.of("usage", usage), usage);
        return DONE;
    }
}
