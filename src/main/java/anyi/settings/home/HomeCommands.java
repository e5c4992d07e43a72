// SPDX-License-Identifier: Apache-2.0
package anyi.settings.home;

import static anyi.store.schema.Tables.HOME;

import anyi.kit.Session;
import anyi.right.Needs;
import anyi.right.Right;
import anyi.store.Store;
import anyi.text.Messages;
import anyi.value.CreditCode;
import anyi.value.Reading;
import org.jspecify.annotations.Nullable;

/** Changes what the home says of itself. */
@Needs(Right.HOME)
public final class HomeCommands {
    private final Store store;
    private final Session session;
    private final Messages messages;

    public HomeCommands(Store store, Session session, Messages messages) {
        this.store = store;
        this.session = session;
        this.messages = messages;
    }

    /** @return the revision of the act */
    public long describe(HomeDraft draft) {
        return store.write(session.actor(), messages.t("settings.home.act.describe"), tx -> {
            var row = tx.row(HOME, store.homeId());
            row.setName(String.valueOf(trimmed(draft.name())));
            row.setCreditCode(creditCode(draft.creditCode()));
            row.setDivisionCode(trimmed(draft.divisionCode()));
            row.setOwnership(draft.ownership());
            row.setHomeKind(draft.kind());
            row.setRuralHome(draft.rural());
            row.setOpenedOn(draft.openedOn());
            row.setAddress(trimmed(draft.address()));
            row.setContactName(trimmed(draft.contactName()));
            row.setPhone(trimmed(draft.phone()));
            row.setHeadName(trimmed(draft.headName()));
            tx.update(row);
            return tx.revision();
        });
    }

    private static @Nullable String creditCode(@Nullable String typed) {
        return typed == null || typed.isBlank()
                ? null
                : CreditCode.read(typed) instanceof Reading.Good<CreditCode>(CreditCode code) ? code.text() : null;
    }

    private static @Nullable String trimmed(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
