// SPDX-License-Identifier: Apache-2.0
package anyi.bureau;

import java.util.UUID;

/** Puts a question at a row of a home. */
@FunctionalInterface
public interface Asking {
    /** @param what the row in words, to stand above what is typed */
    void ask(At at, String what);

    /**
     * Which row.
     *
     * @param about the person whom it is about
     */
    record At(UUID home, String table, UUID row, UUID about) {}
}
