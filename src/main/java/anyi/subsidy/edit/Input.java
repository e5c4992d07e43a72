// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.edit;

import java.util.List;

/**
 * A field of a form that fills one place of a block.
 *
 * @param path within the block's item; {@code *} = the name of the item itself
 * @param options the words to pick from
 */
record Input(String path, Kind kind, List<String> options) {
    enum Kind {
        TEXT,
        AREA,
        NUMBER,
        DATE,
        YES,
        PICK,
        /** One of the draft's clauses, conventions and open points. */
        CLAUSE,
        /** One of the facts that the draft may ask. */
        FACT
    }

    static Input text(String path) {
        return new Input(path, Kind.TEXT, List.of());
    }

    static Input area(String path) {
        return new Input(path, Kind.AREA, List.of());
    }

    static Input number(String path) {
        return new Input(path, Kind.NUMBER, List.of());
    }

    static Input date(String path) {
        return new Input(path, Kind.DATE, List.of());
    }

    static Input yes(String path) {
        return new Input(path, Kind.YES, List.of());
    }

    static Input clause() {
        return new Input("clause", Kind.CLAUSE, List.of());
    }

    static Input fact(String path) {
        return new Input(path, Kind.FACT, List.of());
    }

    static Input pick(String path, Enum<?>... options) {
        return new Input(
                path,
                Kind.PICK,
                java.util.Arrays.stream(options).map(Enum::name).toList());
    }

    static Input pick(String path, List<String> options) {
        return new Input(path, Kind.PICK, options);
    }
}
