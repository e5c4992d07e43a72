// SPDX-License-Identifier: Apache-2.0
package anyi.sheet.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What a file turned out to be. */
public sealed interface Scan {
    /** 20 MiB: a page scanned at 300 dpi in colour has some 2 MiB, a phone's photo some 8. */
    long LARGEST = 20L << 20;

    /** 40 million: more than any phone's usual photo, and still a picture that an office PC can show. */
    long MOST_PIXELS = 40_000_000L;

    /**
     * Whole, and free of what a camera adds: place, time, device, preview.
     *
     * @param content what is to be kept
     * @param pages 1 for a picture
     */
    record Clean(ScanKind kind, byte[] content, int pages) implements Scan {}

    /** Nothing to keep. */
    record Refused(Why why) implements Scan {}

    enum Why {
        EMPTY,
        TOO_LARGE,
        TOO_MANY_PIXELS,
        NEITHER_PICTURE_NOR_PDF,
        DAMAGED,
        PASSWORD
    }

    static Scan of(Path file) throws IOException {
        return Files.size(file) > LARGEST ? new Refused(Why.TOO_LARGE) : of(Files.readAllBytes(file));
    }

    static Scan of(byte[] content) {
        if (content.length == 0) {
            return new Refused(Why.EMPTY);
        }
        if (content.length > LARGEST) {
            return new Refused(Why.TOO_LARGE);
        }
        Optional<ScanKind> kind = ScanKind.of(content);
        if (kind.isEmpty()) {
            return new Refused(Why.NEITHER_PICTURE_NOR_PDF);
        }
        return switch (kind.get()) {
            case JPEG -> JpegFile.read(content);
            case PNG -> PngFile.read(content);
            case PDF -> PdfPages.read(content);
        };
    }

    /** @param content without what is not part of the picture */
    static Scan picture(ScanKind kind, long width, long height, byte[] content) {
        if (width == 0 || height == 0) {
            return new Refused(Why.DAMAGED);
        }
        return width * height > MOST_PIXELS ? new Refused(Why.TOO_MANY_PIXELS) : new Clean(kind, content, 1);
    }
}
