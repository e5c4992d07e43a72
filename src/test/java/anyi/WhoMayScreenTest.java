// SPDX-License-Identifier: Apache-2.0
package anyi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.kit.Desk;
import anyi.kit.Place;
import anyi.kit.Session;
import anyi.kit.part.Buttons;
import anyi.people.PeopleCommands;
import anyi.people.UserDraft;
import anyi.right.MadeUp;
import anyi.right.StandardRole;
import anyi.robot.Robot;
import anyi.shell.Navigation;
import anyi.store.OpenHome;
import anyi.store.TestStores;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import anyi.tour.sample.SampleVillage;
import anyi.value.Ids;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.stage.Window;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A home of sixty as somebody meets it who may only look: what can be pressed, and what can be seen. */
final class WhoMayScreenTest {
    private static final Robot ROBOT = new Robot();
    private static final String TOLD = "told-by-mouth";
    /** Ways to other places, filters, what only this PC remembers, one's own password, and boxes of forms that cannot be saved. */
    private static final List<String> LOOKING = List.of(
            "Button 打开政策包|Hyperlink .*|OpenLine .*|ToggleButton .*",
            "chip-[A-Z_]+|[a-z-]+-columns|guide-topic-[a-z]+|tab-[a-z]+|exchange-[a-z]+|page-back|rail-lock",
            "report-[A-Z_0-9]+|report-rows-[A-Z_0-9]+|today-due-[A-Z_]+",
            "today-(house|levels|month|movements-all|share|task-assess|task-leave)",
            "bed-(floor-.*|share-counted|share-whole|view-map|view-table)|movements-(before|next)",
            "residents-(duplicates|more|roster)|essentials-edit|admission-cancel|case-assess-trend",
            "duplicates-(compare|merged)|merge-[A-Z_]+-(ONE|OTHER|BOTH)",
            "assess-(coma|dementia|mental|part-a|sheet)|home-rural",
            "duty-(open|sign-in|staffing)|session-courses|staff-(certificates|due|matrix|people|sessions)",
            "claims-tab-[a-z]+|subsidy-(ahead|next|previous|view-[a-z]+|warnings)",
            "policies-packs|policy-rehearse|pack-open|pack-save",
            "(case|file)-subsidy-facts|subsidy-facts-of-home|file-subsidies|history-look-back",
            "handover-folder|ledger-folder|intake-history",
            "settings-(audit|backup|beds|home|look|people|privacy|security)|backup-look|check-all|password-save",
            "look-(chinese|english|light|dark|size-[0-9]+)");

    private static SampleHome sample;
    private static List<Place> places;
    private static List<UUID> rows;
    private static Set<String> secrets;

    private List<Place> tabs = List.of();

    @TempDir
    Path folder;

    @BeforeAll
    static void a_home_and_somebody_who_only_looks() {
        sample = SampleHome.make(new SampleVillage(), TestStores.CLOCK, (done, total, step) -> {});
        OpenHome home = sample.home();
        places = EveryPageScreenTest.places(home.store(), ROBOT.today());
        DSLContext db = home.store().read();
        secrets = Stream.of(
                        "select id_number from resident",
                        "select phone from resident",
                        "select phone from contact",
                        "select id_number from staff",
                        "select phone from staff",
                        "select account_number from payee_account",
                        "select card_number from disability")
                .flatMap(sql -> db.fetch(sql).getValues(0, String.class).stream())
                .filter(text -> text != null && text.length() > 6)
                .collect(Collectors.toSet());
        rows = Stream.of("resident", "staff", "stay", "bed", "subsidy_claim", "training_session", "assessment")
                .flatMap(table ->
                        db.fetch("select id from " + table + " order by id limit 2").getValues(0, UUID.class).stream())
                .toList();
        new PeopleCommands(home, home.store(), new Ids(TestStores.CLOCK), Messages.of(Language.CHINESE))
                .add(new UserDraft(Optional.empty(), "看客", StandardRole.VIEWER.name()), TOLD.toCharArray());
        home.signIn("看客", TOLD.toCharArray());
        System.setProperty("anyi.guard", "true");
    }

    @AfterAll
    static void close() {
        System.clearProperty("anyi.guard");
        ROBOT.close();
        sample.home().close();
        sample.remove();
    }

