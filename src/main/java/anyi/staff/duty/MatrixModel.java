// SPDX-License-Identifier: Apache-2.0
package anyi.staff.duty;

import anyi.kit.Desk;
import anyi.kit.list.NarrowedRows;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The matrix of today, narrowed by chips and search. */
final class MatrixModel {
    static final String CARE = "CARE";
    static final String BROKEN = "BROKEN";
    static final String SOON = "SOON";
    static final String HOURS = "HOURS";

    private final Desk desk;
    private final DutyQueries queries;
    private final NarrowedRows<MatrixRow> rows;

    MatrixModel(Desk desk, DutyQueries queries) {
        this.desk = desk;
        this.queries = queries;
        rows = new NarrowedRows<>(
                MatrixModel::isIn,
                (row, text) -> row.person().name().contains(text)
                        || row.person().search().contains(text));
    }

    void load(Runnable onLoaded) {
        desk.background().latest(this, () -> queries.matrix(desk.today()), read -> {
            rows.set(read);
            onLoaded.run();
        });
    }

    NarrowedRows<MatrixRow> rows() {
        return rows;
    }

    /** The columns that somebody's post asks for, each with the first rule that stands in it. */
    Map<String, Requirement> columns() {
        var columns = new LinkedHashMap<String, Requirement>();
        List<Requirement> rules = rows.all().stream()
                .flatMap(row -> row.judgements().stream())
                .map(Judgement::requirement)
                .distinct()
                .toList();
        List.of("HEALTH", "POST")
                .forEach(first -> rules.stream()
                        .filter(rule -> rule.column().equals(first))
                        .findFirst()
                        .ifPresent(rule -> columns.put(first, rule)));
        rules.stream().filter(rule -> rule.hours().isEmpty()).forEach(rule -> columns.putIfAbsent(rule.column(), rule));
        rules.stream().filter(rule -> rule.hours().isPresent()).forEach(rule -> columns.put(rule.column(), rule));
        return columns;
    }

    private static boolean isIn(String chip, MatrixRow row) {
        return switch (chip) {
            case CARE -> row.person().position().isCare();
            case BROKEN -> row.isBroken();
            case SOON ->
                row.due().stream()
                        .anyMatch(one -> one.standing() == Standing.ENDS_SOON
                                && one.requirement().hours().isEmpty());
            case HOURS ->
                row.at("HOURS").filter(one -> one.standing() != Standing.VALID).isPresent();
            default -> true;
        };
    }
}
