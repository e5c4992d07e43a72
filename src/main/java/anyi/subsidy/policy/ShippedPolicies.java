// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The policy files that come with the program. */
public final class ShippedPolicies {
    /** In use from the beginning, in the order of the list of policies. */
    public static final List<String> NAMES =
            List.of("hlj-linkou-oldage-2024", "hlj-linkou-tekun-2025", "zz-operating", "bj-elder-2019");

    /** Offered beside them: a home takes those of its place. */
    public static final List<String> OFFERED = List.of(
            "cn-care-voucher-2026",
            "cd-care-voucher-2025",
            "zz-tengzhou-ltci-2023",
            "sh-disabled-2025",
            "cq-disabled-2026",
            "hz-oldage-2023",
            "sd-operating-2021",
            "hlj-private-home-2011",
            "tz-construction-2020",
            "zhj-homes-2022",
            "gz-home-aid-a",
            "gz-home-aid-b",
            "bj-staff-2021",
            "sx-entry-2023",
            "gz-staff-2023",
            "nb-post-2023",
            "zhengzhou-post-2018",
            "ty-skill-2020");

    private ShippedPolicies() {}

    /** All files that come with the program. */
    public static List<String> all() {
        return Stream.concat(NAMES.stream(), OFFERED.stream()).toList();
    }

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
