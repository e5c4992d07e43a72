// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine.edit;

import anyi.subsidy.engine.Outcome;
import anyi.subsidy.engine.Status;
import anyi.subsidy.engine.edit.Proof.Cell;
import anyi.subsidy.engine.file.Json;
import anyi.subsidy.engine.file.PolicyCheck;
import anyi.subsidy.engine.file.PolicyFile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which cell made an example fail, found by trying: a cell is to blame where the example comes out as written once that
 * cell alone is as it was, holds another number, or does not ask what it asks.
 */
final class Blame {
    private static final Set<String> NOT_RULES =
            Set.of("examples", "clauses", "conventions", "open", "sources", "title");

    private final Draft draft;
    private final Optional<Draft> base;
    private final List<String> changes;
    private final int index;
    private final PolicyCheck.Result result;

    /** @param changes from the base to the draft */
    Blame(Draft draft, Optional<Draft> base, List<String> changes, int index, PolicyCheck.Result result) {
        this.draft = draft;
        this.base = base;
        this.changes = changes;
        this.index = index;
        this.result = result;
    }

    List<Cell> cells() {
        List<Cell> found = base.map(this::changed).orElse(List.of());
        if (found.isEmpty()) {
            found = numbers();
        }
        if (found.isEmpty()) {
            found = asked();
        }
        return found.isEmpty() ? rowsThatCounted() : found;
    }

    private boolean passes(Draft other) {
        Draft alone = other.with("examples", new Json.Arr(0, List.of(example(draft, index))));
        PolicyFile file = PolicyFile.read(alone.text());
        return file.isSound() && PolicyCheck.run(file.policy()).stream().allMatch(PolicyCheck.Result::passed);
    }

    private static Json example(Draft of, int index) {
        return of.items("examples").get(index);
    }

    /** What was changed since the version from which the draft was made. */
    private List<Cell> changed(Draft before) {
        var cells = new ArrayList<Cell>();
        for (String path : changes) {
            String root = path.split("/")[0];
            if (!NOT_RULES.contains(root) && passes(reverted(draft, before, path))) {
                cells.add(new Cell(path, before.text(path)));
            }
        }
        if (cells.isEmpty() && changes.stream().anyMatch(path -> path.startsWith("examples"))) {
            String path = "examples/" + index;
            changes.stream()
                    .filter(change -> change.startsWith(path + "/"))
                    .forEach(change -> cells.add(new Cell(change, before.text(change))));
        }
        if (cells.isEmpty()) {
            cells.addAll(rowsChanged(before));
        }
        return cells;
    }

    private static Draft reverted(Draft now, Draft before, String path) {
        return before.find(path).map(value -> now.with(path, value)).orElseGet(() -> now.without(path));
    }

    /** Cells that only together make it fail: those of one row. */
    private List<Cell> rowsChanged(Draft before) {
        Map<String, List<String>> rows = changes.stream()
                .filter(path -> path.matches("parts/\\d+/rows/\\d+/.*"))
                .collect(Collectors.groupingBy(
                        path -> path.split("/", 5)[1] + "/" + path.split("/", 5)[3],
                        LinkedHashMap::new,
                        Collectors.toList()));
        var cells = new ArrayList<Cell>();
        for (List<String> paths : rows.values()) {
            Draft tried = draft;
            for (String path : paths) {
                tried = reverted(tried, before, path);
            }
            if (passes(tried)) {
                paths.forEach(path -> cells.add(new Cell(path, before.text(path))));
            }
        }
        return cells;
    }

    /** Numbers with which the example would come out. */
    private List<Cell> numbers() {
        BigDecimal wanted = result.example().expected().total();
        Outcome outcome = result.outcome();
        if (wanted == null || outcome.status() != Status.PAID) {
            return List.of();
        }
        BigDecimal computed = outcome.total().yuan();
        var places = new ArrayList<String>();
        hitRows().forEach(row -> collect(row + "/amount", places));
        draft.fields("tables").forEach(table -> {
            for (int i = 0; i < draft.size("tables/" + table + "/rows"); i++) {
                collect("tables/" + table + "/rows/" + i + "/value", places);
            }
        });
        draft.fields("factor/values").forEach(value -> places.add("factor/values/" + value));
        for (int i = 0; i < draft.size("caps"); i++) {
            collect("caps/" + i + "/upTo", places);
        }
        var cells = new ArrayList<Cell>();
        for (String place : places) {
            instead(place, computed, wanted).ifPresent(value -> cells.add(new Cell(place, value)));
        }
        return cells;
    }

