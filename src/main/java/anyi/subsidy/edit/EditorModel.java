// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.edit;

import anyi.kit.Desk;
import anyi.kit.Place;
import anyi.store.Store;
import anyi.subsidy.engine.edit.Draft;
import anyi.subsidy.engine.edit.Later;
import anyi.subsidy.engine.edit.Proof;
import anyi.subsidy.policy.PolicyCommands;
import anyi.subsidy.policy.PolicyQueries;
import anyi.subsidy.policy.PolicyText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** One draft: what it says, whether it holds, and the way back. Kept on disk with each change. */
final class EditorModel {
    /** The key of the list of all kept drafts: code of the place, title. */
    static final String KEPT = "policy-drafts";

    private static final String VERSION = "version/";
    private static final String TEXT = "text";
    private static final String BASE = "base";

    /** @param kept whether it was found on disk instead of made anew */
    private record Loaded(Draft draft, Optional<Draft> base, boolean kept) {}

    /** A draft with its proof: never of two different moments. */
    record Shown(Draft draft, Proof proof) {}

    private final Desk desk;
    private final Store store;
    private final PolicyCommands policies;
    private final String key;
    private final ObjectProperty<Optional<Shown>> shown = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty undoable = new SimpleBooleanProperty();
    private final Deque<Draft> before = new ArrayDeque<>();
    private final Map<String, List<String>> columns = new HashMap<>();
    private Optional<Draft> draft = Optional.empty();
    private Optional<Draft> base = Optional.empty();
    private boolean kept;

    /** @param key a policy's version, {@code version/UUID}, or a new one, {@code new/CODE} */
    EditorModel(Desk desk, Store store, PolicyCommands policies, String key) {
        this.desk = desk;
        this.store = store;
        this.policies = policies;
        this.key = key;
    }

    static String draftKey(String key) {
        return "policy/" + key;
    }

    ObjectProperty<Optional<Shown>> shown() {
        return shown;
    }

    /** Whether an unfinished draft was found and is gone on with. */
    boolean isKept() {
        return kept;
    }

    BooleanProperty undoable() {
        return undoable;
    }

    Optional<Draft> base() {
        return base;
    }

    void load() {
        if (draft.isEmpty()) {
            desk.background().run(this::read, this::start);
        }
    }

    private Loaded read() {
        Optional<Map<String, String>> left = desk.drafts().find(draftKey(key));
        if (left.isPresent() && left.get().containsKey(TEXT)) {
            Map<String, String> fields = left.get();
            return new Loaded(
                    Draft.of(fields.getOrDefault(TEXT, "{}")),
                    Optional.ofNullable(fields.get(BASE)).map(Draft::of),
                    true);
        }
        PolicyText text = version(store, key);
        Draft was = Draft.of(text.content());
        String from = desk.today().plusMonths(1).withDayOfMonth(1).toString();
        Draft now = was.with("version", next(was.text("version")))
                .with("effective/from", from)
                .without("effective/to");
        return new Loaded(Later.examples(now), Optional.of(was), false);
    }

    /** The version that a key of the editor names. */
    static PolicyText version(Store store, String key) {
        return Optional.of(key)
                .filter(one -> one.startsWith(VERSION))
                .map(one -> UUID.fromString(one.substring(VERSION.length())))
                .flatMap(new PolicyQueries(store.read())::text)
                .orElseThrow();
    }

    /** 2025 → 2025-2 → 2025-3. */
    private static String next(String version) {
        int dash = version.lastIndexOf('-');
        boolean counted = dash > 0 && version.substring(dash + 1).matches("\\d{1,2}");
        return counted
                ? version.substring(0, dash + 1) + (Integer.parseInt(version.substring(dash + 1)) + 1)
                : version + "-2";
    }

    private void start(Loaded loaded) {
        base = loaded.base();
        kept = loaded.kept();
        show(loaded.draft());
    }

    /** Goes on with the draft as it is now; the one before can be gone back to. */
    void change(Draft now) {
        draft.ifPresent(was -> {
            if (!was.equals(now)) {
                before.push(was);
                undoable.set(true);
                show(now);
                keep(now);
            }
        });
    }

