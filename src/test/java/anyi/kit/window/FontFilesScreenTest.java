// SPDX-License-Identifier: Apache-2.0
package anyi.kit.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import anyi.robot.Robot;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontFilesScreenTest {
    private static final String FONT = "/META-INF/resources/material2/20200820/fonts/MaterialIcons-Outlined.ttf";

    @TempDir
    Path folder;

    private byte[] font;

    @BeforeEach
    void a_toolkit_and_a_font() throws IOException {
        new Robot();
        try (InputStream in = FontFilesScreenTest.class.getResourceAsStream(FONT)) {
            font = in.readAllBytes();
        }
    }

    private URL inJar(String name, byte[] content) throws IOException {
        Path jar = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("font/Icons.ttf"));
            zip.write(content);
        }
        return URI.create("jar:" + jar.toUri() + "!/font/Icons.ttf").toURL();
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("王芳 的字体"))) {
            return files.toList();
        }
    }

    @Test
    void a_font_of_a_jar_is_kept_as_one_file_and_written_once() throws IOException {
        var files = new FontFiles(folder.resolve("王芳 的字体"));
        URL jar = inJar("a.jar", font);
        files.load(jar);
        Path file = kept().getFirst();
        assertEquals(font.length, Files.size(file));
        var longAgo = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
        Files.setLastModifiedTime(file, longAgo);
        files.load(jar);
        assertEquals(List.of(file), kept());
        assertEquals(longAgo, Files.getLastModifiedTime(file));
    }

    @Test
    void a_file_that_is_cut_is_written_anew_and_an_older_font_goes() throws IOException {
        var files = new FontFiles(folder.resolve("王芳 的字体"));
        URL jar = inJar("a.jar", font);
        files.load(jar);
        Path file = kept().getFirst();
        Files.write(file, new byte[100]);
        Files.write(file.resolveSibling("Icons-0badf00d.ttf"), new byte[100]);
        files.load(jar);
        assertEquals(List.of(file), kept());
        assertEquals(font.length, Files.size(file));
    }

    @Test
    void without_a_place_to_keep_it_a_font_is_read_all_the_same() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "a file stands where the folder would be");
        new FontFiles(taken).load(inJar("a.jar", font));
        assertEquals("a file stands where the folder would be", Files.readString(taken));
    }

    @Test
    void what_is_no_font_is_refused() throws IOException {
        URL jar = inJar("b.jar", new byte[] {1, 2, 3});
        assertThrows(IllegalStateException.class, () -> new FontFiles(folder.resolve("王芳 的字体")).load(jar));
    }
}
