// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import anyi.subsidy.engine.edit.JsonText;
import anyi.subsidy.engine.file.Json;
import anyi.subsidy.engine.file.PolicyTool;
import anyi.subsidy.policy.ShippedPolicies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * All worked cases of the reference, as its two files have them, through {@code policy compute}. The folder that the
 * property {@code anyi.policies} names holds them.
 */
final class ReferenceCasesTest {
    /** Where the reference calls a policy otherwise than its file, or in several versions. */
    private static final Map<String, List<String>> FILES = Map.of(
            "gz-home-aid", List.of("gz-home-aid-a", "gz-home-aid-b"),
            "zz-operating-seed", List.of("zz-operating"));

    /** Cases of a pilot city, whose funding is a policy file of its own. */
    private static final Map<String, String> OF_THE_CITY =
            Map.of("VO-18", "cd-care-voucher-2025", "VO-19", "cd-care-voucher-2025");

    @Test
    void every_case_of_the_reference_comes_out_as_it_was_worked_by_hand() throws IOException {
        String folder = System.getProperty("anyi.policies");
        if (folder == null) {
            abort("no folder of worked cases (property anyi.policies): skipped");
        }
        var wrong = new ArrayList<String>();
        int computed = 0;
        for (String name : List.of("residents.json", "homes-and-staff.json")) {
            Json file = Json.parse(Files.readString(Path.of(folder, name)));
            for (Json one : items(field(file, "cases"))) {
                PolicyTool.Computed result = compute(one);
                result.differences()
                        .filter(differences -> !differences.isEmpty())
                        .ifPresent(differences -> wrong.add(name + " " + text(one, "id") + " " + differences));
                computed++;
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(computed >= 330, "cases: " + computed);
    }

    private static PolicyTool.Computed compute(Json one) {
        String policy = text(one, "policy");
        List<String> files = OF_THE_CITY.containsKey(text(one, "id"))
                ? List.of(OF_THE_CITY.get(text(one, "id")))
                : FILES.getOrDefault(policy, List.of(policy));
        Map<String, String> texts = new LinkedHashMap<>();
        files.forEach(file -> texts.put(file, ShippedPolicies.text(file)));
        Map<String, Json> fields = new LinkedHashMap<>(((Json.Obj) one).fields());
        fields.remove("policy");
        List<PolicyTool.Computed> results =
                PolicyTool.compute(texts, "cases", JsonText.line(new Json.Obj(1, fields)), "");
        assertEquals(1, results.size(), text(one, "id"));
        return results.getFirst();
    }

    private static Json field(Json json, String name) {
        return java.util.Objects.requireNonNull(((Json.Obj) json).fields().get(name), name);
    }

    private static List<Json> items(Json json) {
        return ((Json.Arr) json).items();
    }

    private static String text(Json json, String name) {
        return ((Json.Text) field(json, name)).text();
    }
}
