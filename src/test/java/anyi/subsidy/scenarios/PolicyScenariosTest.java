// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import anyi.subsidy.engine.Outcome;
import anyi.subsidy.engine.Policy;
import anyi.subsidy.engine.file.CaseFile;
import anyi.subsidy.engine.file.PolicyCheck;
import anyi.subsidy.engine.file.PolicyFile;
import anyi.subsidy.engine.file.StepJson;
import anyi.subsidy.policy.ShippedPolicies;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class PolicyScenariosTest {
    @TestFactory
    Stream<DynamicTest> every_worked_case_comes_out_to_the_fen() {
        return ShippedPolicies.NAMES.stream()
                .flatMap(name -> cases(name).stream()
                        .map(one -> dynamicTest(name + " " + one.id(), () -> comesOut(policy(name), one))));
    }

    @Test
    void all_cases_were_carried_over() {
        assertEquals(
                List.of(23, 18, 14, 29),
                ShippedPolicies.NAMES.stream().map(name -> cases(name).size()).toList());
    }

    @TestFactory
    Stream<DynamicTest> every_shipped_file_is_sound_and_proves_itself() {
        return ShippedPolicies.NAMES.stream()
                .map(name -> dynamicTest(name, () -> {
                    var file = PolicyFile.read(ShippedPolicies.text(name));
                    assertEquals(List.of(), file.problems());
                    assertFalse(file.policy().examples().isEmpty());
                    PolicyCheck.run(file.policy())
                            .forEach(result -> assertEquals(
                                    List.of(),
                                    result.differences(),
                                    result.example().id()));
                }));
    }

    private static void comesOut(Policy policy, Policy.Example one) {
        PolicyCheck.Result result = PolicyCheck.run(List.of(policy), one);
        Outcome outcome = result.outcome();
        assertEquals(List.of(), result.differences());
        if (outcome.isPaid()) {
            assertEquals(
                    0,
                    outcome.total()
                            .yuan()
                            .compareTo(
                                    Objects.requireNonNull(outcome.explanation().recomputed())));
        } else {
            assertFalse(outcome.reasons().isEmpty() && outcome.components().isEmpty(), "a zero has a reason");
        }
        String kept = StepJson.write(outcome.explanation());
        assertEquals(kept, StepJson.write(StepJson.read(kept)));
        if (!outcome.shares().isEmpty()) {
            assertTrue(outcome.shares().stream()
                    .map(Outcome.Paid::amount)
                    .reduce(anyi.value.Money.ZERO, anyi.value.Money::plus)
                    .equals(outcome.total()));
        }
    }

    private static Policy policy(String name) {
        return PolicyFile.read(ShippedPolicies.text(name)).policy();
    }

    private static List<Policy.Example> cases(String name) {
        try (var in = Objects.requireNonNull(PolicyScenariosTest.class.getResourceAsStream(name + ".json"))) {
            return CaseFile.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
