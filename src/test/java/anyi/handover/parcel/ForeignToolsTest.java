// SPDX-License-Identifier: Apache-2.0
package anyi.handover.parcel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A receiver who has none of our software: {@code age}, {@code unzip}, {@code sha256sum}, {@code minisign} suffice. */
final class ForeignToolsTest {
    private static final List<String> TOOLS = List.of("age", "unzip", "sha256sum", "minisign");

    @TempDir
    Path dir;

    @BeforeEach
    void tools_are_there() {
        List<String> absent = TOOLS.stream().filter(tool -> !isThere(tool)).toList();
        if (!absent.isEmpty()) {
            System.err.println("SKIPPED, since these tools are not installed: " + absent);
        }
        assumeTrue(absent.isEmpty(), () -> "not installed: " + absent);
    }

    private static boolean isThere(String tool) {
        return List.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }

    @Test
    void they_open_and_check_it_alone() throws Exception {
        Files.write(
                dir.resolve("parcel.zip.age"),
                BagTest.sealed(
                        BagTest.bag(BagTest.HEAD), BagTest.BUREAU.sealing().recipient()));
        Files.writeString(dir.resolve("bureau.key"), BagTest.BUREAU.sealing().identity() + "\n");
        Files.writeString(dir.resolve("home.pub"), BagTest.CARD.format());

        run(dir, "age", "-d", "-i", "bureau.key", "-o", "parcel.zip", "parcel.zip.age");
        run(dir, "unzip", "-q", "parcel.zip");
        Path bag = dir.resolve("anyi-parcel-0007");
        run(bag, "sha256sum", "--strict", "-c", "manifest-sha256.txt");
        run(bag, "sha256sum", "--strict", "-c", "tagmanifest-sha256.txt");
        String said = run(bag, "minisign", "-V", "-p", "../home.pub", "-m", "tagmanifest-sha256.txt");

        assertTrue(said.contains("sequence=7"), said);
        assertEquals(500, Files.readAllLines(bag.resolve("data/resident.jsonl")).size());
    }

    @Test
    void what_age_has_sealed_we_open() throws Exception {
        byte[] plain = "交接".repeat(60_000).getBytes(StandardCharsets.UTF_8);
        Files.write(dir.resolve("plain"), plain);

        run(
                dir,
                "age",
                "-r",
                BagTest.KEYS.sealing().recipient(),
                "-r",
                BagTest.BUREAU.sealing().recipient(),
                "-o",
                "sealed",
                "plain");

        var opened = assertInstanceOf(
                Age.Opened.Plain.class, Age.open(Files.readAllBytes(dir.resolve("sealed")), BagTest.BUREAU.sealing()));
        assertEquals(new String(plain, StandardCharsets.UTF_8), new String(opened.bytes(), StandardCharsets.UTF_8));
    }

    private static String run(Path folder, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), () -> String.join(" ", command) + "\n" + said);
        return said;
    }
}
