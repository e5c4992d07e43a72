// SPDX-License-Identifier: Apache-2.0
package anyi.intake.plan;

import anyi.intake.find.Field;
import anyi.intake.find.LedgerKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What an import would do: every row with its verdict, every finding. Rows read = taken + refused + unchanged. */
public record Plan(List<Ledger> ledgers, Map<LedgerKind, List<Line>> lines, List<Finding> findings) {
    public List<Line> of(LedgerKind kind) {
        return Objects.requireNonNullElse(lines.get(kind), List.of());
    }

    public Stream<Line> rows() {
        return Arrays.stream(LedgerKind.values()).flatMap(kind -> of(kind).stream());
    }

    public int read() {
        return (int) rows().count();
    }

    public int count(Verdict verdict) {
        return (int) rows().filter(line -> line.verdict() == verdict).count();
    }

    /** Rows that become new records. */
    public int created(LedgerKind kind) {
        return (int) of(kind).stream()
                .filter(line -> line.verdict() == Verdict.TAKEN && !line.isKnown())
                .count();
    }

    /** New people of the rosters of staff with a certificate of skill or profession. */
    public int certificates() {
        return (int) of(LedgerKind.STAFF).stream()
                .filter(line -> line.verdict() == Verdict.TAKEN
                        && !line.isKnown()
                        && line.facts().has(Field.CERTIFICATE))
                .count();
    }

    /** Training sessions that rows taken in name. */
    public int sessions() {
        return (int) marks().map(Mark::session).distinct().count();
    }

    /** Marks of people at training sessions. */
    public int attendances() {
        return (int) marks().count();
    }

    private Stream<Mark> marks() {
        return of(LedgerKind.TRAINING).stream()
                .filter(line -> line.verdict() == Verdict.TAKEN)
                .flatMap(line -> Mark.read(line.facts().text(Field.SESSION)).stream());
    }

    public List<Finding> problems() {
        return findings.stream()
                .filter(finding -> finding.severity() != Finding.Severity.REMARK)
                .toList();
    }

    public boolean writesNothing() {
        return count(Verdict.TAKEN) == 0;
    }
}
