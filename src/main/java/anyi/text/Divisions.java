// SPDX-License-Identifier: Apache-2.0
package anyi.text;

import anyi.value.DivisionCode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of the administrative divisions in use. Old people carry codes that were abolished long ago, so a code that
 * is not here deserves a warning and never a refusal.
 */
public final class Divisions {
    private static final Map<String, String> NAMES = Resource.lines("divisions.txt").stream()
            .collect(Collectors.toUnmodifiableMap(line -> line.substring(0, 6), line -> line.substring(6)));

    private Divisions() {}

    public static boolean isKnown(DivisionCode code) {
        return NAMES.containsKey(code.county());
    }

    /** All counties and districts in use, in the order of their codes. */
    public static List<DivisionCode> counties() {
        return NAMES.keySet().stream()
                .filter(code -> !code.endsWith("00"))
                .sorted()
                .map(DivisionCode::new)
                .toList();
    }

    /** 黑龙江省哈尔滨市宾县; of an abolished county what is left of it: 黑龙江省哈尔滨市. Empty when not even the province is known. */
    public static String name(DivisionCode code) {
        Set<String> parts = new LinkedHashSet<>();
        Stream.of(code.province() + "0000", code.city() + "00", code.county())
                .map(part -> Optional.ofNullable(NAMES.get(part)))
                .flatMap(Optional::stream)
                .filter(Divisions::isPlace)
                .forEach(parts::add);
        return String.join("", parts);
    }

    /** Between a municipality and its districts stand words that nobody says. */
    private static boolean isPlace(String name) {
        return !name.equals("市辖区") && !name.equals("县") && !name.contains("直辖");
    }
}
