// SPDX-License-Identifier: Apache-2.0
package anyi.sheet.scan;

/** How a photo has to be turned to stand upright. */
public final class JpegTurn {
    private JpegTurn() {}

    /** In degrees, clockwise; a mirrored one, which no camera makes, is taken as it lies. */
    public static int of(byte[] content) {
        return switch (JpegFile.orientation(content)) {
            case 3 -> 180;
            case 6 -> 90;
            case 8 -> 270;
            default -> 0;
        };
    }
}
