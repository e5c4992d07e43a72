// SPDX-License-Identifier: Apache-2.0
package anyi.kit.window;

import anyi.kit.part.Buttons;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.text.Messages;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A failure that nobody expected: what is safe, what to do, a short code. The stack trace goes to the log only. */
final class FaultDialog {
    private static final System.Logger LOG = System.getLogger("anyi.fault");

    private final Messages messages;
    private final Overlay overlay;
    private final Path log;

    /** @param log where the details are written */
    FaultDialog(Messages messages, Overlay overlay, Path log) {
        this.messages = messages;
        this.overlay = overlay;
        this.log = log;
    }

    /** @return its code */
    static String log(Throwable failure) {
        String code = FaultCode.of(failure);
        LOG.log(System.Logger.Level.ERROR, "fault " + code, failure);
        return code;
    }

    /** @param sentence what is wrong, where somebody can do something about it */
    void show(Throwable failure, Optional<String> sentence) {
        String code = log(failure);
        var words = FaultWords.of(failure, sentence.isPresent());
        var dialog = new ModalDialog(overlay, Tone.DANGER, Icon.ERROR, messages.t(words.title()));
        dialog.sentence(sentence.orElseGet(() -> messages.t(words.what())));
        dialog.content(line(Icon.CHECKED, Tone.SUCCESS, messages.t("kit.fault.safe"), messages.t(words.safe())));
        dialog.content(line(Icon.WARNING, Tone.WARNING, messages.t("kit.fault.open"), messages.t(words.open())));
        var steps = new VBox(Texts.bold(messages.t("kit.fault.todo")), Texts.wrapped(messages.t(words.todo())));
        steps.getStyleClass().add("fault-steps");
        dialog.content(steps);
        dialog.content(code(code));
        dialog.side(
                Buttons.flat(messages.t("kit.fault.copy"), Icon.COPY, () -> copy(code, failure)),
                Buttons.flat(messages.t("kit.fault.log"), Icon.FOLDER, () -> showLog(dialog)));
        Button close = Buttons.primary(messages.t("kit.fault.close"), dialog::close);
        close.setId("fault-close");
        dialog.buttons(close);
        dialog.open(close);
    }

    private HBox code(String code) {
        var box = new Label(code);
        box.setId("fault-code");
        box.getStyleClass().add("fault-code");
        box.setMinWidth(Label.USE_PREF_SIZE);
        var hint = Texts.mutedWrapped(messages.t("kit.fault.codeHint"));
        var line = new HBox(Texts.muted(messages.t("kit.fault.code")), box, hint);
        line.getStyleClass().add("fault-code-line");
        return line;
    }

    private static HBox line(Icon icon, Tone tone, String bold, String rest) {
        var line = new HBox(icon.node(tone), Texts.bold(bold), Texts.wrapped(rest));
        line.getStyleClass().add("fault-line");
        return line;
    }

    /** Classes and methods only: a message may hold a name or a number of somebody. */
    private static void copy(String code, Throwable failure) {
        var details = new StringBuilder("Anyi ").append(code).append('\n');
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            details.append(cause.getClass().getName()).append('\n');
            for (StackTraceElement frame : cause.getStackTrace()) {
                details.append("  ").append(frame).append('\n');
            }
        }
        var content = new ClipboardContent();
        content.putString(details.toString());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void showLog(ModalDialog dialog) {
        dialog.content(Texts.mutedWrapped(messages.t("kit.fault.logAt", log.toString())));
    }
}
