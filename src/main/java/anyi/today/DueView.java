// SPDX-License-Identifier: Apache-2.0
package anyi.today;

import anyi.kit.Desk;
import anyi.kit.part.Badge;
import anyi.kit.part.Icon;
import anyi.kit.part.OpenLine;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What is to be done, the most urgent first; each line opens its rows. */
final class DueView extends VBox {
    private static final int SOON = 7;

    private final Desk desk;
    private final TodayModel model;

    DueView(Desk desk, TodayModel model, Map<DueKind, List<DueRow>> due) {
        this.desk = desk;
        this.model = model;
        getStyleClass().add("card");
        int all = due.values().stream().mapToInt(List::size).sum();
        var head = new HBox(
                Texts.heading(desk.t("today.due")), Texts.muted(desk.t("today.due.count", TodayModel.DAYS, all)));
        head.getStyleClass().add("card-head");
        getChildren().add(head);
        if (due.isEmpty()) {
            var nothing = Texts.mutedWrapped(desk.t("today.due.none"));
            nothing.setGraphic(Icon.CHECKED.node(Tone.SUCCESS));
            var box = new VBox(nothing);
            box.getStyleClass().add("card-body");
            getChildren().add(box);
        }
        due.entrySet().stream()
                .sorted(Comparator.comparing(entry -> days(entry.getValue()).orElse(0L)))
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .forEach(getChildren()::add);
    }

    /** To the first of them; negative = past. */
    private Optional<Long> days(List<DueRow> rows) {
        return rows.stream()
                .flatMap(row -> row.on().stream())
                .min(Comparator.naturalOrder())
                .map(first -> ChronoUnit.DAYS.between(desk.today(), first));
    }

    private Node line(DueKind kind, List<DueRow> rows) {
        var second = Texts.shortening(first(rows.getFirst()), "muted");
        second.getStyleClass().add("second-line");
        var words = new VBox(Texts.bold(title(kind)), second);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        var count = Texts.bold(desk.formats().count(rows.size()));
        count.getStyleClass().add("due-count");
        var content = new HBox(icon(kind).node(), words, badge(rows), count, Icon.NEXT.node());
        content.getStyleClass().add("due-content");
        var line = new OpenLine(content, title(kind) + " " + rows.size(), () -> model.open(model.behind(kind, rows)));
        line.setId("today-due-" + kind.name());
        return line;
    }

    private Badge badge(List<DueRow> rows) {
        long over = rows.stream()
                .flatMap(row -> row.on().stream())
                .filter(day -> day.isBefore(desk.today()))
                .count();
        if (over > 0) {
            return new Badge(Tone.DANGER, Icon.ERROR, desk.t("today.due.over", over));
        }
        if (rows.getFirst().on().isEmpty()) {
            return new Badge(Tone.WARNING, Icon.DUE, desk.t("today.due.now"));
        }
        long days = days(rows).orElse(0L);
        return days <= SOON
                ? new Badge(Tone.WARNING, Icon.DUE, desk.t("today.due.within", days))
                : new Badge(Tone.NEUTRAL, desk.t("today.due.days", days));
    }

    private String first(DueRow row) {
        Optional<LocalDate> day = row.on();
        return day.isEmpty()
                ? row.name()
                : desk.t("today.due.first", desk.formats().shortDate(day.get()), row.name());
    }

    private String title(DueKind kind) {
        return switch (kind) {
            case LEAVE_OVERDUE -> desk.t("today.due.leaveOverdue");
            case ASSESSMENT -> desk.t("today.due.assessment");
            case VERIFICATION -> desk.t("today.due.verification");
            case SUBSIDY_VERIFICATION -> desk.t("today.due.subsidyVerification");
            case NOTICE_OVER -> desk.t("today.due.noticeOver");
            case CLAIM_DOCUMENTS -> desk.t("today.due.claimDocuments");
            case CLAIM_WAITING -> desk.t("today.due.claimWaiting");
            case ID_CARD -> desk.t("today.due.idCard");
            case CONTRACT -> desk.t("today.due.contract");
            case DISABILITY_CARD -> desk.t("today.due.disabilityCard");
            case STAFF -> desk.t("today.due.staff");
            case WARNING -> desk.t("today.due.warning");
            case TO_CHECK -> desk.t("today.due.toCheck");
        };
    }

    private static Icon icon(DueKind kind) {
        return switch (kind) {
            case LEAVE_OVERDUE -> Icon.LEAVE;
            case ASSESSMENT -> Icon.ASSESSMENT;
            case VERIFICATION -> Icon.REVERIFY;
            case SUBSIDY_VERIFICATION -> Icon.TRUSTED;
            case NOTICE_OVER -> Icon.DATE;
            case CLAIM_DOCUMENTS -> Icon.ATTACHMENT;
            case CLAIM_WAITING -> Icon.SUBSIDY;
            case ID_CARD -> Icon.ID_CARD;
            case CONTRACT -> Icon.DOCUMENT;
            case DISABILITY_CARD -> Icon.DISABILITY_CARD;
            case STAFF -> Icon.STAFF;
            case WARNING -> Icon.WARNING;
            case TO_CHECK -> Icon.SHOW;
        };
    }
}
