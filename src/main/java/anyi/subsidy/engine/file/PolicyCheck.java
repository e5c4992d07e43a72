// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine.file;

import anyi.subsidy.engine.Outcome;
import anyi.subsidy.engine.Policy;
import anyi.subsidy.engine.Status;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Computes the worked examples of a version: it is accepted only when each comes out as written. */
public final class PolicyCheck {
    /** @param differences what is not as expected, such as {@code total: 800.00 ≠ 700.00}; empty = as written */
    public record Result(Policy.Example example, Outcome outcome, List<String> differences) {
        public boolean passed() {
            return differences.isEmpty();
        }
    }

    private PolicyCheck() {}

    public static List<Result> run(Policy policy) {
        return policy.examples().stream()
                .map(example -> run(List.of(policy), example))
                .toList();
    }

    /** @param versions of one policy: an example may reach over several */
    public static Result run(List<Policy> versions, Policy.Example example) {
        Outcome outcome = Asked.compute(versions, example.facts(), example.period(), example.sought());
        return new Result(example, outcome, differences(example.expected(), outcome));
    }

    static boolean isPeriod(String period) {
        return Asked.isPeriod(period);
    }

    static List<String> differences(Policy.Expected expected, Outcome outcome) {
        var differences = new java.util.ArrayList<String>();
        if (expected.status() != outcome.status()) {
            differences.add("status: " + outcome.status() + " ≠ " + expected.status());
        }
        boolean amount = outcome.status() == Status.PAID || outcome.status() == Status.ZERO;
        if (expected.total() != null
                && amount
                && expected.total().compareTo(outcome.total().yuan()) != 0) {
            differences.add(
                    "total: " + outcome.total() + " ≠ " + expected.total().toPlainString());
        }
        Map<String, BigDecimal> components = new LinkedHashMap<>();
        outcome.components().forEach(one -> components.merge(one.code(), one.amount(), BigDecimal::add));
        compare("components", expected.components(), components, differences);
        Map<String, BigDecimal> shares = new LinkedHashMap<>();
        // a payer may stand by itself for all that he pays, whatever stands behind him
        outcome.shares().forEach(one -> shares.merge(one.payer(), one.amount().yuan(), BigDecimal::add));
        outcome.shares().forEach(one -> shares.put(one.name(), one.amount().yuan()));
        compare("shares", expected.shares(), shares, differences);
        return differences;
    }

    /** Only what the example names; a part that it names as 0.00 may be absent. */
    private static void compare(
            String what, Map<String, BigDecimal> expected, Map<String, BigDecimal> found, List<String> differences) {
        expected.forEach((name, amount) -> {
            BigDecimal other = found.getOrDefault(name, BigDecimal.ZERO);
            if (amount.compareTo(other) != 0) {
                differences.add(what + "/" + name + ": " + other.toPlainString() + " ≠ " + amount.toPlainString());
            }
        });
    }
}
