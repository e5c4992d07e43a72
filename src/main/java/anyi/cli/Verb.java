// SPDX-License-Identifier: Apache-2.0
package anyi.cli;

/** Something that can be done without a window. */
@FunctionalInterface
interface Verb {
    int DONE = 0;
    int SOME_REFUSED = 1;
    int NOTHING_DONE = 2;

    /** @return the exit code */
    int run(Call call);
}
