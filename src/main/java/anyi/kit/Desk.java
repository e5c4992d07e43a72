// SPDX-License-Identifier: Apache-2.0
package anyi.kit;

import anyi.right.Right;
import anyi.text.Formats;
import anyi.text.Messages;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What every screen has at hand. Made anew when the language changes. */
public record Desk(
        Messages messages,
        Formats formats,
        Clock clock,
        Session session,
        Background background,
        Dialogs dialogs,
        Navigator navigator,
        Preferences preferences,
        Drafts drafts) {

    public String t(String key, Object... args) {
        return messages.t(key, args);
    }

    /** A file goes out: see {@link Session#takeOut}. Not on the UI thread. */
    public <T> T takeOut(Right right, Path file, Supplier<T> work, Predicate<T> went) {
        return session.takeOut(right, t("kit.out.file", file.getFileName()), work, went);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
