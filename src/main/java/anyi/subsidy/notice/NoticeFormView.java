// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.notice;

import anyi.kit.Desk;
import anyi.kit.form.Field;
import anyi.kit.form.Form;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** Who stands on the list, from when, how long, where; below it the day from which the next step is allowed. */
final class NoticeFormView extends VBox {
    private static final List<Integer> DAYS = List.of(3, 5, 7, 10, 15, 20, 30);

    private final Desk desk;
    private final NoticeFormModel model;
    private final Form form;
    private final Label reach = Texts.wrapped("");
    private final Field<LocalDate> ends;

    NoticeFormView(Desk desk, NoticeFormModel model) {
        this.desk = desk;
        this.model = model;
        form = new Form(desk.messages(), desk.clock());
        List<Integer> days = Stream.concat(
                        DAYS.stream(), Stream.of(model.rules().noticeDays()))
                .filter(number -> number >= model.rules().noticeDays())
                .distinct()
                .sorted()
                .toList();
        form.row(form.text("title", desk.t("subsidy.notice.title"))
                .required()
                .id("notice-title")
                .bind(model.title()));
        form.row(
                form.date("startsOn", desk.t("subsidy.notice.starts"))
                        .required()
                        .id("notice-starts")
                        .bind(model.startsOn()),
                form.pick("workingDays", desk.t("subsidy.notice.workingDays"), days, String::valueOf)
                        .required()
                        .id("notice-days")
                        .bind(model.workingDays()));
        ends = form.date("endsOn", desk.t("subsidy.notice.endsStated"))
                .id("notice-ends")
                .bind(model.endsOn());
        ends.managedProperty().bind(ends.visibleProperty());
        form.row(ends);
        form.row(
                form.text("place", desk.t("subsidy.notice.place"))
                        .required()
                        .id("notice-place")
                        .bind(model.place()),
                form.text("telephone", desk.t("subsidy.notice.telephone"))
                        .required()
                        .id("notice-telephone")
                        .bind(model.telephone()));
        form.row(form.yes("masked", desk.t("subsidy.notice.names"), desk.t("subsidy.notice.namesMasked"))
                .id("notice-masked")
                .bind(model.masked()));
        Field<Set<NoticeFormModel.Candidate>> people = form.checks(
                        "claims", desk.t("subsidy.notice.claims"), model.candidates(), NoticeFormModel.Candidate::words)
                .required()
                .id("notice-claims")
                .bind(model.chosen());
        form.row(people);
        form.check(model::problems);
        reach.setId("notice-reach");
        var scroll = new ScrollPane(new VBox(form, reach));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("page-scroll", "tall-form");
        getChildren().add(scroll);
        model.startsOn().addListener((day, before, now) -> tell());
        model.workingDays().addListener((number, before, now) -> tell());
        model.endsOn().addListener((day, before, now) -> tell());
        tell();
    }

    /** How far it reaches, and from when the next step is allowed; an unknown year is said. */
    private void tell() {
        Optional<WorkDays.Reach> far = model.reach();
        boolean unknown = far.filter(WorkDays.Reach.Unknown.class::isInstance).isPresent();
        ends.setVisible(unknown);
        reach.setGraphic(unknown ? Icon.WARNING.node(Tone.WARNING) : Icon.DATE.node());
        reach.setText(far.map(this::words).orElse(""));
    }

    private String words(WorkDays.Reach far) {
        return switch (far) {
            case WorkDays.Reach.Until(LocalDate last) ->
                desk.t(
                        "subsidy.notice.reach",
                        desk.formats().date(last),
                        desk.formats().date(last.plusDays(1)));
            case WorkDays.Reach.Unknown(int year) -> desk.t("subsidy.notice.problem.yearUnknown", String.valueOf(year));
        };
    }

    boolean isClean() {
        return form.saved();
    }
}
