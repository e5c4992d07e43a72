// SPDX-License-Identifier: Apache-2.0
package anyi.attachment;

import anyi.kit.Desk;
import anyi.kit.Section;
import anyi.kit.part.Allowed;
import anyi.kit.part.Buttons;
import anyi.kit.part.Card;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.sheet.scan.ScanKind;
import anyi.term.AttachmentKind;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** 材料 in the case file: photo, card, household book, contract and whatever else was scanned. */
final class PapersView implements Section {
    private static final List<AttachmentKind> KINDS = List.of(
            AttachmentKind.PHOTO,
            AttachmentKind.ID_CARD,
            AttachmentKind.HOUSEHOLD_BOOK,
            AttachmentKind.CONTRACT,
            AttachmentKind.MEDICAL,
            AttachmentKind.OTHER);

    private final Desk desk;
    private final AttachmentListModel model;
    private final VBox content = new VBox();

    PapersView(Desk desk, AttachmentListModel model) {
        this.desk = desk;
        this.model = model;
        content.getStyleClass().add("page-padding");
        AttachmentListView.takesFiles(content, AttachmentKind.OTHER, model);
        model.shown().addListener((value, before, now) -> fill(now));
    }

    private void fill(List<Attachment> attachments) {
        Card card = Card.titled(desk.t("attachment.papers")).count(String.valueOf(attachments.size()));
        if (attachments.isEmpty()) {
            card.padded(Texts.mutedWrapped(desk.t("attachment.papers.none")));
        }
        for (AttachmentKind kind : KINDS) {
            attachments.stream().filter(one -> one.kind() == kind).forEach(one -> card.with(line(one)));
        }
        content.getChildren().setAll(actions(), card, Texts.mutedWrapped(desk.t("attachment.papers.drop")));
    }

    private Node actions() {
        var bar = new FlowPane();
        bar.getStyleClass().add("chips");
        for (AttachmentKind kind : KINDS) {
            Button add = Allowed.only(
                    desk,
                    model.right(),
                    Buttons.plain(
                            desk.t("attachment.addKind", kind),
                            kind == AttachmentKind.PHOTO ? Icon.PHOTO : Icon.ADD,
                            () -> AttachmentListView.choose(desk, model, kind)));
            add.setId("paper-" + kind.name());
            bar.getChildren().add(add);
        }
        return bar;
    }

    private Node line(Attachment one) {
        var text = new VBox(
                Texts.bold(desk.messages().t(one.kind())),
                Texts.mutedWrapped(one.fileName() + " · " + AttachmentListView.words(desk, one)));
        HBox.setHgrow(text, Priority.ALWAYS);
        Button open = Buttons.flat(
                desk.t("attachment.open"),
                one.form() == ScanKind.PDF ? Icon.PDF : Icon.SHOW,
                () -> AttachmentListView.open(desk, model, one));
        open.getStyleClass().add("attachment-open");
        Button remove = Allowed.only(
                desk,
                model.right(),
                Buttons.icon(
                        Icon.DELETE, desk.t("attachment.remove"), () -> AttachmentListView.remove(desk, model, one)));
        remove.getStyleClass().add("attachment-remove");
        var line = new HBox(text, open, remove);
        line.getStyleClass().addAll("staff-line", "paper-line");
        return line;
    }

    @Override
    public String id() {
        return "papers";
    }

    @Override
    public String title() {
        return desk.t("attachment.papers");
    }

    @Override
    public Node content() {
        return content;
    }

    /** Papers have no day of their own: all are shown. */
    @Override
    public void show(LocalDate on) {
        model.load();
        fill(model.shown().get());
    }
}
