// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The policy files that come with the program. */
public final class ShippedPolicies {
    /** In the order of the list of policies. */
    public static final List<String> NAMES =
            List.of("hlj-linkou-oldage-2024", "hlj-linkou-tekun-2025", "zz-operating", "bj-elder-2019");

    private ShippedPolicies() {}

    public static String fileName(String name) {
        return name + ".json";
    }

    public static String text(String name) {
        String path = "/anyi/subsidy/policies/" + fileName(name);
        try (InputStream in = Objects.requireNonNull(ShippedPolicies.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
