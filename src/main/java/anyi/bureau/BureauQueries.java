// SPDX-License-Identifier: Apache-2.0
package anyi.bureau;

import static anyi.store.schema.Tables.BUREAU_MEMBER;
import static anyi.store.schema.Tables.BUREAU_OFFICE;
import static anyi.store.schema.Tables.BUREAU_PARCEL;
import static anyi.store.schema.Tables.BUREAU_PARCEL_CONTENT;
import static anyi.store.schema.Tables.BUREAU_QUESTION;
import static anyi.store.schema.Tables.HANDOVER_QUESTION;
import static anyi.store.schema.Tables.HOME;
import static anyi.store.schema.Tables.MARKER;
import static anyi.store.schema.Tables.RESIDENT;
import static org.jooq.Records.mapping;

import anyi.handover.Subject;
import anyi.handover.parcel.Card;
import anyi.handover.parcel.PublicKey;
import anyi.term.ParcelState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.DSLContext;

/** The homes of a bureau, and what of their packages has come. */
public final class BureauQueries {
    private final DSLContext db;

    public BureauQueries(DSLContext db) {
        this.db = db;
    }

    /** Whether this file is a bureau's. */
    public static boolean isBureau(DSLContext db) {
        return db.fetchExists(BUREAU_OFFICE);
    }

    /** By which day of a month the package of the month before is due. */
    public int dueDay() {
        return db.select(BUREAU_OFFICE.DUE_DAY).from(BUREAU_OFFICE).fetchSingle(row -> row.value1());
    }

    int schema() {
        return db.select(MARKER.SCHEMA_VERSION).from(MARKER).fetchSingle(row -> row.value1());
    }

    public Optional<Card> member(PublicKey key) {
        return db.select(BUREAU_MEMBER.MEMBER_ID, BUREAU_MEMBER.NAME, BUREAU_MEMBER.PUBLIC_KEY, BUREAU_MEMBER.RECIPIENT)
                .from(BUREAU_MEMBER)
                .where(BUREAU_MEMBER.PUBLIC_KEY.eq(key.text()))
                .fetchOptional(row -> new Card(
                        Card.Kind.HOME, row.value1(), row.value2(), new PublicKey(row.value3()), row.value4()));
    }

    Optional<Standing> standing(UUID member) {
        return db.select(
                        BUREAU_PARCEL.ID,
                        BUREAU_PARCEL.PARCEL_NUMBER,
                        BUREAU_PARCEL.UNTIL_REVISION,
                        BUREAU_PARCEL.HEAD_HASH,
                        BUREAU_PARCEL.BAG_HASH,
                        BUREAU_PARCEL.MADE_AT)
                .from(BUREAU_PARCEL)
                .where(BUREAU_PARCEL.MEMBER_ID.eq(member).and(BUREAU_PARCEL.PARCEL_STATE.eq(ParcelState.TAKEN)))
                .orderBy(BUREAU_PARCEL.REVISION.desc())
                .limit(1)
                .fetchOptional(mapping(Standing::new));
    }

    /** Numbers below a package's own that have not come. */
    List<Integer> missing(UUID member, int below) {
        Set<Integer> there = db.select(BUREAU_PARCEL.PARCEL_NUMBER)
                .from(BUREAU_PARCEL)
                .where(BUREAU_PARCEL.MEMBER_ID.eq(member))
                .fetchSet(row -> row.value1());
        return gaps(there, below);
    }

    private static List<Integer> gaps(Set<Integer> there, int below) {
        var missing = new ArrayList<Integer>();
        for (int number = 1; number < below; number++) {
            if (!there.contains(number)) {
                missing.add(number);
            }
        }
        return missing;
    }

    /** Packages of a home that wait, by their numbers. */
    List<UUID> waiting(UUID member) {
        return db.select(BUREAU_PARCEL.ID)
                .from(BUREAU_PARCEL)
                .where(BUREAU_PARCEL.MEMBER_ID.eq(member).and(BUREAU_PARCEL.PARCEL_STATE.eq(ParcelState.WAITING)))
                .orderBy(BUREAU_PARCEL.SINCE_REVISION, BUREAU_PARCEL.PARCEL_NUMBER)
                .fetch(row -> row.value1());
    }

    String content(UUID parcel) {
        return db.select(BUREAU_PARCEL_CONTENT.CONTENT)
                .from(BUREAU_PARCEL_CONTENT)
                .where(BUREAU_PARCEL_CONTENT.ID.eq(parcel))
                .fetchSingle(row -> row.value1());
    }

