// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.notice;

import anyi.kit.Desk;
import anyi.kit.Place;
import anyi.store.Store;
import anyi.subsidy.claim.ClaimQueries;
import anyi.subsidy.claim.ClaimRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The lists that hang out or hung out, and what the place decided about days. */
final class NoticeListModel {
    private final Desk desk;
    private final Store store;
    private final NoticeCommands commands;
    private final ObservableList<NoticeRow> rows = FXCollections.observableArrayList();

    NoticeListModel(Desk desk, Store store, NoticeCommands commands) {
        this.desk = desk;
        this.store = store;
        this.commands = commands;
    }

    ObservableList<NoticeRow> rows() {
        return rows;
    }

    void load() {
        desk.background().latest(this, () -> new NoticeQueries(store.read()).list(), rows::setAll);
    }

    void open(NoticeRow row) {
        desk.navigator().open(new Place.Notice(row.id()));
    }

    void rules(Consumer<ClaimRules> show) {
        desk.background().run(() -> new ClaimQueries(store.read()).rules(desk.today()), show);
    }

    void decide(ClaimRules rules, String source) {
        desk.background()
                .run(
                        () -> commands.decide(
                                desk.session().actor(),
                                rules,
                                desk.today(),
                                Optional.of(source).filter(text -> !text.isBlank())),
                        revision -> desk.dialogs().saved(desk.t("subsidy.rule.saved"), revision));
    }

    void workDays(Consumer<WorkDays> show) {
        desk.background().run(() -> new NoticeQueries(store.read()).workDays(), show);
    }

    void state(List<Holiday> days) {
        desk.background()
                .run(
                        () -> commands.state(desk.session().actor(), days),
                        revision -> desk.dialogs().saved(desk.t("subsidy.holiday.saved", days.size()), revision));
    }

    /** Takes a file in whole, or says which of its lines cannot be read. */
    void takeIn(Path file) {
        desk.background().run(() -> read(file), read -> {
            if (!read.problems().isEmpty()) {
                desk.dialogs().refused(desk.messages().t(read.problems().getFirst()));
            } else if (read.days().isEmpty()) {
                desk.dialogs().refused(desk.t("subsidy.holiday.nothing"));
            } else {
                state(read.days());
            }
        });
    }

    private static HolidayFile read(Path file) {
        try {
            return HolidayFile.read(
                    Files.readString(file, StandardCharsets.UTF_8).lines().toList());
        } catch (java.nio.charset.MalformedInputException e) {
            return HolidayFile.read(List.of("?"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
