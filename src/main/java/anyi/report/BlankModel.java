// SPDX-License-Identifier: Apache-2.0
package anyi.report;

import anyi.kit.Desk;
import anyi.report.blank.BlankSheet;
import anyi.report.blank.Wish;
import anyi.report.figure.Indicator;
import anyi.sheet.table.Saving;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A bureau's sheet that is being filled: what was found, and what somebody has changed. */
final class BlankModel {
    private final Desk desk;
    private final BlankCommands commands;
    private final Path blank;
    private final LocalDate on;
    private final String shape;
    private final List<Wish> wishes;

    BlankModel(Desk desk, BlankCommands commands, Path blank, BlankSheet found, LocalDate on) {
        this.desk = desk;
        this.commands = commands;
        this.blank = blank;
        this.on = on;
        shape = found.shape();
        wishes = new ArrayList<>(found.wishes());
    }

    String fileName() {
        return String.valueOf(blank.getFileName());
    }

    /** Cells with a figure first. */
    List<Wish> wishes() {
        return wishes.stream()
                .sorted(java.util.Comparator.comparing(wish -> wish.indicator().isEmpty()))
                .toList();
    }

    void choose(Wish wish, Optional<Indicator> indicator) {
        for (int i = 0; i < wishes.size(); i++) {
            if (wishes.get(i).spot().equals(wish.spot())) {
                wishes.set(i, wishes.get(i).with(indicator));
            }
        }
    }

    /** Asks where to save the filled copy. */
    void fill() {
        String name = fileName();
        int dot = name.lastIndexOf('.');
        String filled = name.substring(0, dot) + "_" + on + name.substring(dot);
        desk.dialogs()
                .saveFile(
                        desk.t("report.blank.save"),
                        filled,
                        target -> desk.background()
                                .job(
                                        desk.t("report.blank.save"),
                                        progress -> commands.fill(
                                                desk.session().actor(),
                                                blank,
                                                new BlankSheet(wishes, shape),
                                                on,
                                                target),
                                        this::told));
    }

    private void told(Saving saving) {
        switch (saving) {
            case Saving.Saved file ->
                desk.dialogs().saved(desk.t("report.blank.saved", file.file().getFileName()));
            case Saving.NotSaved(Path file, Saving.Obstacle obstacle) ->
                desk.dialogs().refused(desk.messages().t(obstacle));
        }
    }
}