    /** Every registered home by its name. */
    public List<MemberRow> members() {
        Map<UUID, List<ParcelLine>> parcels = new HashMap<>();
        db.select(
                        BUREAU_PARCEL.MEMBER_ID,
                        BUREAU_PARCEL.PARCEL_NUMBER,
                        BUREAU_PARCEL.PARCEL_STATE,
                        BUREAU_PARCEL.MADE_AT)
                .from(BUREAU_PARCEL)
                .orderBy(BUREAU_PARCEL.REVISION)
                .fetch(mapping(ParcelLine::new))
                .forEach(line -> parcels.computeIfAbsent(line.member(), _ -> new ArrayList<>())
                        .add(line));
        return db.select(
                        BUREAU_MEMBER.MEMBER_ID,
                        BUREAU_MEMBER.NAME,
                        BUREAU_MEMBER.PUBLIC_KEY,
                        BUREAU_MEMBER.RECIPIENT,
                        BUREAU_MEMBER.REGISTERED_ON,
                        HOME.DIVISION_CODE.convertFrom(Optional::ofNullable))
                .from(BUREAU_MEMBER)
                .leftJoin(HOME)
                .on(HOME.HOME_ID.eq(BUREAU_MEMBER.MEMBER_ID).and(HOME.ID.eq(BUREAU_MEMBER.MEMBER_ID)))
                .orderBy(BUREAU_MEMBER.NAME, BUREAU_MEMBER.MEMBER_ID)
                .fetch(row -> {
                    List<ParcelLine> own = parcels.getOrDefault(row.value1(), List.of());
                    Optional<ParcelLine> last = own.stream()
                            .filter(line -> line.state() == ParcelState.TAKEN)
                            .reduce((_, later) -> later);
                    var numbers = new TreeSet<Integer>();
                    own.forEach(line -> numbers.add(line.number()));
                    return new MemberRow(
                            row.value1(),
                            row.value2(),
                            new PublicKey(row.value3()),
                            row.value4(),
                            row.value5(),
                            row.value6(),
                            last.map(ParcelLine::number),
                            last.map(ParcelLine::madeAt),
                            gaps(numbers, numbers.isEmpty() ? 0 : numbers.last()),
                            own.stream()
                                    .filter(line -> line.state() == ParcelState.WAITING)
                                    .map(ParcelLine::number)
                                    .toList());
                });
    }

    private record ParcelLine(UUID member, int number, ParcelState state, java.time.OffsetDateTime madeAt) {}

    /** Homes that have handed over since their last receipt, or are asked something they do not know of yet. */
    List<UUID> owedReceipts() {
        var owed = new TreeSet<UUID>();
        db.selectDistinct(BUREAU_PARCEL.MEMBER_ID)
                .from(BUREAU_PARCEL)
                .where(BUREAU_PARCEL.RECEIPT_AT.isNull().and(BUREAU_PARCEL.PARCEL_STATE.ne(ParcelState.WAITING)))
                .forEach(row -> owed.add(row.value1()));
        db.selectDistinct(BUREAU_QUESTION.MEMBER_ID)
                .from(BUREAU_QUESTION)
                .leftJoin(HANDOVER_QUESTION)
                .on(HANDOVER_QUESTION.HOME_ID.eq(BUREAU_QUESTION.MEMBER_ID))
                .and(HANDOVER_QUESTION.ID.eq(BUREAU_QUESTION.ID))
                .where(HANDOVER_QUESTION.ID.isNull())
                .forEach(row -> owed.add(row.value1()));
        return List.copyOf(owed);
    }

    /** What has been asked, the newest first, with the answers that have come. */
    public List<AskedRow> questions() {
        return db.select(
                        BUREAU_QUESTION.ID,
                        BUREAU_QUESTION.MEMBER_ID,
                        BUREAU_MEMBER.NAME,
                        BUREAU_QUESTION.TABLE_NAME.convertFrom(Subject::of),
                        BUREAU_QUESTION.TABLE_NAME,
                        BUREAU_QUESTION.ROW_ID,
                        BUREAU_QUESTION.ABOUT_ID.convertFrom(Optional::ofNullable),
                        RESIDENT.NAME.convertFrom(Optional::ofNullable),
                        BUREAU_QUESTION.QUESTION,
                        BUREAU_QUESTION.ASKED_ON,
                        BUREAU_QUESTION.ASKED_BY,
                        HANDOVER_QUESTION.ID.convertFrom(Optional::ofNullable),
                        HANDOVER_QUESTION.ANSWER.convertFrom(Optional::ofNullable),
                        HANDOVER_QUESTION.ANSWERED_ON.convertFrom(Optional::ofNullable))
                .from(BUREAU_QUESTION)
                .join(BUREAU_MEMBER)
                .on(BUREAU_MEMBER.MEMBER_ID.eq(BUREAU_QUESTION.MEMBER_ID))
                .leftJoin(RESIDENT)
                .on(RESIDENT.HOME_ID.eq(BUREAU_QUESTION.MEMBER_ID).and(RESIDENT.ID.eq(BUREAU_QUESTION.ABOUT_ID)))
                .leftJoin(HANDOVER_QUESTION)
                .on(HANDOVER_QUESTION.HOME_ID.eq(BUREAU_QUESTION.MEMBER_ID))
                .and(HANDOVER_QUESTION.ID.eq(BUREAU_QUESTION.ID))
                .orderBy(BUREAU_QUESTION.ASKED_ON.desc(), BUREAU_QUESTION.ID.desc())
                .fetch(mapping(AskedRow::new));
    }
}
