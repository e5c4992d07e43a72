// SPDX-License-Identifier: Apache-2.0
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Takes the signatures out of the jars of a folder. Checking one costs a third of a second at the door, since the list
 * of digests is read whole before the first class; and what is signed goes into no start-up cache.
 */
void main(String[] args) throws IOException {
    List<Path> jars;
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
        jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
    for (Path jar : jars) {
        if (isSigned(jar)) {
            unsign(jar);
        }
    }
}

boolean isSigned(Path jar) throws IOException {
    try (var zip = new ZipFile(jar.toFile())) {
        return zip.stream().anyMatch(entry -> isSignature(entry.getName()));
    }
}

boolean isSignature(String name) {
    return name.matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
}

void unsign(Path jar) throws IOException {
    Path plain = jar.resolveSibling(jar.getFileName() + ".part");
    try (var from = new ZipFile(jar.toFile());
            var to = new ZipOutputStream(Files.newOutputStream(plain))) {
        for (ZipEntry entry : (Iterable<ZipEntry>) from.stream().map(ZipEntry.class::cast)::iterator) {
            if (isSignature(entry.getName())) {
                continue;
            }
            byte[] content = from.getInputStream(entry).readAllBytes();
            var copy = new ZipEntry(entry.getName());
            copy.setTime(entry.getTime());
            to.putNextEntry(copy);
            to.write(entry.getName().equals("META-INF/MANIFEST.MF") ? withoutDigests(content) : content);
            to.closeEntry();
        }
    }
    Files.move(plain, jar, StandardCopyOption.REPLACE_EXISTING);
    IO.println("unsigned " + jar.getFileName());
}

/** The digests of the classes; what the manifest says of the whole, such as "multi-release", stays. */
byte[] withoutDigests(byte[] content) throws IOException {
    var manifest = new Manifest(new ByteArrayInputStream(content));
    manifest.getEntries().clear();
    var bytes = new ByteArrayOutputStream();
    manifest.write(bytes);
    return bytes.toByteArray();
}
