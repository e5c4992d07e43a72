// SPDX-License-Identifier: Apache-2.0
package anyi.settings.audit;

import anyi.kit.Desk;
import anyi.kit.TakeBack;
import anyi.kit.form.Field;
import anyi.kit.form.Form;
import anyi.kit.list.Columns;
import anyi.kit.list.ListPage;
import anyi.kit.part.Allowed;
import anyi.kit.part.Buttons;
import anyi.kit.part.EmptyState;
import anyi.kit.part.Flow;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.right.Right;
import anyi.store.ActKind;
import anyi.store.log.Act;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** 操作记录: the acts at the left, what the chosen one changed at the right, above them the verdict. */
final class AuditView extends VBox {
    private static final int LONGEST = 120;

    private final Desk desk;
    private final AuditModel model;
    private final TakeBack back;
    private final ListPage<AuditRow> list;
    private final Label verdict = Texts.mutedWrapped("");
    private final VBox changes = new VBox();

    AuditView(Desk desk, AuditModel model, TakeBack back, Runnable lookBack) {
        this.desk = desk;
        this.model = model;
        this.back = back;
        getStyleClass().add("form");
        verdict.setId("audit-verdict");
        changes.getStyleClass().add("form");
        list = new ListPage<>(desk, "audit", columns());
        if (!model.may()) {
            getChildren()
                    .add(new EmptyState(
                            Icon.LOCK,
                            desk.t("settings.audit.title"),
                            desk.t("right.notAllowed", desk.messages().t(Right.AUDIT))));
            return;
        }
        list.rows(model.rows())
                .onSelect(chosen -> chosen.ifPresent(this::open))
                .search(desk.t("settings.audit.search"), typed -> narrow(with(typed)))
                .inspector(scroll())
                .empty(new EmptyState(Icon.HISTORY, desk.t("settings.audit.none"), desk.t("settings.audit.noneWhy")));
        Button check = Buttons.plain(desk.t("settings.audit.check"), Icon.TRUSTED, () -> model.check(verdict::setText));
        check.setId("audit-check");
        Button export = Buttons.plain(desk.t("settings.audit.export"), Icon.EXCEL, this::export);
        export.setId("audit-export");
        Button past = Buttons.plain(desk.t("kit.lookBack"), Icon.HISTORY, lookBack);
        past.setId("audit-look-back");
        past.setDisable(desk.session().doer().isLooking());
        var buttons = new Flow(check, past, export);
        buttons.getStyleClass().add("case-actions");
        HBox.setHgrow(buttons, Priority.ALWAYS);
        verdict.setMinWidth(0);
        var actions = new HBox(verdict, buttons);
        actions.getStyleClass().add("file-row");
        getChildren().addAll(actions, filters(), list);
        VBox.setVgrow(list, Priority.ALWAYS);
        narrow(AuditWish.ALL);
    }

    private ScrollPane scroll() {
        var scroll = new ScrollPane(changes);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private Node filters() {
        var all = new VBox();
        model.actors(names -> {
            var choices = new ArrayList<String>();
            choices.add(desk.t("settings.audit.everybody"));
            choices.addAll(names);
            var fresh = new Form(desk.messages(), desk.clock());
            Field<String> who = fresh.pick("actor", desk.t("settings.audit.who"), choices, word -> word)
                    .id("audit-actor");
            Field<String> kind = fresh.pick(
                            "kind",
                            desk.t("settings.audit.kind"),
                            List.of(
                                    desk.t("settings.audit.kind.all"),
                                    desk.t("settings.audit.kind.changes"),
                                    desk.t("settings.audit.kind.access")),
                            word -> word)
                    .id("audit-kind");
            who.value().setValue(choices.getFirst());
            kind.value().setValue(desk.t("settings.audit.kind.all"));
            who.value().addListener((value, before, now) -> narrow(by(who, kind, choices)));
            kind.value().addListener((value, before, now) -> narrow(by(who, kind, choices)));
            fresh.row(who, kind);
            all.getChildren().setAll(fresh);
        });
        return all;
    }

    private AuditWish by(Field<String> who, Field<String> kind, List<String> choices) {
        Optional<String> actor =
                Optional.ofNullable(who.value().getValue()).filter(name -> !name.equals(choices.getFirst()));
        String chosen = String.valueOf(kind.value().getValue());
        Optional<Boolean> access = chosen.equals(desk.t("settings.audit.kind.all"))
                ? Optional.empty()
                : Optional.of(chosen.equals(desk.t("settings.audit.kind.access")));
        AuditWish now = model.wish();
        return new AuditWish(actor, now.about(), access);
    }

    private AuditWish with(String about) {
        AuditWish now = model.wish();
        return new AuditWish(now.actor(), about, now.access());
    }

    private void narrow(AuditWish wish) {
        model.narrow(
                wish,
                () -> list.count(desk.t("settings.audit.count", model.rows().size(), AuditModel.MOST), ""));
    }

    private Columns<AuditRow> columns() {
        var columns = new Columns<AuditRow>(desk);
        columns.text("when", desk.t("settings.audit.when"), this::when).width(11);
        columns.name("who", desk.t("settings.audit.who"), AuditRow::actor).width(7);
        columns.text("what", desk.t("settings.audit.what"), AuditRow::purpose).width(22);
        columns.number("changes", desk.t("settings.audit.changes"), row -> String.valueOf(row.changes()))
                .width(5);
        return columns;
    }

    private String when(AuditRow row) {
        return time(row.happenedAt().toInstant());
    }

    private String time(Instant moment) {
        LocalDateTime local = LocalDateTime.ofInstant(moment, desk.clock().getZone());
        return desk.formats().date(local.toLocalDate()) + " "
                + local.toLocalTime().withNano(0);
    }

    private void open(AuditRow row) {
        model.changes(row, found -> {
            changes.getChildren()
                    .setAll(
                            Texts.heading(row.purpose()),
                            Texts.muted(row.actor() + " · " + when(row)),
                            way(row, found.by()));
            found.changes().forEach(change -> changes.getChildren().add(line(change)));
        });
    }

    /** The way back; what cannot be taken back says so. */
    private Node way(AuditRow row, Optional<Act> by) {
        if (row.kind().equals(ActKind.FINAL.name())) {
            return Texts.mutedWrapped(desk.t("settings.audit.final"));
        }
        String verb = by.isPresent() || row.kind().equals(ActKind.UNDO.name())
                ? desk.t("settings.audit.again")
                : desk.t("settings.audit.takeBack");
        Button take = Allowed.only(
                desk, Right.UNDO, Buttons.plain(verb, Icon.UNDO, () -> back.ask(row.revision(), this::reload)));
        take.setId("audit-take-back");
        return by.<Node>map(undone -> new VBox(
                        Texts.mutedWrapped(
                                desk.t("settings.audit.takenBackBy", undone.actor(), time(undone.happenedAt()))),
                        take))
                .orElse(take);
    }

    private void reload() {
        changes.getChildren().clear();
        narrow(model.wish());
    }

    private Node line(ChangeRow change) {
        String nothing = desk.t("settings.audit.nothing");
        return new VBox(
                Texts.muted(change.table() + (change.column().isEmpty() ? "" : " · " + change.column())),
                Texts.wrapped(cut(change.before().orElse(nothing)) + " → "
                        + cut(change.after().orElse(nothing))));
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    private void export() {
        desk.dialogs().saveFile(desk.t("settings.audit.export"), desk.t("settings.audit.file") + ".csv", model::export);
    }
}
