// SPDX-License-Identifier: Apache-2.0
package anyi.kit.window;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.ZipEntry;
import javafx.scene.text.Font;

/**
 * Fonts out of a jar, kept as files. A font that JavaFX reads from a stream it unpacks and writes into the system's
 * temporary folder, 20 MB at each start; one that is a file already is opened in no time.
 */
final class FontFiles {
    private static final double ANY_SIZE = 16;

    private final Path folder;

    /** @param folder where the files are kept, made where it is missing; if it cannot be written, they do without it */
    FontFiles(Path folder) {
        this.folder = folder;
    }

    void load(URL url) {
        if (file(url).map(FontFiles::opened).isEmpty() && !streamed(url)) {
            throw new IllegalStateException("font unreadable: " + url);
        }
    }

    /** The path goes in as it is: JavaFX does not decode it. */
    private static Font opened(Path file) {
        return Font.loadFont("file:" + file, ANY_SIZE);
    }

    private static boolean streamed(URL url) {
        try (InputStream in = url.openStream()) {
            return Font.loadFont(in, ANY_SIZE) != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Path> file(URL url) {
        try {
            return Optional.of(
                    url.openConnection() instanceof JarURLConnection jar
                            ? kept(jar.getJarEntry(), url)
                            : Path.of(url.toURI()));
        } catch (IOException | URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Named by its checksum, so that a newer program does not open an older font. */
    private Path kept(ZipEntry entry, URL url) throws IOException {
        String name = Path.of(entry.getName()).getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = name.substring(0, dot) + '-';
        Path file = folder.resolve(stem + Long.toHexString(entry.getCrc()) + name.substring(dot));
        if (!Files.exists(file) || Files.size(file) != entry.getSize()) {
            Files.createDirectories(folder);
            discard(stem);
            unpack(url, file);
        }
        return file;
    }

    private void unpack(URL url, Path file) throws IOException {
        Path passing = Files.createTempFile(folder, "font", ".part");
        try (InputStream in = url.openStream()) {
            Files.copy(in, passing, StandardCopyOption.REPLACE_EXISTING);
            Files.move(passing, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(passing);
        }
    }

    private void discard(String stem) throws IOException {
        try (DirectoryStream<Path> older = Files.newDirectoryStream(folder, stem + '*')) {
            for (Path file : older) {
                Files.deleteIfExists(file);
            }
        }
    }
}
