// SPDX-License-Identifier: Apache-2.0
package anyi;

import anyi.kit.Desk;
import anyi.kit.Drafts;
import anyi.kit.Navigator;
import anyi.kit.Place;
import anyi.kit.Preferences;
import anyi.kit.Session;
import anyi.kit.window.Appearance;
import anyi.kit.window.FileChoice;
import anyi.kit.window.FxBackground;
import anyi.kit.window.FxDialogs;
import anyi.kit.window.JobStrips;
import anyi.kit.window.Overlay;
import anyi.right.NotAllowed;
import anyi.right.OnlyLooking;
import anyi.settings.door.DoorActions;
import anyi.settings.door.DoorScreens;
import anyi.settings.door.Entrance;
import anyi.settings.door.SampleBooks;
import anyi.shell.FaultSentence;
import anyi.shell.Looks;
import anyi.shell.Navigation;
import anyi.shell.NoDrafts;
import anyi.shell.StoredPreferences;
import anyi.store.HomeFolder;
import anyi.store.OpenHome;
import anyi.store.PreferenceFile;
import anyi.text.Formats;
import anyi.text.Messages;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/** The one window: first a door, behind it the work; made anew when language, theme or text size change. */
public final class AnyiApp {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private final Arguments arguments;
    private final Clock clock;
    private final Preferences preferences;
    private final FileChoice files;
    private final SampleBooks books;
    private final Path log;
    private final Overlay overlay = new Overlay();
    private final Scene scene = new Scene(overlay, WIDTH, HEIGHT);
    private final DoorScreens doors;
    private final DoorGuide help = new DoorGuide(scene);
    private Looks looks;
    private Optional<Path> folder;
    private Optional<FxBackground> background = Optional.empty();
    private Optional<Work> work = Optional.empty();
    private Optional<FxDialogs> dialogs = Optional.empty();
    private Optional<SampleHome> sample = Optional.empty();
    private boolean beginning;

