// SPDX-License-Identifier: Apache-2.0
package anyi.staff.training;

import anyi.kit.Desk;
import anyi.kit.form.Field;
import anyi.kit.form.Form;
import anyi.term.TrainingForm;
import anyi.term.TrainingSubject;
import anyi.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session's date, place, teacher, hours, cost and audience; a course fills in what it knows. */
final class SessionFormView {
    private final UUID id;
    private final Optional<TrainingSession> known;
    private final Form form;
    private final Field<Course> course;
    private final Field<String> topic;
    private final Field<TrainingSubject> subject;
    private final Field<TrainingForm> kind;
    private final Field<LocalDate> heldOn;
    private final Field<String> startsAt;
    private final Field<String> endsAt;
    private final Field<String> hours;
    private final Field<String> place;
    private final Field<String> teacher;
    private final Field<String> organiser;
    private final Field<Money> cost;
    private final Field<Audience> audience;

    SessionFormView(Desk desk, UUID id, Optional<TrainingSession> known, List<Course> courses) {
        this.id = id;
        this.known = known;
        form = new Form(desk.messages(), desk.clock());
        course = form.pick("course", desk.t("staff.training.course"), courses, Course::name)
                .id("session-course");
        topic = form.text("topic", desk.t("staff.training.topic")).required().id("session-topic");
        subject = form.choice("subject", desk.t("staff.training.subject"), List.of(TrainingSubject.values()))
                .required()
                .id("session-subject");
        kind = form.choice("form", desk.t("staff.training.form"), List.of(TrainingForm.values()))
                .id("session-form");
        heldOn = form.date("heldOn", desk.t("staff.training.heldOn")).required().id("session-on");
        startsAt = form.text("startsAt", desk.t("staff.training.startsAt")).id("session-from");
        endsAt = form.text("endsAt", desk.t("staff.training.endsAt")).id("session-to");
        hours = form.text("hours", desk.t("staff.training.hours")).required().id("session-hours");
        place = form.text("place", desk.t("staff.training.place")).id("session-place");
        teacher = form.text("teacher", desk.t("staff.training.teacher")).id("session-teacher");
        organiser = form.text("organiser", desk.t("staff.training.organiser")).id("session-organiser");
        cost = form.money("cost", desk.t("staff.training.cost")).id("session-cost");
        var boxes = new AudienceView(desk);
        audience = form.own(
                        "audience",
                        desk.t("staff.training.audience"),
                        boxes.box(),
                        boxes.value(),
                        value -> value == null ? "" : value.kept(),
                        Audience::read)
                .id("session-audience");
        form.row(topic, course);
        form.row(subject, kind, audience);
        form.row(heldOn, startsAt, endsAt, hours);
        form.row(place, teacher);
        form.row(organiser, cost);
        kind.value().setValue(TrainingForm.IN_HOUSE);
        heldOn.value().setValue(desk.today());
        audience.value().setValue(Audience.EVERYBODY);
        known.ifPresent(session -> fill(session, courses));
        course.value().addListener((value, before, now) -> follow(now));
        endsAt.value().addListener((value, before, now) -> convert());
        startsAt.value().addListener((value, before, now) -> convert());
    }

    private void follow(@Nullable Course chosen) {
        if (chosen == null) {
            return;
        }
        topic.value().setValue(chosen.name());
        subject.value().setValue(chosen.subject());
        chosen.hours().map(many -> new ClassHours(many).toString()).ifPresent(hours.value()::setValue);
        if (!chosen.audience().isNobody()) {
            audience.value().setValue(chosen.audience());
        }
    }

    /** Clock minutes become class hours while nobody has typed any. */
    private void convert() {
        ClassHours.between(startsAt.value().getValue(), endsAt.value().getValue())
                .ifPresent(found -> hours.value().setValue(found.toString()));
    }

    private void fill(TrainingSession session, List<Course> courses) {
        session.courseId()
                .flatMap(wanted ->
                        courses.stream().filter(one -> one.id().equals(wanted)).findFirst())
                .ifPresent(course.value()::setValue);
        topic.value().setValue(session.topic());
        subject.value().setValue(session.subject());
        kind.value().setValue(session.form());
        heldOn.value().setValue(session.heldOn());
        session.startsAt().ifPresent(startsAt.value()::setValue);
        session.endsAt().ifPresent(endsAt.value()::setValue);
        hours.value().setValue(new ClassHours(session.hours()).toString());
        session.place().ifPresent(place.value()::setValue);
        session.teacher().ifPresent(teacher.value()::setValue);
        session.organiser().ifPresent(organiser.value()::setValue);
        session.cost().ifPresent(cost.value()::setValue);
        audience.value().setValue(session.audience());
    }

    Form form() {
        return form;
    }

    SessionDraft draft() {
        Course chosen = course.value().getValue();
        return new SessionDraft(
                id,
                known.map(TrainingSession::revision).orElse(0L),
                chosen == null ? null : chosen.id(),
                subject.value().getValue(),
                topic.value().getValue(),
                kind.value().getValue(),
                heldOn.value().getValue(),
                text(startsAt),
                text(endsAt),
                text(place),
                text(teacher),
                text(organiser),
                text(hours),
                cost.value().getValue(),
                audience.value().getValue(),
                known.flatMap(TrainingSession::remark).orElse(null));
    }

    static @Nullable String text(Field<String> field) {
        String text = field.value().getValue();
        return text == null || text.isBlank() ? null : text.strip();
    }
}
