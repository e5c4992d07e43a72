// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.pay;

import anyi.kit.Desk;
import anyi.kit.Place;
import anyi.kit.list.NarrowedRows;
import anyi.right.Right;
import anyi.sheet.table.FileName;
import anyi.sheet.table.Saving;
import anyi.store.Store;
import anyi.subsidy.policy.PolicyQueries;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** A batch on its way: its payments, its file, the bank, the money that came back. */
final class BatchModel {
    static final String RETURNED = "RETURNED";
    static final String NOT_BANK = "NOT_BANK";
    private static final String LAST_TEMPLATE = "pay.template";

    private record Loaded(
            Optional<BatchRow> batch,
            List<PaymentRow> payments,
            Map<String, String> titles,
            Map<String, String> official,
            List<BankTemplate> templates) {}

    private final Desk desk;
    private final Store store;
    private final PayDeeds deeds;
    private final UUID id;
    private final NarrowedRows<PaymentRow> rows = new NarrowedRows<>(BatchModel::isIn, this::holds);
    private final ObjectProperty<Optional<BatchRow>> batch = new SimpleObjectProperty<>(Optional.empty());
    private PayWords words;
    private Map<String, String> official = Map.of();
    private List<BankTemplate> templates = List.of();

    BatchModel(Desk desk, Store store, PayDeeds deeds, UUID id) {
        this.desk = desk;
        this.store = store;
        this.deeds = deeds;
        this.id = id;
        this.words = new PayWords(desk, Map.of());
    }

    NarrowedRows<PaymentRow> rows() {
        return rows;
    }

    ObjectProperty<Optional<BatchRow>> batch() {
        return batch;
    }

    PayWords words() {
        return words;
    }

    /** The home's own first, then the presets. */
    List<BankTemplate> templates() {
        return templates;
    }

    private static boolean isIn(String chip, PaymentRow row) {
        return switch (chip) {
            case RETURNED -> row.isReturned();
            case NOT_BANK -> row.account().isEmpty();
            default -> true;
        };
    }

    private boolean holds(PaymentRow row, String text) {
        return (row.name() + " " + words.title(row.policy()))
                .toLowerCase(Locale.ROOT)
                .contains(text);
    }

    void load(Runnable onLoaded) {
        desk.background().latest(this, this::read, loaded -> {
            words = new PayWords(desk, loaded.titles());
            official = loaded.official();
            templates = loaded.templates();
            rows.set(loaded.payments());
            batch.set(loaded.batch());
            onLoaded.run();
        });
    }

    private Loaded read() {
        var queries = new PayQueries(store.read());
        var policies = new PolicyQueries(store.read());
        var all = new ArrayList<>(new TemplateQueries(store.read()).stored());
        all.addAll(BankTemplate.presets(desk.messages()));
        return new Loaded(
                queries.batch(id),
                queries.payments(id),
                policies.titles(desk.messages().language()),
                policies.titles(Language.CHINESE),
                List.copyOf(all));
    }

    /** The template that was used last, or the first. */
    BankTemplate usual() {
        Optional<String> last = desk.preferences().get(LAST_TEMPLATE);
        return templates.stream()
                .filter(one -> last.filter(one.name()::equals).isPresent())
                .findFirst()
                .orElse(templates.getFirst());
    }

    private BankFile file(BankTemplate template, BatchRow row) {
        return new BankFile(template, row, rows.all(), official, Messages.of(Language.CHINESE));
    }

    /** Asks where to, and writes the bank's file. */
    void export(BankTemplate template) {
        batch.get().ifPresent(row -> {
            BankFile file = file(template, row);
            if (file.payments().isEmpty()) {
                desk.dialogs().refused(desk.t("subsidy.pay.export.nothing"));
                return;
            }
            Optional<BankFile.Unwritable> lost = file.unwritable();
            if (lost.isPresent()) {
                desk.dialogs()
                        .refused(desk.t(
                                "subsidy.pay.export.unwritable",
                                lost.get().name(),
                                lost.get().character()));
                return;
            }
            desk.preferences().put(LAST_TEMPLATE, template.name());
            String name = FileName.of(
                    file.extension(),
                    desk.t("subsidy.pay.sheet", row.number()),
                    row.preparedOn().toString());
            desk.dialogs().saveFile(desk.t("subsidy.pay.export.title"), name, path -> write(file, path));
        });
    }

    private void write(BankFile file, Path path) {
        desk.background()
                .run(
                        () -> {
                            Saving saving = desk.takeOut(Right.PAY, path, () -> file.save(path), Saving::isSaved);
                            if (saving.isSaved()) {
                                deeds.pay()
                                        .exported(
                                                desk.session().actor(),
                                                id,
                                                path.getFileName().toString());
                            }
                            return saving;
                        },
                        this::told);
    }

    private void told(Saving saving) {
        switch (saving) {
            case Saving.Saved saved ->
                desk.dialogs()
                        .saved(desk.t("subsidy.pay.export.saved", saved.file().getFileName()));
            case Saving.NotSaved(Path path, Saving.Obstacle obstacle) ->
                desk.dialogs().refused(desk.messages().t(obstacle));
        }
        load(() -> {});
    }

    void handOver(LocalDate on) {
        step(() -> deeds.pay().handOver(desk.session().actor(), id, on), desk.t("subsidy.pay.handed.done"));
    }

    void paid(LocalDate on) {
        step(() -> deeds.pay().paid(desk.session().actor(), id, on), desk.t("subsidy.pay.paid.done"));
    }

    void dissolve() {
        desk.background().run(() -> deeds.pay().dissolve(desk.session().actor(), id), result -> {
            if (result instanceof Moved.Done done) {
                desk.dialogs().saved(desk.t("subsidy.pay.dissolved"), done.revision());
                desk.navigator().open(new Place.Payments());
            } else {
                desk.dialogs().refused(words.refused(result));
            }
        });
    }

    void cameBack(ReturnDraft draft) {
        step(() -> deeds.pay().cameBack(desk.session().actor(), draft), desk.t("subsidy.pay.return.done"));
    }

    private void step(Callable<Moved> act, String done) {
        desk.background().run(act, result -> {
            if (result instanceof Moved.Done moved) {
                desk.dialogs().saved(done, moved.revision());
            } else {
                desk.dialogs().refused(words.refused(result));
            }
            load(() -> {});
        });
    }

    UUID nextId() {
        return deeds.ids().next();
    }

    void keep(TemplateDraft draft, Consumer<Long> onKept) {
        desk.background().run(() -> deeds.templates().keep(desk.session().actor(), draft), revision -> {
            desk.dialogs().saved(desk.t("subsidy.pay.template.kept", String.valueOf(draft.name())), revision);
            load(() -> onKept.accept(revision));
        });
    }

    void open(PaymentRow row) {
        row.whose().file("subsidy").ifPresent(desk.navigator()::open);
    }
}
