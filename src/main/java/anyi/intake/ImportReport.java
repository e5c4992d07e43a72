// SPDX-License-Identifier: Apache-2.0
package anyi.intake;

import anyi.intake.find.LedgerKind;
import anyi.intake.plan.Finding;
import anyi.intake.plan.Plan;
import anyi.intake.plan.Verdict;
import anyi.text.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an import came to, for machines: {@code anyi import --json} writes it as it is. Read = taken + refused +
 * unchanged.
 *
 * @param counts records written now
 * @param problems what was refused or written and marked
 * @param waiting rows that are refused only because the person whom they are about was
 * @param remarks worth a look, neither refused nor marked
 */
public record ImportReport(
        Rows rows, Map<String, Integer> counts, List<Problem> problems, List<Problem> waiting, List<Problem> remarks) {
    public record Rows(int read, int taken, int refused, int unchanged) {}

    /**
     * @param sheet nothing for a text file
     * @param cell such as G21; nothing where a whole sheet or file is meant
     * @param code a stable name, such as id_checksum
     */
    public record Problem(
            String severity,
            String file,
            @Nullable String sheet,
            @Nullable String cell,
            @Nullable String field,
            String code,
            String text) {}

    public static ImportReport of(Plan plan, Messages messages) {
        var counts = new LinkedHashMap<String, Integer>();
        counts.put("residents", plan.created(LedgerKind.RESIDENTS));
        counts.put("beds", plan.created(LedgerKind.BEDS));
        counts.put("assessments", plan.created(LedgerKind.ASSESSMENTS));
        counts.put("subsidies_paid", plan.created(LedgerKind.SUBSIDIES));
        counts.put("leaves", plan.created(LedgerKind.LEAVES));
        counts.put("staff", plan.created(LedgerKind.STAFF));
        counts.put("certificates", plan.certificates());
        counts.put("sessions", plan.sessions());
        counts.put("attendances", plan.attendances());
        return new ImportReport(
                new Rows(
                        plan.read(),
                        plan.count(Verdict.TAKEN),
                        plan.count(Verdict.REFUSED),
                        plan.count(Verdict.UNCHANGED)),
                counts,
                list(plan.problems(), messages),
                list(remarks(plan, true), messages),
                list(remarks(plan, false), messages));
    }

    private static List<Finding> remarks(Plan plan, boolean waiting) {
        return plan.findings().stream()
                .filter(finding -> finding.severity() == Finding.Severity.REMARK)
                .filter(finding -> (finding.code() == anyi.intake.plan.Code.WAITS_FOR_PERSON) == waiting)
                .toList();
    }

    private static List<Problem> list(List<Finding> findings, Messages messages) {
        return findings.stream().map(finding -> problem(finding, messages)).toList();
    }

    private static Problem problem(Finding finding, Messages messages) {
        return new Problem(
                finding.severity().name(),
                finding.fileName(),
                finding.sheet().isEmpty() ? null : finding.sheet(),
                finding.row() == 0 ? null : finding.cell(),
                finding.field().map(field -> field.code()).orElse(null),
                finding.code().code(),
                messages.t(finding.code().key(), finding.args().toArray()));
    }

    /** Whether every file and row that was there came in or was known already. */
    public boolean isComplete() {
        return rows.refused() == 0
                && problems.stream().noneMatch(problem -> problem.severity().equals("REFUSE"));
    }

    public boolean didNothing() {
        return rows.taken() == 0 && rows.unchanged() == 0;
    }
}
