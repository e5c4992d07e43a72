// SPDX-License-Identifier: Apache-2.0
package anyi.staff.training;

import anyi.kit.Desk;
import anyi.kit.form.Field;
import anyi.kit.form.Form;
import anyi.term.TrainingSubject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A course: subject, hours, how often, mandatory for whom. */
final class CourseFormView {
    private final UUID id;
    private final Optional<Course> known;
    private final Form form;
    private final Field<String> name;
    private final Field<TrainingSubject> subject;
    private final Field<String> hours;
    private final Field<String> repeat;
    private final Field<String> warn;
    private final Field<Audience> audience;

    CourseFormView(Desk desk, UUID id, Optional<Course> known) {
        this.id = id;
        this.known = known;
        form = new Form(desk.messages(), desk.clock());
        name = form.text("name", desk.t("staff.training.courseName")).required().id("course-name");
        subject = form.choice("subject", desk.t("staff.training.subject"), List.of(TrainingSubject.values()))
                .required()
                .id("course-subject");
        hours = form.text("hours", desk.t("staff.training.hours")).id("course-hours");
        repeat =
                form.text("repeatMonths", desk.t("staff.training.repeatMonths")).id("course-repeat");
        warn = form.text("warnDays", desk.t("staff.training.warnDays")).id("course-warn");
        var boxes = new AudienceView(desk);
        audience = form.own(
                        "audience",
                        desk.t("staff.training.mandatory"),
                        boxes.box(),
                        boxes.value(),
                        value -> value == null ? "" : value.kept(),
                        Audience::read)
                .id("course-audience");
        form.row(name, subject);
        form.row(hours, repeat, warn);
        form.row(audience);
        warn.value().setValue(String.valueOf(CourseDraft.USUAL_WARNING));
        known.ifPresent(this::fill);
    }

    private void fill(Course course) {
        CourseDraft draft = CourseDraft.of(course);
        name.value().setValue(course.name());
        subject.value().setValue(course.subject());
        course.hours().map(many -> new ClassHours(many).toString()).ifPresent(hours.value()::setValue);
        if (draft.repeatMonths() != null) {
            repeat.value().setValue(draft.repeatMonths());
        }
        warn.value().setValue(String.valueOf(course.warnDays()));
        audience.value().setValue(course.audience());
    }

    Form form() {
        return form;
    }

    CourseDraft draft() {
        return new CourseDraft(
                id,
                known.map(Course::revision).orElse(0L),
                name.value().getValue(),
                subject.value().getValue(),
                SessionFormView.text(hours),
                SessionFormView.text(repeat),
                SessionFormView.text(warn),
                audience.value().getValue(),
                known.flatMap(Course::remark).orElse(null));
    }
}
