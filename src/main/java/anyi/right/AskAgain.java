// SPDX-License-Identifier: Apache-2.0
package anyi.right;

/** The home wants the password once more before this. Nothing was written and nothing left the home. */
public final class AskAgain extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AskAgain(Right right) {
        super(right.name());
    }
}