    @Test
    void what_cannot_be_pressed_is_grey_and_the_page_says_why_and_no_number_is_seen() {
        var navigation = new Navigation();
        ROBOT.as(new Session(sample.home().doer())).openWindow(desk -> shell(desk, navigation));
        Map<String, String> pressed = new TreeMap<>();
        var seen = new ArrayList<String>();
        int explained = 0;
        for (Place place : Stream.of(places, tabs).flatMap(List::stream).toList()) {
            ROBOT.onFx(() -> {
                navigation.open(place);
                return place;
            });
            ROBOT.settle();
            ROBOT.settle();
            for (ButtonBase button : ROBOT.onFx(WhoMayScreenTest::pressable)) {
                pressed.putIfAbsent(name(button), String.valueOf(place));
            }
            String text = ROBOT.text();
            secrets.stream().filter(text::contains).forEach(secret -> seen.add(place + " shows " + secret));
            explained += text.contains("灰色的按钮您现在用不了") ? 1 : 0;
        }
        assertEquals(List.of(), seen);
        pressed.keySet().removeIf(WhoMayScreenTest::isOnlyLooking);
        assertEquals(Map.of(), pressed, "add what only looks to the list, and put the rest under a right");
        assertTrue(explained > 20, "pages that say why: " + explained);
        ROBOT.onFx(() -> {
            navigation.open(places.getFirst());
            return true;
        });
        ROBOT.settle().waitFor("灰色的按钮您现在用不了").picture("who-may");
        assertEquals(List.of(), ROBOT.clipped());
    }

    private Node shell(Desk desk, Navigation navigation) {
        return EveryPageScreenTest.shell(sample.home(), desk, navigation, found -> tabs = found);
    }

    private static List<ButtonBase> pressable() {
        return Window.getWindows().stream()
                .map(window -> window.getScene().getRoot())
                .flatMap(WhoMayScreenTest::below)
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button -> !button.isDisabled())
                .toList();
    }

    private static Stream<Node> below(Node node) {
        return !node.isVisible()
                ? Stream.of()
                : Stream.concat(
                        Stream.of(node),
                        node instanceof Parent parent
                                ? parent.getChildrenUnmodifiable().stream().flatMap(WhoMayScreenTest::below)
                                : Stream.of());
    }

    /** The handle without the row it stands in, or else the words. */
    private static String name(ButtonBase button) {
        String id = button.getId();
        return id == null
                ? button.getClass().getSimpleName() + " "
                        + Buttons.words(button).replaceAll("[0-9]+", "n")
                : id;
    }

    private static boolean isOnlyLooking(String name) {
        return LOOKING.stream().anyMatch(name::matches);
    }

    /** However a value is joined, nested or renamed on its way: it comes masked out of every query. */
    @Test
    void no_query_gives_away_a_number() {
        DSLContext db = sample.home().store().read();
        var given = new TreeSet<String>();
        int called = 0;
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(location -> !location.contains("test-classes"))
                .importPackages("anyi")) {
            if (type.getSimpleName().endsWith("Queries")) {
                for (UUID row : rows) {
                    called += callAll(type.reflect(), db, row, given);
                }
            }
        }
        assertEquals(Set.of(), given);
        assertTrue(called > 500, "answers: " + called);
    }

    private int callAll(Class<?> type, DSLContext db, UUID row, Set<String> given) {
        var madeUp = new MadeUp(TestStores.CLOCK, folder);
        madeUp.put(DSLContext.class, db);
        madeUp.put(UUID.class, row);
        madeUp.put(String.class, "");
        madeUp.put(LocalDate.class, ROBOT.today());
        Object queries = madeUp.of(type);
        if (queries == null) {
            return 0;
        }
        int called = 0;
        for (Method method : Arrays.stream(type.getDeclaredMethods())
                .filter(each -> !Modifier.isPrivate(each.getModifiers()) && !Modifier.isStatic(each.getModifiers()))
                .filter(each -> !each.isSynthetic())
                .sorted(Comparator.comparing(Method::toString))
                .toList()) {
            method.setAccessible(true);
            try {
                var words = new ArrayList<String>();
                gather(method.invoke(queries, madeUp.all(method.getParameters())), words, new IdentityHashMap<>());
                called++;
                for (String word : words) {
                    secrets.stream()
                            .filter(word::contains)
                            .forEach(secret -> given.add(type.getSimpleName() + "." + method.getName()));
                }
            } catch (InvocationTargetException | IllegalArgumentException e) {
                continue; // what is made up does not fit this one
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return called;
    }

    /** Every text in what a query answered, however deep. */
    private static void gather(@Nullable Object value, List<String> words, Map<Object, Object> known)
            throws ReflectiveOperationException {
        switch (value) {
            case null -> {}
            case String text -> words.add(text);
            case Optional<?> maybe -> gather(maybe.orElse(null), words, known);
            case Collection<?> many -> {
                for (Object one : many) {
                    gather(one, words, known);
                }
            }
            case Map<?, ?> many -> {
                gather(many.keySet(), words, known);
                gather(many.values(), words, known);
            }
            case Record one
            when known.put(one, one) == null -> {
                for (RecordComponent part : one.getClass().getRecordComponents()) {
                    Method accessor = part.getAccessor();
                    accessor.setAccessible(true);
                    gather(accessor.invoke(one), words, known);
                }
            }
            default -> words.add(String.valueOf(value));
        }
    }
}
