// SPDX-License-Identifier: Apache-2.0
package anyi.sheet.scan;

import java.util.Arrays;
import java.util.Optional;

/** What a scan can be, known by its first bytes and never by its name. */
public enum ScanKind {
    JPEG("image/jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}),
    PNG("image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}),
    PDF("application/pdf", new byte[] {'%', 'P', 'D', 'F', '-'});

    private final String mediaType;
    private final byte[] magic;

    ScanKind(String mediaType, byte[] magic) {
        this.mediaType = mediaType;
        this.magic = magic;
    }

    public String mediaType() {
        return mediaType;
    }

    public static Optional<ScanKind> of(byte[] content) {
        return Arrays.stream(values())
                .filter(kind -> content.length >= kind.magic.length
                        && Arrays.equals(kind.magic, Arrays.copyOf(content, kind.magic.length)))
                .findFirst();
    }

    public static Optional<ScanKind> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }
}
