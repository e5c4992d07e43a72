// SPDX-License-Identifier: Apache-2.0
package anyi.benchmark;

/** How much is measured; {@code --quick} is for whoever works on the benchmark itself, {@code --rounds=3} for little time. */
record Sizes(int residents, int rows, int rounds, int keys) {
    private static final String ROUNDS = "--rounds=";

    static Sizes of(String... args) {
        var sizes = new Sizes(100_000, 100_000, 5, 60);
        for (String arg : args) {
            if (arg.equals("--quick")) {
                sizes = new Sizes(2_000, 2_000, 2, 20);
            } else if (arg.startsWith(ROUNDS)) {
                sizes = new Sizes(
                        sizes.residents, sizes.rows, Integer.parseInt(arg.substring(ROUNDS.length())), sizes.keys);
            }
        }
        return sizes;
    }
}
