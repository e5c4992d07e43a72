// SPDX-License-Identifier: Apache-2.0
package anyi.kit.window;

import anyi.kit.Dialogs;
import anyi.kit.Drafts;
import anyi.kit.form.Form;
import anyi.kit.part.Buttons;
import anyi.kit.part.Icon;
import anyi.kit.part.Tone;
import anyi.text.Messages;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
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
    private Optional<Typing> typing = Optional.empty();
    private Optional<Typed> answered = Optional.empty();

    /**
     * Where what is typed into dialogs is kept.
     *
     * @param where the page below a dialog: drafts of one page are not offered on another
     */
    private record Typing(Drafts drafts, Supplier<String> where) {}

    /** A dialog whose button was pressed, until it is known how that went. */
    private record Typed(ModalDialog dialog, Runnable forget) {}

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

    /** From now on what is typed into a dialog survives Escape, a lock and a crash, and is offered again. */
    public void keep(Drafts drafts, Supplier<String> where) {
        typing = Optional.of(new Typing(drafts, where));
    }

    private void wentWell() {
        answered.ifPresent(typed -> typed.forget().run());
        answered = Optional.empty();
    }

    /** Opens the dialog again with what was typed and the reason; false where none waits for an answer. */
    private boolean returned(String sentence) {
        boolean waits = answered.isPresent() && !overlay.hasDialog();
        if (waits) {
            answered.orElseThrow().dialog().openAgain(sentence);
        }
        answered = Optional.empty();
        return waits;
    }

    @Override
    public void saved(String sentence) {
        wentWell();
        Toast.show(overlay, new Toast(Icon.CHECKED, sentence));
    }

    @Override
    public void saved(String sentence, long revision) {
        wentWell();
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
        if (!returned(sentence)) {
            Toast.show(overlay, new Toast(Icon.ERROR, sentence));
        }
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
        wentWell(); // whoever goes on has seen no refusal
        var dialog = new ModalDialog(overlay, title);
        Runnable forget = keepTyped(dialog, title, content);
        dialog.content(content);
        Button save = Buttons.primary(verb, () -> {
            dialog.quiet();
            if (onSave.getAsBoolean()) {
                dialog.close();
                answered = Optional.of(new Typed(dialog, forget));
            }
        });
        save.setId("dialog-save");
        save.setDefaultButton(true);
        Button cancel = cancel(dialog);
        cancel.setOnAction(event -> {
            dialog.close();
            forget.run();
        });
        dialog.buttons(cancel, save);
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

    /** @return forgets what was typed */
    private Runnable keepTyped(ModalDialog dialog, String title, Node content) {
        List<Form> forms = Form.in(content);
        if (typing.isEmpty() || forms.isEmpty()) {
            return () -> {};
        }
        Drafts drafts = typing.get().drafts();
        String here = typing.get().where().get() + " " + title + " ";
        List<String> keys = IntStream.range(0, forms.size())
                .mapToObj(i -> "dialog/" + UUID.nameUUIDFromBytes((here + i).getBytes(StandardCharsets.UTF_8)))
                .toList();
        Runnable forget = () -> keys.forEach(drafts::discard);
        List<Map<String, String>> before = forms.stream().map(Form::typed).toList();
        for (int i = 0; i < forms.size(); i++) {
            forms.get(i).keep(drafts, keys.get(i));
        }
        dialog.onEscape(() -> {
            if (forms.stream().map(Form::typed).toList().equals(before)
                    && forms.stream().noneMatch(Form::offers)) {
                forget.run();
            }
        });
        return forget;
    }

    private Button cancel(ModalDialog dialog) {
        Button cancel = Buttons.plain(messages.t("kit.dialog.cancel"), dialog::close);
        cancel.setId("dialog-cancel");
        cancel.setCancelButton(true);
        return cancel;
    }

    @Override
    public void fault(Throwable failure) {
        Optional<String> sentence = faults.sentence().apply(failure);
        if (sentence.isPresent() && returned(sentence.get())) {
            FaultDialog.log(failure);
            return;
        }
        new FaultDialog(messages, overlay, faults.log()).show(failure, sentence);
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
