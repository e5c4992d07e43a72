// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.watch;

import anyi.kit.Desk;
import anyi.kit.Place;
import anyi.kit.list.NarrowedRows;
import anyi.store.Store;
import anyi.term.CareDependence;
import anyi.value.Money;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Set;

/** The warnings, narrowed to those that nobody has looked at. */
final class WatchListModel {
    static final String OPEN = "OPEN";
    static final String LOOKED = "LOOKED";

    private final Desk desk;
    private final Store store;
    private final WatchCommands commands;
    private final NarrowedRows<WatchRow> rows = new NarrowedRows<>(WatchListModel::isIn, this::holds);

    WatchListModel(Desk desk, Store store, WatchCommands commands) {
        this.desk = desk;
        this.store = store;
        this.commands = commands;
        rows.choose(Set.of(OPEN));
    }

    NarrowedRows<WatchRow> rows() {
        return rows;
    }

    private static boolean isIn(String chip, WatchRow row) {
        return chip.equals(OPEN) ? row.isOpen() : !row.isOpen();
    }

    private boolean holds(WatchRow row, String text) {
        return (row.suspicion().name() + " " + desk.messages().t(row.suspicion().kind()) + " "
                        + row.suspicion().homeName())
                .toLowerCase(Locale.ROOT)
                .contains(text);
    }

    void load(Runnable onLoaded) {
        desk.background().latest(this, () -> new WatchQueries(store.read()).warnings(desk.today()), read -> {
            rows.set(read);
            onLoaded.run();
        });
    }

    /** A row behind a warning in words. */
    String words(Evidence row) {
        String detail = switch (row.kind()) {
            case LINE, RECEIVED -> desk.formats().money(Money.of(row.detail()));
            case LEVEL -> desk.messages().t(CareDependence.valueOf(row.detail()));
            case CLOSED -> desk.formats().month(YearMonth.parse(row.detail()));
            default -> row.detail();
        };
        String day = switch (row.kind()) {
            case LINE, RECEIVED -> desk.formats().month(YearMonth.from(row.on()));
            default -> desk.formats().date(row.on());
        };
        return desk.t("subsidy.watch.evidence", day, desk.messages().t(row.kind()), detail)
                .strip();
    }

    void open(Evidence row) {
        row.resident().ifPresent(resident -> desk.navigator().open(new Place.CaseFile(resident, section(row))));
    }

    private static String section(Evidence row) {
        return switch (row.kind()) {
            case LINE, RECEIVED -> "subsidy";
            case LEVEL -> "assessment";
            default -> "";
        };
    }

    void looked(WatchRow row, String reason, Runnable onDone) {
        desk.background()
                .run(() -> commands.looked(desk.session().actor(), row.suspicion(), reason, desk.today()), revision -> {
                    desk.dialogs().saved(desk.t("subsidy.watch.looked.done"), revision);
                    load(onDone);
                });
    }

    void takeBack(WatchRow row, Runnable onDone) {
        row.note()
                .ifPresent(note -> desk.background()
                        .run(() -> commands.takeBack(desk.session().actor(), note.id()), revision -> {
                            desk.dialogs().saved(desk.t("subsidy.watch.takeBack.done"), revision);
                            load(onDone);
                        }));
    }
}
