// SPDX-License-Identifier: Apache-2.0
package anyi.value;

import java.util.List;

/**
 * Something wrong with one field of an input.
 *
 * @param field the draft's component, such as {@code idNumber}; empty when it concerns the whole input
 * @param key the message key of the sentence: what is wrong, then what to do
 * @param args the sentence's arguments
 */
public record Problem(String field, String key, List<Object> args, Severity severity) {
    public enum Severity {
        /** Nothing is written until somebody corrects or decides. */
        REFUSE,
        /** Written, and marked. */
        WARN
    }

    public static Problem refuse(String field, String key, Object... args) {
        return new Problem(field, key, List.of(args), Severity.REFUSE);
    }

    public static Problem warn(String field, String key, Object... args) {
        return new Problem(field, key, List.of(args), Severity.WARN);
    }

    public boolean refuses() {
        return severity == Severity.REFUSE;
    }
}
