// SPDX-License-Identifier: Apache-2.0
package anyi.bureau.county;

import anyi.kit.Desk;
import anyi.kit.Place;
import anyi.value.Money;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The rows behind a figure. */
final class CountedModel {
    private final Desk desk;
    private final Place.BureauRows place;
    private final Function<CountedKind, List<CountedRow>> read;
    final ObjectProperty<CountedKind> kind;
    final ObservableList<CountedRow> rows = FXCollections.observableArrayList();
    private List<CountedRow> all = List.of();
    private String search = "";

    CountedModel(Desk desk, Place.BureauRows place, Function<CountedKind, List<CountedRow>> read) {
        this.desk = desk;
        this.place = place;
        this.read = read;
        kind = new SimpleObjectProperty<>(CountedKind.valueOf(place.kind()));
        kind.addListener((property, before, now) -> load());
    }

    Place.BureauRows place() {
        return place;
    }

    void load() {
        CountedKind wanted = kind.get();
        desk.background().latest(this, () -> read.apply(wanted), found -> {
            all = found;
            narrow();
        });
    }

    void search(String typed) {
        search = typed;
        narrow();
    }

    private void narrow() {
        rows.setAll(all.stream()
                .filter(row -> row.name().contains(search)
                        || row.homeName().contains(search)
                        || row.idNumber().orElse("").contains(search))
                .toList());
    }

    int total() {
        return all.size();
    }

    Money sum() {
        return rows.stream().map(row -> row.amount().orElse(Money.ZERO)).reduce(Money.ZERO, Money::plus);
    }
}
