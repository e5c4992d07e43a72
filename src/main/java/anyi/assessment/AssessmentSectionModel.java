// SPDX-License-Identifier: Apache-2.0
package anyi.assessment;

import anyi.assessment.AssessmentResult.Recorded;
import anyi.assessment.AssessmentResult.Refused;
import anyi.assessment.AssessmentResult.SameDay;
import anyi.kit.Desk;
import anyi.kit.Place;
import java.time.LocalDate;
import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The assessments of one person as of a day. */
final class AssessmentSectionModel {
    private final Desk desk;
    private final AssessmentQueries queries;
    private final AssessmentCommands commands;
    private final UUID resident;
    private final ObservableList<Assessment> rows = FXCollections.observableArrayList();
    private LocalDate on;

    AssessmentSectionModel(Desk desk, AssessmentQueries queries, AssessmentCommands commands, UUID resident) {
        this.desk = desk;
        this.queries = queries;
        this.commands = commands;
        this.resident = resident;
        on = desk.today();
    }

    void show(LocalDate day) {
        on = day;
        desk.background()
                .latest(
                        this,
                        () -> queries.of(resident).stream()
                                .filter(assessment -> !assessment.assessedOn().isAfter(day))
                                .toList(),
                        rows::setAll);
    }

    void assess() {
        desk.navigator().open(new Place.Assess(resident));
    }

    void record(StatedDraft draft) {
        desk.background().run(() -> commands.recordStated(draft, desk.today()), this::recorded);
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
