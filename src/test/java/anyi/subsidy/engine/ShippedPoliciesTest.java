// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import anyi.subsidy.engine.file.PolicyCheck;
import anyi.subsidy.engine.file.PolicyFile;
import anyi.subsidy.policy.ShippedPolicies;
import anyi.value.Money;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each shipped policy carries the worked cases of its published text, and each comes out as it says. */
final class ShippedPoliciesTest {
    @TestFactory
    Stream<DynamicTest> every_worked_case_comes_out_and_its_explanation_recomputes() {
        return ShippedPolicies.all().stream().flatMap(name -> {
            PolicyFile file = PolicyFile.read(ShippedPolicies.text(name));
            assertEquals(List.of(), file.problems(), name);
            return PolicyCheck.run(file.policy()).stream()
                    .map(result -> dynamicTest(name + " " + result.example().id(), () -> holds(result)));
        });
    }

    private static void holds(PolicyCheck.Result result) {
        assertEquals(List.of(), result.differences());
        Outcome outcome = result.outcome();
        if (!outcome.isPaid()) {
            assertFalse(outcome.reasons().isEmpty(), "what is not paid has a reason");
            return;
        }
        assertEquals(
                0,
                outcome.total()
                        .yuan()
                        .compareTo(Objects.requireNonNull(outcome.explanation().recomputed())));
        walk(outcome.explanation());
        if (!outcome.shares().isEmpty()) {
            Money sum = outcome.shares().stream().map(Outcome.Paid::amount).reduce(Money.ZERO, Money::plus);
            assertEquals(outcome.total(), sum);
        }
    }

    /** Each number of the tree follows from those below it. */
    private static void walk(Step step) {
        if (step.amount() != null) {
            assertEquals(
                    0,
                    step.amount().compareTo(Objects.requireNonNull(step.recomputed())),
                    step.kind().name());
        }
        step.steps().forEach(ShippedPoliciesTest::walk);
    }

    @Test
    void all_cases_were_carried_over() {
        Map<String, Integer> carried = new TreeMap<>();
        for (String name : ShippedPolicies.OFFERED) {
            carried.put(
                    name,
                    PolicyFile.read(ShippedPolicies.text(name))
                            .policy()
                            .examples()
                            .size());
        }
        assertEquals(
                Map.ofEntries(
                        Map.entry("bj-staff-2021", 18),
                        Map.entry("cd-care-voucher-2025", 2),
                        Map.entry("cn-care-voucher-2026", 17),
                        Map.entry("cq-disabled-2026", 13),
                        Map.entry("gz-home-aid-a", 2),
                        Map.entry("gz-home-aid-b", 17),
                        Map.entry("gz-staff-2023", 15),
                        Map.entry("hlj-private-home-2011", 13),
                        Map.entry("hz-oldage-2023", 13),
                        Map.entry("nb-post-2023", 14),
                        Map.entry("sd-operating-2021", 15),
                        Map.entry("sh-disabled-2025", 17),
                        Map.entry("sx-entry-2023", 14),
                        Map.entry("ty-skill-2020", 13),
                        Map.entry("tz-construction-2020", 13),
                        Map.entry("zhengzhou-post-2018", 11),
                        Map.entry("zhj-homes-2022", 24),
                        Map.entry("zz-tengzhou-ltci-2023", 17)),
                carried);
    }
}
