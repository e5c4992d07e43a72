// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/** Claims with all that belongs to them, read with a few statements for all of them. */
public record ClaimBook(List<ClaimCase> cases) {
    public ClaimBook {
        cases = List.copyOf(cases);
    }

    public static ClaimBook of(DSLContext db) {
        var queries = new ClaimQueries(db);
        Map<UUID, List<ClaimStep>> steps = queries.steps();
        Map<UUID, List<ClaimDocument>> documents = queries.documents();
        Map<UUID, List<Suspension>> suspensions = queries.suspensions();
        Map<UUID, NoticeOfClaim> notices = queries.notices();
        return new ClaimBook(queries.all().stream()
                .map(row -> new ClaimCase(
                        row,
                        steps.getOrDefault(row.id(), List.of()),
                        documents.getOrDefault(row.id(), List.of()),
                        suspensions.getOrDefault(row.id(), List.of()),
                        Optional.ofNullable(notices.get(row.id()))))
                .toList());
    }

    /** Those that are neither approved nor refused yet. */
    public static ClaimBook underWay(DSLContext db) {
        var queries = new ClaimQueries(db);
        List<ClaimRow> rows = queries.underWay();
        if (rows.isEmpty()) {
            return new ClaimBook(List.of());
        }
        Map<UUID, List<ClaimStep>> steps = queries.stepsUnderWay();
        Map<UUID, List<ClaimDocument>> documents = queries.documentsUnderWay();
        Map<UUID, NoticeOfClaim> notices = queries.noticesUnderWay();
        return new ClaimBook(rows.stream()
                .map(row -> new ClaimCase(
                        row,
                        steps.getOrDefault(row.id(), List.of()),
                        documents.getOrDefault(row.id(), List.of()),
                        List.of(),
                        Optional.ofNullable(notices.get(row.id()))))
                .toList());
    }

    /** One claim alone. */
    public static Optional<ClaimCase> find(DSLContext db, UUID claim) {
        var queries = new ClaimQueries(db);
        return queries.find(claim)
                .map(row -> new ClaimCase(
                        row,
                        queries.steps(claim),
                        queries.documents(claim),
                        queries.suspensions(claim),
                        queries.notice(claim)));
    }
}
