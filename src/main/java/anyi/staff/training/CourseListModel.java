// SPDX-License-Identifier: Apache-2.0
package anyi.staff.training;

import anyi.kit.Desk;
import anyi.staff.StaffDeeds;
import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The courses of the home. */
final class CourseListModel {
    private final Desk desk;
    private final TrainingQueries queries;
    private final StaffDeeds deeds;
    private final ObservableList<Course> rows = FXCollections.observableArrayList();
    private Runnable onLoaded = () -> {};

    CourseListModel(Desk desk, TrainingQueries queries, StaffDeeds deeds) {
        this.desk = desk;
        this.queries = queries;
        this.deeds = deeds;
    }

    void load(Runnable then) {
        onLoaded = then;
        reload();
    }

    private void reload() {
        desk.background().latest(this, queries::courses, courses -> {
            rows.setAll(courses);
            onLoaded.run();
        });
    }

    ObservableList<Course> rows() {
        return rows;
    }

    UUID newId() {
        return deeds.ids().next();
    }

    void offer(CourseDraft draft) {
        desk.background().run(() -> deeds.trainings().offer(draft), result -> {
            switch (result) {
                case TrainingResult.Written written -> {
                    desk.dialogs()
                            .saved(
                                    desk.t("staff.training.saved.course", String.valueOf(draft.name())),
                                    written.revision());
                    reload();
                }
                case TrainingResult.DoesNotFit misfit ->
                    desk.dialogs()
                            .refused(desk.messages().t(misfit.problems().all().getFirst()));
            }
        });
    }
}
