// SPDX-License-Identifier: Apache-2.0
package anyi.bed;

import static anyi.store.schema.Tables.BED_SERVICE_PERIOD;
import static anyi.store.schema.Tables.BED_TYPE_PERIOD;

import anyi.store.Tx;
import anyi.store.schema.tables.records.BedServicePeriodRecord;
import anyi.store.schema.tables.records.BedTypePeriodRecord;
import anyi.term.BedService;
import anyi.term.BedType;
import anyi.value.Ids;
import anyi.value.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;

/**
 * Writes the periods of beds inside a transaction of {@link BedCommands}. What a new period covers is cut out of the
 * older ones, so that periods never overlap and every day before keeps what it was.
 */
final class BedPeriodCommands {
    private final Ids ids;

    BedPeriodCommands(Ids ids) {
        this.ids = ids;
    }

    void putType(Tx tx, UUID bed, BedPeriod<BedType> put) {
        typeRows(tx, bed)
                .forEach(row -> cut(tx, row, BED_TYPE_PERIOD.VALID_FROM, BED_TYPE_PERIOD.VALID_TO, put.period()));
        tx.insert(typeRow(bed, put));
    }

    void putService(Tx tx, UUID bed, BedPeriod<BedService> put) {
        serviceRows(tx, bed)
                .forEach(row -> cut(tx, row, BED_SERVICE_PERIOD.VALID_FROM, BED_SERVICE_PERIOD.VALID_TO, put.period()));
        tx.insert(serviceRow(bed, put));
    }

    /** The first periods of a bed begin on an earlier day, as a ledger knows it; whether they did not already. */
    boolean beginEarlier(Tx tx, UUID bed, LocalDate from) {
        boolean type =
                typeRows(tx, bed).stream().limit(1).anyMatch(row -> begin(tx, row, BED_TYPE_PERIOD.VALID_FROM, from));
        boolean service = serviceRows(tx, bed).stream()
                .limit(1)
                .anyMatch(row -> begin(tx, row, BED_SERVICE_PERIOD.VALID_FROM, from));
        return type || service;
    }

    private static <R extends UpdatableRecord<R>> boolean begin(
            Tx tx, R row, TableField<R, LocalDate> fromField, LocalDate from) {
        if (!row.get(fromField).isAfter(from)) {
            return false;
        }
        row.set(fromField, from);
        tx.update(row);
        return true;
    }

    Optional<BedType> typeOn(Tx tx, UUID bed, LocalDate on) {
        return typeRows(tx, bed).stream()
                .filter(row -> new Period(row.getValidFrom(), row.getValidTo()).contains(on))
                .map(BedTypePeriodRecord::getBedType)
                .findFirst();
    }

    Optional<BedService> serviceOn(Tx tx, UUID bed, LocalDate on) {
        return serviceRows(tx, bed).stream()
                .filter(row -> new Period(row.getValidFrom(), row.getValidTo()).contains(on))
                .map(BedServicePeriodRecord::getService)
                .findFirst();
    }

    private <R extends UpdatableRecord<R>> void cut(
            Tx tx, R row, TableField<R, LocalDate> from, TableField<R, LocalDate> to, Period out) {
        var whole = new Period(row.get(from), row.get(to));
        List<Period> left = whole.minus(out);
        if (left.isEmpty()) {
            tx.delete(row);
            return;
        }
        if (left.size() > 1) {
            R after = row.copy();
            after.set(DSL.field(DSL.name("id"), UUID.class), ids.next());
            after.set(from, left.getLast().from());
            after.set(to, left.getLast().to());
            tx.insert(after);
        }
        if (!left.getFirst().equals(whole)) {
            row.set(from, left.getFirst().from());
            row.set(to, left.getFirst().to());
            tx.update(row);
        }
    }

    BedTypePeriodRecord typeRow(UUID bed, BedPeriod<BedType> period) {
        var row = new BedTypePeriodRecord();
        row.setId(ids.next());
        row.setBedId(bed);
        row.setBedType(period.value());
        row.setValidFrom(period.period().from());
        row.setValidTo(period.period().to());
        row.setEvidence(period.note().orElse(null));
        return row;
    }

    BedServicePeriodRecord serviceRow(UUID bed, BedPeriod<BedService> period) {
        var row = new BedServicePeriodRecord();
        row.setId(ids.next());
        row.setBedId(bed);
        row.setService(period.value());
        row.setValidFrom(period.period().from());
        row.setValidTo(period.period().to());
        row.setReason(period.note().orElse(null));
        return row;
    }

    private static List<BedTypePeriodRecord> typeRows(Tx tx, UUID bed) {
        return tx.db()
                .selectFrom(BED_TYPE_PERIOD)
                .where(BED_TYPE_PERIOD.BED_ID.eq(bed))
                .orderBy(BED_TYPE_PERIOD.VALID_FROM)
                .fetch();
    }

    private static List<BedServicePeriodRecord> serviceRows(Tx tx, UUID bed) {
        return tx.db()
                .selectFrom(BED_SERVICE_PERIOD)
                .where(BED_SERVICE_PERIOD.BED_ID.eq(bed))
                .orderBy(BED_SERVICE_PERIOD.VALID_FROM)
                .fetch();
    }
}
