// SPDX-License-Identifier: Apache-2.0
package anyi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.store.PostgresServer;
import anyi.store.Server;
import anyi.store.TestStores;
import anyi.text.Messages.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A home and a bureau, files between them, nothing but the command line. */
class HandoverByCommandLineTest {
    private static final String PASSWORD = "一个 好密码 123\n";

    @TempDir
    Path dir;

    private String out = "";
    private String err = "";

    @Test
    void a_package_goes_out_is_taken_in_and_its_receipt_comes_back() throws IOException {
        handOver();
    }

    @Test
    void a_bureau_on_a_server_is_filled_by_the_same_packages() throws IOException {
        Server server = PostgresServer.fresh();
        Path password = Files.writeString(dir.resolve("server-password"), server.password() + "\n");
        handOver(
                "--server",
                server.url(),
                "--server-user",
                server.user(),
                "--server-password-file",
                password.toString());
        assertFalse(Files.exists(dir.resolve("局.anyi/home.mv.db")));
    }

    private void handOver(String... server) throws IOException {
        Path stick = Files.createDirectories(dir.resolve("U盘"));
        assertEquals(0, run("init", home("院"), "--name", "向阳敬老院"));
        var bureau = new ArrayList<>(List.of("--name", "滨江区民政局", "--bureau"));
        bureau.addAll(List.of(server));
        assertEquals(0, run("init", home("局"), bureau.toArray(String[]::new)), () -> out + err);
        assertEquals(2, run("merge", home("院"), stick.toString()));
        assertEquals("cli.problem.noBureau", json().get("error").get("code").asString());
        assertEquals(2, run("package", home("局"), "--to", stick.toString()));

        assertEquals(0, run("merge", home("局"), "--card", "--to", stick.toString()));
        String bureauCard = json().get("card").asString();
        assertEquals(0, run("package", home("院"), "--card", "--to", stick.toString()));
        String homeCard = json().get("card").asString();
        String fingerprint = json().get("fingerprint").asString();
        assertEquals(2, run("package", home("院"), "--to", stick.toString(), homeCard));
        assertEquals(
                "handover.unfit.OTHER_CARD", json().get("error").get("code").asString());

        assertEquals(0, run("package", home("院"), "--to", stick.toString(), bureauCard));
        JsonNode made = json();
        assertEquals(1, made.get("number").asInt());
        assertTrue(made.get("sealed").asBoolean());
        assertEquals(fingerprint, made.get("fingerprint").asString());
        assertTrue(Files.exists(Path.of(made.get("cover").asString())));
        Path parcel = Path.of(made.get("package").asString());

        assertEquals(2, run("merge", home("局"), parcel.toString()));
        JsonNode refused = json().get("files").get(0);
        assertEquals("UNKNOWN_KEY", refused.get("code").asString());
        assertTrue(refused.get("text").asString().contains(fingerprint));

        assertEquals(1, run("verify", home("局"), parcel.toString()));
        assertEquals("UNKNOWN_KEY", json().get("packages").get(0).get("code").asString());
        assertEquals(0, run("verify", home("院"), parcel.toString()));
        assertEquals(1, json().get("packages").get(0).get("sequence").asInt());
        assertEquals(2, run("verify", home("没有"), parcel.toString()));

        Path cut = dir.resolve("cut.zip.age");
        byte[] bytes = Files.readAllBytes(parcel);
        Files.write(cut, Arrays.copyOf(bytes, bytes.length - 10));
        assertEquals(1, run("merge", home("局"), homeCard, parcel.toString(), cut.toString()));
        assertEquals("REGISTERED", json().get("files").get(0).get("result").asString());
        assertEquals("TAKEN", json().get("files").get(1).get("result").asString());
        assertEquals("REFUSED", json().get("files").get(2).get("result").asString());
        assertEquals(0, run("merge", home("局"), parcel.toString()));
        assertEquals("KNOWN", json().get("files").get(0).get("result").asString());

        assertEquals(0, run("receipt", home("局"), "--to", stick.toString()));
        String receipt = json().get("receipts").get(0).get("file").asString();
        assertEquals(0, run("receipt", home("局"), "--to", stick.toString()));
        assertEquals(0, json().get("receipts").size(), "none is owed any more");
        assertEquals(0, run("receipt", home("院"), receipt));
        assertEquals("ACKNOWLEDGED", json().get("files").get(0).get("result").asString());
        assertEquals(2, run("receipt", home("院"), parcel.toString()));
        assertEquals("IS_PARCEL", json().get("files").get(0).get("code").asString());

        assertEquals(0, run("package", home("院"), "--to", stick.toString()));
        assertEquals(2, json().get("number").asInt());
        assertEquals(made.get("until").asLong(), json().get("since").asLong());
        assertEquals(0, run("merge", home("局"), stick.toString()));
        assertEquals(0, run("verify", home("局")));
        assertEquals("", err);
    }

    @Test
    void a_stick_that_is_gone_is_said() {
        assertEquals(0, run("init", home("院"), "--name", "向阳敬老院"));
        assertEquals(2, run("package", home("院"), "--to", dir.resolve("gone").toString()));
        assertTrue(err.startsWith("找不到这个文件夹"), err);
        assertEquals(2, run("package", home("院"), "--to", dir.resolve("gone").toString(), "--language", "en"));
        assertFalse(err.isEmpty());
    }

    private String home(String name) {
        return dir.resolve(name + ".anyi").toString();
    }

    private int run(String verb, String home, String... more) {
        var args = new ArrayList<>(List.of(verb, "--home", home, "--password-file", "-", "--json"));
        args.addAll(List.of(more));
        var written = new ByteArrayOutputStream();
        var complained = new ByteArrayOutputStream();
        var terminal = new Terminal(
                new ByteArrayInputStream(PASSWORD.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(written, true, StandardCharsets.UTF_8),
                new PrintStream(complained, true, StandardCharsets.UTF_8));
        int code = new Cli(terminal, TestStores.CLOCK, Language.CHINESE).execute(args.toArray(String[]::new));
        out = written.toString(StandardCharsets.UTF_8);
        err = complained.toString(StandardCharsets.UTF_8);
        return code;
    }

    private JsonNode json() {
        return JsonMapper.shared().readTree(out);
    }
}
