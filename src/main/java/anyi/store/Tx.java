// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.UpdatableRecord;

/**
 * Inside {@link Store#write}. Rows change only through here: before and after go to the log in the same transaction.
 * {@code home_id} and {@code revision} are filled in, the caller never sets them.
 */
public interface Tx {
    /** For queries inside the transaction: {@code new BedQueries(tx.db())}. */
    DSLContext db();

    /** The revision of the act that is being written. */
    long revision();

    /** Says what kind of act this is; without it, {@link ActKind#ENTRY}. */
    void kind(ActKind kind);

    /**
     * A row as it is now, to be changed and given to {@link #update} or {@link #delete}.
     *
     * @throws Stale when it is gone
     */
    <R extends UpdatableRecord<R>> R row(Table<R> table, UUID id);

    void insert(UpdatableRecord<?> row);

    /** Many new rows, logged compactly. */
    void insertAll(List<? extends UpdatableRecord<?>> rows);

    /** New rows that can be computed again (lines of a run): the log keeps one hash of them, not the rows. */
    void insertDerived(List<? extends UpdatableRecord<?>> rows);

    /** Takes away rows that came by {@link #insertDerived}: the log keeps a hash of them. */
    void deleteDerived(List<? extends UpdatableRecord<?>> rows);

    /**
     * Writes the changed columns of a row that was read (or of {@link #row}).
     *
     * @throws Stale when the row has another revision by now, or is gone
     */
    void update(UpdatableRecord<?> row);

    /** @throws Stale as {@link #update} */
    void delete(UpdatableRecord<?> row);
}
