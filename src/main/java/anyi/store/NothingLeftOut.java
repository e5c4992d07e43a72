// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import java.sql.SQLException;
import org.h2.api.DatabaseEventListener;
import org.h2.message.DbException;

/**
 * Lets a database fail to open where H2 2.5.252 would open it without what it cannot read: a table whose root page
 * never reached the disk is logged and left out, and with it all its rows. Asked only while a database opens.
 *
 * <p>Public because H2 makes it, by its name.
 */
public final class NothingLeftOut implements DatabaseEventListener {
    private boolean isOpen;

    @Override
    public void exceptionThrown(SQLException e, String sql) {
        if (!isOpen) {
            throw DbException.convert(e);
        }
    }

    @Override
    public void opened() {
        isOpen = true;
    }
}
