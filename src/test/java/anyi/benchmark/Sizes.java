// SPDX-License-Identifier: Apache-2.0
package anyi.benchmark;

/** How much is measured; {@code --quick} is for whoever works on the benchmark itself. */
record Sizes(int residents, int rows, int rounds, int keys) {
    static Sizes of(String... args) {
        for (String arg : args) {
            if (arg.equals("--quick")) {
                return new Sizes(2_000, 2_000, 2, 10);
            }
        }
        return new Sizes(100_000, 100_000, 5, 60);
    }
}
