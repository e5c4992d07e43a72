// SPDX-License-Identifier: Apache-2.0
package anyi.tour.sample;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The files of an invented home and what a right import of them comes to.
 *
 * @param counts records written by the first import, named as the import's report names them
 * @param refused rows that the first import refuses, those that wait for a refused person too
 * @param planted the mistakes, each as {@code file|sheet|cell|severity|code}
 * @param corrections what the refused cells should say, by {@code file|sheet|cell}
 */
public record SampleLedgers(
        List<Path> files,
        Map<String, Integer> counts,
        int refused,
        List<String> planted,
        Map<String, String> corrections) {
    public SampleLedgers {
        files = List.copyOf(files);
        counts = Map.copyOf(counts);
        planted = List.copyOf(planted);
        corrections = Map.copyOf(corrections);
    }

    /** How many records of a kind the first import writes. */
    public int count(String kind) {
        return counts.getOrDefault(kind, 0);
    }
}
