// SPDX-License-Identifier: Apache-2.0
package anyi.handover.pack;

import anyi.handover.parcel.PolicyPack;
import anyi.handover.parcel.Unfit;
import anyi.kit.Desk;
import anyi.kit.Place;
import anyi.sheet.table.Saving;
import anyi.store.Store;
import anyi.subsidy.edit.EditScreens;
import anyi.subsidy.engine.Policy;
import anyi.subsidy.engine.edit.Draft;
import anyi.subsidy.engine.file.PolicyTool;
import anyi.subsidy.policy.PolicyCommands;
import anyi.subsidy.policy.PolicyQueries;
import anyi.subsidy.policy.PolicyText;
import anyi.subsidy.word.FactWords;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** A pack that was opened: who issued it, and what it changes. */
final class PackModel {
    record Shown(PolicyPack pack, List<PackRow> rows) {}

    private sealed interface Answer {
        record Found(Shown shown) implements Answer {}

        record Refused(Unfit why) implements Answer {}
    }

    private final Desk desk;
    private final Store store;
    private final PackCommands commands;
    private final ObjectProperty<Optional<Shown>> shown = new SimpleObjectProperty<>(Optional.empty());

    PackModel(Desk desk, Store store, PackCommands commands) {
        this.desk = desk;
        this.store = store;
        this.commands = commands;
    }

    ObjectProperty<Optional<Shown>> shown() {
        return shown;
    }

    void choose() {
        desk.dialogs()
                .openFiles(
                        desk.t("handover.pack.open"),
                        List.of("*" + PolicyPack.SUFFIX),
                        files -> files.stream().limit(1).forEach(this::open));
    }

    void open(Path file) {
        desk.background()
                .run(
                        () -> switch (commands.open(file)) {
                            case PackCommands.Opened.Read(PolicyPack pack) ->
                                new Answer.Found(new Shown(pack, rows(pack)));
                            case PackCommands.Opened.Refused(Unfit why) -> (Answer) new Answer.Refused(why);
                        },
                        answer -> {
                            switch (answer) {
                                case Answer.Found(Shown found) -> shown.set(Optional.of(found));
                                case Answer.Refused(Unfit why) ->
                                    desk.dialogs()
                                            .refused(desk.t(
                                                    why.reason().key(),
                                                    why.args().toArray()));
                            }
                        });
    }

    private List<PackRow> rows(PolicyPack pack) {
        Map<String, List<PolicyText>> own =
                new PolicyQueries(store.read()).all().stream().collect(Collectors.groupingBy(PolicyText::code));
        return pack.files().entrySet().stream()
                .map(file -> row(file.getKey(), file.getValue(), own))
                .toList();
    }

    private PackRow row(String name, String text, Map<String, List<PolicyText>> kept) {
        PolicyTool.Checked checked = PolicyTool.check(name, text);
        Policy policy = checked.read().policy();
        String title = new FactWords(desk.messages()).words(policy.head().title());
        String from = desk.formats().date(policy.head().from());
        if (!checked.isSound()) {
            return new PackRow(title, policy.head().version(), from, PackRow.Standing.UNSOUND, List.of());
        }
        List<PolicyText> own = kept.getOrDefault(policy.head().code(), List.of());
        PackRow.Standing standing = PackRow.Standing.NEW_POLICY;
        List<String> changes = List.of();
        if (own.stream().anyMatch(version -> version.content().equals(text))) {
            standing = PackRow.Standing.KNOWN;
        } else if (!own.isEmpty()) {
            standing = PackRow.Standing.NEW_VERSION;
            changes = EditScreens.changes(desk, Draft.of(own.getLast().content()), Draft.of(text));
        }
        return new PackRow(title, policy.head().version(), from, standing, changes);
    }

    void take() {
        shown.get()
                .ifPresent(one ->
                        desk.background().run(() -> commands.take(desk.session().actor(), one.pack()), this::taken));
    }

    private void taken(List<PolicyCommands.Taken> results) {
        long added = results.stream()
                .filter(PolicyCommands.Taken.Added.class::isInstance)
                .count();
        desk.dialogs().saved(desk.t("handover.pack.taken", added));
        desk.navigator().open(new Place.Policies());
    }

    void save() {
        desk.dialogs()
                .saveFile(
                        desk.t("handover.pack.save"),
                        desk.t("handover.pack.file", desk.today().toString()) + PolicyPack.SUFFIX,
                        file -> desk.background().run(() -> write(file), this::saved));
    }

    private Saving write(Path file) {
        return Saving.to(file, out -> {
            out.write(commands.make());
            return List.of();
        });
    }

    private void saved(Saving saving) {
        switch (saving) {
            case Saving.Saved done ->
                desk.dialogs()
                        .saved(desk.t(
                                "handover.pack.saved",
                                String.valueOf(done.file().getFileName())));
            case Saving.NotSaved(Path path, Saving.Obstacle obstacle) ->
                desk.dialogs().refused(desk.messages().t(obstacle));
        }
    }
}
