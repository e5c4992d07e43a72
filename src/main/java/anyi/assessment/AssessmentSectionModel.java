// SPDX-License-Identifier: Apache-2.0
package anyi.assessment;

import anyi.assessment.AssessmentResult.Recorded;
import anyi.assessment.AssessmentResult.Refused;
import anyi.assessment.AssessmentResult.SameDay;
import anyi.kit.Desk;
import anyi.kit.Place;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The assessments of one person as of a day. */
final class AssessmentSectionModel {
    private final Desk desk;
    private final AssessDoor door;
    private final PaperModel paper;
    private final UUID resident;
    private final ObservableList<Assessment> rows = FXCollections.observableArrayList();
    private LocalDate on;

    AssessmentSectionModel(Desk desk, AssessDoor door, PaperModel paper, UUID resident) {
        this.desk = desk;
        this.door = door;
        this.paper = paper;
        this.resident = resident;
        on = desk.today();
    }

    void show(LocalDate day) {
        on = day;
        desk.background()
                .latest(
                        this,
                        () -> door.queries().of(resident).stream()
                                .filter(assessment -> !assessment.assessedOn().isAfter(day))
                                .toList(),
                        rows::setAll);
    }

    void trend() {
        desk.navigator().open(new Place.AssessmentTrend(resident));
    }

    void assess() {
        desk.navigator().open(new Place.Assess(resident));
    }

    /** The one that holds is corrected by another one; what was written stays. */
    void correct(Assessment assessment) {
        desk.navigator().open(new Place.Assess(resident, Optional.of(assessment.id())));
    }

    void print(Assessment assessment) {
        paper.print(assessment.id());
    }

    void record(StatedDraft draft) {
        desk.background().run(() -> door.commands().recordStated(draft, desk.today()), this::recorded);
    }

    private void recorded(AssessmentResult result) {
        switch (result) {
            case Recorded(Assessment assessment, long revision) -> {
                desk.dialogs()
                        .saved(
                                desk.t("assessment.stated.saved", desk.formats().date(assessment.assessedOn())),
                                revision);
                show(on);
            }
            case SameDay ignored -> desk.dialogs().refused(desk.t("assessment.stated.sameDay"));
            case Refused(var problems) ->
                desk.dialogs().refused(desk.messages().t(problems.all().getFirst()));
        }
    }

    UUID resident() {
        return resident;
    }

    ObservableList<Assessment> rows() {
        return rows;
    }
}
