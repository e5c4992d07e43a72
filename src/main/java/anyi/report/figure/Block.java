// SPDX-License-Identifier: Apache-2.0
package anyi.report.figure;

import java.util.List;
import java.util.stream.Stream;

/** Indicators below a heading. */
public record Block(Heading heading, List<Entry> entries) {
    /** @param within a "其中" of what stands above it */
    public record Entry(Indicator indicator, boolean within) {}

    static Block of(Heading heading, Indicator... indicators) {
        return new Block(
                heading,
                Stream.of(indicators)
                        .map(indicator -> new Entry(indicator, false))
                        .toList());
    }

    /** These as parts of the last one before them. */
    Block within(Indicator... parts) {
        return new Block(
                heading,
                Stream.concat(entries.stream(), Stream.of(parts).map(part -> new Entry(part, true)))
                        .toList());
    }

    Block and(Indicator... more) {
        return new Block(
                heading,
                Stream.concat(entries.stream(), of(heading, more).entries().stream())
                        .toList());
    }
}
