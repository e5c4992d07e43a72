// SPDX-License-Identifier: Apache-2.0
package anyi.shell;

import anyi.store.Stale;
import anyi.store.StoreFault;
import anyi.text.Messages;
import java.util.Optional;

/** What a fault is called where somebody can do something about it. */
public final class FaultSentence {
    private FaultSentence() {}

    /** The sentence of the fault or of what caused it; nothing for what nobody expected. */
    public static Optional<String> of(Messages messages, Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoreFault known) {
                return Optional.of(messages.t(known.key(), known.args().toArray()));
            }
            if (cause instanceof Stale) {
                return Optional.of(messages.t("shell.fault.stale"));
            }
        }
        return Optional.empty();
    }
}
