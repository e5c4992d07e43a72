// SPDX-License-Identifier: Apache-2.0
package anyi.tour;

import static anyi.tour.OnScreen.ui;

import anyi.AnyiApp;
import anyi.Arguments;
import anyi.shell.Looks;
import anyi.store.OpenHome;
import anyi.store.Store;
import anyi.tour.sample.SampleVillage;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** The real program in a window of its own, on a home in the tour's folder. */
final class Program implements AutoCloseable {
    private final Path folder;
    private final Clock clock;
    private final Answers files = new Answers();
    private AnyiApp app;
    private Stage stage;

    /** Starts the toolkit and shows the first window. */
    Program(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
        startToolkit();
        stage = ui(Stage::new);
        app = start(home());
    }

    private static void startToolkit() {
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        Platform.setImplicitExit(false);
        try {
            started.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private AnyiApp start(Path home) {
        return ui(() -> {
            var settings = Optional.of(folder.resolve("settings"));
            var fresh = new AnyiApp(new Arguments(Optional.of(home), settings), clock, files, new SampleVillage());
            fresh.show(stage);
            return fresh;
        });
    }

    /** A new window on a PC that has seen no home yet. */
    void startAtTheDoors() {
        stage = ui(Stage::new);
        app = ui(() -> {
            var settings = Optional.of(folder.resolve("settings-of-a-newcomer"));
            var fresh = new AnyiApp(new Arguments(Optional.empty(), settings), clock, files, new SampleVillage());
            fresh.show(stage);
            return fresh;
        });
    }

    OpenHome open() {
        return ui(() -> app.home().orElseThrow());
    }

    /** Which files are chosen next. */
    Answers files() {
        return files;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Path home() {
        return folder.resolve("home.anyi");
    }

    /** The file of the bureau that this home hands over to. */
    Path bureau() {
        return folder.resolve("bureau.anyi");
    }

    Store store() {
        return ui(() -> app.home().orElseThrow().store());
    }

    /** The names of half-typed forms that are kept. */
    List<String> drafts() {
        return ui(() -> app.home().orElseThrow().drafts().names());
    }

    Scene scene() {
        return app.scene();
    }

    Looks looks() {
        return ui(app::looks);
    }

    void change(Looks looks) {
        ui(() -> {
            app.change(looks);
            return looks;
        });
    }

    /** Puts the work away as closing the window does, without ending the toolkit. */
    void leave() {
        ui(() -> {
            app.leave();
            stage.hide();
            return stage;
        });
    }

    /** A new window on the same home, as after a new start. */
    void startAgain() {
        startOn(home());
    }

    /** A new window on another file. */
    void startOn(Path home) {
        stage = ui(Stage::new);
        app = start(home);
    }

    @Override
    public void close() {
        leave();
        Platform.exit();
    }
}
