// SPDX-License-Identifier: Apache-2.0
package anyi.kit;

import anyi.text.Formats;
import anyi.text.Messages;
import java.time.Clock;
import java.time.LocalDate;

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

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
