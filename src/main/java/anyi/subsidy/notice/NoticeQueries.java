// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.notice;

import static anyi.store.schema.Tables.HOLIDAY;
import static anyi.store.schema.Tables.HOME;
import static anyi.store.schema.Tables.NOTICE_ENTRY;
import static anyi.store.schema.Tables.NOTICE_OBJECTION;
import static anyi.store.schema.Tables.PUBLIC_NOTICE;
import static anyi.store.schema.Tables.RESIDENT;
import static anyi.store.schema.Tables.STAFF;
import static anyi.store.schema.Tables.SUBSIDY_CLAIM;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectCount;

import anyi.subsidy.claim.Recipient;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Reads notices, objections and days off. */
public final class NoticeQueries {
    private final DSLContext db;

    public NoticeQueries(DSLContext db) {
        this.db = db;
    }

    /** The newest first. */
    public List<NoticeRow> list() {
        var entries = field(selectCount()
                .from(NOTICE_ENTRY)
                .where(NOTICE_ENTRY.HOME_ID.eq(PUBLIC_NOTICE.HOME_ID))
                .and(NOTICE_ENTRY.NOTICE_ID.eq(PUBLIC_NOTICE.ID)));
        var objections = field(selectCount()
                .from(NOTICE_OBJECTION)
                .where(NOTICE_OBJECTION.HOME_ID.eq(PUBLIC_NOTICE.HOME_ID))
                .and(NOTICE_OBJECTION.NOTICE_ID.eq(PUBLIC_NOTICE.ID)));
        var open = field(selectCount()
                .from(NOTICE_OBJECTION)
                .where(NOTICE_OBJECTION.HOME_ID.eq(PUBLIC_NOTICE.HOME_ID))
                .and(NOTICE_OBJECTION.NOTICE_ID.eq(PUBLIC_NOTICE.ID))
                .and(NOTICE_OBJECTION.ANSWERED_ON.isNull()));
        return db.select(
                        PUBLIC_NOTICE.ID,
                        PUBLIC_NOTICE.TITLE,
                        PUBLIC_NOTICE.STARTS_ON,
                        PUBLIC_NOTICE.ENDS_ON,
                        entries,
                        objections,
                        open)
                .from(PUBLIC_NOTICE)
                .orderBy(PUBLIC_NOTICE.STARTS_ON.desc(), PUBLIC_NOTICE.ID.desc())
                .fetch(mapping(NoticeRow::new));
    }

    public Optional<Notice> find(UUID notice) {
        List<NoticeEntry> entries = entries(notice);
        List<Objection> objections = objections(notice);
        return db.select(
                        PUBLIC_NOTICE.ID,
                        PUBLIC_NOTICE.TITLE,
                        PUBLIC_NOTICE.STARTS_ON,
                        PUBLIC_NOTICE.WORKING_DAYS.convertFrom(Short::intValue),
                        PUBLIC_NOTICE.ENDS_ON,
                        PUBLIC_NOTICE.ENDS_STATED,
                        PUBLIC_NOTICE.PLACE,
                        PUBLIC_NOTICE.TELEPHONE,
                        PUBLIC_NOTICE.NAMES_MASKED.convertFrom(Masked::new),
                        PUBLIC_NOTICE.MADE_BY)
                .from(PUBLIC_NOTICE)
                .where(PUBLIC_NOTICE.ID.eq(notice))
                .fetchOptional(row -> new Notice(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        row.value8(),
                        row.value9(),
                        row.value10(),
                        entries,
                        objections));
    }

