// SPDX-License-Identifier: Apache-2.0
package anyi.people.privacy;

import static anyi.store.schema.DefaultSchema.DEFAULT_SCHEMA;
import static anyi.store.schema.Tables.ACCESS_RECORD;
import static anyi.store.schema.Tables.CONSENT;
import static anyi.store.schema.Tables.RESIDENT;
import static anyi.store.schema.Tables.RESIDENT_MERGE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.select;

import anyi.store.RowJson;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;

/** Everything on one person: a table that is added tomorrow is found by its column. */
public final class HeldQueries {
    private final DSLContext db;

    public HeldQueries(DSLContext db) {
        this.db = db;
    }

    public Held on(UUID resident) {
        var parts = new ArrayList<Held.Part>();
        parts.add(part(RESIDENT, RESIDENT.ID.eq(resident)));
        DEFAULT_SCHEMA.getTables().stream()
                .sorted(Comparator.comparing(Table::getName))
                .forEach(table -> of(table, resident).ifPresent(condition -> parts.add(part(table, condition))));
        String name = db.select(RESIDENT.NAME)
                .from(RESIDENT)
                .where(RESIDENT.ID.eq(resident))
                .fetchOptional(RESIDENT.NAME)
                .orElse("");
        return new Held(
                name, parts.stream().filter(part -> !part.lines().isEmpty()).toList());
    }

    /** Everybody who can be asked about, by name. */
    public List<PersonChoice> people() {
        return db.select(RESIDENT.ID, RESIDENT.NAME)
                .from(RESIDENT)
                .orderBy(RESIDENT.PINYIN, RESIDENT.ID)
                .fetch(mapping(PersonChoice::new));
    }

    /** The newest first. */
    public List<ConsentRow> consents(UUID resident) {
        return db.select(
                        CONSENT.ID,
                        CONSENT.CONSENT_KIND,
                        CONSENT.TEXT_VERSION,
                        CONSENT.SIGNED_BY,
                        CONSENT.SIGNED_ON,
                        CONSENT.WITHDRAWN_ON.convertFrom(Optional::ofNullable))
                .from(CONSENT)
                .where(CONSENT.RESIDENT_ID.eq(resident))
                .orderBy(CONSENT.SIGNED_ON.desc(), CONSENT.ID.desc())
                .fetch(mapping(ConsentRow::new));
    }

    private static Optional<Condition> of(Table<?> table, UUID resident) {
        Field<UUID> owner = table.equals(ACCESS_RECORD)
                ? table.field(ACCESS_RECORD.ABOUT_ID)
                : table.field("resident_id", UUID.class);
        return Optional.ofNullable(owner)
                .map(field -> table.equals(ACCESS_RECORD)
                        ? field.eq(resident).or(field.in(mergedInto(resident)))
                        : field.eq(resident));
    }

    /** Files that were found to be this person's: what was looked at in them was looked at of this person. */
    private static Select<Record1<UUID>> mergedInto(UUID resident) {
        return select(RESIDENT_MERGE.MERGED_ID).from(RESIDENT_MERGE).where(RESIDENT_MERGE.RESIDENT_ID.eq(resident));
    }

    private Held.Part part(Table<?> table, Condition condition) {
        List<? extends Record> rows = db.selectFrom(table).where(condition).fetch();
        return new Held.Part(
                table.getName(),
                rows.stream().map(RowJson::line).toList(),
                rows.stream().map(HeldQueries::values).toList());
    }

    private static List<Held.Value> values(Record row) {
        return Arrays.stream(row.fields())
                .filter(field ->
                        !field.getName().endsWith("id") || field.getName().equals("id_kind"))
                .filter(field -> !field.getName().equals("revision") && row.get(field) != null)
                .map(field -> new Held.Value(field.getName(), Optional.of(Objects.toString(row.get(field)))))
                .toList();
    }
}
