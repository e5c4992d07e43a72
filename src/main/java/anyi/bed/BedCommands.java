// SPDX-License-Identifier: Apache-2.0
package anyi.bed;

import static anyi.store.schema.Tables.BED;
import static anyi.store.schema.Tables.BUILDING;
import static anyi.store.schema.Tables.ROOM;

import anyi.bed.BedResult.Done;
import anyi.bed.BedResult.Refused;
import anyi.bed.plan.BedPlan;
import anyi.kit.Session;
import anyi.right.Needs;
import anyi.right.Right;
import anyi.store.Store;
import anyi.store.Tx;
import anyi.store.schema.tables.records.BedRecord;
import anyi.store.schema.tables.records.RoomRecord;
import anyi.term.BedType;
import anyi.text.Messages;
import anyi.value.Ids;
import anyi.value.Problem;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Builds beds, and changes what they are from a day on. */
@Needs(Right.BEDS)
public final class BedCommands {
    private final Store store;
    private final Session session;
    private final Messages chinese;
    private final BedPeriodCommands periods;
    private final HouseCommands house;

    /** @param chinese the words of the log, Chinese whatever the screen speaks */
    public BedCommands(Store store, Session session, Ids ids, Messages chinese) {
        this.store = store;
        this.session = session;
        this.chinese = chinese;
        periods = new BedPeriodCommands(ids);
        house = new HouseCommands(ids, new HouseNames(chinese), periods);
    }

    /** Builds what a sentence described; the beds are there and in service from the day. */
    public Done build(BedPlan plan, BedType type, LocalDate from) {
        String purpose = chinese.t("bed.act.build", plan.roomCount(), plan.bedCount());
        return store.write(session.actor(), purpose, tx -> build(tx, plan, type, from));
    }

    /** As part of a larger act. */
    public Done build(Tx tx, BedPlan plan, BedType type, LocalDate from) {
        return new Done(house.build(tx, plan, type, from), tx.revision());
    }

    /** A change of one or many beds for a period: all of them, or none and for each the reason. */
    public BedResult change(BedChange change) {
        String purpose =
                chinese.t("bed.act.change", change.action(), change.beds().size());
        return store.write(session.actor(), purpose, tx -> change(tx, change));
    }

    /** As part of a larger act. Writes nothing where it is refused. */
    public BedResult change(Tx tx, BedChange change) {
        List<Problem> obstacles = new BedChangeQueries(tx.db()).obstacles(change);
        if (!obstacles.isEmpty()) {
            return Refused.of(obstacles);
        }
        for (UUID bed : change.beds()) {
            change.action()
                    .type()
                    .ifPresentOrElse(
                            type -> periods.putType(tx, bed, new BedPeriod<>(type, change.period(), change.note())),
                            () -> periods.putService(
                                    tx,
                                    bed,
                                    new BedPeriod<>(change.action().service(), change.period(), change.note())));
        }
        return new Done(change.beds().size(), tx.revision());
    }

    /** One more room on a floor, with so many beds from the day on. */
    public BedResult addRoom(UUID floor, RoomDraft draft, int beds, LocalDate from) {
        Problems problems = draft.check();
        if (problems.refuse()) {
            return new Refused(problems);
        }
        String purpose = chinese.t("bed.act.addRoom", draft.numberText());
        return store.write(session.actor(), purpose, tx -> house.addRoom(tx, floor, draft, beds, from));
    }

    public BedResult changeRoom(UUID room, RoomDraft draft) {
        Problems problems = draft.check();
        if (problems.refuse()) {
            return new Refused(problems);
        }
        String purpose = chinese.t("bed.act.changeRoom", draft.numberText());
        return store.write(session.actor(), purpose, tx -> {
            RoomRecord row = tx.db().fetchSingle(ROOM, ROOM.ID.eq(room));
            row.setRoomNumber(draft.numberText());
            row.setRoomSex(draft.sex());
            row.setArea(draft.squareMetres());
            tx.update(row);
            return new Done(0, tx.revision());
        });
    }

    public BedResult renameBuilding(UUID building, String name) {
        if (name.isBlank()) {
            return new Refused(Problems.of(Problem.refuse("building", "bed.problem.buildingName")));
        }
        String purpose = chinese.t("bed.act.renameBuilding", name.strip());
        return store.write(session.actor(), purpose, tx -> {
            var row = tx.db().fetchSingle(BUILDING, BUILDING.ID.eq(building));
            row.setName(name.strip());
            tx.update(row);
            return new Done(0, tx.revision());
        });
    }

    /** One more bed in a room from the day on; it gets the next number. */
    public BedResult addBed(UUID room, BedType type, LocalDate from) {
        return store.write(
                session.actor(),
                chinese.t("bed.act.addBed"),
                tx -> new Done(house.addBeds(tx, room, type, 1, from), tx.revision()));
    }

    public BedResult renameBed(UUID bed, String label) {
        if (label.isBlank() || label.strip().length() > 60) {
            return new Refused(Problems.of(Problem.refuse("label", "bed.problem.label")));
        }
        String purpose = chinese.t("bed.act.renameBed", label.strip());
        return store.write(session.actor(), purpose, tx -> {
            BedRecord row = tx.db().fetchSingle(BED, BED.ID.eq(bed));
            if (tx.db().fetchExists(BED, BED.LABEL.eq(label.strip()).and(BED.ID.ne(bed)))) {
                return new Refused(Problems.of(Problem.refuse("label", "bed.problem.labelTaken", label.strip())));
            }
            row.setLabel(label.strip());
            tx.update(row);
            return new Done(1, tx.revision());
        });
    }

    /**
     * Takes in what a bed ledger states, as part of an import. A known bed is changed where the ledger says otherwise
     * from the ledger's day on.
     *
     * @return for each bed, in the order given, which it is and whether anything was written
     */
    public List<TakenIn> takeIn(Tx tx, List<TakenBed> beds) {
        return house.takeIn(tx, beds);
    }
}