    private List<NoticeEntry> entries(UUID notice) {
        return db.select(
                        NOTICE_ENTRY.CLAIM_ID,
                        row(SUBSIDY_CLAIM.RESIDENT_ID, SUBSIDY_CLAIM.STAFF_ID).mapping(Recipient::of),
                        coalesce(RESIDENT.NAME, STAFF.NAME, inline("")),
                        coalesce(RESIDENT.ID_NUMBER, STAFF.ID_NUMBER).convertFrom(Optional::ofNullable),
                        SUBSIDY_CLAIM.POLICY_CODE,
                        NOTICE_ENTRY.AMOUNT.convertFrom(Optional::ofNullable),
                        SUBSIDY_CLAIM.CLAIM_STATE)
                .from(NOTICE_ENTRY)
                .join(SUBSIDY_CLAIM)
                .on(SUBSIDY_CLAIM.HOME_ID.eq(NOTICE_ENTRY.HOME_ID))
                .and(SUBSIDY_CLAIM.ID.eq(NOTICE_ENTRY.CLAIM_ID))
                .leftJoin(RESIDENT)
                .on(RESIDENT.HOME_ID.eq(NOTICE_ENTRY.HOME_ID))
                .and(RESIDENT.ID.eq(NOTICE_ENTRY.RESIDENT_ID))
                .leftJoin(STAFF)
                .on(STAFF.HOME_ID.eq(SUBSIDY_CLAIM.HOME_ID))
                .and(STAFF.ID.eq(SUBSIDY_CLAIM.STAFF_ID))
                .where(NOTICE_ENTRY.NOTICE_ID.eq(notice))
                .orderBy(SUBSIDY_CLAIM.POLICY_CODE, RESIDENT.PINYIN, STAFF.PINYIN, NOTICE_ENTRY.ID)
                .fetch(mapping(NoticeEntry::new));
    }

    private List<Objection> objections(UUID notice) {
        return db.select(
                        NOTICE_OBJECTION.ID,
                        NOTICE_OBJECTION.CLAIM_ID,
                        RESIDENT.NAME,
                        NOTICE_OBJECTION.RAISED_ON,
                        NOTICE_OBJECTION.RAISED_BY,
                        NOTICE_OBJECTION.CONTENT,
                        NOTICE_OBJECTION.ANSWERED_ON,
                        NOTICE_OBJECTION.ANSWER,
                        NOTICE_OBJECTION.UPHELD)
                .from(NOTICE_OBJECTION)
                .leftJoin(RESIDENT)
                .on(RESIDENT.HOME_ID.eq(NOTICE_OBJECTION.HOME_ID))
                .and(RESIDENT.ID.eq(NOTICE_OBJECTION.RESIDENT_ID))
                .where(NOTICE_OBJECTION.NOTICE_ID.eq(notice))
                .orderBy(NOTICE_OBJECTION.RAISED_ON, NOTICE_OBJECTION.ID)
                .fetch(row -> new Objection(
                        row.value1(),
                        Optional.ofNullable(row.value2()),
                        Optional.ofNullable(row.value3()),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        answer(row.value7(), row.value8(), row.value9())));
    }

    private static Optional<Objection.Answer> answer(
            @Nullable LocalDate on, @Nullable String words, @Nullable Boolean upheld) {
        return Optional.ofNullable(on)
                .map(day ->
                        new Objection.Answer(day, Objects.requireNonNullElse(words, ""), Boolean.TRUE.equals(upheld)));
    }

    /** The days that the home stated itself. */
    public List<Holiday> stated() {
        return db.select(HOLIDAY.HOLIDAY_ON, HOLIDAY.IS_WORKING, HOLIDAY.HOLIDAY_NAME, HOLIDAY.SOURCE_DOCUMENT)
                .from(HOLIDAY)
                .orderBy(HOLIDAY.HOLIDAY_ON)
                .fetch(row -> new Holiday(
                        row.value1(), row.value2(), row.value3(), Objects.requireNonNullElse(row.value4(), "")));
    }

    /** Those that come with the program, and in their place those of the home. */
    public WorkDays workDays() {
        var days = new ArrayList<>(HolidayFile.shipped());
        days.addAll(stated());
        return WorkDays.of(days);
    }

    public String homeName() {
        return db.select(HOME.NAME).from(HOME).fetchOptional(HOME.NAME).orElse("");
    }
}
