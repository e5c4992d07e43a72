// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.settle;

import anyi.subsidy.run.Shares;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What one payer stands for in one policy of one home.
 *
 * @param lines those that have a share of the payer
 */
public record SettlementRow(
        UUID home, String homeName, String policy, Shares.Payer payer, Figures figures, List<SettledLine> lines) {
    private record Key(UUID home, String policy, Shares.Payer payer) {}

    public SettlementRow {
        lines = List.copyOf(lines);
    }

    /** Every payer of every policy of every home, in the order of the lines. */
    public static List<SettlementRow> of(List<SettledLine> lines, LocalDate on) {
        Map<Key, Figures> sums = new LinkedHashMap<>();
        Map<Key, List<SettledLine>> behind = new LinkedHashMap<>();
        Map<UUID, String> names = new LinkedHashMap<>();
        for (SettledLine line : lines) {
            names.put(line.home(), line.homeName());
            for (var share : line.shares()) {
                var key = new Key(line.home(), line.policy(), new Shares.Payer(share.payer(), share.by()));
                sums.merge(key, line.figures(share.amount(), on), Figures::plus);
                behind.computeIfAbsent(key, any -> new ArrayList<>()).add(line);
            }
        }
        return sums.entrySet().stream()
                .map(entry -> new SettlementRow(
                        entry.getKey().home(),
                        names.getOrDefault(entry.getKey().home(), ""),
                        entry.getKey().policy(),
                        entry.getKey().payer(),
                        entry.getValue(),
                        behind.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    static Figures total(List<SettlementRow> rows) {
        return rows.stream().map(SettlementRow::figures).reduce(Figures.NONE, Figures::plus);
    }
}
