// SPDX-License-Identifier: Apache-2.0
package anyi.attachment;

import anyi.kit.Desk;
import anyi.kit.part.Allowed;
import anyi.kit.part.Buttons;
import anyi.kit.part.Icon;
import anyi.sheet.scan.ScanKind;
import anyi.term.AttachmentKind;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;

/** A line of scans below what they belong to, with the way to add one: by button, or by dropping a file on it. */
final class AttachmentListView extends FlowPane {
    /** What a file of each kind may be called. */
    static final List<String> PATTERNS = List.of("*.jpg", "*.jpeg", "*.png", "*.pdf");

    private final Desk desk;
    private final AttachmentListModel model;
    private final AttachmentKind kind;

    AttachmentListView(Desk desk, AttachmentListModel model, AttachmentKind kind) {
        this.desk = desk;
        this.model = model;
        this.kind = kind;
        getStyleClass().add("attachments");
        model.shown().addListener((value, before, now) -> show(now));
        takesFiles(this, kind, model);
        show(List.of());
        model.load();
    }

    private void show(List<Attachment> attachments) {
        getChildren().setAll(attachments.stream().map(this::link).toList());
        Button add = Allowed.only(
                desk,
                model.right(),
                Buttons.link(desk.t("attachment.addScan"), Icon.ATTACHMENT, () -> choose(desk, model, kind)));
        add.getStyleClass().add("attachment-add");
        getChildren().add(add);
    }

    private Node link(Attachment attachment) {
        Button open = Buttons.flat(
                attachment.fileName(),
                attachment.form() == ScanKind.PDF ? Icon.PDF : Icon.SHOW,
                () -> open(desk, model, attachment));
        open.getStyleClass().addAll("small", "attachment-open");
        open.setTooltip(new javafx.scene.control.Tooltip(words(desk, attachment)));
        open.setMinWidth(0);
        Button remove = Allowed.only(
                desk,
                model.right(),
                Buttons.icon(Icon.CLOSE, desk.t("attachment.remove"), () -> remove(desk, model, attachment)));
        remove.getStyleClass().addAll("small", "attachment-remove");
        var both = new javafx.scene.layout.HBox(open, remove);
        both.getStyleClass().add("attachment");
        return both;
    }

    static String words(Desk desk, Attachment attachment) {
        return desk.t(
                "attachment.words",
                desk.formats().date(attachment.addedOn()),
                Math.max(1, attachment.size() >> 10),
                attachment.pages());
    }

    static void choose(Desk desk, AttachmentListModel model, AttachmentKind kind) {
        desk.dialogs().openFiles(desk.t("attachment.choose"), PATTERNS, files -> model.add(kind, files));
    }

    static void open(Desk desk, AttachmentListModel model, Attachment attachment) {
        model.open(
                attachment,
                viewer -> desk.dialogs()
                        .show(
                                desk.t("attachment.title", model.about(), attachment.fileName()),
                                new ViewerView(desk, viewer)));
    }

    static void remove(Desk desk, AttachmentListModel model, Attachment attachment) {
        desk.dialogs()
                .confirm(
                        desk.t("attachment.remove.title", attachment.fileName()),
                        desk.t("attachment.remove.sentence"),
                        desk.t("attachment.remove"),
                        true,
                        () -> model.remove(attachment));
    }

    /** Lets files be dropped on a node. */
    static void takesFiles(Node node, AttachmentKind kind, AttachmentListModel model) {
        node.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        node.setOnDragDropped(event -> {
            model.add(kind, files(event));
            event.setDropCompleted(true);
            event.consume();
        });
    }

    private static List<Path> files(DragEvent event) {
        return event.getDragboard().getFiles().stream().map(File::toPath).toList();
    }
}
