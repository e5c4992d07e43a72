// SPDX-License-Identifier: Apache-2.0
package anyi.cli;

import java.util.List;

/** A command line that cannot be carried out, with the sentence that says why. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> args;

    Refused(String key, Object... args) {
        super(key);
        this.key = key;
        this.args = List.of(args);
    }

    String key() {
        return key;
    }

    Object[] args() {
        return args.toArray();
    }
}
