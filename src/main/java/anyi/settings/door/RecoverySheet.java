// SPDX-License-Identifier: Apache-2.0
package anyi.settings.door;

import anyi.kit.Desk;
import anyi.sheet.table.Leaflet;
import anyi.sheet.table.Leaflet.Block;
import anyi.sheet.table.Saving;
import java.nio.file.Path;
import java.util.List;

/**
 * The paper for the safe.
 *
 * @param folder where the home lies, as it is printed
 * @param groups of the recovery code
 */
public record RecoverySheet(String homeName, String folder, List<String> groups) {
    public RecoverySheet {
        groups = List.copyOf(groups);
    }

    /** Asks where to, writes the PDF, and says so. */
    public void save(Desk desk, Runnable onSaved) {
        desk.dialogs()
                .saveFile(
                        desk.t("settings.door.sheet.save"),
                        desk.t("settings.door.sheet.file", homeName),
                        file -> write(desk, file, onSaved));
    }

    private void write(Desk desk, Path file, Runnable onSaved) {
        Leaflet leaflet = leaflet(desk);
        desk.background().run(() -> Saving.to(file, leaflet::write), saving -> {
            switch (saving) {
                case Saving.Saved saved -> {
                    onSaved.run();
                    desk.dialogs()
                            .saved(desk.t(
                                    "settings.door.sheet.saved",
                                    String.valueOf(saved.file().getFileName())));
                }
                case Saving.NotSaved(Path path, Saving.Obstacle obstacle) ->
                    desk.dialogs()
                            .refused(desk.t(
                                    "settings.door.sheet.notSaved",
                                    desk.messages().t(obstacle)));
            }
        });
    }

    private Leaflet leaflet(Desk desk) {
        return new Leaflet(
                desk.t("settings.door.sheet.title", homeName),
                List.of(
                        new Block.Paragraph(desk.t("settings.door.sheet.what")),
                        new Block.Code(groups),
                        new Block.Heading(desk.t("settings.door.sheet.how")),
                        new Block.Paragraph(desk.t("settings.door.sheet.steps")),
                        new Block.Paragraph(desk.t(
                                "settings.door.sheet.made", desk.formats().date(desk.today()), folder)),
                        new Block.ToFill(desk.t("settings.door.sheet.keeper")),
                        new Block.ToFill(desk.t("settings.door.sheet.where"))));
    }
}
