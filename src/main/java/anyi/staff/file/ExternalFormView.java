// SPDX-License-Identifier: Apache-2.0
package anyi.staff.file;

import anyi.kit.Desk;
import anyi.kit.form.Field;
import anyi.kit.form.Form;
import anyi.staff.training.Attendance;
import anyi.staff.training.Audience;
import anyi.staff.training.SessionDraft;
import anyi.term.AttendanceMark;
import anyi.term.TrainingForm;
import anyi.term.TrainingSubject;
import anyi.value.Money;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Training elsewhere, of one person. */
final class ExternalFormView {
    private final Desk desk;
    private final UUID staffId;
    private final UUID id;
    private final Form form;
    private final Field<String> topic;
    private final Field<TrainingSubject> subject;
    private final Field<LocalDate> heldOn;
    private final Field<String> hours;
    private final Field<String> organiser;
    private final Field<String> place;
    private final Field<Money> cost;
    private final Field<String> certificate;

    ExternalFormView(Desk desk, UUID staffId, UUID id) {
        this.desk = desk;
        this.staffId = staffId;
        this.id = id;
        form = new Form(desk.messages(), desk.clock());
        topic = form.text("topic", desk.t("staff.training.topic")).required().id("external-topic");
        subject = form.choice("subject", desk.t("staff.training.subject"), List.of(TrainingSubject.values()))
                .required()
                .id("external-subject");
        heldOn = form.date("heldOn", desk.t("staff.training.heldOn")).required().id("external-on");
        hours = form.text("hours", desk.t("staff.training.hours")).required().id("external-hours");
        organiser = form.text("organiser", desk.t("staff.training.organiser")).id("external-organiser");
        place = form.text("place", desk.t("staff.training.place")).id("external-place");
        cost = form.money("cost", desk.t("staff.training.cost")).id("external-cost");
        certificate =
                form.text("certificate", desk.t("staff.training.certificate")).id("external-certificate");
        form.row(topic, subject);
        form.row(heldOn, hours);
        form.row(organiser, place);
        form.row(cost, certificate);
    }

    Form form() {
        return form;
    }

    Problems problems() {
        return draft().check(desk.today(), true);
    }

    SessionDraft draft() {
        return new SessionDraft(
                id,
                0,
                null,
                subject.value().getValue(),
                topic.value().getValue(),
                TrainingForm.EXTERNAL,
                heldOn.value().getValue(),
                null,
                null,
                PersonFormView.text(place),
                null,
                PersonFormView.text(organiser),
                hours.value().getValue(),
                cost.value().getValue(),
                Audience.NOBODY,
                null);
    }

    Attendance attendance() {
        return new Attendance(staffId, AttendanceMark.PRESENT, null, null, PersonFormView.text(certificate), null);
    }
}
