// SPDX-License-Identifier: Apache-2.0
package anyi.attachment;

import anyi.kit.Desk;
import anyi.right.Right;
import anyi.term.AttachmentKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What hangs on one thing; adds and takes off. */
final class AttachmentListModel {
    private final Desk desk;
    private final AttachmentQueries queries;
    private final AttachmentCommands commands;
    private final Holder holder;
    private final ReadOnlyObjectWrapper<List<Attachment>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final Runnable afterwards;
    private String about = "";

    /** @param afterwards once something was added or taken off */
    AttachmentListModel(Desk desk, Parts parts, Holder holder, Runnable afterwards) {
        this.desk = desk;
        this.queries = parts.queries();
        this.commands = parts.commands();
        this.holder = holder;
        this.afterwards = afterwards;
    }

    record Parts(AttachmentQueries queries, AttachmentCommands commands) {}

    void load() {
        desk.background().latest(this, () -> new Loaded(queries.nameOf(holder), queries.of(holder)), loaded -> {
            about = loaded.name();
            shown.set(loaded.attachments());
        });
    }

    private record Loaded(String name, List<Attachment> attachments) {}

    ReadOnlyObjectProperty<List<Attachment>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Whom the papers are about. */
    String about() {
        return about;
    }

    /** Each file on its own: a bad one does not keep the others out. */
    void add(AttachmentKind kind, List<Path> files) {
        desk.background().run(() -> attach(kind, files), results -> tell(files, results));
    }

    /** What adding and removing needs here. */
    Right right() {
        return switch (holder) {
            case Holder.OfCertificate _ -> Right.STAFF;
            case Holder.OfResident _ -> Right.RESIDENTS;
        };
    }

    private List<AttachmentResult> attach(AttachmentKind kind, List<Path> files) {
        var results = new ArrayList<AttachmentResult>();
        for (Path file : files) {
            var draft = new AttachmentDraft(commands.newId(), holder, kind, file);
            results.add(
                    switch (holder) {
                        case Holder.OfCertificate _ -> commands.attachScan(draft);
                        case Holder.OfResident _ -> commands.attach(draft);
                    });
        }
        return results;
    }

    private void tell(List<Path> files, List<AttachmentResult> results) {
        long revision = 0;
        int refused = 0;
        for (AttachmentResult result : results) {
            switch (result) {
                case AttachmentResult.Attached attached -> revision = attached.revision();
                case AttachmentResult.Refused bad -> {
                    refused++;
                    desk.dialogs().refused(desk.messages().t(bad.problem()));
                }
            }
        }
        if (revision > 0) {
            if (refused == 0) {
                desk.dialogs().saved(desk.t("attachment.saved", about, files.size()), revision);
            }
            changed();
        }
    }

    void remove(Attachment attachment) {
        desk.background().run(() -> takeOff(attachment), revision -> {
            desk.dialogs().saved(desk.t("attachment.removed", about), revision);
            changed();
        });
    }

    private long takeOff(Attachment attachment) {
        return switch (attachment.holder()) {
            case Holder.OfCertificate _ -> commands.removeScan(attachment);
            case Holder.OfResident _ -> commands.remove(attachment);
        };
    }

    private void changed() {
        load();
        afterwards.run();
    }

    /** Opens it in the viewer, or says that it cannot be read. */
    void open(Attachment attachment, Consumer<ViewerModel> onOpened) {
        desk.background().run(() -> commands.files().open(attachment.sha256()), content -> {
            if (content.isEmpty()) {
                desk.dialogs().refused(desk.t("attachment.unreadable", attachment.fileName()));
            } else {
                onOpened.accept(new ViewerModel(desk, commands, attachment, content.get()));
            }
        });
    }
}
