// SPDX-License-Identifier: Apache-2.0
package anyi.kit.window;

import anyi.kit.Dialogs;
import anyi.kit.part.Buttons;
import anyi.kit.part.Icon;
import anyi.kit.part.Tone;
import anyi.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.stage.Window;

/** Toasts at the bottom and dialogs over the page, inside the one window. */
public final class FxDialogs implements Dialogs {
    private final Messages messages;
    private final Overlay overlay;
    private final LongConsumer undo;
    private final Faults faults;
    private final FileChoice files;
    private Optional<Long> undoable = Optional.empty();

    /**
     * What a fault dialog needs to know.
     *
     * @param log where the details are written
     * @param sentence says what is wrong where somebody can do something about it
     */
    public record Faults(Path log, Function<Throwable, Optional<String>> sentence) {}

    /** @param undo takes back the act of a revision */
    public FxDialogs(Messages messages, Overlay overlay, LongConsumer undo, Faults faults, FileChoice files) {
        this.messages = messages;
        this.overlay = overlay;
        this.undo = undo;
        this.faults = faults;
        this.files = files;
    }

    @Override
    public void saved(String sentence) {
        Toast.show(overlay, new Toast(Icon.CHECKED, sentence));
    }

    @Override
    public void saved(String sentence, long revision) {
        undoable = Optional.of(revision);
        var toast = new Toast(Icon.CHECKED, sentence);
        toast.action(messages.t("kit.toast.undo"), "Ctrl Z", this::undoLast);
        Toast.show(overlay, toast);
    }

    /** Ctrl Z: takes the last act back, also after its toast went. */
    public void undoLast() {
        undoable.ifPresent(revision -> {
            undoable = Optional.empty();
            Toast.clear(overlay);
            undo.accept(revision);
        });
    }

    /** Takes a toast away that speaks of something no longer shown. Ctrl Z goes on to work. */
    public void quiet() {
        Toast.clear(overlay);
    }

    @Override
    public void refused(String sentence) {
        Toast.show(overlay, new Toast(Icon.ERROR, sentence));
    }

    @Override
    public void confirm(String title, String sentence, String verb, boolean dangerous, Runnable onYes) {
        var dialog = new ModalDialog(overlay, dangerous ? Tone.DANGER : Tone.ACCENT, Icon.WARNING, title);
        dialog.sentence(sentence);
        Button yes = Buttons.primary(verb, () -> {
            dialog.close();
            onYes.run();
        });
        yes.setId("dialog-yes");
        if (dangerous) {
            yes.getStyleClass().remove("accent");
            yes.getStyleClass().add("danger");
        }
        dialog.buttons(cancel(dialog), yes);
        dialog.open(yes);
    }

    @Override
    public void form(String title, Node content, String verb, BooleanSupplier onSave) {
        var dialog = new ModalDialog(overlay, title);
        dialog.content(content);
        Button save = Buttons.primary(verb, () -> {
            if (onSave.getAsBoolean()) {
                dialog.close();
            }
        });
        save.setId("dialog-save");
        save.setDefaultButton(true);
        dialog.buttons(cancel(dialog), save);
        dialog.open(null);
    }

    @Override
    public void show(String title, Node content) {
        var dialog = new ModalDialog(overlay, title);
        dialog.fill(content);
        Button close = Buttons.plain(messages.t("kit.dialog.close"), dialog::close);
        close.setId("dialog-close");
        close.setCancelButton(true);
        dialog.buttons(close);
        dialog.open(close);
    }

    private Button cancel(ModalDialog dialog) {
        Button cancel = Buttons.plain(messages.t("kit.dialog.cancel"), dialog::close);
        cancel.setId("dialog-cancel");
        cancel.setCancelButton(true);
        return cancel;
    }

    @Override
    public void fault(Throwable failure) {
        new FaultDialog(messages, overlay, faults).show(failure);
    }

    @Override
    public void saveFile(String title, String name, Consumer<Path> onChosen) {
        files.toSave(window(), title, name).ifPresent(onChosen);
    }

    @Override
    public void openFiles(String title, List<String> patterns, Consumer<List<Path>> onChosen) {
        List<Path> chosen = files.toOpen(window(), title, patterns);
        if (!chosen.isEmpty()) {
            onChosen.accept(chosen);
        }
    }

    @Override
    public void chooseFolder(String title, Consumer<Optional<Path>> onChosen) {
        onChosen.accept(files.folder(window(), title));
    }

    private Window window() {
        return overlay.getScene().getWindow();
    }
}
