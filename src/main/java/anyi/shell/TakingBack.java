// SPDX-License-Identifier: Apache-2.0
package anyi.shell;

import anyi.kit.Desk;
import anyi.kit.TakeBack;
import anyi.kit.part.Texts;
import anyi.store.log.Act;
import anyi.store.log.Undo;
import anyi.store.log.UndoPlan;
import anyi.store.log.UndoResult;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** Takes an act back, whichever it was and whenever: what leans on it is named before, by whom and when. */
public final class TakingBack implements TakeBack {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    /** More are told by their number. */
    private static final int MOST = 40;

    private static final int LONGEST = 300;

    private final Desk desk;
    private final Undo undo;
    private final Messages chinese = Messages.of(Language.CHINESE);

    public TakingBack(Desk desk, Undo undo) {
        this.desk = desk;
        this.undo = undo;
    }

    @Override
    public void ask(long revision, Runnable afterwards) {
        desk.background().run(() -> undo.plan(revision), plan -> show(plan, afterwards));
    }

    /** The last step, which nobody has to be asked about unless something leans on it already. */
    public void last(long revision, Runnable afterwards) {
        desk.background().run(() -> undo.plan(revision), plan -> {
            if (plan instanceof UndoPlan.Possible possible && possible.before().isEmpty()) {
                run(possible, afterwards);
            } else {
                show(plan, afterwards);
            }
        });
    }

    private void show(UndoPlan plan, Runnable afterwards) {
        switch (plan) {
            case UndoPlan.Possible possible -> offer(possible, afterwards);
            case UndoPlan.Final(Act act) ->
                desk.dialogs().refused(desk.t("shell.undo.finalNamed", when(act), act.actor(), act.purpose()));
            case UndoPlan.OfSomebodyElse(Act act) ->
                desk.dialogs().refused(desk.t("shell.undo.others", when(act), act.actor(), act.purpose()));
            case UndoPlan.TooMuch(Act act, Act newest, int leaning) ->
                desk.dialogs()
                        .refused(desk.t(
                                "shell.undo.tooMuch",
                                act.purpose(),
                                leaning,
                                when(newest),
                                newest.actor(),
                                newest.purpose()));
            case UndoPlan.NoSuchAct _ -> desk.dialogs().refused(desk.t("shell.undo.already"));
        }
    }

    private void offer(UndoPlan.Possible plan, Runnable afterwards) {
        var content = new VBox(line(plan.act()));
        content.getStyleClass().add("form");
        if (plan.isDoingAgain()) {
            content.getChildren().add(Texts.wrapped(desk.t("shell.undo.redoSentence")));
        } else {
            content.getChildren().add(Texts.wrapped(desk.t("shell.undo.sentence")));
        }
        if (!plan.before().isEmpty()) {
            content.getChildren()
                    .add(Texts.wrapped(desk.t("shell.undo.first", plan.before().size())));
            content.getChildren().add(lines(plan));
        }
        int all = plan.before().size() + 1;
        String verb = plan.isDoingAgain() ? desk.t("shell.undo.redoVerb") : desk.t("shell.undo.verb");
        desk.dialogs()
                .form(
                        plan.isDoingAgain() ? desk.t("shell.undo.redoTitle") : desk.t("shell.undo.title"),
                        content,
                        all == 1 ? verb : desk.t("shell.undo.verbAll", all),
                        () -> {
                            run(plan, afterwards);
                            return true;
                        });
    }

    private ScrollPane lines(UndoPlan.Possible plan) {
        var lines = new VBox();
        lines.getStyleClass().add("form");
        plan.before().stream().limit(MOST).forEach(act -> lines.getChildren().add(line(act)));
        if (plan.before().size() > MOST) {
            lines.getChildren()
                    .add(Texts.muted(desk.t("shell.undo.more", plan.before().size() - MOST)));
        }
        var scroll = new ScrollPane(lines);
        scroll.setId("undo-first");
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(260);
        return scroll;
    }

    private VBox line(Act act) {
        return new VBox(Texts.muted(when(act) + " · " + act.actor()), Texts.wrapped(act.purpose()));
    }

    private String when(Act act) {
        return TIME.format(
                LocalDateTime.ofInstant(act.happenedAt(), desk.clock().getZone()));
    }

    private void run(UndoPlan.Possible plan, Runnable afterwards) {
        desk.background()
                .job(
                        desk.t("shell.undo.running"),
                        progress -> undo.follow(desk.session().actor(), plan, this::purpose),
                        result -> {
                            tell(result);
                            afterwards.run();
                        });
    }

    private String purpose(Act act) {
        return act.undoes().isPresent()
                ? chinese.t("shell.undo.act.again", bare(act))
                : chinese.t("shell.undo.act", bare(act));
    }

    /** The purpose, without what was put before it when it was taken back, and not longer than the log takes. */
    private String bare(Act act) {
        String purpose = act.purpose();
        for (String key : List.of(chinese.t("shell.undo.act", ""), chinese.t("shell.undo.act.again", ""))) {
            if (purpose.startsWith(key)) {
                purpose = purpose.substring(key.length());
            }
        }
        return purpose.length() > LONGEST ? purpose.substring(0, LONGEST) : purpose;
    }

    private void tell(UndoResult result) {
        switch (result) {
            case UndoResult.Undone(long revision) -> desk.dialogs().saved(desk.t("shell.undo.done"), revision);
            case UndoResult.Forbidden forbidden ->
                desk.dialogs()
                        .refused(desk.messages().t(forbidden.problems().all().getFirst()));
            case UndoResult.LeansOn(var later) -> {
                Act act = later.getFirst();
                desk.dialogs().refused(desk.t("shell.undo.leansOn", when(act), act.actor(), act.purpose()));
            }
            case UndoResult.Final(Act act) ->
                desk.dialogs().refused(desk.t("shell.undo.finalNamed", when(act), act.actor(), act.purpose()));
            case UndoResult.AlreadyUndone _, UndoResult.NoSuchAct _ ->
                desk.dialogs().refused(desk.t("shell.undo.already"));
        }
    }
}
