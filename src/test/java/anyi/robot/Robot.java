// SPDX-License-Identifier: Apache-2.0
package anyi.robot;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.kit.Session;
import anyi.kit.window.Appearance;
import anyi.kit.window.FileChoice;
import anyi.kit.window.FxBackground;
import anyi.kit.window.FxDialogs;
import anyi.kit.window.JobStrips;
import anyi.kit.window.Overlay;
import anyi.kit.window.Picture;
import anyi.shell.FaultSentence;
import anyi.shell.PageFrame;
import anyi.text.Formats;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * One window of 1280×800 with a page in it, driven as a person would. The day is 2026-11-24, the person 刘春梅.
 *
 * <p>The pattern of a screen test:
 *
 * <pre>
 * final class LeaveScreenTest {
 *     private final TestStores.… store = …;            // H2 from the real migrations
 *     private final Robot robot = new Robot();          // Chinese, light, 100 %
 *
 *     &#64;AfterEach void close() { robot.close(); }
 *
 *     &#64;Test void a_leave_is_recorded_by_keyboard_only() {
 *         robot.open(desk -&gt; new StayScreens(desk, …).leaves(new Place.Leaves("")));
 *         robot.press(KeyCode.CONTROL, KeyCode.N);
 *         robot.focus("#leave-left").type("20261124").enter();
 *         assertTrue(robot.sees("已登记"));
 *         assertEquals(1, new LeaveQueries(store.read()).open(robot.today()).size());
 *     }
 * }
 * </pre>
 *
 * <p>Every step waits until the background is idle and the UI thread has nothing to do; never sleep. Pages are built on
 * the UI thread by {@link #open}. {@link #places} tells where the page wanted to go.
 */
public final class Robot implements AutoCloseable {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Clock CLOCK =
            Clock.fixed(TODAY.atTime(10, 42).toInstant(ZoneOffset.ofHours(8)), ZoneOffset.ofHours(8));

    private final FxRobot fx = new FxRobot();
    private final Stage stage;
    private final List<Place> places = new ArrayList<>();
    private final List<Long> undone = new ArrayList<>();
    private final List<Throwable> faults = new ArrayList<>();
    private final MemoryPreferences preferences = new MemoryPreferences();
    private final MemoryDrafts drafts = new MemoryDrafts();
    private Overlay overlay;
    private Optional<FxBackground> background = Optional.empty();
    private Optional<Function<Desk, Node>> opened = Optional.empty();
    private FileChoice files = FileChoice.ofTheSystem();
    private Language language = Language.CHINESE;
    private boolean dark;
    private Session session = new Session("刘春梅");
    private int textSize = 100;

    public Robot() {
        try {
            stage = FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
        overlay = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Appearance.loadFonts(Path.of("target", "fonts"));
            return new Overlay();
        });
    }

    public Robot in(Language screenLanguage) {
        language = screenLanguage;
        return reopen();
    }

    /** Answers in place of the system's own windows for files; from the next page on. */
    public Robot choosing(FileChoice choice) {
        files = choice;
        return this;
    }

    public Robot dark(boolean yes) {
        dark = yes;
        return reopen();
    }

    /** From now on somebody else is at work. */
    public Robot as(Session atWork) {
        session = atWork;
        return reopen();
    }

    public Robot textSize(int percent) {
        textSize = percent;
        return reopen();
    }

    /** Builds the page on the UI thread, shows it and loads it. */
    public Robot open(Function<Desk, Page> page) {
        return openWindow(desk -> frame(desk, page.apply(desk)));
    }

    private static PageFrame frame(Desk desk, Page page) {
        var frame = new PageFrame(desk, page, Optional.empty(), Optional.empty());
        page.load();
        Platform.runLater(() -> page.firstFocus().ifPresent(Node::requestFocus));
        return frame;
    }

    /** As {@link #open} for all that the window holds. */
    public Robot openWindow(Function<Desk, Node> content) {
        opened = Optional.of(content);
        return reopen();
    }

    /** As {@link #open} for a piece of a page, such as a section of the case file or a single control. */
    public Robot openNode(Function<Desk, Node> node) {
        return open(desk -> new NodePage(node.apply(desk)));
    }

    private Robot reopen() {
        opened.ifPresent(page -> {
            background.ifPresent(FxBackground::close);
            onFx(() -> {
                show(page);
                return true;
            });
            settle();
        });
        return this;
    }

    private void show(Function<Desk, Node> make) {
        overlay = new Overlay();
        var scene = new Scene(overlay, 1280, 800);
        Appearance.dress(scene, dark, textSize);
        stage.setScene(scene);
        overlay.show(make.apply(desk()));
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.show();
    }

    private Desk desk() {
        Messages messages = Messages.of(language);
        var dialogs = new FxDialogs(
                messages,
                overlay,
                undone::add,
                new FxDialogs.Faults(Path.of("anyi.log"), fault -> FaultSentence.of(messages, fault)),
                files);
        dialogs.keep(drafts, () -> "page");
        var work = new FxBackground(
                failure -> {
                    // those that a test brings about have a sentence
                    if (FaultSentence.of(messages, failure).isEmpty()) {
                        faults.add(failure);
                    }
                    dialogs.fault(failure);
                },
                new JobStrips(messages, overlay));
        background = Optional.of(work);
        return new Desk(
                messages,
                new Formats(language),
                CLOCK,
                session,
                work,
                dialogs,
                new RecordingNavigator(places),
                preferences,
                drafts);
    }

    public LocalDate today() {
        return TODAY;
    }

    public Clock clock() {
        return CLOCK;
    }

    /** Where the page has asked to go, the last one last. */
    public List<Place> places() {
        return List.copyOf(places);
    }

    /** The revisions that were asked to be taken back. */
    public List<Long> undone() {
        return List.copyOf(undone);
    }

    public MemoryDrafts drafts() {
        return drafts;
    }

    public MemoryPreferences preferences() {
        return preferences;
    }

    /** Presses the keys together and lets go: {@code press(CONTROL, N)}. */
    public Robot press(KeyCode... keys) {
        fx.push(keys);
        return settle();
    }

    public Robot enter() {
        return press(KeyCode.ENTER);
    }

    /** Types text into what has the focus; also text that no key has, as an input method would. */
    public Robot type(String text) {
        if (text.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) && !Character.isUpperCase(c)))) {
            fx.write(text);
        } else {
            onFx(() -> {
                if (stage.getScene().getFocusOwner() instanceof TextInputControl input) {
                    input.replaceSelection(text);
                } else {
                    throw new AssertionError("nothing to type into has the focus");
                }
                return true;
            });
        }
        return settle();
    }

    public Robot focus(String query) {
        Node node = node(query);
        onFx(() -> {
            node.requestFocus();
            return true;
        });
        return settle();
    }

    /** Replaces what stands in the input. */
    public Robot fill(String query, String text) {
        focus(query);
        onFx(() -> {
            ((TextInputControl) node(query)).selectAll();
            return true;
        });
        return type(text);
    }

    /** Clicks a node by its id ({@code #leave-save}) or by the words on it. */
    public Robot click(String query) {
        Node node = node(query);
        fx.clickOn(node);
        return settle();
    }

    public Robot doubleClick(String query) {
        fx.doubleClickOn(node(query));
        return settle();
    }

    /** Drags with the mouse from one node to another; the picture, when named, is taken before letting go. */
    public Robot drag(String from, String to, String... pictureOnTheWay) {
        Node source = node(from);
        fx.drag(source).moveTo(node(to));
        settle();
        for (String name : pictureOnTheWay) {
            picture(name);
        }
        fx.drop();
        return settle();
    }

    /** Presses a button by its id without a mouse: focus and Space. */
    public Robot push(String query) {
        return focus(query).press(KeyCode.SPACE);
    }

    /** The visible node with that id (with #) or class (with .) or with exactly these words. */
    public Node node(String query) {
        return find(query)
                .orElseThrow(() -> new AssertionError(query + " is not there; " + focused() + ". Seen:\n" + text()));
    }

    private String focused() {
        return onFx(
                () -> (stage.isFocused() ? "the window has the keys, in it " : "the window has not the keys, in it ")
                        + stage.getScene().getFocusOwner());
    }

    public boolean has(String query) {
        return find(query).isPresent();
    }

    private Optional<Node> find(String query) {
        return onFx(() -> Nodes.of(roots())
                .filter(node -> query.startsWith("#")
                        ? query.substring(1).equals(node.getId())
                        : query.startsWith(".")
                                ? node.getStyleClass().contains(query.substring(1))
                                : node instanceof Labeled labeled && query.equals(labeled.getText()))
                .findFirst());
    }

    /** Until these words stand in the window: for what another thread than the page's background brings. */
    public Robot waitFor(String words) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> sees(words));
        } catch (TimeoutException e) {
            throw new AssertionError(words + " did not appear. Seen:\n" + text(), e);
        }
        return settle();
    }

    /** Gives the stage to the program itself. */
    public Robot start(Consumer<Stage> program) {
        opened = Optional.empty();
        onFx(() -> {
            program.accept(stage);
            return true;
        });
        return settle();
    }

    /** The text that the node shows or holds. */
    public String textOf(String query) {
        Node node = node(query);
        return onFx(() -> node instanceof TextInputControl input
                ? input.getText()
                : node instanceof Labeled labeled
                                && labeled.getText() != null
                                && !labeled.getText().isEmpty()
                        ? labeled.getText()
                        : Nodes.text(List.of((Parent) node)));
    }

    /** True when these words stand somewhere in the window or a popup of it. */
    public boolean sees(String words) {
        return text().contains(words);
    }

    /** All text in the window, a line each piece. */
    public String text() {
        return onFx(() -> Nodes.text(roots()));
    }

    private static List<Parent> roots() {
        return javafx.stage.Window.getWindows().stream()
                .filter(javafx.stage.Window::isShowing)
                .map(window -> window.getScene().getRoot())
                .toList();
    }

    /** Until the background is idle and the UI thread has done what was asked of it. */
    public Robot settle() {
        try {
            do {
                WaitForAsyncUtils.waitFor(
                        20,
                        TimeUnit.SECONDS,
                        () -> background.map(FxBackground::isIdle).orElse(true));
                onFx(() -> {
                    paint();
                    return true;
                });
            } while (!background.map(FxBackground::isIdle).orElse(true));
        } catch (TimeoutException e) {
            throw new AssertionError("the background did not come to rest. Seen:\n" + text(), e);
        }
        if (!faults.isEmpty()) {
            throw new AssertionError("fault on the way", faults.removeFirst());
        }
        return this;
    }

    /** What the next pulse would do: a control that has no skin yet hears no key. */
    private static void paint() {
        for (Parent root : roots()) {
            root.applyCss();
            root.layout();
        }
    }

    /** Runs on the UI thread and waits for the answer. */
    public <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }

    /** The window as {@code target/pictures/NAME.zh.png}, or whatever stands between the dots of the name. */
    public Robot picture(String name) {
        Path file = Path.of("target", "pictures", name + (language == Language.CHINESE ? ".zh.png" : ".en.png"));
        return onFx(() -> {
            try {
                Picture.write(stage.getScene(), file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return this;
        });
    }

    /** Labels that show less than their text, at the present size: there should be none. */
    public List<String> clipped() {
        return onFx(() -> Nodes.of(roots())
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(Flaws::isClipped)
                .map(Labeled::getText)
                .toList());
    }

    /** What is cut, is a key, or sticks out of its place anywhere in the window: there should be nothing. */
    public List<String> flaws() {
        return onFx(() -> Flaws.of(roots()));
    }

    @Override
    public void close() {
        background.ifPresent(FxBackground::close);
        onFx(() -> {
            stage.hide();
            return true;
        });
    }
}
