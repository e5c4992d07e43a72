// SPDX-License-Identifier: Apache-2.0
package anyi.assessment;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who assessed and who told: two assessors at the same time, their body, and the informant. */
public record Assessors(
        Optional<String> first, Optional<String> second, Optional<String> organisation, Optional<String> informant) {
    public static final Assessors NOBODY =
            new Assessors(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** "张海燕、王丽娟" or "张海燕 王丽娟": how two names are typed in one field. */
    public static Assessors named(String names, Optional<String> organisation, Optional<String> informant) {
        var each = Stream.of(names.split("[、,，;；/\\s]+"))
                .filter(name -> !name.isBlank())
                .toList();
        Optional<String> second =
                each.size() < 2 ? Optional.empty() : Optional.of(String.join("、", each.subList(1, each.size())));
        return new Assessors(each.stream().findFirst(), second, organisation, informant);
    }

    /** The names in one line; empty where nobody is known. */
    public String names() {
        return Stream.of(first, second).flatMap(Optional::stream).collect(Collectors.joining("、"));
    }

    public int count() {
        return (int) Stream.of(first, second).flatMap(Optional::stream).count();
    }
}
