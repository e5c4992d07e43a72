// SPDX-License-Identifier: Apache-2.0
package anyi.staff.file;

import anyi.kit.Desk;
import anyi.staff.StaffFile;
import anyi.staff.StaffQueries;
import anyi.staff.duty.DutyQueries;
import anyi.staff.duty.Judgement;
import anyi.staff.duty.MatrixRow;
import anyi.staff.training.TrainedRow;
import anyi.staff.training.TrainingQueries;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** One person's file: particulars, employments, certificates, training, and what is due. */
final class StaffFileModel {
    private final Desk desk;
    private final UUID staffId;
    private final StaffQueries queries;
    private final TrainingQueries trainings;
    private final DutyQueries duties;
    private final ObjectProperty<Optional<Known>> known = new SimpleObjectProperty<>(Optional.empty());

    /** @param due empty as well for who is not in post */
    record Known(StaffFile file, List<TrainedRow> trained, List<Judgement> due) {
        BigDecimal hoursOf(int year) {
            return trained.stream()
                    .filter(row -> row.session().heldOn().getYear() == year)
                    .map(TrainedRow::hours)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    StaffFileModel(Desk desk, UUID staffId, StaffQueries queries, TrainingQueries trainings, DutyQueries duties) {
        this.desk = desk;
        this.staffId = staffId;
        this.queries = queries;
        this.trainings = trainings;
        this.duties = duties;
    }

    void load() {
        desk.background().latest(this, this::read, known::set);
    }

    private Optional<Known> read() {
        List<Judgement> due = duties.matrix(desk.today()).stream()
                .filter(row -> row.person().staffId().equals(staffId))
                .findFirst()
                .map(MatrixRow::due)
                .orElse(List.of());
        return queries.file(staffId).map(file -> new Known(file, trainings.of(staffId), due));
    }

    ObjectProperty<Optional<Known>> known() {
        return known;
    }
}
