// SPDX-License-Identifier: Apache-2.0
package anyi.tour;

import anyi.kit.window.Picture;
import anyi.shell.Looks;
import anyi.store.Store;
import anyi.text.Messages.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the steps of one tour share: the program, eyes and hands, pictures and what was made. */
final class Journey {
    static final String PASSWORD = "一路平安 2026";

    private final Path folder;
    private final Program program;
    private final OnScreen screen = new OnScreen();
    private final Hands hands;
    private final List<Path> made = new ArrayList<>();
    private int pictures;

    Journey(Path folder, Program program) {
        this.folder = folder;
        this.program = program;
        hands = new Hands(screen);
    }

    Program program() {
        return program;
    }

    Hands hands() {
        return hands;
    }

    OnScreen screen() {
        return screen;
    }

    Store store() {
        return program.store();
    }

    Path folder() {
        return folder;
    }

    /** Remembers a file for the table at the end. */
    void made(Path file) {
        made.add(file);
    }

    List<Path> made() {
        return List.copyOf(made);
    }

    void see(String words) {
        screen.waitFor(words, OnScreen.words(words));
    }

    void seeId(String id) {
        screen.waitFor("#" + id, OnScreen.id(id));
    }

    /** @throws Unmet when it does not hold */
    void check(String what, boolean holds) {
        if (!holds) {
            throw new Unmet(what);
        }
    }

    void checkEquals(String what, Object expected, Object found) {
        check(what + ": expected " + expected + ", found " + found, expected.equals(found));
    }

    /** The window as it stands, in Chinese. */
    void picture(String name) {
        pictures++;
        write(name, "zh");
    }

    /** Both languages. */
    void pictures(String name) {
        picture(name);
        in(program.looks().in(Language.ENGLISH), () -> write(name, "en"));
    }

    /** Both languages, each once something is there that is read in the background. */
    void pictures(String name, String id) {
        seeId(id);
        picture(name);
        in(program.looks().in(Language.ENGLISH), () -> {
            seeId(id);
            write(name, "en");
        });
    }

    /** Both languages; what a change of language closes is opened again. */
    void pictures(String name, Runnable again) {
        picture(name);
        in(program.looks().in(Language.ENGLISH), () -> {
            screen.quiet();
            again.run();
            screen.quiet();
            write(name, "en");
        });
    }

    void darkPicture(String name) {
        pictures++;
        in(program.looks().dark(true), () -> write(name, "zh"));
    }

    void largePicture(String name, int percent) {
        pictures++;
        in(program.looks().sized(percent), () -> write(name, "zh"));
    }

    /** Looks otherwise for a moment. */
    private void in(Looks looks, Runnable meanwhile) {
        Looks before = program.looks();
        program.change(looks);
        meanwhile.run();
        program.change(before);
        screen.quiet();
    }

    private void write(String name, String language) {
        screen.quiet();
        Path file = folder.resolve("pictures").resolve("%02d-%s.%s.png".formatted(pictures, name, language));
        var image = OnScreen.ui(() -> program.scene().snapshot(null));
        try {
            Picture.write(image, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int pictureCount() {
        return pictures;
    }

    /** A check of the tour failed: in the database or on the screen. */
    static final class Unmet extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unmet(String what) {
            super(what);
        }
    }
}
