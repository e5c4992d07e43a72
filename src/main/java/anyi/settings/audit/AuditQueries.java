// SPDX-License-Identifier: Apache-2.0
package anyi.settings.audit;

import static anyi.store.schema.Tables.ACT;
import static anyi.store.schema.Tables.ACT_CHANGE;
import static anyi.store.schema.Tables.RESIDENT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;

import anyi.store.RowJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** The log, narrowed. */
public final class AuditQueries {
    private static final String ACCESS = "access_record";
    private static final int PEOPLE = 5;
    /** Of the rows, not of what somebody did. */
    private static final Set<String> OWN = Set.of("id", "home_id", "revision");

    private final DSLContext db;

    public AuditQueries(DSLContext db) {
        this.db = db;
    }

    /** The newest first. */
    public List<AuditRow> acts(AuditWish wish, int limit) {
        return db.select(
                        ACT.REVISION,
                        ACT.HAPPENED_AT,
                        ACT.ACTOR,
                        ACT.PURPOSE,
                        ACT.ACT_KIND,
                        selectCount()
                                .from(ACT_CHANGE)
                                .where(ACT_CHANGE.HOME_ID.eq(ACT.HOME_ID).and(ACT_CHANGE.REVISION.eq(ACT.REVISION)))
                                .<Integer>asField(),
                        ACT.ACT_HASH)
                .from(ACT)
                .where(wish.actor().map(ACT.ACTOR::eq).orElse(noCondition()))
                .and(wish.access().map(this::access).orElse(noCondition()))
                .and(wish.about().isBlank() ? noCondition() : about(wish.about().strip()))
                .orderBy(ACT.REVISION.desc())
                .limit(limit)
                .fetch(mapping(AuditRow::new));
    }

    private Condition access(boolean only) {
        var records = selectOne()
                .from(ACT_CHANGE)
                .where(ACT_CHANGE.HOME_ID.eq(ACT.HOME_ID).and(ACT_CHANGE.REVISION.eq(ACT.REVISION)))
                .and(ACT_CHANGE.TABLE_NAME.eq(ACCESS));
        return only ? exists(records) : notExists(records);
    }

    /** In the purpose, or in what was changed of a resident of that name. */
    private Condition about(String words) {
        Condition found = ACT.PURPOSE.contains(words);
        List<UUID> people = db.select(RESIDENT.ID)
                .from(RESIDENT)
                .where(RESIDENT.NAME.contains(words))
                .limit(PEOPLE)
                .fetch(RESIDENT.ID);
        for (UUID person : people) {
            found = found.or(exists(selectOne()
                    .from(ACT_CHANGE)
                    .where(ACT_CHANGE.HOME_ID.eq(ACT.HOME_ID).and(ACT_CHANGE.REVISION.eq(ACT.REVISION)))
                    .and(ACT_CHANGE
                            .ROW_ID
                            .eq(person)
                            .or(ACT_CHANGE.AFTER_JSON.contains(person.toString()))
                            .or(ACT_CHANGE.BEFORE_JSON.contains(person.toString())))));
        }
        return found;
    }

    /** Everybody who has ever done something. */
    public List<String> actors() {
        return db.selectDistinct(ACT.ACTOR).from(ACT).orderBy(ACT.ACTOR).fetch(ACT.ACTOR);
    }

    /** What one act changed, column by column. */
    public List<ChangeRow> changes(long revision) {
        var rows = new ArrayList<ChangeRow>();
        db.select(ACT_CHANGE.TABLE_NAME, ACT_CHANGE.ROW_ID, ACT_CHANGE.BEFORE_JSON, ACT_CHANGE.AFTER_JSON)
                .from(ACT_CHANGE)
                .where(ACT_CHANGE.REVISION.eq(revision))
                .orderBy(ACT_CHANGE.POSITION)
                .limit(500)
                .forEach(change -> rows.addAll(rows(change)));
        return rows;
    }

    private static List<ChangeRow> rows(Record change) {
        String before = change.get(ACT_CHANGE.BEFORE_JSON);
        String after = change.get(ACT_CHANGE.AFTER_JSON);
        if (change.get(ACT_CHANGE.ROW_ID) == null) {
            return List.of(new ChangeRow(
                    change.get(ACT_CHANGE.TABLE_NAME), "", Optional.ofNullable(before), Optional.ofNullable(after)));
        }
        Map<String, @Nullable Object> was = before == null ? Map.of() : RowJson.object(before);
        Map<String, @Nullable Object> is = after == null ? Map.of() : RowJson.object(after);
        var columns = new TreeSet<>(was.keySet());
        columns.addAll(is.keySet());
        return columns.stream()
                .filter(column -> !OWN.contains(column))
                .filter(column -> was.get(column) != null || is.get(column) != null)
                .map(column -> new ChangeRow(
                        change.get(ACT_CHANGE.TABLE_NAME), column, text(was.get(column)), text(is.get(column))))
                .toList();
    }

    private static Optional<String> text(@Nullable Object value) {
        return Optional.ofNullable(value).map(Object::toString);
    }
}
