// SPDX-License-Identifier: Apache-2.0
package anyi.stay.movement;

import anyi.kit.Desk;
import java.time.LocalDate;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** The movements of some days, narrowed by kind. */
final class MovementListModel {
    private final Desk desk;
    private final MovementQueries queries;
    private final LocalDate first;
    private final LocalDate last;
    private final ObservableList<MovementRow> all = FXCollections.observableArrayList();
    private final FilteredList<MovementRow> shown = new FilteredList<>(all);

    MovementListModel(Desk desk, MovementQueries queries, LocalDate first, LocalDate last) {
        this.desk = desk;
        this.queries = queries;
        this.first = first;
        this.last = last;
    }

    void load(Runnable onLoaded) {
        desk.background().latest(this, () -> queries.between(first, last), rows -> {
            all.setAll(rows);
            onLoaded.run();
        });
    }

    LocalDate first() {
        return first;
    }

    LocalDate last() {
        return last;
    }

    ObservableList<MovementRow> rows() {
        return shown;
    }

    long count(MovementKind kind) {
        return all.stream().filter(row -> row.kind() == kind).count();
    }

    /** Several kinds widen the list: a movement is of one kind only. */
    void choose(Set<String> kinds) {
        shown.setPredicate(row -> kinds.isEmpty() || kinds.contains(row.kind().name()));
    }
}
