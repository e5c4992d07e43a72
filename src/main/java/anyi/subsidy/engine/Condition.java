// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import java.util.List;

/** What must be so on a day. */
public sealed interface Condition {
    /** A fact passes a test. A dotted name asks one field: {@code hukou.division}; {@code home.rating} asks the home. */
    record Holds(String fact, Check check) implements Condition {}

    record All(List<Condition> conditions) implements Condition {}

    record Any(List<Condition> conditions) implements Condition {}

    record Not(Condition condition) implements Condition {}

    Condition ALWAYS = new All(List.of());
}
