// SPDX-License-Identifier: Apache-2.0
package anyi.bureau.twice;

import anyi.kit.Desk;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The pairs that cannot both be right. */
final class TwiceModel {
    private final Desk desk;
    private final Callable<List<TwiceRow>> read;
    final ObservableList<TwiceRow> rows = FXCollections.observableArrayList();

    TwiceModel(Desk desk, Callable<List<TwiceRow>> read) {
        this.desk = desk;
        this.read = read;
    }

    void load() {
        desk.background().latest(this, read, rows::setAll);
    }
}
