// SPDX-License-Identifier: Apache-2.0
package anyi.value;

import java.util.Optional;

/** What a number turned out to be that somebody typed: good, or bad with the one check that failed. */
public sealed interface Reading<T> {
    record Good<T>(T value) implements Reading<T> {}

    /** @param length how many characters were left after tidying, for the sentence about the length */
    record Bad<T>(NumberFault fault, int length) implements Reading<T> {}

    default Optional<T> good() {
        return this instanceof Good<T> good ? Optional.of(good.value()) : Optional.empty();
    }

    default Optional<NumberFault> failed() {
        return this instanceof Bad<T> bad ? Optional.of(bad.fault()) : Optional.empty();
    }

    default boolean isGood() {
        return this instanceof Good<T>;
    }
}
