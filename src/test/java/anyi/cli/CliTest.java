// SPDX-License-Identifier: Apache-2.0
package anyi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.store.TestStores;
import anyi.store.log.ChainVerifier;
import anyi.text.Messages.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CliTest {
    @TempDir
    Path dir;

    private String home = "";
    private String password = "";
    private String out = "";
    private String err = "";

    @BeforeEach
    void files() throws IOException {
        home = dir.resolve("向阳 敬老院.anyi").toString();
        password = dir.resolve("密码.txt").toString();
        Files.writeString(Path.of(password), "一个 好密码 123\r\n");
    }

    @Test
    void a_home_is_begun_and_verified() {
        assertEquals(0, run("", "init", "--home", home, "--password-file", password, "--name", "向阳敬老院", "--json"));
        var made = json();
        assertEquals("向阳敬老院", made.get("name").asString());
        assertEquals(8, made.get("recoveryCode").size());
        assertEquals("", err);

        assertEquals(0, run("", "verify", "--home", home, "--password-file", password, "--json"));
        assertTrue(json().get("whole").asBoolean());
        assertEquals(1, json().get("acts").asInt());
        assertEquals(0, run("一个 好密码 123\n", "verify", "--home=" + home, "--password-file", "-"));
        assertTrue(out.startsWith("日志完整"), out);
    }

    @Test
    void verifying_changes_no_byte_of_a_home() throws IOException {
        run("", "init", "--home", home, "--password-file", password, "--name", "向阳敬老院");
        Map<String, String> before = bytes();
        assertEquals(0, run("", "verify", "--home", home, "--password-file", password));
        assertEquals(before, bytes());

        Path journal = Path.of(home).resolve("journal/00000001.journal");
        byte[] damaged = Files.readAllBytes(journal);
        damaged[300] ^= 1;
        Files.write(journal, damaged);
        before = bytes();
        assertEquals(1, run("", "verify", "--home", home, "--password-file", password, "--json"));
        assertEquals(1, json().get("journalDamaged").asInt());
        assertEquals(before, bytes());
    }

    private Map<String, String> bytes() throws IOException {
        var bytes = new TreeMap<String, String>();
        try (Stream<Path> all = Files.walk(Path.of(home))) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                bytes.put(each.toString(), HexFormat.of().formatHex(Files.readAllBytes(each)));
            }
        }
        return bytes;
    }

    @Test
    void the_chain_is_written_for_whoever_checks_it_elsewhere() throws IOException {
        run("", "init", "--home", home, "--password-file", password, "--name", "向阳敬老院");
        Path chain = dir.resolve("chain.txt");
        assertEquals(
                0, run("", "verify", "--home", home, "--password-file", password, "--out", chain.toString(), "--json"));
        assertEquals(chain.toString(), json().get("chain").asString());
        String head = json().get("headHash").asString();
        assertEquals("WHOLE 1 " + head, ChainVerifier.verdict(Files.readAllLines(chain), 1, head));
        Path nowhere = dir.resolve("none").resolve("chain.txt");
        assertEquals(2, run("", "verify", "--home", home, "--password-file", password, "--out", nowhere.toString()));
        assertTrue(err.startsWith("找不到这个文件夹"), err);
    }

    @Test
    void what_cannot_be_done_is_said_in_one_sentence_and_leaves_exit_code_2() {
        assertEquals(2, run("", "init", "--home", home, "--password-file", password));
        assertEquals("缺少选项“--name”。请补上后重试。\n", err);
        assertEquals(2, run("", "verify", "--home", home, "--password-file", password, "--language", "en", "--json"));
        assertEquals("NO_SUCH_FOLDER", json().get("error").get("code").asString());
        assertTrue(err.startsWith("There is no folder"), err);
        assertEquals(2, run("", "dance"));
        assertTrue(err.contains("dance"));
        assertEquals(2, run("", "verify", "--nothing"));
        assertEquals(
                2,
                run(
                        "",
                        "verify",
                        "--home",
                        home,
                        "--password-file",
                        dir.resolve("none").toString()));
        assertFalse(Files.exists(Path.of(home)));
    }

    @Test
    void a_wrong_password_is_said_to_be_wrong() {
        run("", "init", "--home", home, "--password-file", password, "--name", "向阳敬老院");
        assertTrue(out.contains("恢复码"), out);
        assertEquals(2, run("wrong", "verify", "--home", home, "--password-file", "-"));
        assertTrue(err.startsWith("密码不对"), err);
        assertEquals("", out);
    }

    @Test
    void help_names_the_verbs() {
        assertEquals(0, run(""));
        for (String verb : new String[] {"init", "import", "export", "compute", "verify", "tour"}) {
            assertTrue(out.contains(verb), verb);
        }
    }

    private int run(String input, String... args) {
        var written = new ByteArrayOutputStream();
        var complained = new ByteArrayOutputStream();
        var terminal = new Terminal(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
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
