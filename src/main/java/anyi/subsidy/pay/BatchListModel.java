// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.pay;

import anyi.kit.Desk;
import anyi.kit.Place;
import anyi.store.Store;
import anyi.value.Money;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The batches, and what waits for the next. */
final class BatchListModel {
    /**
     * What no batch holds.
     *
     * @param carried what is to be recovered from payees, as a positive amount
     */
    record Waiting(Money payable, int payees, long faults, Money carried, int owing) {
        static Waiting of(List<PayeeRow> all) {
            List<PayeeRow> payable =
                    all.stream().filter(one -> !one.isCarried()).toList();
            List<PayeeRow> owing = all.stream().filter(PayeeRow::isCarried).toList();
            return new Waiting(
                    BatchDraft.sum(payable),
                    payable.size(),
                    payable.stream().filter(one -> one.fault().isPresent()).count(),
                    BatchDraft.sum(owing).negated(),
                    owing.size());
        }
    }

    private record Loaded(List<BatchRow> batches, Waiting waiting) {}

    private final Desk desk;
    private final Store store;
    private final ObservableList<BatchRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Waiting>> waiting = new SimpleObjectProperty<>(Optional.empty());

    BatchListModel(Desk desk, Store store) {
        this.desk = desk;
        this.store = store;
    }

    ObservableList<BatchRow> rows() {
        return rows;
    }

    ObjectProperty<Optional<Waiting>> waiting() {
        return waiting;
    }

    void load() {
        desk.background()
                .latest(
                        this,
                        () -> {
                            var queries = new PayQueries(store.read());
                            return new Loaded(queries.batches(), Waiting.of(queries.payees(desk.today())));
                        },
                        loaded -> {
                            rows.setAll(loaded.batches());
                            waiting.set(Optional.of(loaded.waiting()));
                        });
    }

    void open(BatchRow row) {
        desk.navigator().open(new Place.PaymentBatch(row.id()));
    }

    void prepare() {
        desk.navigator().open(new Place.PaymentPrepare());
    }
}
