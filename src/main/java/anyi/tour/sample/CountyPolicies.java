// SPDX-License-Identifier: Apache-2.0
package anyi.tour.sample;

import anyi.subsidy.policy.ShippedPolicies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The policies of the invented county 230197, as files that a home takes in: those of Linkou County with its name and
 * its division exchanged.
 */
public final class CountyPolicies {
    public static final String OLD_AGE = "taoyuan-oldage";
    public static final String SUPPORT = "taoyuan-tekun";
    private static final Map<String, String> FROM =
            Map.of(OLD_AGE, "hlj-linkou-oldage-2024", SUPPORT, "hlj-linkou-tekun-2025");

    private CountyPolicies() {}

    public static List<String> codes() {
        return List.of(OLD_AGE, SUPPORT);
    }

    /** Writes one into a folder that is there. */
    public static Path write(Path folder, String code) {
        String text = ShippedPolicies.text(FROM.getOrDefault(code, code))
                .replace("hlj-linkou", "taoyuan")
                .replace("231025", "230197")
                .replace("林口县", "桃源县")
                .replace("Linkou County", "Taoyuan County");
        try {
            return Files.writeString(folder.resolve(code + ".json"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
