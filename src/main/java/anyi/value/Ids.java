// SPDX-License-Identifier: Apache-2.0
package anyi.value;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;

/** Makes UUIDv7 (RFC 9562): unique everywhere, and rising with time, so that rows made together lie together. */
public final class Ids {
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private long last;

    public Ids(InstantSource clock) {
        this.clock = clock;
    }

    /** Rises strictly within one {@code Ids}, also when the clock stands still or goes back. */
    public synchronized UUID next() {
        long now = clock.millis() << 12 | random.nextInt(1 << 11);
        last = Math.max(now, last + 1);
        byte[] tail = new byte[8];
        random.nextBytes(tail);
        long high = (last >>> 12) << 16 | 0x7000L | last & 0xFFFL;
        long low = ByteBuffer.wrap(tail).getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
