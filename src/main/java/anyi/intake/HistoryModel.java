// SPDX-License-Identifier: Apache-2.0
package anyi.intake;

import anyi.kit.Desk;
import anyi.store.log.UndoResult;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The imports that there were, and taking one back. */
final class HistoryModel {
    private final Desk desk;
    private final BatchQueries queries;
    private final IntakeCommands commands;
    private final ObservableList<BatchRow> rows = FXCollections.observableArrayList();

    HistoryModel(Desk desk, BatchQueries queries, IntakeCommands commands) {
        this.desk = desk;
        this.queries = queries;
        this.commands = commands;
    }

    ObservableList<BatchRow> rows() {
        return rows;
    }

    void load(Runnable onLoaded) {
        desk.background().latest(this, queries::all, found -> {
            rows.setAll(found);
            onLoaded.run();
        });
    }

    void takeBack(BatchRow row, Runnable onDone) {
        desk.background()
                .job(desk.t("intake.job.takeBack"), progress -> commands.takeBack(row.id(), row.act()), result -> {
                    tell(result);
                    onDone.run();
                });
    }

    private void tell(UndoResult result) {
        switch (result) {
            case UndoResult.Undone undone -> desk.dialogs().saved(desk.t("intake.takenBack"));
            case UndoResult.LeansOn leans ->
                desk.dialogs()
                        .refused(desk.t(
                                "intake.takeBack.leans",
                                leans.later().size(),
                                leans.later().getFirst().purpose()));
            case UndoResult.AlreadyUndone already -> desk.dialogs().refused(desk.t("intake.takeBack.already"));
            case UndoResult.Forbidden forbidden ->
                desk.dialogs()
                        .refused(forbidden.problems().all().stream()
                                .findFirst()
                                .map(desk.messages()::t)
                                .orElse(desk.t("intake.takeBack.forbidden")));
            case UndoResult.Final fixed -> desk.dialogs().refused(desk.t("intake.takeBack.forbidden"));
            case UndoResult.NoSuchAct none -> desk.dialogs().refused(desk.t("intake.takeBack.forbidden"));
        }
    }
}
