// SPDX-License-Identifier: Apache-2.0
package anyi.report;

import anyi.kit.Desk;
import anyi.report.blank.BlankList;
import anyi.report.blank.BlankSheet;
import anyi.report.blank.ListColumn;
import anyi.report.blank.Wish;
import anyi.report.figure.Wanted;
import anyi.right.Right;
import anyi.sheet.table.Saving;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A bureau's sheet that is being filled: what was found, and what somebody has changed. */
final class BlankModel {
    /** How many words a sentence names before it only counts. */
    private static final int NAMED = 6;

    private final Desk desk;
    private final BlankCommands commands;
    private final Path blank;
    private final LocalDate on;
    private final String shape;
    private final List<Wish> wishes;
    private final List<BlankList> lists;

    BlankModel(Desk desk, BlankCommands commands, Path blank, BlankSheet found, LocalDate on) {
        this.desk = desk;
        this.commands = commands;
        this.blank = blank;
        this.on = on;
        shape = found.shape();
        wishes = new ArrayList<>(found.wishes());
        lists = new ArrayList<>(found.lists());
    }

    String fileName() {
        return String.valueOf(blank.getFileName());
    }

    /** Cells with a figure first. */
    List<Wish> wishes() {
        return wishes.stream()
                .sorted(Comparator.comparing(wish -> wish.wanted().isEmpty()))
                .toList();
    }

    List<BlankList> lists() {
        return List.copyOf(lists);
    }

    void choose(Wish wish, Optional<? extends Wanted> wanted) {
        wishes.replaceAll(one -> one.spot().equals(wish.spot()) ? one.with(wanted) : one);
    }

    void choose(BlankList list, ListColumn column, Optional<String> ours) {
        lists.replaceAll(one -> one.sheet().equals(list.sheet()) ? one.with(column.index(), ours) : one);
    }

    private BlankSheet sheet() {
        return new BlankSheet(wishes, lists, shape);
    }

    /** Which words on the sheet this program does not know, so that their cells stay empty; nothing when all are known. */
    Optional<String> unknown() {
        List<String> words = sheet().unknown();
        return words.isEmpty() ? Optional.empty() : Optional.of(unknown(words));
    }

    private String unknown(List<String> words) {
        String named = words.stream()
                .limit(NAMED)
                .map(word -> word.replaceAll("\\s+", " "))
                .reduce((some, next) -> desk.t("report.blank.and", some, next))
                .orElse("");
        return words.size() > NAMED
                ? desk.t("report.blank.unknownMore", named, words.size())
                : desk.t("report.blank.unknown", named);
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
                                .job(desk.t("report.blank.save"), progress -> fill(target), this::told));
    }

    private Filled fill(Path target) {
        return desk.takeOut(
                Right.EXPORT,
                target,
                () -> commands.fill(desk.session().actor(), blank, sheet(), on, target),
                Filled::isSaved);
    }

    private void told(Filled filled) {
        switch (filled.saving()) {
            case Saving.Saved(Path file, List<String> _) -> {
                String done = desk.t("report.blank.saved", file.getFileName(), filled.figures(), filled.rows());
                desk.dialogs().saved(filled.unknown().isEmpty() ? done : done + " " + unknown(filled.unknown()));
            }
            case Saving.NotSaved(Path _, Saving.Obstacle obstacle) ->
                desk.dialogs().refused(desk.messages().t(obstacle));
        }
    }
}
