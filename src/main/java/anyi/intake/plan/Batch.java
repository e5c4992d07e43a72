// SPDX-License-Identifier: Apache-2.0
package anyi.intake.plan;

import anyi.intake.find.Entry;
import anyi.intake.find.Field;
import anyi.intake.find.LedgerKind;
import anyi.intake.find.RowSorter;
import anyi.intake.find.Total;
import anyi.intake.read.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The rows of all files of one import as they are read, sheet by sheet; then {@link #plan}. */
public final class Batch {
    private final Words words;
    private final LocalDate today;
    private final Decisions decisions;
    private final Findings findings = new Findings();
    private final List<Ledger> ledgers = new ArrayList<>();
    private final Map<LedgerKind, List<Line>> lines = new EnumMap<>(LedgerKind.class);

    public Batch(Words words, LocalDate today, Decisions decisions) {
        this.words = words;
        this.decisions = decisions;
        this.today = today;
        for (LedgerKind kind : LedgerKind.values()) {
            lines.put(kind, new ArrayList<>());
        }
    }

    /** Takes the rows of a sheet, from top to bottom. */
    public RowSorter sheet(Ledger ledger) {
        ledgers.add(ledger);
        var sums = new Sums(ledger, findings);
        return new RowSorter(ledger.layout(), entry -> take(ledger, entry, sums), total -> sum(sums, total));
    }

    private static void sum(Sums sums, Total total) {
        sums.check(total);
    }

    /** A remark on a file or a sheet that is not taken in. */
    public void remark(Finding finding) {
        findings.add(finding);
    }

    private void take(Ledger ledger, Entry entry, Sums sums) {
        var line = new Line(ledger, entry.number(), entry.struck(), entry.raw(), new Facts(ledger.kind()));
        LocalDate filled = ledger.layout().title().filledOn().orElse(today);
        var reading = new Reading(entry, line, findings, words, filled.isAfter(today) ? filled : today);
        switch (ledger.kind()) {
            case BEDS -> BedReader.read(reading);
            case RESIDENTS -> PersonReader.read(reading);
            case ASSESSMENTS -> AssessmentReader.read(reading);
            case LEAVES -> LeaveReader.read(reading);
            case SUBSIDIES -> PaymentReader.read(reading);
            case STAFF -> StaffReader.read(reading);
            case TRAINING -> TrainingReader.read(reading);
        }
        if (!line.isStruck()) {
            sums.add(entry);
        }
        boolean nameless = line.facts().text(Field.NAME).isEmpty();
        if (nameless
                && ledger.kind().ordinal() > LedgerKind.RESIDENTS.ordinal()
                && !line.facts().has(Field.ID_NUMBER)) {
            findings.refuse(line, Field.NAME, Code.NAME_MISSING);
        }
        if (decisions.isObjected(line)) {
            findings.refuse(
                    line,
                    Field.NAME,
                    ledger.kind() == LedgerKind.LEAVES ? Code.LEAVE_OUTSIDE_STAY : Code.STAY_OVERLAPS,
                    "—");
        }
        of(ledger.kind()).add(line);
    }

    List<Line> of(LedgerKind kind) {
        return Objects.requireNonNull(lines.get(kind));
    }

    Findings findings() {
        return findings;
    }

    Words words() {
        return words;
    }

    LocalDate today() {
        return today;
    }

    List<Ledger> ledgers() {
        return ledgers;
    }
}
