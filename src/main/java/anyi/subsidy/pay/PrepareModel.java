// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.pay;

import anyi.kit.Desk;
import anyi.kit.Place;
import anyi.kit.list.NarrowedRows;
import anyi.store.Store;
import anyi.subsidy.policy.PolicyQueries;
import anyi.subsidy.run.LineKey;
import anyi.value.Money;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** A batch while it is put together: who is in it, and whose account stands in the way. */
final class PrepareModel {
    static final String FAULT = "FAULT";
    static final String RETURNED = "RETURNED";
    static final String CARRIED = "CARRIED";

    /** What the batch would be now. */
    record Sum(int payees, Money total, List<PayeeRow> refused) {}

    private record Loaded(List<PayeeRow> payees, Map<String, String> titles) {}

    private final Desk desk;
    private final Store store;
    private final PayDeeds deeds;
    private final NarrowedRows<PayeeRow> rows = new NarrowedRows<>(PrepareModel::isIn, this::holds);
    private final ObjectProperty<Sum> sum = new SimpleObjectProperty<>(new Sum(0, Money.ZERO, List.of()));
    private final Set<LineKey> out = new HashSet<>();
    private final Set<LineKey> trusted = new HashSet<>();
    private PayWords words;

    PrepareModel(Desk desk, Store store, PayDeeds deeds) {
        this.desk = desk;
        this.store = store;
        this.deeds = deeds;
        this.words = new PayWords(desk, Map.of());
    }

    NarrowedRows<PayeeRow> rows() {
        return rows;
    }

    ObjectProperty<Sum> sum() {
        return sum;
    }

    PayWords words() {
        return words;
    }

    private static boolean isIn(String chip, PayeeRow row) {
        return switch (chip) {
            case FAULT -> row.fault().isPresent();
            case RETURNED -> row.returned().isPresent();
            case CARRIED -> row.isCarried();
            default -> true;
        };
    }

    private boolean holds(PayeeRow row, String text) {
        return (row.name() + " " + words.title(row.key().policy()))
                .toLowerCase(Locale.ROOT)
                .contains(text);
    }

    void load(Runnable onLoaded) {
        desk.background()
                .latest(
                        this,
                        () -> new Loaded(
                                new PayQueries(store.read()).payees(desk.today()),
                                new PolicyQueries(store.read())
                                        .titles(desk.messages().language())),
                        loaded -> {
                            words = new PayWords(desk, loaded.titles());
                            rows.set(loaded.payees());
                            count();
                            onLoaded.run();
                        });
    }

    boolean isChosen(PayeeRow row) {
        return !row.isCarried() && !out.contains(row.key());
    }

    boolean isTrusted(PayeeRow row) {
        return trusted.contains(row.key());
    }

    /** Puts those in, or leaves them out where all of them are in. */
    void turn(List<PayeeRow> chosen) {
        boolean allIn = chosen.stream().allMatch(this::isChosen);
        chosen.forEach(row -> {
            if (allIn) {
                out.add(row.key());
            } else {
                out.remove(row.key());
            }
        });
        count();
    }

    /** Leaves out everybody whose account stands in the way. */
    void leaveOutRefused() {
        sum.get().refused().forEach(row -> out.add(row.key()));
        count();
    }

    /** The accounts have been compared with the passbook. */
    void trust(List<PayeeRow> chosen) {
        chosen.stream()
                .filter(row ->
                        row.fault().filter(fault -> fault == AccountFault.CHECK).isPresent())
                .forEach(row -> trusted.add(row.key()));
        count();
    }

    private void count() {
        List<PayeeRow> in = chosen();
        sum.set(new Sum(
                in.size(),
                BatchDraft.sum(in),
                in.stream().filter(row -> BatchDraft.isRefused(row, trusted)).toList()));
    }

    private List<PayeeRow> chosen() {
        return rows.all().stream().filter(this::isChosen).toList();
    }

    private BatchDraft draft() {
        List<PayeeRow> in = chosen();
        return new BatchDraft(
                deeds.ids().next(),
                desk.today(),
                in.stream().map(PayeeRow::key).collect(Collectors.toSet()),
                trusted,
                BatchDraft.sum(in));
    }

    /** Makes the batch in the background and opens it. */
    void prepare(Runnable onRefused) {
        BatchDraft draft = draft();
        desk.background().run(() -> deeds.pay().prepare(desk.session().actor(), draft), result -> {
            switch (result) {
                case Preparing.Prepared done -> {
                    desk.dialogs()
                            .saved(
                                    desk.t(
                                            "subsidy.pay.prepared",
                                            done.number(),
                                            done.payments(),
                                            desk.formats().money(done.total())),
                                    done.revision());
                    desk.navigator().open(new Place.PaymentBatch(done.batch()));
                }
                case Preparing.Refused refused -> {
                    desk.dialogs()
                            .refused(desk.t(
                                    "subsidy.pay.refused.accounts",
                                    refused.payees().size()));
                    onRefused.run();
                }
                case Preparing.Nothing _ -> desk.dialogs().refused(desk.t("subsidy.pay.refused.empty"));
                case Preparing.ChangedMeanwhile _ -> {
                    desk.dialogs().refused(desk.t("subsidy.pay.refused.changed"));
                    load(() -> {});
                }
            }
        });
    }

    /** The payee brings what is carried, today. */
    void repaid(PayeeRow row) {
        desk.background().run(() -> deeds.pay().repaid(desk.session().actor(), row, desk.today()), result -> {
            switch (result) {
                case Repaying.Repaid(Money amount) ->
                    desk.dialogs()
                            .saved(desk.t(
                                    "subsidy.pay.repaid",
                                    words.name(row.name()),
                                    desk.formats().money(amount)));
                case Repaying.ChangedMeanwhile _ -> desk.dialogs().refused(desk.t("subsidy.pay.refused.changed"));
            }
            load(() -> {});
        });
    }

    void open(PayeeRow row) {
        row.key().whose().file("particulars").ifPresent(desk.navigator()::open);
    }
}
