// SPDX-License-Identifier: Apache-2.0
package anyi.stay.leave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.given.Given;
import anyi.kit.Background;
import anyi.kit.Desk;
import anyi.kit.Session;
import anyi.robot.MemoryDrafts;
import anyi.robot.MemoryPreferences;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.term.LeaveKind;
import anyi.text.Formats;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import anyi.value.Ids;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeaveFormModelTest {
    private final Store store = TestStores.empty();
    private final Given given = new Given(store);
    private final LeaveQueries leaves = new LeaveQueries(store.read());
    private final List<String> told = new ArrayList<>();
    private final LeaveFormModel model = new LeaveFormModel(
            desk(),
            leaves,
            new LeaveCommands(store, new Session("李梅"), Messages.of(Language.CHINESE)),
            new Ids(TestStores.CLOCK));
    private UUID wang = given.next();

    @BeforeEach
    void somebody_in_house() {
        wang = given.resident("王秀英")
                .admitted("2024-03-15")
                .onLeave("2026-11-01", "2026-11-05", LeaveKind.FAMILY)
                .save();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_new_leave_begins_today_and_wants_a_person_and_a_kind() {
        assertEquals(LocalDate.parse("2026-11-24"), model.leftOn().get());
        assertTrue(model.problems().at("resident").isPresent());
        assertTrue(model.problems().at("kind").isPresent());
    }

    @Test
    void choosing_somebody_brings_the_leaves_that_stand_in_the_way() {
        choose();
        model.leftOn().set(LocalDate.parse("2026-11-03"));
        assertEquals(
                "stay.leave.problem.overlaps",
                model.problems().at("leftOn").orElseThrow().key());
    }

    @Test
    void what_is_saved_is_told_and_the_next_leave_starts_empty() {
        choose();
        var saved = new ArrayList<String>();
        model.save(() -> saved.add("saved"));
        assertEquals(List.of("saved"), saved);
        assertEquals(List.of("已登记王秀英的请假：住院"), told);
        assertEquals(1, leaves.countAway(LocalDate.parse("2026-11-24")));
        UUID first = model.draft().id();
        model.clear();
        assertTrue(!first.equals(model.draft().id()) && model.kind().get() == null);
    }

    private void choose() {
        model.resident()
                .set(leaves.presentOne(wang, LocalDate.parse("2026-11-24")).orElseThrow());
        model.kind().set(LeaveKind.HOSPITAL);
    }

    private Desk desk() {
        var messages = Messages.of(Language.CHINESE);
        var dialogs = (anyi.kit.Dialogs) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {anyi.kit.Dialogs.class}, (proxy, method, args) -> {
                    told.add(String.valueOf(args[0]));
                    return null;
                });
        var navigator = (anyi.kit.Navigator) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {anyi.kit.Navigator.class}, (proxy, method, args) -> null);
        return new Desk(
                messages,
                new Formats(Language.CHINESE),
                TestStores.CLOCK,
                new Session("李梅"),
                Background.here(),
                dialogs,
                navigator,
                new MemoryPreferences(),
                new MemoryDrafts());
    }
}
