// SPDX-License-Identifier: Apache-2.0
package anyi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.store.TestStores;
import anyi.subsidy.policy.ShippedPolicies;
import anyi.text.Messages.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class PolicyVerbTest {
    /** A name of the file that stands in a note instead of its word. */
    private static final Pattern RAW =
            Pattern.compile("\\b(entry|home|hukou|training|occupation)\\.\\w+|[A-Z]{2,}_[A-Z_]+|"
                    + "\\b(skillLevel|newBeds|deathDate|birthDate|appliedOn|otherBenefits)\\b");

    @TempDir
    Path dir;

    private String out = "";
    private String err = "";

    @Test
    void the_shipped_files_pass_and_are_told_in_both_languages_without_raw_names() throws IOException {
        var found = new ArrayList<String>();
        for (String name : ShippedPolicies.all()) {
            Path file = file(name + ".json", ShippedPolicies.text(name));
            assertEquals(0, run("policy", "check", file.toString(), "--json"), name);
            for (JsonNode example : json().get("files").get(0).get("examples")) {
                JsonNode notes = example.get("outcome").get("notes");
                assertTrue(notes.get("zh").size() > 0 && notes.get("en").size() > 0, name);
                notes.get("zh").forEach(line -> raw(name, line.asString(), found));
                notes.get("en").forEach(line -> raw(name, line.asString(), found));
            }
        }
        assertEquals(List.of(), found.stream().distinct().toList());
    }

    private static void raw(String name, String line, List<String> found) {
        RAW.matcher(line).results().forEach(match -> found.add(name + ": " + match.group()));
    }

    @Test
    void a_file_with_a_failing_example_and_one_with_a_problem_leave_1_and_name_the_place() throws IOException {
        String text = ShippedPolicies.text("zhengzhou-post-2018");
        Path wrong = file("wrong.json", text.replace("\"total\": \"1600.00\"", "\"total\": \"1700.00\""));
        assertEquals(1, run("policy", "check", wrong.toString()));
        assertTrue(out.contains("不符 zhp-08") && out.contains("total: 1600.00 ≠ 1700.00"), out);

        Path overlap = file("overlap.json", text.replace("\"below\": 5", "\"below\": 6"));
        assertEquals(1, run("policy", "check", overlap.toString(), "--language", "en"));
        assertTrue(out.contains("parts/0/rows/1: two rows fit the same case"), out);
    }

    @Test
    void facts_are_computed_with_their_explanation() throws IOException {
        Path policy = file("p.json", ShippedPolicies.text("sx-entry-2023"));
        Path facts = file("facts.json", """
            {"staff.post": "DIRECT_CARE", "staff.contractYears": 3, "staff.establishment": false,
             "staff.education": "BACHELOR", "staff.start": "2023-08-01"}
            """);
        assertEquals(
                0,
                run(
                        "policy",
                        "compute",
                        "--policy",
                        policy.toString(),
                        "--facts",
                        facts.toString(),
                        "--period",
                        "2024-08-01/2024-08-02",
                        "--json"));
        JsonNode outcome = json().get("results").get(0).get("outcome");
        assertEquals("15000.00", outcome.get("total").asString());
        assertEquals("7500.00", outcome.get("shares").get(0).get("amount").asString());
        assertTrue(outcome.get("notes").get("zh").toString().contains("第 1 期（共 3 期），30 %"), outcome.toString());
        assertEquals("", err);
    }

    private String[] home(String name) throws IOException {
        Path folder = dir.resolve(name);
        Path password = file(name + ".txt", "correct horse battery");
        String[] at = {"--home", folder.toString(), "--password-file", password.toString()};
        assertEquals(0, run("init", at[0], at[1], at[2], at[3], "--name", name), err);
        return at;
    }

    private int run(String verb, String what, String[] home, String... more) {
        var args = new ArrayList<>(List.of(verb, what));
        args.addAll(List.of(home));
        args.addAll(List.of(more));
        return run(args.toArray(String[]::new));
    }

    @Test
    void policies_are_taken_into_a_home_and_leave_it_signed() throws IOException {
        String[] home = home("甲院");
        Path good = file("post.json", ShippedPolicies.text("zhengzhou-post-2018"));
        Path wrong = file(
                "wrong.json",
                ShippedPolicies.text("zhengzhou-post-2018").replace("\"total\": \"1600.00\"", "\"total\": \"1.00\""));
        assertEquals(1, run("policy", "import", home, good.toString(), wrong.toString(), "--use", "--json"));
        JsonNode files = json().get("files");
        assertTrue(files.get(0).get("policies").get(0).get("inUse").asBoolean());
        assertEquals(
                "EXAMPLE_FAILS",
                files.get(1)
                        .get("policies")
                        .get(0)
                        .get("problems")
                        .get(0)
                        .get("code")
                        .asString());
        String pack = dir.resolve("a.anyipolicies").toString();
        assertEquals(0, run("policy", "pack", home, "--out", pack));
        assertTrue(out.contains("指纹"), out);
        assertEquals(0, run("policy", "import", home, pack, "--json"));
        JsonNode again = json().get("files").get(0);
        assertEquals("甲院", again.get("issuer").asString());
        assertEquals("KNOWN", again.get("policies").get(0).get("result").asString());
        // nobody has compared this key with paper
        assertEquals(2, run("policy", "import", home("乙院"), pack, "--json"));
        assertEquals("UNKNOWN_KEY", json().get("files").get(0).get("code").asString());
        byte[] bytes = Files.readAllBytes(Path.of(pack));
        bytes[bytes.length / 2] ^= 1;
        Files.write(Path.of(pack), bytes);
        assertEquals(2, run("policy", "import", home, pack));
    }

    @Test
    void what_cannot_be_computed_is_refused_with_file_line_and_place() throws IOException {
        Path policy = file("p.json", ShippedPolicies.text("hz-oldage-2023"));
        Path facts = file(
                "facts.json", "{\"persons\": [\n{\"birthDate\": \"1920-06-10\",\n\"deathDate\": \"1910-01-01\"}]}");
        assertEquals(
                2,
                run(
                        "policy",
                        "compute",
                        "--policy",
                        policy.toString(),
                        "--facts",
                        facts.toString(),
                        "--month",
                        "2023-06"));
        assertTrue(err.contains("facts.json 第 3 行 persons/0/deathDate：死亡早于出生"), err);
        assertEquals(2, run("policy", "compute", "--facts", facts.toString()));
        assertEquals(2, run("policy", "dance"));
        assertEquals(2, run("policy", "check", dir.resolve("none.json").toString()));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(dir.resolve(name), text);
    }

    private int run(String... args) {
        var written = new ByteArrayOutputStream();
        var complained = new ByteArrayOutputStream();
        var terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(written, true, StandardCharsets.UTF_8),
                new PrintStream(complained, true, StandardCharsets.UTF_8));
        int code = new Cli(terminal, TestStores.CLOCK, Language.CHINESE).execute(args);
        out = written.toString(StandardCharsets.UTF_8);
        err = complained.toString(StandardCharsets.UTF_8);
        return code;
    }

    private JsonNode json() {
        return JsonMapper.shared().readTree(out);
    }
}
