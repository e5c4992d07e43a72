// SPDX-License-Identifier: Apache-2.0
package anyi.attachment;

import anyi.kit.Desk;
import anyi.kit.Section;
import anyi.sheet.scan.JpegTurn;
import anyi.store.Store;
import anyi.term.AttachmentKind;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;

/** What other rooms show of attachments. */
public final class AttachmentScreens {
    private final Desk desk;
    private final AttachmentListModel.Parts parts;

    public AttachmentScreens(Desk desk, Store store, AttachmentCommands commands) {
        this.desk = desk;
        parts = new AttachmentListModel.Parts(new AttachmentQueries(store.read()), commands);
    }

    /** The scans of a certificate, with the way to add one. */
    public Node scansOf(UUID certificate) {
        var holder = new Holder.OfCertificate(certificate);
        return new AttachmentListView(
                desk, new AttachmentListModel(desk, parts, holder, () -> {}), AttachmentKind.CERTIFICATE);
    }

    /** @param afterwards once a paper was added or taken off */
    public Section papersOf(UUID resident, Runnable afterwards) {
        return new PapersView(desk, new AttachmentListModel(desk, parts, new Holder.OfResident(resident), afterwards));
    }

    /** Shows the newest portrait of a resident in a square; leaves it as it is where there is none. */
    public void portrait(UUID resident, Pane square) {
        desk.background().run(() -> portraitOf(resident), content -> content.ifPresent(bytes -> fill(square, bytes)));
    }

    private Optional<byte[]> portraitOf(UUID resident) throws IOException {
        Optional<Attachment> portrait = parts.queries().portraitOf(resident);
        return portrait.isEmpty()
                ? Optional.empty()
                : parts.commands().files().open(portrait.get().sha256());
    }

    private static void fill(Pane square, byte[] bytes) {
        Image picture = ViewerView.picture(bytes);
        if (picture.isError()) {
            return;
        }
        var view = new ImageView(picture);
        double side = Math.min(picture.getWidth(), picture.getHeight());
        view.setViewport(
                new Rectangle2D((picture.getWidth() - side) / 2, (picture.getHeight() - side) / 2, side, side));
        view.fitWidthProperty().bind(square.heightProperty());
        view.fitHeightProperty().bind(square.heightProperty());
        view.setRotate(JpegTurn.of(bytes));
        view.setId("portrait");
        square.getChildren().setAll(view);
    }
}
