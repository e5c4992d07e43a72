// SPDX-License-Identifier: Apache-2.0
package anyi.right;

/** The home is looked at as it was known on a day: nothing can be written there. Nothing was. */
public final class OnlyLooking extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public OnlyLooking() {
        super("only looking");
    }
}
