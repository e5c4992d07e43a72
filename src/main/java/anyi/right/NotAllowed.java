// SPDX-License-Identifier: Apache-2.0
package anyi.right;

/** The person at work has not the right that this needs. Nothing was written and nothing left the home. */
public final class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Right right;

    public NotAllowed(Right right) {
        super(right.name());
        this.right = right;
    }

    public Right right() {
        return right;
    }
}
