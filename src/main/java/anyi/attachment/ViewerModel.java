// SPDX-License-Identifier: Apache-2.0
package anyi.attachment;

import anyi.kit.Desk;
import anyi.sheet.scan.JpegTurn;
import anyi.sheet.scan.PdfPages;
import anyi.sheet.scan.ScanKind;
import anyi.sheet.table.Saving;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/** One open attachment: which page is shown, how large, which side is up. */
final class ViewerModel {
    private static final int LONGEST = 2400;
    private static final int LARGEST = 400;
    private static final int STEP = 25;
    private static final int WHOLE = 100;

    private final Desk desk;
    private final AttachmentCommands commands;
    private final Attachment attachment;
    private final byte[] content;
    private final IntegerProperty page = new SimpleIntegerProperty();
    private final IntegerProperty zoom = new SimpleIntegerProperty(WHOLE);
    private final IntegerProperty turned = new SimpleIntegerProperty();
    private final ObjectProperty<Optional<Shown>> shown = new SimpleObjectProperty<>(Optional.empty());

    /** What a page is drawn from. */
    sealed interface Shown {
        record Picture(byte[] file) implements Shown {}

        record Page(PdfPages.Pixels pixels) implements Shown {}
    }

    ViewerModel(Desk desk, AttachmentCommands commands, Attachment attachment, byte[] content) {
        this.desk = desk;
        this.commands = commands;
        this.attachment = attachment;
        this.content = content.clone();
        if (attachment.form() == ScanKind.JPEG) {
            turned.set(JpegTurn.of(content));
        }
    }

    void load() {
        if (attachment.form() != ScanKind.PDF) {
            shown.set(Optional.of(new Shown.Picture(content)));
            return;
        }
        int asked = page.get();
        desk.background()
                .latest(
                        this,
                        () -> PdfPages.draw(content, asked, LONGEST),
                        pixels -> shown.set(Optional.of(new Shown.Page(pixels))));
    }

    Attachment attachment() {
        return attachment;
    }

    ObjectProperty<Optional<Shown>> shown() {
        return shown;
    }

    IntegerProperty page() {
        return page;
    }

    /** In hundredths of what fits the window. */
    IntegerProperty zoom() {
        return zoom;
    }

    /** In degrees, clockwise. */
    IntegerProperty turned() {
        return turned;
    }

    void larger(int steps) {
        zoom.set(Math.clamp((long) zoom.get() + (long) steps * STEP, STEP, LARGEST));
    }

    void turn() {
        turned.set((turned.get() + 90) % 360);
    }

    void leaf(int pages) {
        int next = Math.clamp((long) page.get() + pages, 0, attachment.pages() - 1);
        if (next != page.get()) {
            page.set(next);
            load();
        }
    }

    /** A readable copy outside of the home, where the person says. */
    void saveAside(Path file) {
        desk.background().run(() -> commands.saveAside(attachment, content, file), saving -> {
            switch (saving) {
                case Saving.Saved(Path saved, List<String> _) ->
                    desk.dialogs().saved(desk.t("attachment.savedAside", String.valueOf(saved)));
                case Saving.NotSaved(Path _, Saving.Obstacle obstacle) ->
                    desk.dialogs().refused(desk.messages().t(obstacle));
            }
        });
    }
}
