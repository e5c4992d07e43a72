// SPDX-License-Identifier: Apache-2.0
package anyi;

import anyi.kit.Desk;
import anyi.kit.form.Field;
import anyi.kit.form.Form;
import anyi.kit.part.Texts;
import anyi.store.OpenHome;
import anyi.store.StoreFault;

/** Asks for the password once more, where a home wants it before something leaves or cannot be taken back. */
record DoorAgain(Desk desk, OpenHome home) {
    void ask() {
        var form = new Form(desk.messages(), desk.clock());
        Field<String> password = form.password("password", desk.t("settings.door.password"))
                .required()
                .id("again-password");
        form.row(Texts.wrapped(desk.t("people.again.why"))).row(password);
        desk.dialogs().form(desk.t("people.again"), form, desk.t("people.again.verb"), () -> {
            boolean clean = form.saved();
            if (clean) {
                char[] typed = password.value().getValue().toCharArray();
                desk.background().run(() -> answer(typed), desk.dialogs()::refused);
            }
            return clean;
        });
    }

    /** What to tell. */
    private String answer(char[] typed) {
        try {
            return desk.t(home.confirm(typed) ? "people.again.right" : "settings.door.wrong");
        } catch (StoreFault refused) {
            return desk.t(refused.key(), refused.args().toArray());
        }
    }
}
