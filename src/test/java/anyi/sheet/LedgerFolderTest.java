// SPDX-License-Identifier: Apache-2.0
package anyi.sheet;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reads a folder of ledgers, good and hostile, in a child process with 128 MB: the system property
 * {@code anyi.ledgers} names it.
 */
class LedgerFolderTest {
    @TempDir
    Path folder;

    @Test
    void every_file_ends_in_rows_or_a_plain_refusal_within_a_small_heap() throws IOException, InterruptedException {
        String ledgers = System.getProperty("anyi.ledgers");
        if (ledgers == null || !Files.isDirectory(Path.of(ledgers))) {
            abort("no folder of ledgers (property anyi.ledgers): skipped");
        }
        Path torture = Path.of(ledgers).resolve("torture");

        List<String> lines = readInChild(torture);

        try (var walk = Files.walk(torture)) {
            assertEquals(walk.filter(Files::isRegularFile).count(), lines.size(), "a file without an answer");
        }
        assertAll(lines.stream().map(line -> () -> assertTrue(!line.split("\t")[1].equals("0 rows"), line)));
    }

    private List<String> readInChild(Path torture) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        int code = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadEverything.class.getName(),
                        torture.toString())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        assertEquals(0, code);
        return Files.readAllLines(out, StandardCharsets.UTF_8);
    }
}
