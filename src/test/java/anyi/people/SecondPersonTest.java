// SPDX-License-Identifier: Apache-2.0
package anyi.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.people.approval.ApprovalCommands;
import anyi.people.approval.ApprovalKind;
import anyi.people.approval.ApprovalQueries;
import anyi.people.approval.ApprovalRow;
import anyi.people.approval.NotYetApproved;
import anyi.people.approval.SecondPersonCommands;
import anyi.right.AskAgain;
import anyi.right.Doer;
import anyi.right.Needs;
import anyi.right.Right;
import anyi.right.StandardRole;
import anyi.store.NewHome;
import anyi.store.OpenHome;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.store.schema.tables.records.PaymentBatchRecord;
import anyi.subsidy.pay.Moved;
import anyi.subsidy.pay.PayCommands;
import anyi.term.ApprovalState;
import anyi.term.BatchState;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import anyi.value.Ids;
import anyi.value.Money;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one asks for another decides; and the password that a home wants once more. */
class SecondPersonTest {
    @TempDir
    Path dir;

    private OpenHome home;

    @BeforeEach
    void a_home_of_two() {
        home = TestStores.folder(dir.resolve("h.anyi"))
                .create(new NewHome("向阳敬老院", "李梅", "新建"), "only password".toCharArray())
                .home();
    }

    @AfterEach
    void close() {
        home.close();
    }

    /** Stands for a use case of a feature. */
    @Needs(Right.CLOSE_MONTH)
    static final class Closing {
        private final Store store;

        Closing(Store store) {
            this.store = store;
        }

        long close() {
            return store.write("", "月结", tx -> {
                SecondPersonCommands.use(tx, store.doer(), ApprovalKind.CLOSE_MONTH, "2026-10");
                return tx.revision();
            });
        }
    }

    @Test
    void nobody_is_wanted_where_one_works_alone() {
        people().set(GuardRule.TWO_CLOSE, GuardRule.ON);
        assertTrue(new Closing(home.store()).close() > 0);
    }

    @Test
    void another_person_agrees_once_and_for_one_time() {
        add("王芳");
        people().set(GuardRule.TWO_CLOSE, GuardRule.ON);
        var missing = assertThrows(NotYetApproved.class, () -> new Closing(home.store()).close());
        assertEquals("2026-10", missing.subject());
        assertEquals(ApprovalCommands.Done.WRITTEN, approvals().ask(missing.kind(), missing.subject()));
        assertEquals(ApprovalCommands.Done.ALREADY, approvals().ask(missing.kind(), missing.subject()));
        ApprovalRow asked = newest();
        assertEquals(ApprovalCommands.Done.OWN, approvals().decide(asked.id(), true, ""));
        assertThrows(NotYetApproved.class, () -> new Closing(home.store()).close());
        home.signIn("王芳", "told-by-mouth".toCharArray());
        assertEquals(ApprovalCommands.Done.WRITTEN, approvals().decide(asked.id(), true, ""));
        assertThrows(NotYetApproved.class, () -> new Closing(home.store()).close(), "who agreed does not do it");
        home.signIn("李梅", "only password".toCharArray());
        new Closing(home.store()).close();
        assertEquals(ApprovalState.USED, newest().state());
        assertThrows(NotYetApproved.class, () -> new Closing(home.store()).close());
    }

    @Test
    void a_batch_goes_to_the_bank_only_after_another_person_agreed() {
        UUID batch = batch();
        add("王芳");
        people().set(GuardRule.TWO_PAY, GuardRule.ON);
        var pay = new PayCommands(
                home.store(), new Ids(TestStores.CLOCK), Messages.of(Language.CHINESE), TestStores.CLOCK);
        LocalDate today = LocalDate.now(TestStores.CLOCK);
        var missing = assertThrows(NotYetApproved.class, () -> pay.handOver("", batch, today));
        assertEquals("第 3 批 25.00", missing.subject());
        approvals().ask(missing.kind(), missing.subject());
        home.signIn("王芳", "told-by-mouth".toCharArray());
        assertEquals(ApprovalCommands.Done.WRITTEN, approvals().decide(newest().id(), true, ""));
        home.signIn("李梅", "only password".toCharArray());
        assertInstanceOf(Moved.Done.class, pay.handOver("", batch, today));
        assertEquals(ApprovalState.USED, newest().state());
    }

    private UUID batch() {
        UUID id = UUID.randomUUID();
        var row = new PaymentBatchRecord();
        row.setId(id);
        row.setBatchNumber(3);
        row.setBatchState(BatchState.PREPARED);
        row.setPreparedOn(LocalDate.now(TestStores.CLOCK));
        row.setPreparedBy("李梅");
        row.setTotalAmount(Money.of("25.00"));
        home.store().write("李梅", "编制", tx -> {
            tx.insert(row);
            return id;
        });
        return id;
    }

    @Test
    void a_refusal_keeps_its_reason() {
        add("王芳");
        approvals().ask(ApprovalKind.PAY, "一批");
        home.signIn("王芳", "told-by-mouth".toCharArray());
        approvals().decide(newest().id(), false, "账号不全");
        assertEquals(Optional.of("账号不全"), newest().reason());
        assertEquals(ApprovalCommands.Done.ALREADY, approvals().decide(newest().id(), true, ""));
    }

    @Test
    void the_password_is_asked_again_where_the_home_wants_it() {
        people().set(GuardRule.ASK_AGAIN, GuardRule.ON);
        assertThrows(AskAgain.class, () -> new Closing(home.store()).close());
        assertThrows(AskAgain.class, () -> home.store().doer().need(Right.EXPORT));
        home.store().doer().need(Right.RESIDENTS);
        assertTrue(!home.confirm("wrong".toCharArray()));
        assertTrue(home.confirm("only password".toCharArray()));
        new Closing(home.store()).close();
        home.store().doer().need(Right.EXPORT);
    }

    @Test
    void the_rights_of_a_doer_say_what_it_may() {
        Doer viewer = Doer.of(UUID.randomUUID(), "看客", StandardRole.VIEWER.rights());
        assertThrows(anyi.right.NotAllowed.class, () -> viewer.askedAgain().need(Right.EXPORT));
    }

    private ApprovalRow newest() {
        return new ApprovalQueries(home.store().read()).newest(1).getFirst();
    }

    private void add(String name) {
        people().add(
                        new UserDraft(Optional.empty(), name, StandardRole.SUBSIDY_CLERK.name()),
                        "told-by-mouth".toCharArray());
    }

    private PeopleCommands people() {
        return new PeopleCommands(home, home.store(), new Ids(TestStores.CLOCK), Messages.of(Language.CHINESE));
    }

    private ApprovalCommands approvals() {
        return new ApprovalCommands(
                home.store(), new Ids(TestStores.CLOCK), Messages.of(Language.CHINESE), TestStores.CLOCK);
    }
}
