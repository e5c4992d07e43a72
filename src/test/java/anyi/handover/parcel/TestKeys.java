// SPDX-License-Identifier: Apache-2.0
package anyi.handover.parcel;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Keys without a file to derive them from; the same name gives the same keys. */
public final class TestKeys {
    private TestKeys() {}

    public static Keys of(String who) {
        return Keys.of(use ->
                HexFormat.of().formatHex(ParcelWriter.sha256().digest((who + use).getBytes(StandardCharsets.UTF_8))));
    }
}
