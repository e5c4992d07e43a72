// SPDX-License-Identifier: Apache-2.0
package anyi.assessment;

import anyi.assessment.paper.AssessmentPaper;
import anyi.assessment.paper.PaperFacts;
import anyi.assessment.paper.PaperQueries;
import anyi.kit.Desk;
import anyi.right.Right;
import anyi.sheet.table.FormPaper;
import anyi.sheet.table.Saving;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import java.nio.file.Path;
import java.util.UUID;

/** Makes the report of an assessment: asks where to, writes the PDF, says so. */
final class PaperModel {
    private final Desk desk;
    private final PaperQueries queries;

    PaperModel(Desk desk, PaperQueries queries) {
        this.desk = desk;
        this.queries = queries;
    }

    void print(UUID assessment) {
        desk.background().run(() -> queries.of(assessment), found -> found.ifPresent(this::ask));
    }

    private void ask(PaperFacts facts) {
        var paper = new AssessmentPaper(Messages.of(Language.CHINESE), facts);
        desk.dialogs().saveFile(desk.t("assessment.paper.save"), paper.fileName(), file -> write(file, paper.form()));
    }

    private Saving saved(Path file, FormPaper form) {
        return desk.takeOut(Right.EXPORT, file, () -> Saving.to(file, form::write), Saving::isSaved);
    }

    private void write(Path file, FormPaper form) {
        desk.background().run(() -> saved(file, form), saving -> {
            switch (saving) {
                case Saving.Saved saved ->
                    desk.dialogs()
                            .saved(desk.t(
                                    "assessment.paper.saved",
                                    String.valueOf(saved.file().getFileName())));
                case Saving.NotSaved(Path path, Saving.Obstacle obstacle) ->
                    desk.dialogs()
                            .refused(desk.t(
                                    "assessment.paper.notSaved",
                                    path.getFileName(),
                                    desk.messages().t(obstacle)));
            }
        });
    }
}
