// SPDX-License-Identifier: Apache-2.0
package anyi.given;

import static anyi.store.schema.Tables.BED;
import static anyi.store.schema.Tables.BED_STAY;
import static anyi.store.schema.Tables.BED_TYPE_PERIOD;
import static anyi.store.schema.Tables.LEAVE;
import static anyi.store.schema.Tables.STAY;

import anyi.store.Store;
import anyi.store.TestStores;
import anyi.store.schema.tables.records.BedServicePeriodRecord;
import anyi.store.schema.tables.records.BedTargetRecord;
import anyi.store.schema.tables.records.BedTypePeriodRecord;
import anyi.store.schema.tables.records.HomeRatingRecord;
import anyi.store.schema.tables.records.HomeRecord;
import anyi.term.BedService;
import anyi.term.BedType;
import anyi.term.HomeKind;
import anyi.term.Ownership;
import anyi.value.Ids;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;

/** Says what a home is like before the test begins. Dates are written as {@code 2026-11-24}. */
public final class Given {
    static final String ACTOR = "李梅";
    /** Beds and homes are there from this day, unless a test says otherwise. */
    public static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);

    private final Store store;
    private final Ids ids = new Ids(TestStores.CLOCK);

    public Given(Store store) {
        this.store = store;
    }

    /** A rural home for destitute support, run by the township. */
    public Given home() {
        return home("向阳敬老院");
    }

    public Given home(String name) {
        var row = new HomeRecord();
        row.setId(store.homeId());
        row.setName(name);
        row.setOwnership(Ownership.PUBLIC);
        row.setHomeKind(HomeKind.TEKUN_HOME);
        row.setRuralHome(true);
        row.setDivisionCode("330106");
        row.setOpenedOn(LONG_AGO);
        return insert(row);
    }

    public Given rated(int stars, String from, @Nullable String to) {
        var row = new HomeRatingRecord();
        row.setId(next());
        row.setStars((short) stars);
        row.setValidFrom(LocalDate.parse(from));
        row.setValidTo(day(to));
        return insert(row);
    }

    /** The nursing-bed share wanted at the end of a year, in percent. */
    public Given target(int year, String nursingShare) {
        var row = new BedTargetRecord();
        row.setId(next());
        row.setTargetYear((short) year);
        row.setNursingShare(new BigDecimal(nursingShare));
        return insert(row);
    }

    /** Ordinary beds 101-1, 101-2 … 102-1 … 201-1 …, in service since long ago. Returns their labels in order. */
    public List<String> beds(String building, int floors, int rooms, int bedsInRoom) {
        return new GivenBeds(this).make(building, floors, rooms, bedsInRoom);
    }

    public UUID bed(String label) {
        return store.read().fetchSingle(BED, BED.LABEL.eq(label)).getId();
    }

    /** The bed is a nursing bed from a day on. */
    public Given nursing(String label, String from) {
        LocalDate day = LocalDate.parse(from);
        UUID bed = bed(label);
        var open = store.read()
                .fetchSingle(BED_TYPE_PERIOD, BED_TYPE_PERIOD.BED_ID.eq(bed).and(BED_TYPE_PERIOD.VALID_TO.isNull()));
        open.setValidTo(day);
        store.write(ACTOR, "床位改造", tx -> {
            tx.update(open);
            tx.insert(typePeriod(bed, BedType.NURSING, day));
            return true;
        });
        return this;
    }

    /** Another state than in service for a while; the usual period around it stays for the caller to mind. */
    public Given service(String label, BedService service, String from, @Nullable String to) {
        return insert(servicePeriod(bed(label), service, LocalDate.parse(from), day(to)));
    }

    public GivenResident resident(String name) {
        return new GivenResident(this, name);
    }

    /** The person's newest stay. */
    public UUID stayOf(UUID resident) {
        return store.read()
                .selectFrom(STAY)
                .where(STAY.RESIDENT_ID.eq(resident))
                .orderBy(STAY.ADMITTED_ON.desc())
                .limit(1)
                .fetchSingle()
                .getId();
    }

    /** The person's newest leave. */
    public UUID leaveOf(UUID resident) {
        return store.read()
                .selectFrom(LEAVE)
                .where(LEAVE.RESIDENT_ID.eq(resident))
                .orderBy(LEAVE.LEFT_ON.desc())
                .limit(1)
                .fetchSingle()
                .getId();
    }

    /** The bed in which the person lies now, by its label. */
    public String bedOf(UUID resident) {
        return store.read()
                .select(BED.asterisk())
                .from(BED)
                .join(BED_STAY)
                .on(BED_STAY.HOME_ID.eq(BED.HOME_ID).and(BED_STAY.BED_ID.eq(BED.ID)))
                .where(BED_STAY.RESIDENT_ID.eq(resident).and(BED_STAY.VALID_TO.isNull()))
                .fetchSingle()
                .into(BED)
                .getLabel();
    }

    /** Any further row, for what has no sentence here. */
    public Given insert(UpdatableRecord<?> row) {
        return insertAll(List.of(row));
    }

    public Given insertAll(List<? extends UpdatableRecord<?>> rows) {
        store.write(ACTOR, "准备数据", tx -> {
            rows.forEach(tx::insert);
            return true;
        });
        return this;
    }

    /** A new id. */
    public UUID next() {
        return ids.next();
    }

    BedTypePeriodRecord typePeriod(UUID bed, BedType type, LocalDate from) {
        var row = new BedTypePeriodRecord();
        row.setId(next());
        row.setBedId(bed);
        row.setBedType(type);
        row.setValidFrom(from);
        return row;
    }

    BedServicePeriodRecord servicePeriod(UUID bed, BedService service, LocalDate from, @Nullable LocalDate to) {
        var row = new BedServicePeriodRecord();
        row.setId(next());
        row.setBedId(bed);
        row.setService(service);
        row.setValidFrom(from);
        row.setValidTo(to);
        return row;
    }

    static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