    /** Shows a column that no row of the table asks yet. */
    void addColumn(String list, String fact) {
        columns.computeIfAbsent(list, any -> new ArrayList<>()).add(fact);
        draft.ifPresent(this::show);
    }

    List<String> columns(String list) {
        return columns.getOrDefault(list, List.of());
    }

    void undo() {
        if (!before.isEmpty()) {
            Draft was = before.pop();
            undoable.set(!before.isEmpty());
            show(was);
            keep(was);
        }
    }

    private void show(Draft now) {
        draft = Optional.of(now);
        desk.background().latest(this, () -> new Shown(now, Proof.of(now, base)), one -> shown.set(Optional.of(one)));
    }

    private void keep(Draft now) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(TEXT, now.text());
        base.ifPresent(was -> fields.put(BASE, was.text()));
        desk.drafts().keep(draftKey(key), fields);
        list(desk, all -> all.put(key, now.text("title/zh")));
    }

    /** Changes the list of all kept drafts. */
    private static void list(Desk desk, Consumer<Map<String, String>> change) {
        Map<String, String> all = EditScreens.kept(desk);
        change.accept(all);
        if (all.isEmpty()) {
            desk.drafts().discard(KEPT);
        } else {
            desk.drafts().keep(KEPT, all);
        }
    }

    /** Begins a new policy: its draft is kept, and the editor opens on it. */
    static void begin(Desk desk, Draft draft) {
        String key = "new/" + draft.text("policy");
        desk.drafts().keep(draftKey(key), Map.of(TEXT, draft.text()));
        list(desk, all -> all.put(key, draft.text("title/zh")));
        desk.navigator().open(new Place.PolicyEditor(key));
    }

    /** Throws the draft away and goes back to the list. */
    void discard() {
        desk.dialogs()
                .confirm(
                        desk.t("subsidy.edit.discard.title"),
                        desk.t("subsidy.edit.discard.sentence"),
                        desk.t("subsidy.edit.discard.verb"),
                        true,
                        () -> {
                            forget();
                            desk.navigator().open(new Place.Policies());
                        });
    }

    private void forget() {
        desk.drafts().discard(draftKey(key));
        list(desk, all -> all.remove(key));
    }

    /** Puts the draft into the home's book, once everything holds. */
    void accept() {
        shown.get().filter(one -> one.proof().isAccepted()).ifPresent(one -> {
            String from = one.draft().text("effective/from");
            desk.dialogs()
                    .confirm(
                            desk.t("subsidy.edit.accept.title", one.draft().text("version")),
                            desk.t("subsidy.edit.accept.sentence", from),
                            desk.t("subsidy.edit.accept.verb"),
                            false,
                            () -> accept(one.draft()));
        });
    }

    private void accept(Draft now) {
        String name = now.text("policy") + "-" + now.text("version") + ".json";
        desk.background()
                .run(() -> policies.accept(desk.session().actor(), name, now.text()), result -> accepted(now, result));
    }

    private void accepted(Draft now, PolicyCommands.Taken result) {
        switch (result) {
            case PolicyCommands.Taken.Added added -> {
                forget();
                desk.dialogs().saved(desk.t("subsidy.edit.accepted", now.text("version")));
                desk.navigator().open(new Place.Policy(added.code()));
            }
            case PolicyCommands.Taken.Known known -> desk.dialogs().refused(desk.t("subsidy.policies.known"));
            case PolicyCommands.Taken.NameTaken taken ->
                desk.dialogs().refused(desk.t("subsidy.edit.nameTaken", taken.version()));
            case PolicyCommands.Taken.Refused refused ->
                desk.dialogs()
                        .refused(desk.t(
                                "subsidy.policies.refused", refused.problems().size()));
        }
    }

    /** Tries the draft on everybody of the home; nothing is booked. */
    void rehearse() {
        draft.ifPresent(this::keep);
        desk.navigator().open(new Place.PolicyRehearsal(key));
    }
}
