// SPDX-License-Identifier: Apache-2.0
package anyi.report.figure;

import anyi.subsidy.run.LineRow;
import anyi.term.LineKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Subsidies booked in the month.
 *
 * @param booked nothing while the month is not closed
 * @param home stands for the person on a line that is paid to the home
 */
public record MoneyFacts(Optional<List<LineRow>> booked, UUID home) {

    Optional<List<Behind>> people() {
        return booked.map(lines -> {
            Map<UUID, Behind> first = new LinkedHashMap<>();
            for (LineRow line : lines) {
                line.resident().ifPresent(person -> first.putIfAbsent(person, counted(line)));
            }
            return List.copyOf(first.values());
        });
    }

    private Behind counted(LineRow line) {
        Behind row = Behind.line(line, home);
        return new Behind(row.kind(), row.id(), row.name(), row.where(), row.on(), Optional.empty());
    }

    Optional<List<Behind>> lines(LineKind kind) {
        return booked.map(lines -> lines.stream()
                .filter(line -> line.kind() == kind)
                .map(line -> Behind.line(line, home))
                .toList());
    }

    Optional<List<Behind>> lines() {
        return booked.map(
                lines -> lines.stream().map(line -> Behind.line(line, home)).toList());
    }
}
