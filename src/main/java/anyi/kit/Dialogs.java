// SPDX-License-Identifier: Apache-2.0
package anyi.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;

/** Everything that asks or tells beside the page. An interface, so that tests of models answer by themselves. */
public interface Dialogs {
    /** "Saved", in the past tense, without a way back. */
    void saved(String sentence);

    /** As {@link #saved}, with an undo of the act of that revision (Ctrl Z works after the toast went). */
    void saved(String sentence, long revision);

    /** A short notice that something could not be done, and what to do. */
    void refused(String sentence);

    /**
     * Asks before something that cannot be taken back. The buttons carry the verb and "cancel".
     *
     * @param verb what the button does, such as 删除这次请假
     */
    void confirm(String title, String sentence, String verb, boolean dangerous, Runnable onYes);

    /** A form of its own over the page; {@code onSave} returns true when the dialog may close. */
    void form(String title, Node content, String verb, BooleanSupplier onSave);

    /** As {@link #form}: saves and closes once the form is {@code clean}, which shows what is wrong otherwise. */
    default void form(String title, Node content, String verb, BooleanSupplier clean, Runnable save) {
        form(title, content, verb, () -> {
            boolean may = clean.getAsBoolean();
            if (may) {
                save.run();
            }
            return may;
        });
    }

    /** Something to look at, as large as the window allows; only to be closed. */
    void show(String title, Node content);

    /** A failure that nobody expected: what is safe, what to do, a short code. Logs it. */
    void fault(Throwable failure);

    /** Asks where to save; the answer comes on the UI thread, nothing when given up. */
    void saveFile(String title, String name, Consumer<Path> onChosen);

    void openFiles(String title, List<String> patterns, Consumer<List<Path>> onChosen);

    /** Asks for a folder. */
    void chooseFolder(String title, Consumer<Optional<Path>> onChosen);
}
