// SPDX-License-Identifier: Apache-2.0
package anyi.given;

import anyi.store.schema.tables.records.AttendanceRecord;
import anyi.store.schema.tables.records.TrainingSessionRecord;
import anyi.term.AttendanceMark;
import anyi.term.TrainingForm;
import anyi.term.TrainingSubject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A training session: {@code new GivenTraining(given, FIRE, "2026-09-10", "2").attended(zhao).save()}. */
public final class GivenTraining {
    private final Given given;
    private final TrainingSessionRecord session = new TrainingSessionRecord();
    private final List<AttendanceRecord> attendances = new ArrayList<>();

    public GivenTraining(Given given, TrainingSubject subject, String heldOn, String hours) {
        this.given = given;
        session.setId(given.next());
        session.setTrainingSubject(subject);
        session.setTopic(subject.name());
        session.setTrainingForm(TrainingForm.IN_HOUSE);
        session.setHeldOn(LocalDate.parse(heldOn));
        session.setHours(new BigDecimal(hours));
        session.setAudience("ALL");
    }

    public GivenTraining about(String topic) {
        session.setTopic(topic);
        return this;
    }

    public GivenTraining attended(UUID... staff) {
        for (UUID one : staff) {
            mark(one, AttendanceMark.PRESENT);
        }
        return this;
    }

    public GivenTraining failed(UUID staff) {
        AttendanceRecord row = mark(staff, AttendanceMark.PRESENT);
        row.setScore(BigDecimal.valueOf(35));
        row.setPassed(false);
        return this;
    }

    public GivenTraining absent(UUID staff) {
        mark(staff, AttendanceMark.ABSENT);
        return this;
    }

    private AttendanceRecord mark(UUID staff, AttendanceMark mark) {
        var row = new AttendanceRecord();
        row.setId(given.next());
        row.setSessionId(session.getId());
        row.setStaffId(staff);
        row.setAttendanceMark(mark);
        attendances.add(row);
        return row;
    }

    /** Returns the session's id. */
    public UUID save() {
        given.insert(session).insertAll(attendances);
        return session.getId();
    }
}
