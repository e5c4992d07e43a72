// SPDX-License-Identifier: Apache-2.0
package anyi.casefile;

import anyi.kit.Desk;
import anyi.kit.Place;
import anyi.kit.part.Allowed;
import anyi.kit.part.Buttons;
import anyi.kit.part.Icon;
import anyi.kit.part.Tone;
import anyi.kit.part.WarningStrip;
import anyi.resident.list.Reminder;
import anyi.right.Right;
import anyi.text.Letters;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;

/** What must be seen about a person, each with its remedy. */
final class WarningsView {
    private final Desk desk;
    private final CaseSteps steps;
    private final Consumer<String> open;
    private final Runnable afterwards;

    /** @param open goes to the tab of that name */
    WarningsView(Desk desk, CaseSteps steps, Consumer<String> open, Runnable afterwards) {
        this.desk = desk;
        this.steps = steps;
        this.open = open;
        this.afterwards = afterwards;
    }

    List<Node> of(CaseFacts facts) {
        var strips = new ArrayList<Node>();
        String risks = Stream.of(facts.row().who().risks(), facts.row().who().allergies())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        if (!risks.isEmpty()) {
            strips.add(new WarningStrip(Tone.DANGER, Icon.WARNING, risks, ""));
        }
        String undrawn = Letters.missing(facts.row().who().name());
        if (!undrawn.isEmpty()) {
            strips.add(new WarningStrip(
                    Tone.WARNING, Icon.INFO, desk.t("resident.problem.nameCharacterUndrawn", undrawn), ""));
        }
        Reminder.of(facts.row(), facts.on()).forEach(reminder -> strips.add(strip(reminder, facts)));
        facts.marks().forEach(mark -> strips.add(strip(mark)));
        return strips;
    }

    private Node strip(Reminder reminder, CaseFacts facts) {
        UUID resident = facts.row().id();
        boolean over = reminder.isOverdue(facts.on());
        String day = desk.formats().date(reminder.on());
        String left = over ? "" : desk.t("casefile.due.left", ChronoUnit.DAYS.between(facts.on(), reminder.on()));
        Tone tone = over ? Tone.DANGER : Tone.WARNING;
        Icon icon = over ? Icon.ERROR : Icon.DUE;
        return switch (reminder.kind()) {
            case ID_DUE ->
                new WarningStrip(
                        tone,
                        icon,
                        over ? desk.t("casefile.due.idOver", day) : desk.t("casefile.due.id", day),
                        left,
                        remedy(
                                "remedy-id",
                                desk.t("casefile.due.newCard"),
                                () -> steps.editParticulars(resident, afterwards)));
            case ASSESSMENT_MISSING ->
                new WarningStrip(tone, icon, desk.t("casefile.due.notAssessed"), "", assess(resident));
            case ASSESSMENT_DUE ->
                new WarningStrip(
                        tone,
                        icon,
                        over ? desk.t("casefile.due.assessmentOver", day) : desk.t("casefile.due.assessment", day),
                        left,
                        assess(resident));
            case CONTRACT_DUE ->
                new WarningStrip(
                        tone,
                        icon,
                        over ? desk.t("casefile.due.contractOver", day) : desk.t("casefile.due.contract", day),
                        left,
                        remedy("remedy-contract", desk.t("casefile.due.renew"), () -> open.accept("stay")));
            case VERIFICATION_DUE ->
                new WarningStrip(
                        tone,
                        icon,
                        over ? desk.t("casefile.due.verifyOver", day) : desk.t("casefile.due.verify", day),
                        left,
                        remedy("remedy-verify", desk.t("casefile.due.verified"), () -> open.accept("means")));
            case LEAVE_OVERDUE -> overdue(reminder.on(), facts);
        };
    }

    private Node overdue(LocalDate expected, CaseFacts facts) {
        Node[] remedies = facts.openLeave().stream()
                .map(leave -> Allowed.only(
                        desk,
                        Right.STAYS,
                        remedy(
                                "remedy-return",
                                desk.t("casefile.return"),
                                () -> steps.recordReturn(leave, afterwards))))
                .toArray(Node[]::new);
        return new WarningStrip(
                Tone.DANGER,
                Icon.ERROR,
                desk.t("casefile.due.leaveOver", desk.formats().date(expected)),
                "",
                remedies);
    }

    private Button assess(UUID resident) {
        return Allowed.only(
                desk,
                Right.ASSESSMENTS,
                remedy(
                        "remedy-assess",
                        desk.t("casefile.assess"),
                        () -> desk.navigator().open(new Place.Assess(resident))));
    }

    private Node strip(ReviewMark mark) {
        Object[] args = mark.messageArgs().stream()
                .flatMap(text -> Stream.of(text.split("\t", -1)))
                .map(this::word)
                .toArray();
        return new WarningStrip(
                Tone.WARNING,
                Icon.WARNING,
                desk.t("casefile.mark"),
                desk.t(mark.messageKey(), args)
                        + mark.source().map(source -> " · " + source).orElse(""),
                Allowed.only(
                        desk,
                        Right.RESIDENTS,
                        remedy(
                                "mark-checked",
                                desk.t("casefile.mark.checked"),
                                () -> steps.markChecked(mark.id(), afterwards))));
    }

    /** The mark keeps terms by their keys, so that it reads in either language. */
    private String word(String argument) {
        return argument.matches("term\\.\\w+\\.\\w+") ? desk.t(argument) : argument;
    }

    private static Button remedy(String id, String verb, Runnable action) {
        Button button = Buttons.small(verb, action);
        button.setId(id);
        return button;
    }
}
