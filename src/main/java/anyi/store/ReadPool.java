// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jooq.ConnectionProvider;
import org.jooq.exception.DataAccessException;

/** A few connections for queries, made when they are first wanted. */
final class ReadPool implements ConnectionProvider, AutoCloseable {
    private static final int SIZE = 6;

    private final Source make;
    private final Semaphore permits = new Semaphore(SIZE);
    private final Deque<Connection> idle = new ArrayDeque<>();
    private final List<Connection> made = new ArrayList<>();

    @FunctionalInterface
    interface Source {
        Connection connect() throws SQLException;
    }

    ReadPool(Source make) {
        this.make = make;
    }

    @Override
    public Connection acquire() {
        assert SqlStore.mayWait() : "the database is read on the UI thread";
        permits.acquireUninterruptibly();
        try {
            return take();
        } catch (SQLException e) {
            permits.release();
            throw new DataAccessException("no connection", e);
        }
    }

    private synchronized Connection take() throws SQLException {
        Connection free = idle.poll();
        if (free != null) {
            return free;
        }
        Connection fresh = make.connect();
        made.add(fresh);
        return fresh;
    }

    @Override
    public void release(Connection connection) {
        synchronized (this) {
            idle.push(connection);
        }
        permits.release();
    }

    @Override
    public synchronized void close() throws SQLException {
        for (Connection connection : made) {
            connection.close();
        }
    }
}
