// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.edit;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.store.Store;
import anyi.subsidy.engine.edit.Changes;
import anyi.subsidy.engine.edit.Draft;
import anyi.subsidy.engine.edit.JsonText;
import anyi.subsidy.engine.edit.Proof;
import anyi.subsidy.engine.file.PolicyFile;
import anyi.subsidy.policy.PolicyCommands;
import anyi.subsidy.word.FactWords;
import anyi.value.Ids;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The front door of the editor. */
public final class EditScreens {
    private final Desk desk;
    private final Store store;
    private final PolicyCommands policies;

    public EditScreens(Desk desk, Store store, PolicyCommands policies) {
        this.desk = desk;
        this.store = store;
        this.policies = policies;
    }

    public Page editor(Place.PolicyEditor place) {
        return new EditorView(desk, new EditorModel(desk, store, policies, place.key()));
    }

    public Page rehearsal(Place.PolicyRehearsal place) {
        return new RehearsalView(desk, new RehearsalModel(desk, store, place.key()));
    }

    /** Drafts that are not finished: title by the editor's key. */
    public static Map<String, String> kept(Desk desk) {
        return new LinkedHashMap<>(desk.drafts().find(EditorModel.KEPT).orElse(Map.of()));
    }

    /** The text of a draft as it was last kept. */
    public static java.util.Optional<String> text(Desk desk, String key) {
        return desk.drafts().find(EditorModel.draftKey(key)).map(fields -> fields.get("text"));
    }

    /** What is otherwise in the later one, a sentence a place; the words of clauses and examples are left out. */
    public static List<String> changes(Desk desk, Draft before, Draft now) {
        var places = new Places(
                desk, new FactWords(desk.messages()), now, new Proof(PolicyFile.read(now.text()), List.of()));
        return Changes.between(before, now).stream()
                .filter(path -> !path.startsWith("examples") && !path.startsWith("clauses"))
                .map(path -> desk.t(
                        "subsidy.edit.changed", places.words(path), shown(desk, before, path), shown(desk, now, path)))
                .toList();
    }

    private static String shown(Desk desk, Draft draft, String path) {
        String text = draft.find(path).map(JsonText::line).orElse(desk.t("subsidy.edit.none"));
        String plain = draft.text(path).isEmpty() ? text : draft.text(path);
        return plain.length() > 60 ? plain.substring(0, 60) + "…" : plain;
    }

    /** Asks for the kind of rule and where the policy comes from, then opens the editor. */
    public void begin() {
        var form = new EditFormView(desk);
        List<String> templates = Stream.of(Template.values()).map(Enum::name).toList();
        form.row(form.pick(
                        "template",
                        desk.t("subsidy.edit.new.template"),
                        templates,
                        one -> desk.messages().t(Template.valueOf(one)),
                        Template.MONTHLY.name())
                .required());
        form.row(form.text("title", desk.t("subsidy.edit.new.title"), "").required());
        form.row(
                form.text("authority", desk.t("subsidy.edit.new.authority"), "").required(),
                form.text("document", desk.t("subsidy.edit.new.document"), ""));
        form.row(
                form.date("from", desk.t("subsidy.edit.new.from"), "").required(),
                form.text("division", desk.t("subsidy.edit.new.division"), ""));
        form.row(form.area("clause", desk.t("subsidy.edit.new.clause"), "", 3).required());
        form.says(desk.t("subsidy.edit.new.why"));
        form.check(() -> new NewPolicyDraft(form.values()).check());
        desk.dialogs()
                .form(desk.t("subsidy.edit.new.heading"), form, desk.t("subsidy.edit.new.verb"), form::isClean, () -> {
                    String id = new Ids(desk.clock()).next().toString();
                    Draft draft = new NewPolicyDraft(form.values()).toDraft("own-" + id.substring(id.length() - 8));
                    EditorModel.begin(desk, draft);
                });
    }
}