    /** @param books of the sample home */
    public AnyiApp(Arguments arguments, Clock clock, FileChoice files, SampleBooks books) {
        this.files = files;
        this.books = books;
        this.arguments = arguments;
        this.clock = clock;
        Path own = arguments.settings().orElseGet(() -> userHome().resolve(".anyi"));
        Appearance.loadFonts(own.resolve("fonts"));
        var file = arguments
                .settings()
                .map(given -> new PreferenceFile(given.resolve("preferences.properties")))
                .orElseGet(() -> PreferenceFile.ofUser(System.getenv(), userHome()));
        preferences = new StoredPreferences(file);
        log = Logging.toFile(own);
        looks = Looks.of(preferences);
        folder = arguments.home().or(() -> DoorScreens.lastHome(preferences));
        doors = new DoorScreens(
                new DoorActions(
                        () -> change(looks.textSize() == 100 ? looks.sized(150) : looks.sized(100)),
                        () -> change(looks.inOtherLanguage()),
                        this::chooseOther,
                        this::newHome,
                        this::sample,
                        () -> scene.getWindow().hide()),
                this::enter);
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> Platform.runLater(() -> fault(fault)));
    }

    private static Path userHome() {
        return Path.of(System.getProperty("user.home"));
    }

    public void show(Stage stage) {
        stage.setTitle(Messages.of(looks.language()).t("shell.brand"));
        stage.setScene(scene);
        stage.setOnHidden(event -> leave());
        dress();
        door();
        stage.show();
    }

    private void dress() {
        Appearance.dress(scene, looks.dark(), looks.textSize());
    }

    private void door() {
        Desk desk = desk(new Session(""), new NoDrafts(), new Navigation(), revision -> {});
        Path parent = userHome().resolve(desk.t("shell.folder"));
        Region door = beginning ? doors.firstStart(desk, Optional.empty(), parent) : doors.of(desk, folder, parent);
        overlay.show(door);
        help.at(desk, door, !beginning && folder.filter(HomeFolder::isHome).isPresent());
    }

    /** A desk for the present language; what ran for the one before is given up. */
    Desk desk(Session session, Drafts drafts, Navigator navigator, LongConsumer undo) {
        Messages messages = Messages.of(looks.language());
        var told = new FxDialogs(
                messages, overlay, undo, new FxDialogs.Faults(log, fault -> FaultSentence.of(messages, fault)), files);
        dialogs = Optional.of(told);
        background.ifPresent(FxBackground::close);
        var fresh = new FxBackground(this::fault, new JobStrips(messages, overlay));
        background = Optional.of(fresh);
        return new Desk(
                messages,
                new Formats(looks.language()),
                work.map(Work::clock).orElse(clock),
                session,
                fresh,
                told,
                navigator,
                preferences,
                drafts);
    }

    private void fault(Throwable fault) {
        if (work.isPresent() && work.get().answers(fault)) {
            return;
        }
        if (fault instanceof OnlyLooking) {
            dialogs.ifPresent(told -> told.refused(Messages.of(looks.language()).t("right.onlyLooking")));
            return;
        }
        if (fault instanceof NotAllowed not) {
            Messages words = Messages.of(looks.language());
            dialogs.ifPresent(told -> told.refused(words.t("right.notAllowed", not.right())));
            return;
        }
        work.ifPresent(Work::unsaved);
        dialogs.ifPresent(told -> told.fault(fault));
    }

    private void enter(Entrance entrance) {
        help.leave();
        beginning = false;
        folder = Optional.of(entrance.home().folder());
        var entered = new Work(this, entrance.home(), clock);
        work = Optional.of(entered);
        entered.begin(entrance.first());
    }

    /** The home as it was known, in place of the present, which waits. */
    void showPast(LookingBack.Past past) {
        var entered = Work.ofPast(this, past);
        work = Optional.of(entered);
        entered.begin(new Place.Today());
    }

    /** Back to the present; nothing of the past stays. */
    void leavePast() {
        work.flatMap(Work::present).ifPresent(present -> {
            OpenHome past = work.orElseThrow().home();
            work = Optional.of(present);
            present.resume();
            background.orElseThrow().run(() -> closed(past), done -> {});
        });
    }

    private static boolean closed(OpenHome past) {
        past.close();
        return true;
    }

    Overlay overlay() {
        return overlay;
    }

    public Scene scene() {
        return scene;
    }

    public Looks looks() {
        return looks;
    }

    FxDialogs dialogs() {
        return dialogs.orElseThrow();
    }

    DoorScreens doors() {
        return doors;
    }

    public void change(Looks next) {
        looks = next;
        dialogs.ifPresent(FxDialogs::quiet);
        next.keep(preferences);
        dress();
        work.ifPresentOrElse(Work::rebuild, this::door);
    }

    private void chooseOther() {
        dialogs().chooseFolder(Messages.of(looks.language()).t("settings.door.otherTitle"), chosen -> {
            chosen.ifPresent(this::openOther);
        });
    }

    private void openOther(Path chosen) {
        if (HomeFolder.isHome(chosen)) {
            beginning = false;
            folder = Optional.of(chosen);
            door();
        } else {
            dialogs().refused(Messages.of(looks.language()).t("settings.doors.noHome", chosen.getFileName()));
        }
    }

    private void newHome() {
        beginning = true;
        door();
    }

    /** A home to look at: made while one waits, and gone when it is left. */
    private void sample() {
        Messages words = Messages.of(looks.language());
        background
                .orElseThrow()
                .job(
                        words.t("settings.doors.making"),
                        progress -> SampleHome.make(books, clock, progress),
                        this::enterSample);
    }

    private void enterSample(SampleHome made) {
        help.leave();
        sample = Optional.of(made);
        var entered = new Work(this, made.home(), clock);
        work = Optional.of(entered);
        entered.begin(new Place.Today());
    }

    boolean isSample() {
        return sample.isPresent();
    }

    /** Back to the doors; nothing of the sample stays. */
    void leaveSample() {
        leave();
        door();
    }

    /** Puts the open home away. The toolkit ends by itself when its last window is gone. */
    public void leave() {
        work.ifPresent(Work::close);
        work = Optional.empty();
        background.ifPresent(FxBackground::close);
        sample.ifPresent(SampleHome::remove);
        sample = Optional.empty();
    }

    /** The home that is open, behind the door. */
    public Optional<OpenHome> home() {
        return work.map(Work::home);
    }
}
