// SPDX-License-Identifier: Apache-2.0
package anyi.store.journal;

import java.util.UUID;
import java.util.function.Supplier;

/** What an act does, told to the journal step by step while it is done. */
public interface Entry {
    /** Where no journal is kept. */
    Entry NONE = new Entry() {
        @Override
        public void change(Step.Change change) {}

        @Override
        public void rows(Step.Deed deed, String table, UUID home, Supplier<String> json) {}
    };

    void change(Step.Change change);

    /** @param json asked for only where somebody writes it down */
    void rows(Step.Deed deed, String table, UUID home, Supplier<String> json);
}
