// SPDX-License-Identifier: Apache-2.0
package anyi.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import anyi.kit.Session;
import anyi.right.AskAgain;
import anyi.right.Doer;
import anyi.right.NotAllowed;
import anyi.right.Right;
import anyi.right.StandardRole;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What leaves the home: asked before, on record after. */
class TakingOutTest {
    private final List<String> record = new ArrayList<>();
    private final AtomicBoolean written = new AtomicBoolean();

    private Session session(StandardRole role, boolean asksAgain) {
        Doer doer = Doer.of(new UUID(1, 1), "王芳", role.rights());
        return new Session(doer, new Session.Watch() {
            @Override
            public void revealed(String whatAndWhy) {}

            @Override
            public void asks(Right right) {
                (asksAgain ? doer.askedAgain() : doer).need(right);
            }

            @Override
            public void tookOut(String what) {
                record.add(what);
            }
        });
    }

    private boolean takeOut(Session session, boolean succeeds) {
        return session.takeOut(
                Right.EXPORT,
                "花名册",
                () -> {
                    written.set(true);
                    return succeeds;
                },
                done -> done);
    }

    @Test
    void who_may_not_takes_nothing_and_leaves_no_record() {
        assertThrows(NotAllowed.class, () -> takeOut(session(StandardRole.VIEWER, false), true));
        assertThrows(AskAgain.class, () -> takeOut(session(StandardRole.NURSING_LEAD, true), true));
        assertFalse(written.get());
        assertEquals(List.of(), record);
    }

    @Test
    void what_went_out_is_on_record_and_what_did_not_is_not() {
        takeOut(session(StandardRole.NURSING_LEAD, false), false);
        assertEquals(List.of(), record);
        takeOut(session(StandardRole.NURSING_LEAD, false), true);
        assertEquals(List.of("花名册"), record);
    }
}
