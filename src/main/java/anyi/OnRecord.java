// SPDX-License-Identifier: Apache-2.0
package anyi;

import anyi.kit.Session;
import anyi.right.Right;
import anyi.store.AccessKind;
import anyi.store.AccessLog;
import anyi.store.Store;
import java.time.Clock;
import java.util.Optional;

/** What somebody uncovers and takes out stands in the log of the home. */
record OnRecord(Store store, Clock clock) implements Session.Watch {
    @Override
    public void revealed(String whatAndWhy) {
        AccessLog.record(store, clock, AccessKind.REVEALED, Optional.empty(), whatAndWhy);
    }

    @Override
    public void asks(Right right) {
        store.doer().need(right);
    }

    @Override
    public void tookOut(String what) {
        AccessLog.record(store, clock, AccessKind.SENT_OUT, Optional.empty(), what);
    }
}
