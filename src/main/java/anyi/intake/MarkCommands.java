// SPDX-License-Identifier: Apache-2.0
package anyi.intake;

import anyi.intake.find.LedgerKind;
import anyi.intake.plan.Finding;
import anyi.intake.plan.Line;
import anyi.intake.plan.Person;
import anyi.intake.plan.Plan;
import anyi.intake.plan.Verdict;
import anyi.store.Tx;
import anyi.store.schema.tables.records.ReviewMarkRecord;
import anyi.term.Term;
import anyi.value.Ids;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Marks what was written in spite of a warning: 请核对. */
final class MarkCommands {
    private static final Map<LedgerKind, String> TABLES = Map.of(
            LedgerKind.BEDS, "bed",
            LedgerKind.RESIDENTS, "resident",
            LedgerKind.ASSESSMENTS, "assessment",
            LedgerKind.LEAVES, "leave",
            LedgerKind.SUBSIDIES, "subsidy_received",
            LedgerKind.STAFF, "staff",
            LedgerKind.TRAINING, "staff");
    private final Ids ids;

    MarkCommands(Ids ids) {
        this.ids = ids;
    }

    private record Place(String file, String sheet, int row) {}

    void mark(Tx tx, Plan plan) {
        Map<Place, Line> written = plan.rows()
                .filter(line -> line.verdict() == Verdict.TAKEN && line.target() != null)
                .collect(Collectors.toMap(
                        line -> new Place(
                                line.ledger().fileName(), line.ledger().sheet(), line.row()),
                        line -> line,
                        (one, other) -> one,
                        HashMap::new));
        var marks = new ArrayList<ReviewMarkRecord>();
        for (Finding finding : plan.findings()) {
            Line line = written.get(new Place(finding.fileName(), finding.sheet(), finding.row()));
            if (finding.severity() == Finding.Severity.WARN && line != null) {
                marks.add(mark(finding, line));
            }
        }
        tx.insertAll(marks);
    }

    private ReviewMarkRecord mark(Finding finding, Line line) {
        Person person = line.person();
        var mark = new ReviewMarkRecord();
        mark.setId(ids.next());
        mark.setResidentId(person == null || isAboutStaff(line) ? null : person.id());
        mark.setTableName(table(line.ledger().kind()));
        mark.setRowId(Objects.requireNonNull(line.target()));
        mark.setField(finding.field().map(field -> field.code()).orElse(""));
        mark.setMessageKey(finding.code().key());
        mark.setMessageArgs(args(finding.args()));
        mark.setSource(cut(source(finding), 300));
        return mark;
    }

    private static boolean isAboutStaff(Line line) {
        return line.ledger().kind() == LedgerKind.STAFF || line.ledger().kind() == LedgerKind.TRAINING;
    }

    static String table(LedgerKind kind) {
        return Objects.requireNonNull(TABLES.get(kind));
    }

    private static @Nullable String args(List<Object> args) {
        if (args.isEmpty()) {
            return null;
        }
        String joined = args.stream()
                .map(arg -> arg instanceof Term term ? term.key() : String.valueOf(arg))
                .collect(Collectors.joining("\t"));
        return cut(joined, 1000);
    }

    private static String source(Finding finding) {
        return (finding.fileName() + " " + finding.sheet() + " " + finding.cell()).replace("  ", " ");
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
