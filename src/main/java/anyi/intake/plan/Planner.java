// SPDX-License-Identifier: Apache-2.0
package anyi.intake.plan;

import anyi.intake.find.LedgerKind;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Compares the rows of a batch with one another and with the home, in the order in which they are taken in. */
public final class Planner {
    private Planner() {}

    /**
     * @param ids gives new ids
     * @param takeDifferences whether what the files say of known records replaces what the home knows
     */
    public static Plan plan(Batch batch, Known known, Supplier<UUID> ids, boolean takeDifferences) {
        var differences = new Differences(batch.findings(), takeDifferences);
        Beds beds = Beds.of(known, batch.of(LedgerKind.BEDS), batch.findings(), ids);
        differences.beds(batch.of(LedgerKind.BEDS), known);
        People people = new RosterCheck(batch, known, ids).people();
        new BedCheck(batch, beds, people, differences).check();
        differences.people(people);
        var records = new RecordCheck(batch, people, differences, ids);
        records.assessments(known.assessments());
        records.leaves(known.leaves());
        records.payments(known.payments(), known.closed());
        new StaffCheck(batch, known, differences, ids).check();
        var lines = new EnumMap<LedgerKind, List<Line>>(LedgerKind.class);
        for (LedgerKind kind : LedgerKind.values()) {
            lines.put(kind, List.copyOf(batch.of(kind)));
        }
        return new Plan(
                List.copyOf(batch.ledgers()),
                lines,
                List.copyOf(batch.findings().all()));
    }
}
