// SPDX-License-Identifier: Apache-2.0
package anyi.bed.map;

import anyi.bed.BedAction;
import anyi.bed.BedChangeDraft;
import anyi.bed.BedRow;
import anyi.kit.Desk;
import anyi.kit.form.Form;
import anyi.kit.part.Texts;
import anyi.value.Problem;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.layout.VBox;

/** The small forms that ask from which day something holds. */
final class BedFormsView {
    private static final int NAMED = 8;

    private final Desk desk;
    private final BedDeskModel model;

    BedFormsView(Desk desk, BedDeskModel model) {
        this.desk = desk;
        this.model = model;
    }

    /** Asks for the day, the end and the words that the action needs, for one or many beds. */
    void change(BedAction action, List<BedRow> beds, LocalDate on, Runnable onDone) {
        if (beds.isEmpty()) {
            desk.dialogs().refused(desk.t("bed.change.choose"));
            return;
        }
        ObjectProperty<LocalDate> from = new SimpleObjectProperty<>(on);
        ObjectProperty<LocalDate> to = new SimpleObjectProperty<>();
        StringProperty note = new SimpleStringProperty("");
        var form = new Form(desk.messages(), desk.clock());
        form.row(Texts.wrapped(names(beds)));
        var first = form.date("from", desk.t("bed.change.from"))
                .required()
                .id("bed-change-from")
                .bind(from);
        if (action.mayEnd()) {
            form.row(
                    first,
                    form.date("to", desk.t("bed.change.to"))
                            .aside(desk.t("bed.change.to.aside"))
                            .id("bed-change-to")
                            .bind(to));
        } else {
            form.row(first);
        }
        String label =
                action == BedAction.CONVERT_TO_NURSING ? desk.t("bed.change.evidence") : desk.t("bed.change.reason");
        var words = form.text("note", label).id("bed-change-note").bind(note);
        form.row(action.wantsNote() ? words.required() : words);
        Supplier<BedChangeDraft> draft = () ->
                new BedChangeDraft(action, beds.stream().map(BedRow::id).toList(), from.get(), to.get(), note.get());
        form.check(() -> draft.get().check());
        desk.dialogs()
                .form(
                        desk.t("bed.change.title", action, beds.size()),
                        form,
                        desk.messages().t(action),
                        () -> then(form, () -> model.change(draft.get().toChange(), onDone)));
    }

    private String names(List<BedRow> beds) {
        String first = beds.stream().limit(NAMED).map(BedRow::label).collect(Collectors.joining("、"));
        return beds.size() > NAMED ? desk.t("bed.change.more", first, beds.size()) : first;
    }

    /** Asks from which day somebody lies in the other bed, or the two change beds. */
    void move(BedRow source, BedRow target, LocalDate on, Runnable onDone) {
        String name = source.occupant().orElseThrow().person().name();
        Optional<String> other =
                target.occupant().map(occupant -> occupant.person().name());
        ObjectProperty<LocalDate> from = new SimpleObjectProperty<>(on);
        var form = new Form(desk.messages(), desk.clock());
        String way = source.label() + " → " + target.label() + " · "
                + desk.messages().t(target.type().type());
        form.row(new VBox(Texts.bold(name), Texts.muted(way)));
        form.row(form.date("from", desk.t("bed.move.from"))
                .required()
                .id("bed-move-from")
                .bind(from));
        form.check(() -> from.get() == null ? Problems.of(Problem.refuse("from", "bed.problem.from")) : Problems.NONE);
        desk.dialogs()
                .form(
                        other.map(second -> desk.t("bed.move.exchange.title", name, second))
                                .orElseGet(() -> desk.t("bed.move.title", name)),
                        form,
                        other.isPresent() ? desk.t("bed.move.exchange.verb") : desk.t("bed.move.verb"),
                        () -> then(form, () -> model.move(source, target, from.get(), onDone)));
    }

    /** What a dialog's button does: shows what is wrong, or acts and lets the dialog close. */
    private static boolean then(Form form, Runnable action) {
        boolean clean = form.saved();
        if (clean) {
            action.run();
        }
        return clean;
    }

    /** More beds by a sentence, beside those that are there. */
    void build(LocalDate from, Runnable onDone) {
        var plan = new BedPlanView(desk, new BedPlanModel(from));
        desk.dialogs()
                .form(
                        desk.t("bed.plan.more"),
                        plan,
                        desk.t("bed.plan.verb"),
                        () -> plan.built((understood, type, day) -> model.build(understood, type, day, onDone)));
    }
}
