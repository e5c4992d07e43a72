// SPDX-License-Identifier: Apache-2.0
package anyi.bureau;

import anyi.kit.Desk;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the bureau has asked. */
final class AskedListModel {
    private final Desk desk;
    private final Callable<List<AskedRow>> read;
    final ObservableList<AskedRow> rows = FXCollections.observableArrayList();

    AskedListModel(Desk desk, Callable<List<AskedRow>> read) {
        this.desk = desk;
        this.read = read;
    }

    void load() {
        desk.background().latest(this, read, rows::setAll);
    }
}
