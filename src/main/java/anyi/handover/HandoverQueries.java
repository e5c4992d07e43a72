// SPDX-License-Identifier: Apache-2.0
package anyi.handover;

import static anyi.store.schema.Tables.ACT;
import static anyi.store.schema.Tables.BUREAU_CARD;
import static anyi.store.schema.Tables.BUREAU_MEMBER;
import static anyi.store.schema.Tables.HANDOVER_QUESTION;
import static anyi.store.schema.Tables.HOME;
import static anyi.store.schema.Tables.MARKER;
import static anyi.store.schema.Tables.PARCEL;
import static anyi.store.schema.Tables.RESIDENT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.max;

import anyi.handover.parcel.Card;
import anyi.handover.parcel.PublicKey;
import anyi.store.ActHash;
import anyi.store.log.Since;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** What this home has handed over, what it has not yet, and what it is asked. */
public final class HandoverQueries {
    private final DSLContext db;
    private @Nullable UUID home;

    public HandoverQueries(DSLContext db) {
        this.db = db;
    }

    /** Asked once: a file is of one home. */
    UUID homeId() {
        UUID known = home;
        if (known == null) {
            known = marked();
            home = known;
        }
        return known;
    }

    private UUID marked() {
        return db.select(MARKER.HOME_ID).from(MARKER).fetchSingle(row -> row.value1());
    }

    /** The name of this file's own home or bureau. */
    public String name() {
        return db.select(HOME.NAME)
                .from(HOME)
                .where(HOME.HOME_ID.eq(homeId()).and(HOME.ID.eq(homeId())))
                .fetchSingle(row -> row.value1());
    }

    int schema() {
        return db.select(MARKER.SCHEMA_VERSION).from(MARKER).fetchSingle(row -> row.value1());
    }

    /** The bureau that is handed over to: the one registered last. */
    public Optional<Card> bureau() {
        return cards().stream().findFirst();
    }

    /** Every bureau that was ever registered, the newest first. */
    List<Card> cards() {
        return db.select(BUREAU_CARD.BUREAU_ID, BUREAU_CARD.NAME, BUREAU_CARD.PUBLIC_KEY, BUREAU_CARD.RECIPIENT)
                .from(BUREAU_CARD)
                .where(BUREAU_CARD.HOME_ID.eq(homeId()))
                .orderBy(BUREAU_CARD.REVISION.desc())
                .fetch(row -> new Card(
                        Card.Kind.BUREAU, row.value1(), row.value2(), new PublicKey(row.value3()), row.value4()));
    }

    /** Whose key it is, of a bureau or of a member of this bureau that somebody has compared with paper. */
    public Optional<String> nameOfKey(String key) {
        return db.select(BUREAU_CARD.NAME)
                .from(BUREAU_CARD)
                .where(BUREAU_CARD.HOME_ID.eq(homeId()).and(BUREAU_CARD.PUBLIC_KEY.eq(key)))
                .union(db.select(BUREAU_MEMBER.NAME)
                        .from(BUREAU_MEMBER)
                        .where(BUREAU_MEMBER.HOME_ID.eq(homeId()).and(BUREAU_MEMBER.PUBLIC_KEY.eq(key))))
                .limit(1)
                .fetchOptional(row -> row.value1());
    }

    /** The newest revision that the present bureau has acknowledged; 0 = none. */
    public long acknowledged() {
        return bureau().map(card -> acknowledgedBy(card.id())).orElse(0L);
    }

    private long acknowledgedBy(UUID bureau) {
        Long until = db.select(max(PARCEL.UNTIL_REVISION))
                .from(PARCEL)
                .where(PARCEL.HOME_ID.eq(homeId()).and(PARCEL.ACKNOWLEDGED_BY.eq(bureau)))
                .fetchSingle(row -> row.value1());
        return until == null ? 0 : until;
    }

    int nextNumber() {
        Integer last = db.select(max(PARCEL.PARCEL_NUMBER))
                .from(PARCEL)
                .where(PARCEL.HOME_ID.eq(homeId()))
                .fetchSingle(row -> row.value1());
        return last == null ? 1 : last + 1;
    }

    /** The hash of an act; where there is none of that number, of what the first act follows. */
    String headHash(long revision) {
        return db.select(ACT.ACT_HASH)
                .from(ACT)
                .where(ACT.HOME_ID.eq(homeId()).and(ACT.REVISION.eq(revision)))
                .fetchOptional(row -> row.value1())
                .orElse(ActHash.START);
    }

    /** The newest first. */
    public List<ParcelRow> parcels() {
        return db.select(
                        PARCEL.ID,
                        PARCEL.PARCEL_NUMBER,
                        PARCEL.SINCE_REVISION,
                        PARCEL.UNTIL_REVISION,
                        PARCEL.FILE_NAME,
                        PARCEL.FILE_HASH,
                        PARCEL.SEALED,
                        PARCEL.RECORD_COUNT,
                        PARCEL.MADE_AT,
                        PARCEL.MADE_BY,
                        PARCEL.ACKNOWLEDGED_ON.convertFrom(Optional::ofNullable))
                .from(PARCEL)
                .where(PARCEL.HOME_ID.eq(homeId()))
                .orderBy(PARCEL.PARCEL_NUMBER.desc())
                .fetch(mapping(ParcelRow::new));
    }

    /** What the bureau has not acknowledged, by subject; subjects without rows are left out. */
    public List<WaitingRow> waiting() {
        var since = new Since(db, homeId(), acknowledged());
        Map<Subject, Long> counts = new EnumMap<>(Subject.class);
        for (Table<?> table : Subject.tables()) {
            counts.merge(Subject.of(table.getName()), since.count(table), Long::sum);
        }
        return counts.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .map(each -> new WaitingRow(each.getKey(), each.getValue()))
                .toList();
    }

    /** The newest first. */
    public List<QuestionRow> questions() {
        return db.select(
                        HANDOVER_QUESTION.ID,
                        HANDOVER_QUESTION.TABLE_NAME.convertFrom(Subject::of),
                        HANDOVER_QUESTION.RESIDENT_ID.convertFrom(Optional::ofNullable),
                        RESIDENT.NAME.convertFrom(Optional::ofNullable),
                        HANDOVER_QUESTION.QUESTION,
                        HANDOVER_QUESTION.ASKED_ON,
                        HANDOVER_QUESTION.ASKED_BY,
                        HANDOVER_QUESTION.ANSWER.convertFrom(Optional::ofNullable),
                        HANDOVER_QUESTION.ANSWERED_ON.convertFrom(Optional::ofNullable))
                .from(HANDOVER_QUESTION)
                .leftJoin(RESIDENT)
                .on(RESIDENT.HOME_ID.eq(HANDOVER_QUESTION.HOME_ID).and(RESIDENT.ID.eq(HANDOVER_QUESTION.RESIDENT_ID)))
                .where(HANDOVER_QUESTION.HOME_ID.eq(homeId()))
                .orderBy(HANDOVER_QUESTION.ASKED_ON.desc(), HANDOVER_QUESTION.ID.desc())
                .fetch(mapping(QuestionRow::new));
    }
}
