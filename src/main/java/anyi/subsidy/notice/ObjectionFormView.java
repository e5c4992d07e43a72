// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.notice;

import anyi.kit.Desk;
import anyi.kit.form.Form;
import anyi.kit.part.Texts;
import anyi.value.Problem;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks for an objection, and for its answer. */
record ObjectionFormView(Desk desk, NoticeModel model) {
    /** Of whom an objection speaks; a missing claim is the whole list. */
    private record Whom(@Nullable UUID claim, String words) {}

    void object(Notice notice) {
        var whom = new ArrayList<Whom>();
        whom.add(new Whom(null, desk.t("subsidy.objection.all")));
        notice.entries()
                .forEach(entry -> whom.add(
                        new Whom(entry.claim(), entry.name().isEmpty() ? desk.t("subsidy.month.home") : entry.name())));
        var about = new SimpleObjectProperty<Whom>(whom.getFirst());
        var on = new SimpleObjectProperty<LocalDate>(desk.today());
        var by = new SimpleStringProperty("");
        var content = new SimpleStringProperty("");
        Supplier<ObjectionDraft> draft =
                () -> new ObjectionDraft(about.get().claim(), on.get(), by.get(), content.get());
        var form = new Form(desk.messages(), desk.clock());
        form.row(form.pick("claim", desk.t("subsidy.objection.about"), List.copyOf(whom), Whom::words)
                .required()
                .id("objection-about")
                .bind(about));
        form.row(
                form.date("raisedOn", desk.t("subsidy.objection.on"))
                        .required()
                        .id("objection-on")
                        .bind(on),
                form.text("raisedBy", desk.t("subsidy.objection.by"))
                        .required()
                        .id("objection-by")
                        .bind(by));
        form.row(form.area("content", desk.t("subsidy.objection.content"), 3)
                .required()
                .id("objection-content")
                .bind(content));
        form.check(() -> draft.get().check(desk.today()));
        desk.dialogs()
                .form(
                        desk.t("subsidy.objection.title"),
                        new VBox(form),
                        desk.t("subsidy.objection.verb"),
                        form::saved,
                        () -> model.object(draft.get()));
    }

    void answer(Objection objection) {
        var on = new SimpleObjectProperty<LocalDate>(desk.today());
        var words = new SimpleStringProperty("");
        var upheld = new SimpleObjectProperty<Boolean>(false);
        var form = new Form(desk.messages(), desk.clock());
        form.row(form.area("answer", desk.t("subsidy.objection.answer"), 3)
                .required()
                .id("answer-words")
                .bind(words));
        form.row(
                form.date("on", desk.t("subsidy.objection.answeredOn"))
                        .required()
                        .id("answer-on")
                        .bind(on),
                form.yes("upheld", desk.t("subsidy.objection.result"), desk.t("subsidy.objection.upheld"))
                        .id("answer-upheld")
                        .bind(upheld));
        form.check(() -> check(objection, words.get(), on.get()));
        var box = new VBox(Texts.wrapped(objection.content()), form);
        desk.dialogs()
                .form(
                        desk.t("subsidy.objection.answerTitle"),
                        box,
                        desk.t("subsidy.objection.answerVerb"),
                        form::saved,
                        () -> model.answer(
                                objection.id(),
                                new Objection.Answer(
                                        on.get(), words.get().strip(), Boolean.TRUE.equals(upheld.get()))));
    }

    private Problems check(Objection objection, String words, @Nullable LocalDate on) {
        var problems = new ArrayList<Problem>();
        if (words.isBlank()) {
            problems.add(Problem.refuse("answer", "subsidy.objection.problem.answer"));
        }
        if (on == null || on.isAfter(desk.today()) || on.isBefore(objection.raisedOn())) {
            problems.add(Problem.refuse("on", "subsidy.objection.problem.answeredOn"));
        }
        return new Problems(problems);
    }
}
