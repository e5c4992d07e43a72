// SPDX-License-Identifier: Apache-2.0
package anyi.stay.leave;

import static anyi.store.schema.Tables.ACT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.given.Given;
import anyi.kit.Session;
import anyi.stay.leave.Granting.DoesNotFit;
import anyi.stay.leave.Granting.Granted;
import anyi.store.Stale;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.term.LeaveKind;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeaveCommandsTest {
    private final Store store = TestStores.empty();
    private final Given given = new Given(store);
    private final LeaveQueries leaves = new LeaveQueries(store.read());
    private final LeaveCommands commands = new LeaveCommands(store, new Session("李梅"), Messages.of(Language.CHINESE));
    private UUID wang = given.next();

    @BeforeEach
    void a_resident() {
        wang = given.resident("王秀英").admitted("2024-03-15").save();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_leave_is_granted_and_ended_in_two_acts() {
        LeaveDraft draft = draft("2026-11-20", null);
        Granted granted = assertInstanceOf(Granted.class, commands.grant(draft));
        assertEquals("登记请假：王秀英，住院", purpose(granted.revision()));
        Leave leave = leaves.leave(draft.id()).orElseThrow();
        assertEquals(given.stayOf(wang), leave.stayId());

        Granted back = assertInstanceOf(Granted.class, commands.comeBack(leave, LocalDate.parse("2026-11-24")));
        assertEquals("登记返院：王秀英", purpose(back.revision()));
        assertEquals(
                Optional.of(LocalDate.parse("2026-11-24")),
                leaves.leave(draft.id()).orElseThrow().backOn());
    }

    @Test
    void what_came_in_between_is_checked_again_while_writing() {
        commands.grant(draft("2026-11-20", null));
        long before = store.revision();
        DoesNotFit refused = assertInstanceOf(DoesNotFit.class, commands.grant(draft("2026-11-22", null)));
        assertEquals(
                "stay.leave.problem.stillAway",
                refused.problems().all().getFirst().key());
        assertEquals(before, store.revision());
    }

    @Test
    void two_people_who_correct_the_same_leave_do_not_overwrite_each_other() {
        LeaveDraft draft = draft("2026-11-20", null);
        commands.grant(draft);
        Leave seen = leaves.leave(draft.id()).orElseThrow();
        commands.comeBack(seen, LocalDate.parse("2026-11-23"));
        assertThrows(Stale.class, () -> commands.comeBack(seen, LocalDate.parse("2026-11-24")));
        assertThrows(Stale.class, () -> commands.takeBack(seen));
    }

    @Test
    void a_leave_that_never_took_place_is_deleted() {
        LeaveDraft draft = draft("2026-11-20", null);
        commands.grant(draft);
        long revision = commands.takeBack(leaves.leave(draft.id()).orElseThrow());
        assertEquals("删除请假：王秀英", purpose(revision));
        assertTrue(leaves.leave(draft.id()).isEmpty());
    }

    @Test
    void an_import_says_of_each_leave_what_came_of_it() {
        List<LeaveDraft> drafts = List.of(
                draft("2026-10-01", "2026-10-05"),
                draft("2026-10-04", "2026-10-08"),
                draft("2026-10-05", "2026-10-08"));
        List<Granting> outcomes = store.write("李梅", "导入", tx -> commands.takeIn(tx, drafts));
        assertInstanceOf(Granted.class, outcomes.get(0));
        assertInstanceOf(DoesNotFit.class, outcomes.get(1));
        assertInstanceOf(Granted.class, outcomes.get(2));
        assertEquals(2, leaves.whereabouts(wang).leaves().size());
    }

    private String purpose(long revision) {
        return store.read().fetchSingle(ACT, ACT.REVISION.eq(revision)).getPurpose();
    }

    private LeaveDraft draft(String leftOn, @Nullable String backOn) {
        return new LeaveDraft(
                        given.next(),
                        0,
                        wang,
                        LeaveKind.HOSPITAL,
                        LocalDate.parse(leftOn),
                        null,
                        null,
                        "肺部感染",
                        "县中医院",
                        "王建国",
                        "子",
                        "15400000001",
                        null,
                        null)
                .withBackOn(backOn == null ? null : LocalDate.parse(backOn));
    }
}