    private Optional<String> instead(String place, BigDecimal computed, BigDecimal wanted) {
        Optional<BigDecimal> now = number(draft.text(place));
        if (now.isEmpty()) {
            return Optional.empty();
        }
        var tries = new LinkedHashSet<BigDecimal>();
        tries.add(now.get().add(wanted.subtract(computed)));
        if (computed.signum() != 0) {
            tries.add(now.get().multiply(wanted).divide(computed, 4, RoundingMode.HALF_UP));
        }
        return tries.stream()
                .map(value -> value.setScale(
                                Math.max(2, value.stripTrailingZeros().scale()), RoundingMode.HALF_UP)
                        .toPlainString())
                .filter(value -> passes(draft.with(place, value)))
                .findFirst();
    }

    private void collect(String path, List<String> places) {
        Optional<Json> json = draft.find(path);
        if (json.isPresent() && json.get() instanceof Json.Arr(int _, var items)) {
            for (int i = 0; i < items.size(); i++) {
                collect(path + "/" + i, places);
            }
        } else if (json.isPresent() && json.get() instanceof Json.Obj) {
            draft.fields(path).forEach(field -> collect(path + "/" + field, places));
        } else if (number(draft.text(path)).isPresent()) {
            places.add(path);
        }
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Conditions without which the example would come out: of the whole, of a part, of a row that should have fitted. */
    private List<Cell> asked() {
        var cells = new ArrayList<Cell>();
        gates("conditions", cells);
        for (int part = 0; part < draft.size("parts"); part++) {
            gates("parts/" + part + "/conditions", cells);
            for (int row = 0; row < draft.size("parts/" + part + "/rows"); row++) {
                row(part, row, cells);
            }
        }
        return cells;
    }

    private void gates(String list, List<Cell> cells) {
        for (int i = 0; i < draft.size(list); i++) {
            if (passes(draft.without(list + "/" + i))) {
                for (String fact : draft.fields(list + "/" + i + "/when")) {
                    cells.add(new Cell(list + "/" + i + "/when/" + fact, ""));
                }
            }
        }
    }

    private void row(int part, int row, List<Cell> cells) {
        String when = "parts/" + part + "/rows/" + row + "/when";
        for (String fact : draft.fields(when)) {
            Draft first = draft.without(when + "/" + fact)
                    .move("parts/" + part + "/rows", row, 0)
                    .with("parts/" + part + "/hit", "FIRST");
            if (passes(first)) {
                cells.add(new Cell(when + "/" + fact, ""));
            }
        }
    }

    /** The rows of the table that gave the amount. */
    private List<String> hitRows() {
        var rows = new ArrayList<String>();
        for (Outcome.Component one : result.outcome().components()) {
            for (int part = 0; part < draft.size("parts"); part++) {
                String path = "parts/" + part;
                if (!draft.text(path + "/code").equals(one.part())) {
                    continue;
                }
                for (int row = 0; row < draft.size(path + "/rows"); row++) {
                    if (draft.text(path + "/rows/" + row + "/code").equals(one.row())
                            && !rows.contains(path + "/rows/" + row)) {
                        rows.add(path + "/rows/" + row);
                    }
                }
            }
        }
        return rows;
    }

    private List<Cell> rowsThatCounted() {
        boolean shares = result.differences().stream().allMatch(difference -> difference.startsWith("shares/"));
        if (shares) {
            return List.of(new Cell("funding", ""));
        }
        return hitRows().stream().map(row -> new Cell(row + "/amount", "")).toList();
    }
}
