// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import java.util.UUID;

/** Somebody else was faster: the row has changed since it was read, or is gone. */
public final class Stale extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Stale(String table, UUID id) {
        super(table + " " + id);
    }
}
