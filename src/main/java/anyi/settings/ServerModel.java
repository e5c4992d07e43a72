// SPDX-License-Identifier: Apache-2.0
package anyi.settings;

import anyi.kit.Desk;
import anyi.store.OpenHome;
import anyi.store.Server;
import anyi.store.StoreFault;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** How the server with the data is reached, when its address, its user or the user's password has changed. */
final class ServerModel {
    private final Desk desk;
    private final OpenHome home;
    private final StringProperty url = new SimpleStringProperty("");
    private final StringProperty user = new SimpleStringProperty("");
    private final StringProperty password = new SimpleStringProperty("");

    ServerModel(Desk desk, OpenHome home, Server server) {
        this.desk = desk;
        this.home = home;
        url.set(server.url());
        user.set(server.user());
    }

    StringProperty url() {
        return url;
    }

    StringProperty user() {
        return user;
    }

    StringProperty password() {
        return password;
    }

    /** Kept only when the server answers and holds the data of this file. */
    void save() {
        String[] typed = {text(url), text(user), text(password)};
        desk.background().run(() -> kept(typed), refusal -> {
            if (refusal.isEmpty()) {
                desk.dialogs().saved(desk.t("settings.server.saved"));
            } else {
                desk.dialogs().refused(refusal.get());
            }
        });
    }

    private Optional<String> kept(String[] typed) {
        try {
            home.reachAt(new Server(typed[0], typed[1], typed[2]));
            return Optional.empty();
        } catch (StoreFault fault) {
            return Optional.of(desk.t(fault.key(), fault.args().toArray()));
        }
    }

    private static String text(StringProperty property) {
        return Optional.ofNullable(property.get()).orElse("").strip();
    }
}
