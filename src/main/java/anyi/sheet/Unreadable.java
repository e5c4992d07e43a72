// SPDX-License-Identifier: Apache-2.0
package anyi.sheet;

import java.io.Serial;

/** A file that was opened cannot be read to its end; what was read before is sound, but not all there is. */
public final class Unreadable extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    public Unreadable(Refusal refusal) {
        super(refusal.name());
        this.refusal = refusal;
    }

    Unreadable(Refusal refusal, Throwable cause) {
        super(refusal.name(), cause);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
